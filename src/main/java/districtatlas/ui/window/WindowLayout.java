package districtatlas.ui.window;

import districtatlas.coord.ScreenBox;
import districtatlas.map.view.Viewport;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Fitted;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.desk.Overlay.Stay;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.desk.Panel.Side;
import districtatlas.ui.desk.StageSet;
import districtatlas.ui.desk.StageSet.Stood;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.map.MapPane;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.scene.layout.Region;

/**
 * Where everything stands: the map from the rail to the right edge, the panels over its sides, the overlays in what they leave. What
 * covers the map is told to it, so that what is framed stays clear. FX thread only.
 */
final class WindowLayout extends Region {
    private static final double MOST_OF_HEIGHT = 0.25;
    /** Of the height that is free: what stands above another at the bottom left gives way in a low window. */
    private static final double MOST_OF_ROOM = 0.4;
    private static final double COMFORTABLE_FIRST_EM = 16;
    /** Bottom to top as they are drawn; panels and rail come between the last two. */
    private static final List<Spot> DRAWN = List.of(Spot.MAP, Spot.FOOT, Spot.BOTTOM_LEFT, Spot.BOTTOM_RIGHT, Spot.BOTTOM_LINE, Spot.TOP,
            Spot.TOP_RIGHT, Spot.BESIDE_BAND, Spot.BAND, Spot.BOTTOM_MIDDLE, Spot.COLUMN);
    private static final Set<Spot> NO_GROUND_OF_THEIR_OWN = EnumSet.of(Spot.MAP, Spot.FOOT, Spot.DROP, Spot.COVER);
    private static final Set<Stay> PASSING = EnumSet.of(Stay.PASSING, Stay.NOTICE);

    private final Desk desk;
    private final MapPane map;
    private final CardLayer cards;
    private final Rail rail;
    private final PanelSlots slots;
    private final List<Overlay> overlays;
    private final Map<Spot, List<Region>> at = new EnumMap<>(Spot.class);
    private double em = 16;
    /** 0 while no card is docked. */
    private double dockWidth;
    /** While a step's caption is shown. */
    private Optional<Stood> stood = Optional.empty();
    private Viewport.Insets coveredBefore;

    WindowLayout(Desk desk, Rail rail, List<Panel> panels, List<Overlay> overlays) {
        this.desk = desk;
        this.map = desk.map();
        this.cards = desk.cards();
        this.rail = rail;
        this.overlays = overlays.stream().map(o -> Hush.of(o, desk)).toList();
        for (Spot spot : Spot.values()) {
            at.put(spot, this.overlays.stream().filter(o -> o.spot() == spot).map(Overlay::node).toList());
        }
        this.slots = new PanelSlots(panels, desk.settings(), desk.session().motionProperty(), desk.messages(), this::panelsChanged);
        getChildren().add(map);
        DRAWN.forEach(spot -> getChildren().addAll(at.get(spot)));
        getChildren().addAll(slots.all());
        getChildren().add(rail);
        getChildren().addAll(at.get(Spot.DROP));
        getChildren().add(cards);
        getChildren().addAll(at.get(Spot.COVER));
        this.overlays.stream().filter(o -> o.spot() != Spot.MAP && o.spot() != Spot.FOOT).forEach(o -> {
            o.node().layoutBoundsProperty().subscribe(v -> requestLayout());
            o.node().visibleProperty().subscribe(v -> requestLayout());
        });
        cards.dockedProperty().subscribe(c -> requestLayout());
        desk.ledProperty().subscribe(this::stepBack);
        desk.bareProperty().subscribe(bare -> {
            rail.setVisible(!bare);
            requestLayout();
        });
    }

    /** Logical pixels per em: sizes that are not the style sheets'. */
    void setEm(double px) {
        em = px;
        slots.measure(getWidth(), getHeight(), em);
        requestLayout();
    }

    private void stepBack(boolean led) {
        overlays.stream().filter(o -> o.stay() == Stay.STEPS_BACK).forEach(o -> o.node().setVisible(!led));
        rail.setLed(led);
        requestLayout();
    }

    /** What the panels cover is known to the map at once: what opens them frames right after. */
    private void panelsChanged() {
        keepBefore();
        cover();
        requestLayout();
    }

    private void keepBefore() {
        if (coveredBefore == null) {
            coveredBefore = map.navigation().coveredProperty().get();
        }
    }

    /** After every layout: what was framed and not moved since stands clear of what has come to cover it. */
    void laidOut() {
        if (coveredBefore != null && !isNeedsLayout()) {
            Viewport.Insets before = coveredBefore;
            coveredBefore = null;
            if (!before.equals(map.navigation().coveredProperty().get())) {
                desk.framing().coveredAnew(before);
            }
        }
    }

