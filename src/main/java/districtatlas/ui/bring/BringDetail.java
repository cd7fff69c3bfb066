package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.data.inspect.InspectedLayer;
import districtatlas.data.table.ZoneColumn;
import districtatlas.own.bring.BringWish;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.kit.ScrolledPage;
import districtatlas.ui.kit.Words;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All that is known of one layer, and what is asked of it. FX thread only. */
final class BringDetail extends VBox {
    private final BringModel model;
    private final BringWords words;
    private final Messages messages;
    private final BringMap map;
    private final AtlasContent atlas;
    private final VBox page = new VBox();
    private final ScrolledPage scroll = new ScrolledPage(page);
    private final TextField title = new TextField();
    private final Label facts = Words.wrapped("", "note");
    private final CheckBox rest = new CheckBox();
    private final Label trouble = Words.wrapped("", "bring-trouble");
    private final VBox parts = new VBox();
    private final HBox beside = new HBox();
    /** Parts that the reader wants to see more of, of the layer that is shown. */
    private final Set<String> opened = new HashSet<>();
    private ControlPart controls;
    private Optional<BringWish> shown = Optional.empty();
    private int index = -1;

    BringDetail(BringModel model, BringWords words, BringMap map, AtlasContent atlas) {
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        this.map = map;
        this.atlas = atlas;
        getStyleClass().setAll("bring-detail");
        page.getStyleClass().setAll("bring-page");
        title.setId("bring-title");
        title.getStyleClass().addAll("bring-field", "bring-title");
        title.setAccessibleText(messages.get("bring.layer-title"));
        title.textProperty().subscribe((before, now) -> {
            if (shown.isPresent()) {
                model.title(index, now);
            }
        });
        parts.getStyleClass().setAll("bring-parts");
        beside.getStyleClass().setAll("bring-beside");
        rest.setId("bring-rest");
        rest.managedProperty().bind(rest.visibleProperty());
        rest.selectedProperty().subscribe((before, now) -> {
            if (shown.isPresent()) {
                model.rest(index, now);
            }
        });
        page.getChildren().setAll(title, facts, rest, trouble, beside, parts);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
        trouble.textProperty().bind(model.troubleProperty());
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        model.previewProperty().subscribe(this::show);
    }

    private void show(BringPreview preview) {
        Optional<BringWish> now = preview.looked();
        setVisible(now.isPresent());
        if (now.isEmpty() || shown.filter(s -> plain(s).equals(plain(now.get()))).isPresent() && index == preview.chosen()) {
            return;
        }
        boolean other = index != preview.chosen();
        shown = Optional.empty();           // what is written into the field now is nobody's title
        if (other) {
            opened.clear();
            controls = new ControlPart(atlas.grid(), atlas.home(), p -> model.place(preview.chosen(), p), messages);
            controls.open(now.get().layer().place().filter(v -> v.candidates().isEmpty()).isPresent());
        }
        index = preview.chosen();
        if (other || !title.isFocused()) {
            title.setText(now.get().title());
        }
        rest.setVisible(now.get().undrawn() > 0);
        rest.setText(messages.get("bring.rest", now.get().undrawn()));
        rest.setSelected(now.get().rest());
        shown = now;
        double at = scroll.getVvalue();
        make(preview, now.get());
        scroll.setVvalue(other ? 0 : at);
    }

    /** Without what is shown elsewhere, or in a field of its own. */
    private static BringWish plain(BringWish wish) {
        return wish.titled("").taken(true).copied(true).withRest(false);
    }

    private void more(String part) {
        opened.add(part);
        make(model.preview(), shown.orElseThrow());
    }

    private void make(BringPreview preview, BringWish wish) {
        InspectedLayer layer = wish.layer();
        Optional<String> focused = focused();
        facts.setText(words.facts(layer) + words.changes(layer));
        beside.getChildren().clear();
        parts.getChildren().clear();
        if (wish.isTable()) {
            beside.getChildren().add(table(preview, wish));
        } else {
            VBox place = new PlacePart(model, index, words, new PlacePart.Looks(p -> map.show(wish.placed(p)), () -> map.show(wish)), controls).node(opened.contains("place"), () -> more("place"));
            VBox left = new VBox(place);
            left.getStyleClass().setAll("bring-parts");
            HBox.setHgrow(left, Priority.ALWAYS);
            left.setMinWidth(0);
            if (!layer.columns().isEmpty()) {
                left.getChildren().add(TextPart.of(model, index, words));
            }
            beside.getChildren().addAll(left, map);
            map.show(wish);
        }
        if (!layer.columns().isEmpty()) {
            if (wish.isTable()) {
                parts.getChildren().add(TextPart.of(model, index, words));
            }
            parts.getChildren().add(ColumnPart.of(layer, opened.contains("columns"), () -> more("columns"), words));
        }
        StylePart.of(model, index, words).ifPresent(parts.getChildren()::add);
        parts.getChildren().add(FoundPart.of(layer, wish.file().found(), opened.contains("found"), () -> more("found"), words));
        focused.map(id -> page.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private VBox table(BringPreview preview, BringWish wish) {
        ZoneColumn column = preview.zones().get(wish.layer());
        VBox part = BringPart.of(messages.get("bring.place"), Words.wrapped(messages.get("bring.table.none")));
        if (column != null) {
            part.getChildren().add(Words.wrapped(words.zones(wish.layer(), column), "bring-said-zones"));
        }
        return part;
    }

    /** What is made anew loses the focus that it had. */
    private Optional<String> focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node n = owner; n != null; n = n.getParent()) {
            if (n == page) {
                return Optional.ofNullable(owner.getId());
            }
        }
        return Optional.empty();
    }
}
