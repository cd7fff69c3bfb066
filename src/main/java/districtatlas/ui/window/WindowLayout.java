package districtatlas.ui.window;

import districtatlas.coord.ScreenBox;
import districtatlas.map.view.Viewport;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.tour.WalkCaption;
import districtatlas.ui.tour.WalkFigures;
import districtatlas.ui.tour.WalkModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * Where everything stands: the map from the rail to the right edge, the rest above it. The panel lies over the map's right side and
 * tells the map so, so that what is framed stays clear. FX thread only.
 */
final class WindowLayout extends Region {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    /** Below this height the rail sets its buttons closer together. */
    private static final double ROOMY_RAIL_EM = 46;
    private static final Duration SLIDE = Duration.millis(200);
    private static final double PANEL_EM = 25.5;
    private static final double MOST_OF_WIDTH = 0.42;
    private static final double FIGURES_EM = 19;
    private static final double MOST_FOR_FIGURES = 0.32;
    private static final double MOST_OF_HEIGHT = 0.25;
    private static final double COMFORTABLE_SEARCH_EM = 16;

    /** The nodes, bottom to top as they are drawn. */
    record Parts(MapPane map, Region pointerName, Region rail, Region search, Region years, Region zoom, Region ground, Region legend,
                 Region hint, Region notice, WalkCaption caption, Region wayBack, Region measureLayer, Region measureCard, WalkFigures figures, Region panel, Region results, CardLayer cards) {
    }

    private final Parts parts;
    private final ObservableBooleanValue motion;
    private final TranslateTransition slide = new TranslateTransition(SLIDE);
    private double em = 16;
    private boolean panelOpen;
    /** 0 while no card is docked. */
    private double dockWidth;
    private boolean dockChanged;

    WindowLayout(Parts parts, ObservableBooleanValue motion) {
        this.parts = parts;
        this.motion = motion;
        getChildren().setAll(parts.map, parts.measureLayer, parts.pointerName, parts.ground, parts.legend, parts.zoom, parts.hint, parts.notice,
                parts.measureCard, parts.search, parts.years, parts.figures, parts.caption, parts.wayBack, parts.panel, parts.rail, parts.results, parts.cards);
        parts.panel.setVisible(false);
        parts.caption.setVisible(false);
        parts.figures.setVisible(false);
        parts.wayBack.setVisible(false);
        parts.hint.layoutBoundsProperty().subscribe(v -> requestLayout());
        parts.notice.layoutBoundsProperty().subscribe(v -> requestLayout());
        parts.results.visibleProperty().subscribe(v -> requestLayout());
        parts.measureCard.layoutBoundsProperty().subscribe(v -> requestLayout());
        parts.cards.dockedProperty().subscribe(c -> requestLayout());
        parts.results.layoutBoundsProperty().subscribe(v -> requestLayout());
        slide.setNode(parts.panel);
        slide.setInterpolator(Interpolator.EASE_OUT);
    }

    /** Logical pixels per em: sizes that are not the style sheets'. */
    void setEm(double px) {
        em = px;
        requestLayout();
    }

    /** Slides the panel in or out. What it covers is known to the map at once. */
    void setPanelOpen(boolean open) {
        if (open == panelOpen) {
            return;
        }
        panelOpen = open;
        cover();
        slide.stop();
        slide.setOnFinished(e -> parts.panel.setVisible(panelOpen));
        double away = panelWidth();
        if (motion.get() && getScene() != null) {
            parts.panel.setTranslateX(open ? away : 0);
            parts.panel.setVisible(true);
            slide.setFromX(open ? away : 0);
            slide.setToX(open ? 0 : away);
            slide.play();
        } else {
            parts.panel.setTranslateX(0);
            parts.panel.setVisible(open);
        }
        requestLayout();
    }

    /** The walk's caption, or the way back into it; what one looks things up with steps back while the caption is shown. */
    void setWalk(WalkModel.State state) {
        boolean walking = state == WalkModel.State.WALKING;
        parts.caption.setVisible(walking);
        parts.wayBack.setVisible(state == WalkModel.State.PAUSED);
        List.of(parts.years, parts.zoom, parts.legend).forEach(r -> r.setVisible(!walking));
        parts.hint.setOpacity(walking ? 0 : 1);
        setSearchShown(!walking);
    }