    private double gap() {
        return Math.round(em);
    }

    private List<Region> shown(Spot spot) {
        return at.get(spot).stream().filter(Region::isVisible).toList();
    }

    private boolean isLed() {
        return !shown(Spot.BAND).isEmpty();
    }

    /** What the panel, a docked card or what stands beside a band takes of the map. */
    private double coveredRight() {
        if (stood.isPresent()) {
            return slots.takes(Side.RIGHT) + stood.get().takesRight() + stood.get().layout().beside().filter(b -> stood.get().takesRight() == 0)
                    .map(b -> b.width() + gap()).orElse(0.0);
        }
        if (!shown(Spot.COLUMN).isEmpty()) {
            return columnWidth();
        }
        if (!shown(Spot.BESIDE_BAND).isEmpty()) {
            return besideBandWidth() + gap();
        }
        double panel = slots.takes(Side.RIGHT);
        return panel > 0 ? panel : dockWidth > 0 ? dockWidth + gap() : 0;
    }

    private double columnWidth() {
        return StageSet.columnWidth(getWidth());
    }

    private double besideBandWidth() {
        double usual = StageSet.usualBeside(getWidth(), em);
        return shown(Spot.BESIDE_BAND).stream().mapToDouble(r -> r instanceof Fitted f ? f.fittedWidth(usual, getWidth()) : usual).max().orElse(usual);
    }

    private void cover() {
        desk.hiddenProperty().set(new Viewport.Insets(0, coveredRight(), slots.takes(Side.BOTTOM), slots.takes(Side.LEFT) + takesLeft()));
        double top = shown(Spot.TOP).stream().mapToDouble(r -> r.getLayoutY() + r.getHeight()).max().orElse(0);
        double band = shown(Spot.BAND).stream().mapToDouble(Region::getHeight).sum();
        Viewport.Insets now = stood.map(this::coveredByStage).orElseGet(() -> new Viewport.Insets((isLed() ? 0 : top) + gap(), coveredRight() + gap() * 1.5,
                gap() + band + slots.takes(Side.BOTTOM), slots.takes(Side.LEFT) + gap() * 1.5));
        if (!now.equals(map.navigation().coveredProperty().get())) {
            map.navigation().coveredProperty().set(now);
        }
    }

    private double takesLeft() {
        return stood.map(Stood::takesLeft).orElse(0.0);
    }

    private Viewport.Insets coveredByStage(Stood now) {
        Viewport.Insets c = now.covered();
        return new Viewport.Insets(c.top(), c.right() + slots.takes(Side.RIGHT), c.bottom() + slots.takes(Side.BOTTOM), c.left() + slots.takes(Side.LEFT));
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        rail.fit(getHeight(), em);
        double railWidth = rail.isVisible() ? snapSizeX(rail.prefWidth(-1)) : 0;
        double foot = at.get(Spot.FOOT).stream().mapToDouble(r -> snapSizeY(r.prefHeight(Math.max(1, w - railWidth)))).sum();
        double h = Math.max(1, getHeight() - foot);        // of all that stands above the strip
        slots.measure(w, h, em);
        double left = railWidth + slots.takes(Side.LEFT);
        double right = w - slots.takes(Side.RIGHT);
        double bottom = h - slots.takes(Side.BOTTOM);
        put(rail, 0, 0, railWidth, getHeight());
        at.get(Spot.FOOT).forEach(r -> put(r, railWidth, h, Math.max(1, w - railWidth), foot));
        put(map, railWidth, 0, Math.max(1, w - railWidth), h);
        at.get(Spot.MAP).forEach(r -> put(r, railWidth, 0, Math.max(1, right - railWidth), bottom));
        layoutPanels(railWidth, h);
        shown(Spot.COLUMN).forEach(r -> put(r, w - columnWidth(), 0, columnWidth(), h));
        put(cards, 0, 0, w, getHeight());
        at.get(Spot.COVER).forEach(r -> put(r, 0, 0, w, getHeight()));
        cards.setLeft(railWidth);

        double top = layoutTop(left, right);
        layoutDock(railWidth, top, h);
        stood = StageSet.put(at.get(Spot.BAND), at.get(Spot.BESIDE_BAND), new ScreenBox(left, 0, right - left, bottom), gap(), em, w, this::put);
        double band = stood.isPresent() ? stood.get().takesBottom() : layoutBand(left, right, bottom);
        double clear = left + takesLeft();
        double free = w - coveredRight();
        double above = bottom - band - gap();
        double leftEnd = layoutBottomLeft(clear, top, above);
        double rightStart = layoutBottomRight(clear, free, above);
        layoutBottomLine(clear + gap(), leftEnd + gap(), rightStart - gap(), above);
        layoutBottomMiddle(left, right, clear, free, bottom - band - 2 * gap());
        for (Region r : shown(Spot.TOP_RIGHT)) {
            double width = Math.min(r.prefWidth(-1), free - left - 2 * gap());
            double height = Math.max(1, Math.min(r.prefHeight(width), above - top - 3 * gap()));
            ScreenBox usual = new ScreenBox(free - gap() - width - railWidth, top + 2 * gap(), width, height);
            ScreenBox other = new ScreenBox(clear + gap() - railWidth, usual.y(), width, height);
            boolean away = r instanceof Overlay.GivesWay g && g.givesWay(usual, other);
            put(r, railWidth + (away ? other : usual).x(), usual.y(), width, height);
        }
        layoutDrop(railWidth, h);
        cover();
        keepLabelsClear(railWidth);
    }

