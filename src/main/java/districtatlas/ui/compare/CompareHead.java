package districtatlas.ui.compare;

import districtatlas.ask.compare.Comparison;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.base.Messages;
import districtatlas.plan.Zone;
import districtatlas.plan.words.ZoneWords;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Above the rows: which two zones, and how to have others; and what is told before the rows. FX thread only. */
final class CompareHead extends VBox {
    private final CompareModel model;
    private final CompareContext context;
    private final Messages messages;
    private final VBox sides = new VBox();
    private final MenuButton export;
    private final VBox told = new VBox();

    CompareHead(CompareModel model, CompareContext context) {
        this.model = model;
        this.context = context;
        this.messages = context.messages();
        getStyleClass().setAll("layers-head", "compare-head");
        CompareDeeds deeds = context.deeds();
        Button frame = icon("compare-frame", "fth-crosshair", "compare.frame", deeds::frame);
        Button close = icon("compare-close", "fth-x", "compare.close", deeds::close);
        Button swap = icon("compare-swap", "fth-repeat", "compare.swap", deeds::swap);
        this.export = export();
        HBox title = new HBox(Words.wrapped(messages.get("compare.title"), "layers-title"), swap, frame, export, close);
        title.setAlignment(Pos.CENTER_LEFT);
        told.getStyleClass().setAll("compare-told");
        told.setId("compare-told");
        getChildren().setAll(title, sides);
    }

    private Button icon(String id, String literal, String key, Runnable work) {
        Button button = Links.icon(literal, messages.get(key), work);
        button.setId(id);
        return button;
    }

    private MenuButton export() {
        MenuButton menu = Links.menu("compare-export", messages.get("table.export"), "fth-download");
        for (Format format : Format.values()) {
            if (!format.isOfPlaces()) {
                MenuItem item = new MenuItem(messages.get("table.export." + format.key()));
                item.setMnemonicParsing(false);
                item.setId("compare-export-" + format.key());
                item.setOnAction(e -> context.deeds().export(format));
                menu.getItems().add(item);
            }
        }
        MenuItem sheet = new MenuItem(messages.get("compare.sheet"));
        sheet.setMnemonicParsing(false);
        sheet.setId("compare-export-sheet");
        sheet.setOnAction(e -> context.deeds().sheet());
        menu.getItems().add(0, sheet);
        return menu;
    }

    /**
     * As it is now.
     *
     * @param narrow the two stand above each other
     * @return what goes with the page: what is told first, which may be long; in a narrow panel the two names too
     */
    List<Node> show(Comparison of, boolean narrow) {
        HBox a = side(of.a(), true);
        HBox b = side(of.b(), false);
        Pane pair = narrow ? new VBox(a, b) : new HBox(a, b);
        pair.getStyleClass().setAll("compare-pair");
        sides.getChildren().setAll(narrow ? List.of() : List.of(pair));
        export.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        List<Node> lines = new ArrayList<>();
        lines.add(Words.wrapped(model.total(of), "compare-total"));
        model.filtered(of).ifPresent(f -> {
            HBox line = new HBox(Words.wrapped(f, "note"), Links.link(messages.get("filter.clear"), model::unfilter));
            line.getStyleClass().setAll("panel-filtered");
            lines.add(line);
        });
        model.sentences(of).forEach(s -> lines.add(Words.wrapped(s, "compare-sentence")));
        told.getChildren().setAll(lines);
        return narrow ? List.of(pair, told) : List.of(told);
    }

    private HBox side(Zone zone, boolean a) {
        String name = zone.name().in(messages.lang());
        Button open = Links.link(name, () -> context.deeds().open(zone));
        open.getStyleClass().add("compare-zone");
        open.setWrapText(true);
        open.setMinSize(0, Region.USE_PREF_SIZE);
        open.setId(a ? "compare-zone-a" : "compare-zone-b");
        open.setAccessibleText(messages.get("compare.open", a ? "A" : "B", name));
        Button other = Links.link(messages.get("compare.other"), () -> context.deeds().choose(a));
        other.setId(a ? "compare-other-a" : "compare-other-b");
        other.setAccessibleText(messages.get("compare.other.of", a ? "A" : "B"));
        WordFlow kind = new WordFlow(Words.whole(new ZoneWords(messages).kind(zone.kind()), "note"), other);
        kind.getStyleClass().setAll("compare-kind");
        VBox words = new VBox(open, kind);
        HBox side = new HBox(PairBadge.of(a), words);
        side.getStyleClass().setAll("compare-side");
        side.setMinWidth(0);
        side.setPrefWidth(1);           // both halves alike, whatever they are called
        side.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}
