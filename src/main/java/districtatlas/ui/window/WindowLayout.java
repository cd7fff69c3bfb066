package districtatlas.ui.window;

import districtatlas.map.view.Viewport;
import districtatlas.paint.label.ScreenBox;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.tour.WalkCaption;
import districtatlas.ui.tour.WalkModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
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
    private static final double MOST_OF_HEIGHT = 0.25;
    private static final double COMFORTABLE_SEARCH_EM = 16;

    /** The nodes, bottom to top as they are drawn. */
    record Parts(MapPane map, Region pointerName, Region rail, Region search, Region years, Region north, Region zoom, Region ground, Region legend,
                 Region hint, WalkCaption caption, Region wayBack, Region panel, Region results, Region cards) {
    }

    private final Parts parts;
    private final ObservableBooleanValue motion;
    private final TranslateTransition slide = new TranslateTransition(SLIDE);
    private double em = 16;
    private boolean panelOpen;

    WindowLayout(Parts parts, ObservableBooleanValue motion) {
        this.parts = parts;
        this.motion = motion;
        getChildren().setAll(parts.map, parts.pointerName, parts.ground, parts.legend, parts.north, parts.zoom, parts.hint, parts.search,
                parts.years, parts.caption, parts.wayBack, parts.panel, parts.rail, parts.results, parts.cards);
        parts.panel.setVisible(false);
        parts.caption.setVisible(false);
        parts.wayBack.setVisible(false);
        parts.results.visibleProperty().subscribe(v -> requestLayout());
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

    private double gap() {
        return Math.round(em);
    }

    private void cover() {
        double right = panelOpen ? panelWidth() : 0;
        boolean walking = parts.caption.isVisible();
        double top = walking ? gap() : parts.years.getLayoutY() + parts.years.getHeight() + gap();
        Viewport.Insets now = new Viewport.Insets(top, right + gap() * 1.5,
                parts.ground.prefHeight(Math.max(1, getWidth() - right)) + gap() + (walking ? parts.caption.getHeight() : 0), gap() * 1.5);
        if (!now.equals(parts.map.coveredProperty().get())) {
            parts.map.coveredProperty().set(now);
        }
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        double gap = gap();
        parts.rail.pseudoClassStateChanged(TIGHT, h < ROOMY_RAIL_EM * em);
        double rail = snapSizeX(parts.rail.prefWidth(-1));
        double panel = panelWidth();
        double right = w - (panelOpen ? panel : 0);
        parts.rail.resizeRelocate(0, 0, rail, h);
        parts.map.resizeRelocate(rail, 0, Math.max(1, w - rail), h);
        parts.pointerName.resizeRelocate(rail, 0, Math.max(1, right - rail), h);
        parts.panel.resizeRelocate(w - panel, 0, panel, h);
        parts.cards.resizeRelocate(0, 0, w, h);

        double topHeight = layoutTop(rail, right);
        double caption = layoutWalk(rail, right);
        double zoomWidth = parts.zoom.prefWidth(-1);
        double zoomHeight = parts.zoom.prefHeight(-1);
        parts.zoom.resizeRelocate(right - gap - zoomWidth, h - gap - zoomHeight, zoomWidth, zoomHeight);
        double groundWidth = Math.max(1, Math.min(parts.ground.prefWidth(-1), right - rail - 3 * gap - zoomWidth));
        double groundHeight = parts.ground.prefHeight(groundWidth);
        parts.ground.resizeRelocate(rail + gap, h - caption - groundHeight - gap, groundWidth, groundHeight);
        double legendWidth = parts.legend.prefWidth(-1);
        double legendMost = h - groundHeight - topHeight - 4 * gap;
        double legendHeight = Math.min(legendMost, parts.legend.prefHeight(legendWidth));
        parts.legend.resizeRelocate(rail + gap, h - groundHeight - gap * 1.5 - legendHeight, legendWidth, legendHeight);
        double hintWidth = Math.min(parts.hint.prefWidth(-1), right - rail - 2 * gap);
        parts.hint.resizeRelocate(rail + (right - rail - hintWidth) / 2, h - groundHeight - gap * 2 - parts.hint.prefHeight(-1),
                hintWidth, parts.hint.prefHeight(hintWidth));

        double resultsWidth = Math.min(Math.max(parts.search.getWidth(), 24 * em), w - rail - 2 * gap);
        double resultsTop = gap + parts.search.getHeight() + gap / 3;
        parts.results.resizeRelocate(rail + gap, resultsTop, resultsWidth,
                Math.min(h - resultsTop - gap, Math.min(28 * em, parts.results.prefHeight(resultsWidth))));
        cover();
        keepLabelsClear(rail);
    }

    /** @return how high the caption is; 0 while there is none */
    private double layoutWalk(double rail, double right) {
        double wayWidth = parts.wayBack.prefWidth(-1);
        double wayHeight = parts.wayBack.prefHeight(-1);
        parts.wayBack.resizeRelocate(rail + (right - rail - wayWidth) / 2, getHeight() - 4 * gap() - wayHeight, wayWidth, wayHeight);
        if (!parts.caption.isVisible()) {
            return 0;
        }
        double width = Math.max(1, getWidth() - rail);
        double height = parts.caption.fittedHeight(width, getHeight() * MOST_OF_HEIGHT, em);
        parts.caption.resizeRelocate(rail, getHeight() - height, width, height);
        return height;
    }

    /** Labels of the map stand beside the panels, not under them. */
    private void keepLabelsClear(double rail) {
        List<ScreenBox> boxes = Stream.of(parts.search, parts.years, parts.north, parts.zoom, parts.ground, parts.legend, parts.caption, parts.wayBack)
                .filter(Region::isVisible)
                .map(r -> new ScreenBox(r.getLayoutX() - rail, r.getLayoutY(), r.getWidth(), r.getHeight()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (panelOpen) {
            boxes.add(new ScreenBox(parts.panel.getLayoutX() - rail, 0, parts.panel.getWidth(), getHeight()));
        }
        if (!boxes.equals(parts.map.keepClearProperty().get())) {
            parts.map.keepClearProperty().set(boxes);
        }
    }

    /**
     * Search and years side by side, or below each other where that would squeeze the search; north in the corner.
     *
     * @return the height of it all
     */
    private double layoutTop(double rail, double right) {
        double gap = gap();
        double north = parts.north.prefWidth(-1);
        parts.north.resizeRelocate(right - gap - north, gap, north, parts.north.prefHeight(-1));
        double room = right - rail - 3 * gap - north;
        double years = parts.years.prefWidth(-1);
        double height = parts.search.prefHeight(-1);
        boolean beside = room - gap - years >= COMFORTABLE_SEARCH_EM * em;
        double search = Math.min(parts.search.prefWidth(-1), beside ? room - gap - years : room);
        parts.search.resizeRelocate(rail + gap, gap, search, height);
        double x = beside ? rail + gap + search + gap : rail + gap;
        double y = beside ? gap : gap + height + gap / 2;
        parts.years.resizeRelocate(x, y, Math.min(years, right - gap - x), height);
        return y + height - gap;
    }
}