    private void layoutPanels(double railWidth, double h) {
        double w = getWidth();
        PanelSlot leftSlot = slots.at(Side.LEFT);
        PanelSlot rightSlot = slots.at(Side.RIGHT);
        PanelSlot bottomSlot = slots.at(Side.BOTTOM);
        put(leftSlot, railWidth, 0, leftSlot.size(), h);
        put(rightSlot, w - rightSlot.size(), 0, rightSlot.size(), h);
        double left = railWidth + leftSlot.takes();
        put(bottomSlot, left, h - bottomSlot.size(), Math.max(1, w - rightSlot.takes() - left), bottomSlot.size());
    }

    /** @return the height of the band */
    private double layoutBand(double left, double right, double bottom) {
        double height = 0;
        double width = Math.max(1, right - left);
        for (Region band : shown(Spot.BAND)) {
            height = band instanceof Fitted f ? f.fittedHeight(width, getHeight() * MOST_OF_HEIGHT, em) : band.prefHeight(width);
            put(band, left, bottom - height, width, height);
        }
        for (Region beside : at.get(Spot.BESIDE_BAND)) {
            beside.setVisible(height > 0 && !(beside instanceof Fitted f && f.isEmpty()));
            double room = bottom - height - 2 * gap();
            double besideHeight = beside instanceof Fitted f ? f.fittedHeight(besideBandWidth(), room, em) : beside.prefHeight(besideBandWidth());
            put(beside, getWidth() - gap() - besideBandWidth(), gap() + (room - besideHeight) / 2, besideBandWidth(), besideHeight);
        }
        return height;
    }

    /** @return where it ends at the right */
    private double layoutBottomLeft(double left, double top, double bottom) {
        double y = bottom;
        double end = left;
        for (Region r : shown(Spot.BOTTOM_LEFT)) {
            double room = y - top - 2.5 * gap();
            double most = y == bottom ? room : Math.min(room, MOST_OF_ROOM * (bottom - top));
            double share = Math.min(1, most / Math.max(1, r.prefHeight(-1)));
            double width = Math.min(y == bottom ? r.prefWidth(-1) : r.prefWidth(-1) * share, getWidth() - left - 2 * gap());
            double height = Math.max(1, Math.min(most, r.prefHeight(width)));
            put(r, left + gap(), y - height, width, height);
            y -= height + gap();
            end = Math.max(end, left + gap() + width);
        }
        return end;
    }

    /** @return where it begins at the left, but for what only passes */
    private double layoutBottomRight(double left, double free, double bottom) {
        double y = bottom;
        double start = free;
        for (Overlay overlay : overlays) {
            Region r = overlay.node();
            if (overlay.spot() == Spot.BOTTOM_RIGHT && r.isVisible()) {
                double width = Math.max(1, Math.min(r.prefWidth(-1), free - left - 2 * gap()));
                double height = r.prefHeight(width);
                put(r, free - gap() - width, y - height, width, height);
                y -= height + gap();
                start = PASSING.contains(overlay.stay()) ? start : Math.min(start, free - gap() - width);
            }
        }
        return start;
    }

    /** Between what stands at the left and at the right; where that is too narrow for its words, over what stands at the left. */
    private void layoutBottomLine(double edge, double left, double right, double bottom) {
        double y = bottom;
        for (Region r : shown(Spot.BOTTOM_LINE)) {
            double width = Math.max(r.minWidth(-1), Math.min(r.prefWidth(-1), right - left));
            double fitted = Math.max(1, Math.min(width, right - edge));
            double height = r.prefHeight(fitted);
            put(r, Math.max(edge, right - fitted), y - height, fitted, height);
            y -= height + gap() / 2;
        }
    }

