package districtatlas.ui.map;

import districtatlas.base.Lang;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;

/**
 * Strong marks above the map, each in the shape its section has in every theme: of lit items, of the one under the pointer, and of the
 * selected one, which is larger and bears its name. As large as the palette's lines are heavy. FX thread only.
 */
final class ItemMarks extends Pane {
    private static final double RADIUS = 6;
    private static final double HOLLOW = 0.55;
    private static final double SELECTED_RADIUS = 8.5;
    private static final double CASING = 2;

    private final Plan plan;
    private final Map<ItemId, EastNorth> places;
    private final Lang lang;
    private final Map<ItemId, Node> marks = new LinkedHashMap<>();
    private Optional<ItemId> pointed = Optional.empty();
    private Optional<ZoneId> open = Optional.empty();
    private Palette colours;

    ItemMarks(Plan plan, Map<ItemId, EastNorth> places, Lang lang) {
        this.plan = plan;
        this.places = places;
        this.lang = lang;
        setMouseTransparent(true);
        setManaged(false);
    }

    /** @param open the open zone: the marks say of it what its panel says */
    void show(List<ItemId> lit, Optional<ItemId> selected, Optional<ZoneId> open, Palette palette, Viewport view) {
        this.open = open;
        List<ItemId> shown = new ArrayList<>(lit);
        selected.ifPresent(item -> {
            shown.remove(item);
            shown.add(item);
        });
        marks.clear();
        for (ItemId id : shown) {
            if (places.containsKey(id)) {
                marks.put(id, mark(id, selected.filter(id::equals).isPresent(), palette));
            }
        }
        colours = palette;
        getChildren().setAll(marks.values());
        pointAt(pointed, view);
    }

    /** The item under the pointer stands out, lit or not. */
    void pointAt(Optional<ItemId> item, Viewport view) {
        pointed = item;
        getChildren().setAll(marks.values());
        item.filter(id -> places.containsKey(id) && !marks.containsKey(id)).ifPresent(id -> {
            Node mark = mark(id, false, colours);
            mark.getStyleClass().add("pointed-item");
            getChildren().add(mark);
        });
        moveTo(view);
    }

    void moveTo(Viewport view) {
        marks.forEach((id, mark) -> stand(mark, id, view));
        pointed.filter(id -> getChildren().size() > marks.size()).ifPresent(id -> stand(getChildren().get(marks.size()), id, view));
    }

    private void stand(Node mark, ItemId id, Viewport view) {
        ScreenXY p = view.toScreen(places.get(id));
        mark.setTranslateX(p.x());
        mark.setTranslateY(p.y());
    }

    /** What the marks cover: labels of the map keep clear of it. */
    List<ScreenBox> boxes(Viewport view) {
        List<ScreenBox> boxes = new ArrayList<>();
        marks.forEach((id, mark) -> {
            ScreenXY p = view.toScreen(places.get(id));
            Bounds own = mark.getBoundsInLocal();
            boxes.add(new ScreenBox(p.x() + own.getMinX(), p.y() + own.getMinY(), own.getWidth(), own.getHeight()));
        });
        return boxes;
    }

    private Node mark(ItemId id, boolean selected, Palette palette) {
        Optional<Item> item = plan.item(id);
        Section section = item.map(i -> i.kind().section()).orElse(Section.OTHER);
        Color fill = RoleColour.of(palette, section.key(), "facility", "ink");
        Color ring = RoleColour.of(palette, "mark-ring", "item-casing", "paper");
        double scale = palette.number("line-scale", 1);
        double radius = scale * (selected ? SELECTED_RADIUS : RADIUS);
        Group group = new Group(MarkShape.of(section, radius + scale * CASING, ring), MarkShape.of(section, radius, fill));
        boolean stated = item.map(i -> plan.certainty(i, open) == Certainty.STATED).orElse(true);
        if (!stated && !selected) {
            group.getChildren().add(MarkShape.of(section, radius * HOLLOW, ring));
        }
        group.getStyleClass().add(selected ? "lit-item-selected" : "lit-item");
        group.setId("item-" + id);
        if (selected) {
            SVGPath edge = MarkShape.of(section, radius + scale * 5, RoleColour.of(palette, "selection", "ink"));
            SVGPath core = MarkShape.of(section, radius * 0.45, RoleColour.of(palette, "selection-core", "paper"));
            group.getChildren().add(0, edge);
            group.getChildren().add(core);
            item.ifPresent(i -> group.getChildren().addAll(0, name(i.name().in(lang), radius, palette)));
        }
        return group;
    }

    private List<Node> name(String words, double radius, Palette palette) {
        Text halo = text(words, radius);
        halo.setStroke(RoleColour.of(palette, "paper", "mark-ring"));
        halo.setStrokeWidth(4);
        halo.setStrokeLineJoin(StrokeLineJoin.ROUND);
        halo.setFill(halo.getStroke());
        Text text = text(words, radius);
        text.setFill(RoleColour.of(palette, "ink"));
        return List.of(halo, text);
    }

    private static Text text(String words, double radius) {
        Text text = new Text(radius + 9, 0, words);
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().add("lit-item-name");
        return text;
    }
}