    /** During a walk the search is there only while it is used. */
    void setSearchShown(boolean shown) {
        parts.search.setVisible(shown);
        requestLayout();
    }

    boolean isPanelOpen() {
        return panelOpen;
    }

    private double panelWidth() {
        return Math.ceil(Math.min(PANEL_EM * em, MOST_OF_WIDTH * getWidth()));
    }

    /** What the panel or a docked card takes of the map. */
    double coveredRight() {
        if (parts.figures.isVisible()) {
            return figuresWidth() + gap();
        }
        return panelOpen ? panelWidth() : dockWidth > 0 ? dockWidth + gap() : 0;
    }

    private double figuresWidth() {
        return Math.ceil(Math.min(FIGURES_EM * em, MOST_FOR_FIGURES * getWidth()));
    }

    private double gap() {
        return Math.round(em);
    }

    private void cover() {
        double right = coveredRight();
        boolean walking = parts.caption.isVisible();
        double top = walking ? gap() : parts.years.getLayoutY() + parts.years.getHeight() + gap();
        Viewport.Insets now = new Viewport.Insets(top, right + gap() * 1.5, gap() + (walking ? parts.caption.getHeight() : 0), gap() * 1.5);
        if (!now.equals(parts.map.coveredProperty().get())) {
            parts.map.coveredProperty().set(now);
        }
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double ground = snapSizeY(parts.ground.prefHeight(-1));
        double h = getHeight() - ground;        // of all that stands above the strip
        double gap = gap();
        parts.rail.pseudoClassStateChanged(TIGHT, h < ROOMY_RAIL_EM * em);
        double rail = snapSizeX(parts.rail.prefWidth(-1));
        double panel = panelWidth();
        double right = w - (panelOpen ? panel : 0);
        put(parts.rail, 0, 0, rail, getHeight());
        put(parts.ground, rail, h, Math.max(1, w - rail), ground);
        put(parts.map, rail, 0, Math.max(1, w - rail), h);
        put(parts.measureLayer, rail, 0, Math.max(1, right - rail), h);
        put(parts.pointerName, rail, 0, Math.max(1, right - rail), h);
        put(parts.panel, w - panel, 0, panel, h);
        put(parts.cards, 0, 0, w, getHeight());

        double topHeight = layoutTop(rail, right);
        layoutDock(rail, topHeight, h);
        layoutWalk(rail, right, h);
        parts.cards.setLeft(rail);
        double free = w - coveredRight();
        double zoomWidth = parts.zoom.prefWidth(-1);
        double zoomHeight = parts.zoom.prefHeight(-1);
        put(parts.zoom, free - gap - zoomWidth, h - gap - zoomHeight, zoomWidth, zoomHeight);
        double legendWidth = parts.legend.prefWidth(-1);
        double legendMost = h - topHeight - 3.5 * gap;
        double legendHeight = Math.min(legendMost, parts.legend.prefHeight(legendWidth));
        put(parts.legend, rail + gap, h - gap - legendHeight, legendWidth, legendHeight);
        double hintWidth = Math.min(parts.hint.prefWidth(-1), free - rail - 4 * gap - zoomWidth - legendWidth);
        double hintHeight = parts.hint.prefHeight(hintWidth);
        put(parts.hint, free - 2 * gap - zoomWidth - hintWidth, h - gap - hintHeight, hintWidth, hintHeight);

        double measureWidth = parts.measureCard.prefWidth(-1);
        double measureHeight = parts.measureCard.prefHeight(-1);
        double measureLeft = Math.max(rail + 2 * gap + legendWidth, free - 2 * gap - zoomWidth - measureWidth);
        put(parts.measureCard, measureLeft, h - gap - measureHeight, measureWidth, measureHeight);

        double noticeHeight = parts.notice.prefHeight(-1);
        double noticeWidth = parts.notice.prefWidth(-1);
        put(parts.notice, free - gap - noticeWidth, h - zoomHeight - noticeHeight - gap * 2, noticeWidth, noticeHeight);

        double resultsWidth = Math.min(Math.max(parts.search.getWidth(), 24 * em), w - rail - 2 * gap);
        double resultsTop = gap + parts.search.getHeight() + gap / 3;
        put(parts.results, rail + gap, resultsTop, resultsWidth,
                Math.min(h - resultsTop - gap, Math.min(28 * em, parts.results.prefHeight(resultsWidth))));
        cover();
        keepLabelsClear(rail);
    }

