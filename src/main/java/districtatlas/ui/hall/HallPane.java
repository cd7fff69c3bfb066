package districtatlas.ui.hall;

import districtatlas.coord.ScreenBox;
import districtatlas.map.view.Viewport;
import districtatlas.ui.desk.Hall.Mirrored;
import districtatlas.ui.desk.HallMap;
import districtatlas.ui.desk.Overlay.Fitted;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.desk.StageSet;
import districtatlas.ui.desk.StageSet.Stood;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.map.MapPane;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;

/** The audience's map, alone on its screen, with what others have stand over it. FX thread only. */
final class HallPane extends Region {
    private static final double MOST_OF_HEIGHT = 0.25;

    /** What of the pane is clear. */
    private record ClearOf(double width, double height, Viewport.Insets covered) {
    }

    private final MapPane map;
    private final Map<Spot, List<Region>> at = new EnumMap<>(Spot.class);
    private final Runnable coveredAnew;
    /** What stands over the map; names keep clear of it. */
    private final List<ScreenBox> boxes = new ArrayList<>();
    private double em = 16;
    /** Null before the first layout. */
    private ClearOf laidOutFor;

    /**
     * @param hall        its map, which is this pane's alone
     * @param coveredAnew something else covers the map now, or it has another size
     */
    HallPane(HallMap hall, List<Mirrored> mirrored, Runnable coveredAnew) {
        this.map = hall.map();
        this.coveredAnew = coveredAnew;
        map.setDisable(true);               // nobody stands before it: neither keys nor the pointer are for its zones
        for (Spot spot : Spot.values()) {
            at.put(spot, mirrored.stream().filter(m -> m.spot() == spot).map(m -> followed(m.make().apply(hall))).toList());
        }
        getChildren().add(map);
        List.of(Spot.MAP, Spot.FOOT, Spot.BESIDE_BAND, Spot.BAND, Spot.COLUMN, Spot.COVER).forEach(s -> getChildren().addAll(at.get(s)));
        setMouseTransparent(true);
        WhileInScene.afterLayout(this, this::laidOut);
    }

    private Region followed(Region node) {
        node.layoutBoundsProperty().subscribe(b -> requestLayout());
        node.visibleProperty().subscribe(v -> requestLayout());
        return node;
    }

    /** Logical pixels per em. */
    void setEm(double px) {
        em = px;
        requestLayout();
    }

    private double gap() {
        return Math.round(em);
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double foot = at.get(Spot.FOOT).stream().mapToDouble(r -> snapSizeY(r.prefHeight(w))).sum();
        double h = Math.max(1, getHeight() - foot);         // above the strip that says whose the map is
        map.resizeRelocate(0, 0, w, h);
        at.get(Spot.FOOT).forEach(r -> r.resizeRelocate(0, h, w, foot));
        at.get(Spot.MAP).forEach(r -> r.resizeRelocate(0, 0, w, h));
        at.get(Spot.COVER).forEach(r -> r.resizeRelocate(0, 0, w, getHeight()));
        boxes.clear();
        Optional<Stood> stood = StageSet.put(at.get(Spot.BAND), at.get(Spot.BESIDE_BAND), new ScreenBox(0, 0, w, h), gap(), em, w, this::put);
        map.navigation().coveredProperty().set(stood.map(Stood::covered).orElseGet(() -> putPlainly(w, h)));
        if (!boxes.equals(map.keepClearProperty().get())) {
            map.keepClearProperty().set(List.copyOf(boxes));
        }
    }

    /** What does not say where it stands: a column at the right, a band along the bottom, and what is beside it half way up at the right. */
    private Viewport.Insets putPlainly(double w, double h) {
        double column = shown(Spot.COLUMN).isEmpty() ? 0 : StageSet.columnWidth(w);
        shown(Spot.COLUMN).forEach(r -> put(r, w - column, 0, column, getHeight()));
        double band = 0;
        for (Region r : shown(Spot.BAND)) {
            band = r instanceof Fitted f ? f.fittedHeight(w - column, h * MOST_OF_HEIGHT, em) : r.prefHeight(w - column);
            put(r, 0, h - band, w - column, band);
        }
        double right = column;
        double width = StageSet.usualBeside(w, em);
        double room = Math.max(1, h - band - 2 * gap());
        for (Region r : shown(Spot.BESIDE_BAND)) {
            double height = r instanceof Fitted f ? f.fittedHeight(width, room, em) : Math.min(room, r.prefHeight(width));
            put(r, w - column - gap() - width, gap() + (room - height) / 2, width, height);
            right = column + width + gap();
        }
        return new Viewport.Insets(gap(), right + gap(), band + gap(), gap());
    }

    private List<Region> shown(Spot spot) {
        return at.get(spot).stream().filter(r -> r.isVisible() && !(r instanceof Fitted f && f.isEmpty())).toList();
    }

    /** On whole device pixels. */
    private void put(Region node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
        boxes.add(new ScreenBox(node.getLayoutX(), node.getLayoutY(), node.getWidth(), node.getHeight()));
    }

    private void laidOut() {
        ClearOf now = new ClearOf(getWidth(), getHeight(), map.navigation().coveredProperty().get());
        if (!now.equals(laidOutFor) && getWidth() > 1) {
            laidOutFor = now;
            coveredAnew.run();
        }
    }
}
