package districtatlas.ui.map;

import districtatlas.base.vocabulary.Section;
import districtatlas.coord.EastNorth;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.ui.Session;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Which things of the ground are meant: items of the plan that are drawn as lines or areas, in their section's colour, and the one feature
 * whose card is open, edged as a selected zone is. Drawn over the tiles and below the words. FX thread only.
 */
final class ThingHighlights {
    private final Session session;
    private final Plan plan;
    private final ItemShapes shapes;
    private final Map<Section, ShapeOutline> lit = new EnumMap<>(Section.class);
    private final ShapeOutline pointed = new ShapeOutline("pointed-item-line", 8, 4.5);
    private final ShapeOutline selected = new ShapeOutline("lit-item-line-selected", 10.5, 7, 4);
    private final ShapeOutline feature = new ShapeOutline("map-feature", 5.5, 2.4);
    private final PlaceRing ring = new PlaceRing();
    private Optional<ItemId> pointedItem = Optional.empty();
    private Optional<ItemId> selectedItem = Optional.empty();

    ThingHighlights(Session session, Plan plan, ItemShapes shapes) {
        this.session = session;
        this.plan = plan;
        this.shapes = shapes;
        for (Section section : Section.values()) {
            lit.put(section, new ShapeOutline("lit-item-line", 5.8, 2.8));
        }
    }

    /** What lies under the map's words, bottom to top. */
    Node[] underWords() {
        return Stream.concat(lit.values().stream(), Stream.of(pointed, selected, feature, ring)).toArray(Node[]::new);
    }

    void moveTo(Viewport view) {
        lit.values().forEach(o -> o.moveTo(view));
        pointed.moveTo(view);
        selected.moveTo(view);
        feature.moveTo(view);
        ring.moveTo(view);
    }

    void colour() {
        Palette palette = session.palette().getValue();
        double scale = palette.number("line-scale", 1);
        Color casing = RoleColour.of(palette, "mark-ring", "item-casing", "paper");
        Color edge = RoleColour.of(palette, "selection", "ink");
        lit.forEach((section, outline) -> outline.colour(scale, casing, colourOf(section, palette)));
        pointed.colour(scale, casing, colourOf(sectionOf(pointedItem), palette));
        selected.colour(scale, edge, casing, colourOf(sectionOf(selectedItem), palette));
        Color core = RoleColour.of(palette, "selection-core", "paper");
        feature.colour(scale, edge, core);
        ring.colour(scale, edge, core);
    }

    private static Color colourOf(Section section, Palette palette) {
        return RoleColour.of(palette, section.key(), "facility", "ink");
    }

    private Section sectionOf(Optional<ItemId> item) {
        return item.flatMap(plan::item).map(i -> i.kind().section()).orElse(Section.OTHER);
    }

    /** Things without a shape are marked elsewhere. */
    void showItems(List<ItemId> items, Optional<ItemId> chosen) {
        selectedItem = chosen;
        Map<Section, List<Geometry>> bySection = new EnumMap<>(Section.class);
        items.stream().filter(i -> !chosen.equals(Optional.of(i)))
                .forEach(i -> shapes.shape(i).ifPresent(s -> bySection.computeIfAbsent(sectionOf(Optional.of(i)), k -> new ArrayList<>()).add(s)));
        lit.forEach((section, outline) -> {
            List<Geometry> of = bySection.get(section);
            outline.show(of == null ? null : new GeometryFactory().buildGeometry(of), session.viewport());
        });
        selected.show(chosen.flatMap(shapes::shape).orElse(null), session.viewport());
        pointAt(pointedItem);
    }

    /** The item under the pointer stands out, lit or not; the selected one does so already. */
    void pointAt(Optional<ItemId> item) {
        pointedItem = item;
        pointed.show(item.filter(i -> !selectedItem.equals(item)).flatMap(shapes::shape).orElse(null), session.viewport());
        colour();
    }

    /** @param shape in grid metres; empty for none */
    void showFeature(Optional<Geometry> shape) {
        boolean isPoint = shape.filter(s -> s.getDimension() == 0).isPresent();
        feature.show(isPoint ? null : shape.orElse(null), session.viewport());
        ring.show(isPoint ? placeOf(shape.get()) : null, session.viewport());
    }

    private static EastNorth placeOf(Geometry point) {
        Coordinate at = point.getCoordinate();
        return new EastNorth(at.x, at.y);
    }
}