    private void layoutWalk(double rail, double right, double bottom) {
        double wayWidth = parts.wayBack.prefWidth(-1);
        double wayHeight = parts.wayBack.prefHeight(-1);
        put(parts.wayBack, rail + (right - rail - wayWidth) / 2, bottom - 2 * gap() - wayHeight, wayWidth, wayHeight);
        parts.figures.setVisible(parts.caption.isVisible() && !parts.figures.isEmpty());
        if (parts.caption.isVisible()) {
            double width = Math.max(1, getWidth() - rail);
            double height = parts.caption.fittedHeight(width, getHeight() * MOST_OF_HEIGHT, em);
            put(parts.caption, rail, bottom - height, width, height);
            double room = bottom - height - 2 * gap();
            double figures = figuresWidth();
            double figuresHeight = parts.figures.fittedHeight(figures, room, em);
            put(parts.figures, getWidth() - gap() - figures, gap() + (room - figuresHeight) / 2, figures, figuresHeight);
        }
    }

    /** A card that stays open at the right is to the map what the panel is: it covers, and what was framed is framed anew beside it. */
    private void layoutDock(double rail, double top, double bottom) {
        double before = dockWidth;
        double gap = gap();
        dockWidth = parts.cards.docked().map(card -> snapSizeX(Math.min(card.prefWidth(-1), getWidth() - rail - 2 * gap))).orElse(0.0);
        double y = top + 2 * gap;
        parts.cards.placeDock(new BoundingBox(getWidth() - gap - dockWidth, y, dockWidth, Math.max(1, bottom - gap - y)));
        dockChanged |= dockWidth != before;
    }

    /** After every layout: what was framed and not moved since stands clear of what has come to cover it. */
    void laidOut() {
        if (dockChanged && !isNeedsLayout()) {
            dockChanged = false;
            parts.map.refit();
        }
    }

    /** Labels of the map stand beside the panels, not under them. */
    private void keepLabelsClear(double rail) {
        List<ScreenBox> boxes = Stream.of(parts.search, parts.years, parts.zoom, parts.legend, parts.caption, parts.wayBack, parts.measureCard, parts.figures)
                .filter(Region::isVisible)
                .map(r -> new ScreenBox(r.getLayoutX() - rail, r.getLayoutY(), r.getWidth(), r.getHeight()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (dockWidth > 0) {
            boxes.add(new ScreenBox(getWidth() - gap() - dockWidth - rail, 0, dockWidth + gap(), getHeight()));
        }
        if (panelOpen) {
            boxes.add(new ScreenBox(parts.panel.getLayoutX() - rail, 0, parts.panel.getWidth(), getHeight()));
        }
        if (!boxes.equals(parts.map.keepClearProperty().get())) {
            parts.map.keepClearProperty().set(boxes);
        }
    }

    /**
     * Search and years side by side, or below each other where that would squeeze the search.
     *
     * @return the height of it all
     */
    private double layoutTop(double rail, double right) {
        double gap = gap();
        double room = right - rail - 2 * gap;
        double years = parts.years.prefWidth(-1);
        double height = parts.search.prefHeight(-1);
        boolean beside = room - gap - years >= COMFORTABLE_SEARCH_EM * em;
        double search = Math.min(parts.search.prefWidth(-1), beside ? room - gap - years : room);
        put(parts.search, rail + gap, gap, search, height);
        double x = beside ? rail + gap + search + gap : rail + gap;
        double y = beside ? gap : gap + height + gap / 2;
        put(parts.years, x, y, Math.min(years, right - gap - x), height);
        return y + height - gap;
    }

    /** On whole device pixels: what is kept as a picture would else be blurred. */
    private void put(Region part, double x, double y, double width, double height) {
        part.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
