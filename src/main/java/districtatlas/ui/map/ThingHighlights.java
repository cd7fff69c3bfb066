package districtatlas.ui.map;

import districtatlas.base.vocabulary.Section;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenBox;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.ui.Session;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Which things are meant: items of the plan, by a mark above the words or, where the ground draws them, by their line or area in their
 * section's colour below the words; and the one feature whose card is open, edged as a selected zone is. FX thread only.
 */
final class ThingHighlights {
    /** Lit things lie as a band over their lines: each keeps its own colour, and the axis is not one among many red lines. */
    private static final double LIT_PX = 7.5;
    private static final double LIT_OPACITY = 0.34;

    private final Session session;
    private final Plan plan;
    private final ItemShapes shapes;
    private final ObjectProperty<Optional<Geometry>> litFeature = new SimpleObjectProperty<>(Optional.empty());
    private final ItemMarks marks;
    private final Map<Section, ShapeOutline> lit = new EnumMap<>(Section.class);
    private final ShapeOutline pointed = new ShapeOutline("pointed-item-line", 8, 4.5);
    private final ShapeOutline selected = new ShapeOutline("lit-item-line-selected", 10.5, 7, 4);
    private final ShapeOutline feature = new ShapeOutline("map-feature", 5.5, 2.4);
    private final PlaceRing ring = new PlaceRing();
    private Optional<ItemId> pointedItem = Optional.empty();
    private Optional<ItemId> selectedItem = Optional.empty();

    /** @param places of items, on the grid */
    ThingHighlights(Session session, Plan plan, Map<ItemId, EastNorth> places, ItemShapes shapes) {
        this.session = session;
        this.plan = plan;
        this.shapes = shapes;
        this.marks = new ItemMarks(plan, shapes.withoutLines(places), session.lang());
        for (Section section : Section.values()) {
            lit.put(section, new ShapeOutline("lit-item-line", LIT_PX));
        }
        litFeature.subscribe(this::showFeature);
    }

    /** What lies under the map's words, bottom to top. */
    Node[] underWords() {
        return Stream.concat(lit.values().stream(), Stream.of(pointed, selected, feature, ring)).toArray(Node[]::new);
    }

    /** What lies above them. */
    Node aboveWords() {
        return marks;
    }

    /** A drawn feature that is lit up, on the grid. None at first. */
    ObjectProperty<Optional<Geometry>> litFeatureProperty() {
        return litFeature;
    }

    void moveTo(Viewport view) {
        marks.moveTo(view);
        lit.values().forEach(o -> o.moveTo(view));
        pointed.moveTo(view);
        selected.moveTo(view);
        feature.moveTo(view);
        ring.moveTo(view);
    }

    private void colour() {
        Palette palette = session.palette().getValue();
        double scale = palette.number("line-scale", 1);
        Color casing = RoleColour.of(palette, "mark-ring", "item-casing", "paper");
        Color edge = RoleColour.of(palette, "selection", "ink");
        lit.forEach((section, outline) -> outline.colour(scale, colourOf(section, palette).deriveColor(0, 1, 1, LIT_OPACITY)));
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

    /** @param items to be lit up; the selected one is lit more strongly, whether it is among them or not */
    void showItems(List<ItemId> items) {
        Optional<ItemId> chosen = session.selection().item();
        selectedItem = chosen;
        marks.show(items, chosen, session.selection().zone(), session.palette().getValue(), session.viewport());
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
        marks.pointAt(item, session.viewport());
        pointed.show(item.filter(i -> !selectedItem.equals(item)).flatMap(shapes::shape).orElse(null), session.viewport());
        colour();
    }

    /** What the marks cover, in the pane's pixels: labels of the map keep clear of it. */
    List<ScreenBox> boxes(Viewport view) {
        return marks.boxes(view);
    }

    /** Which labels of the map would say again what the selected item's mark says beside it. A line has no mark. */
    Predicate<PlacedLabel> saidTwice() {
        Optional<String> name = session.selection().item().filter(i -> !shapes.isLine(i)).flatMap(plan::item).map(i -> i.name().in(session.lang()));
        String id = session.selection().item().map(ItemId::value).orElse("");
        return label -> label.featureId().equals(id) && name.isPresent() && label.symbol().label().replace("\n", "").equals(name.get());
    }

    private void showFeature(Optional<Geometry> shape) {
        boolean isPoint = shape.filter(s -> s.getDimension() == 0).isPresent();
        feature.show(isPoint ? null : shape.orElse(null), session.viewport());
        ring.show(isPoint ? placeOf(shape.get()) : null, session.viewport());
    }

    private static EastNorth placeOf(Geometry point) {
        Coordinate at = point.getCoordinate();
        return new EastNorth(at.x, at.y);
    }
}
