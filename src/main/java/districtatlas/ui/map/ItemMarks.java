package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.label.ScreenBox;
import districtatlas.plan.Certainty;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.base.Lang;
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
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;

/** Strong marks of lit items above the map; the selected one is larger and bears its name. FX thread only. */
final class ItemMarks extends Pane {
    private static final double RADIUS = 6;
    private static final double HOLLOW = 0.55;
    private static final double SELECTED_RADIUS = 8.5;

    private final Plan plan;
    private final Map<ItemId, EastNorth> places;
    private final Lang lang;
    private final Map<ItemId, Node> marks = new LinkedHashMap<>();

    ItemMarks(Plan plan, Map<ItemId, EastNorth> places, Lang lang) {
        this.plan = plan;
        this.places = places;
        this.lang = lang;
        setMouseTransparent(true);
        setManaged(false);
    }

    void show(List<ItemId> lit, Optional<ItemId> selected, Palette palette, Viewport view) {
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
        getChildren().setAll(marks.values());
        moveTo(view);
    }

    void moveTo(Viewport view) {
        marks.forEach((id, mark) -> {
            ScreenXY p = view.toScreen(places.get(id));
            mark.setTranslateX(p.x());
            mark.setTranslateY(p.y());
        });
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
        String role = item.map(i -> i.kind().section().key()).orElse("other");
        Color fill = RoleColour.of(palette, role, "facility", "ink");
        Color ring = RoleColour.of(palette, "mark-ring", "paper");
        Circle dot = new Circle(selected ? SELECTED_RADIUS : RADIUS, fill);
        dot.setStroke(ring);
        dot.setStrokeWidth(2);
        dot.setStrokeType(StrokeType.OUTSIDE);
        Group group = new Group(dot);
        // As in the panel: filled where the plan says it belongs, hollow where that is general knowledge.
        boolean stated = item.map(i -> i.zones().get(0).certainty() == Certainty.STATED).orElse(true);
        if (!stated && !selected) {
            group.getChildren().add(new Circle(RADIUS * HOLLOW, ring));
        }
        group.getStyleClass().add(selected ? "lit-item-selected" : "lit-item");
        group.setId("item-" + id);
        if (selected) {
            Circle core = new Circle(SELECTED_RADIUS * 0.4, RoleColour.of(palette, "selection-core", "paper"));
            Circle edge = new Circle(SELECTED_RADIUS + 3.2, null);
            edge.setStroke(RoleColour.of(palette, "selection", "ink"));
            edge.setStrokeWidth(1.6);
            group.getChildren().addAll(core, edge);
            item.ifPresent(i -> group.getChildren().addAll(0, name(i.name().in(lang), palette)));
        }
        return group;
    }

    private List<Node> name(String words, Palette palette) {
        Text halo = text(words);
        halo.setStroke(RoleColour.of(palette, "paper", "mark-ring"));
        halo.setStrokeWidth(4);
        halo.setStrokeLineJoin(StrokeLineJoin.ROUND);
        halo.setFill(halo.getStroke());
        Text text = text(words);
        text.setFill(RoleColour.of(palette, "ink"));
        return List.of(halo, text);
    }

    private static Text text(String words) {
        Text text = new Text(SELECTED_RADIUS + 9, 0, words);
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().add("lit-item-name");
        return text;
    }
}
