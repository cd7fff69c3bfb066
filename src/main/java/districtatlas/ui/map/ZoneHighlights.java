package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.ui.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Which zones are meant: the hovered and the selected one, those a step of a walk is about, and the one with the keyboard's focus.
 * Drawn over the tiles. FX thread only.
 */
final class ZoneHighlights {
    private final Session session;
    private final ZoneShapes shapes;
    private final ShapeOutline hover = new ShapeOutline("map-hover", 1.6);
    private final ShapeOutline selection = new ShapeOutline("map-selection", 5.5, 2.4);
    private final ShapeOutline outlines = new ShapeOutline("map-shown", 5.5, 2.4);
    private final ZoneFocus focus = new ZoneFocus();

    ZoneHighlights(Session session, ZoneShapes shapes) {
        this.session = session;
        this.shapes = shapes;
    }

    /** What lies under the map's words, bottom to top. */
    Node[] underWords() {
        return new Node[] {outlines, selection, hover};
    }

    /** The focus's ring and name, above the words. */
    Node focusRing() {
        return focus;
    }

    void moveTo(Viewport view) {
        hover.moveTo(view);
        selection.moveTo(view);
        outlines.moveTo(view);
        focus.moveTo(view);
    }

    void colour(Palette palette) {
        double scale = palette.number("line-scale", 1);
        hover.colour(scale, RoleColour.of(palette, "hover", "selection", "ink"));
        Color edge = RoleColour.of(palette, "selection", "ink");
        Color core = RoleColour.of(palette, "selection-core", "paper");
        selection.colour(scale, edge, core);
        outlines.colour(scale, edge, core);
        focus.colour(scale, RoleColour.of(palette, "canvas-default", "paper"), RoleColour.of(palette, "link", "belt", "selection"));
    }

    /**
     * A line keeps its own symbol: it lies above the veil, and an outline would cover it. An area that lies in another has
     * the other's outline, and its own symbol within: outlines across each other are a tangle.
     */
    void showZones(ShownZones shown) {
        List<Geometry> outer = shapes(shown.zones().stream().filter(z -> shown.zones().stream().noneMatch(other -> shapes.liesIn(z, other))))
                .stream().filter(s -> s.getDimension() == 2).toList();
        outlines.show(outer.isEmpty() ? null : new GeometryFactory().buildGeometry(outer), session.viewport());
    }

    private List<Geometry> shapes(Stream<ZoneId> zones) {
        return zones.flatMap(z -> shapes.shape(z).stream()).toList();
    }

    void showSelection() {
        selection.show(session.selection().zone().flatMap(shapes::shape).orElse(null), session.viewport());
        showHover();
    }

    void showHover() {
        Optional<ZoneId> zone = session.hoveredProperty().get().filter(z -> !session.selection().zone().equals(Optional.of(z)));
        hover.show(zone.flatMap(shapes::shape).orElse(null), session.viewport());
    }

    /** @param place where the zone's name goes */
    void showFocus(Geometry shape, String name, EastNorth place) {
        focus.show(name, shape, place, session.viewport());
    }

    void hideFocus() {
        focus.hide(session.viewport());
    }
}