    /**
     * Above each other between the panels, or where a caption or what is beside it reaches so far down between those; what cannot be broken to
     * that width stands over what is there.
     *
     * @param from between the panels
     */
    private void layoutBottomMiddle(double from, double to, double left, double right, double bottom) {
        double y = bottom;
        for (Region r : shown(Spot.BOTTOM_MIDDLE)) {
            if (!putBottom(r, from, to, y)) {
                putBottom(r, left, right, y);
            }
            y -= r.getHeight() + gap();
        }
    }

    /** @return whether it keeps clear of the caption and of what stands beside it */
    private boolean putBottom(Region r, double left, double right, double bottom) {
        double width = Math.max(r.minWidth(-1), Math.min(r.prefWidth(-1), right - left - 2 * gap()));
        double height = r.prefHeight(width);
        double middle = left + (right - left - width) / 2;
        put(r, Math.max(0, Math.min(middle, getWidth() - width)), bottom - height, width, height);
        return Stream.of(Spot.BAND, Spot.BESIDE_BAND, Spot.COLUMN).flatMap(s -> shown(s).stream()).noneMatch(o -> o.getBoundsInParent().intersects(r.getBoundsInParent()));
    }

    private void layoutDrop(double railWidth, double bottom) {
        Region first = at.get(Spot.TOP).isEmpty() ? rail : at.get(Spot.TOP).get(0);
        for (Region r : at.get(Spot.DROP)) {
            double x = first == rail ? railWidth + gap() : first.getLayoutX();
            double width = Math.min(Math.max(first.getWidth(), 24 * em), getWidth() - x - gap());
            double y = gap() + first.getHeight() + gap() / 3;
            put(r, x, y, width, Math.min(bottom - y - gap(), Math.min(28 * em, r.prefHeight(width))));
        }
    }

    /** A card that stays open at the right is to the map what the panel is: it covers, and what was framed is framed anew beside it. */
    private void layoutDock(double railWidth, double top, double bottom) {
        double before = dockWidth;
        dockWidth = cards.docked().map(card -> snapSizeX(Math.min(card.prefWidth(-1), getWidth() - railWidth - 2 * gap()))).orElse(0.0);
        double y = top + 2 * gap();
        cards.placeDock(new BoundingBox(getWidth() - gap() - dockWidth, y, dockWidth, Math.max(1, bottom - gap() - y)));
        if (dockWidth != before) {
            keepBefore();
        }
    }

    /** Labels of the map stand beside what lies over it, not under it. */
    private void keepLabelsClear(double railWidth) {
        List<ScreenBox> boxes = new ArrayList<>();
        for (Overlay overlay : overlays) {
            Region r = overlay.node();
            if (!NO_GROUND_OF_THEIR_OWN.contains(overlay.spot()) && !PASSING.contains(overlay.stay()) && r.isVisible()) {
                boxes.add(new ScreenBox(r.getLayoutX() - railWidth, r.getLayoutY(), r.getWidth(), r.getHeight()));
            }
        }
        if (dockWidth > 0) {
            boxes.add(new ScreenBox(getWidth() - gap() - dockWidth - railWidth, 0, dockWidth + gap(), getHeight()));
        }
        slots.all().stream().filter(PanelSlot::isSeen)
                .forEach(s -> boxes.add(new ScreenBox(s.getLayoutX() - railWidth, s.getLayoutY(), s.getWidth(), s.getHeight())));
        if (!boxes.equals(map.keepClearProperty().get())) {
            map.keepClearProperty().set(boxes);
        }
    }

    /**
     * Side by side, or the first above the others where that would squeeze it.
     *
     * @return the height of it all
     */
    private double layoutTop(double left, double right) {
        List<Region> all = shown(Spot.TOP);
        if (all.isEmpty()) {
            return 0;
        }
        double gap = gap();
        Region first = all.get(0);
        double room = right - left - 2 * gap;
        double others = all.stream().skip(1).mapToDouble(r -> gap + r.prefWidth(-1)).sum();
        double height = first.prefHeight(-1);
        boolean beside = room - others >= COMFORTABLE_FIRST_EM * em;
        double width = Math.max(1, Math.min(first.prefWidth(-1), beside ? room - others : room));
        put(first, left + gap, gap, width, height);
        double x = beside ? left + gap + width + gap : left + gap;
        double y = beside || all.size() == 1 ? gap : gap + height + gap / 2;
        double behind = others;
        for (Region r : all.subList(1, all.size())) {
            behind -= gap + r.prefWidth(-1);
            // What can be narrower leaves room for those behind it.
            double most = right - gap - x - behind;
            double given = Math.max(1, Math.min(r.prefWidth(-1), Math.max(most, Math.min(r.minWidth(-1), right - gap - x))));
            put(r, x, y, given, height);
            x += given + gap;
        }
        return y + height - gap;
    }

    /** On whole device pixels: what is kept as a picture would else be blurred. */
    private void put(Region part, double x, double y, double width, double height) {
        part.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
