package districtatlas.ui.count;

import districtatlas.ask.table.TableFile.Format;
import districtatlas.ask.table.TableText;
import districtatlas.ask.table.ZoneValueTable;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLook;
import districtatlas.notebook.ZoneValues;
import districtatlas.own.count.ZoneValueWords;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.ScrolledPage;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import districtatlas.ui.source.SourceCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks which layer, what of it, for which zones; shows the answer at once as a table; keeps the question with the map. FX thread only. */
final class CountCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final CountModel model;
    private final Messages messages;
    private final ZoneValueTable maker;
    private final ZoneValueWords words;
    private final Consumer<String> says;
    private final VBox choices = new VBox();
    private final ZonesTable table = new ZonesTable();
    private final VBox notes = new VBox();
    private final Label said = Words.wrapped("", "note");
    private final HBox waiting;
    private final Button keep;
    private final Button copy;
    private final MenuButton export;
    private final VBox kept = new VBox();

    /**
     * @param keeps   the question is to stand on the map
     * @param exports the table is wanted as a file
     * @param says    tells the reader a sentence
     */
    CountCard(CountModel model, ZoneValueTable maker, Messages messages, Runnable keeps, Consumer<Format> exports, Consumer<String> says, Runnable closes) {
        this.model = model;
        this.messages = messages;
        this.maker = maker;
        this.words = new ZoneValueWords(messages);
        this.says = says;
        getStyleClass().setAll("card", "file-card", "picture-card", "count-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("count.card"), "card-title"), space, Links.icon("fth-x", messages.get("count.close"), closes));
        head.getStyleClass().setAll("key-head");
        Button stop = Links.link(messages.get("count.cancel"), model::cancel);
        stop.setId("count-cancel");
        waiting = new HBox(said, stop);
        waiting.getStyleClass().setAll("worksheet-line");
        said.setId("count-said");
        keep = Links.chip("", keeps);
        keep.setId("count-keep");
        copy = Links.link(messages.get("table.copy"), this::copy);
        copy.setId("count-copy");
        export = Links.menu("count-export", messages.get("table.export"), "fth-download");
        for (Format format : List.of(Format.CSV, Format.XLSX, Format.GEOJSON)) {
            MenuItem item = new MenuItem(messages.get("table.export." + format.key()));
            item.setId("count-export-" + format.key());
            item.setOnAction(e -> exports.accept(format));
            export.getItems().add(item);
        }
        CheckBox hides = new CheckBox(messages.get("count.hides"));
        hides.setId("count-hides");
        hides.setMnemonicParsing(false);
        hides.selectedProperty().bindBidirectional(model.hidesProperty());
        HBox deeds = new HBox(keep, hides, copy, export);
        deeds.getStyleClass().setAll("file-deeds", "worksheet-line");
        choices.getStyleClass().setAll("count-choices");
        notes.getStyleClass().setAll("count-notes");
        kept.getStyleClass().setAll("count-kept");
        VBox page = new VBox(choices, waiting, table, notes, deeds, kept);
        page.getStyleClass().setAll("count-page");
        getChildren().addAll(head, new ScrolledPage(page));
        model.questionProperty().subscribe(now -> choose());
        model.answerProperty().subscribe(now -> answer());
        model.saidProperty().subscribe(now -> answer());
        listKept();
    }

    CountModel model() {
        return model;
    }

    ZonesTable table() {
        return table;
    }

    // ---- the question ---------------------------------------------------------------------------------------------

    private void choose() {
        List<Node> lines = new ArrayList<>();
        Optional<ZoneValues> asked = model.questionProperty().get();
        lines.add(line("count.layer", menu("count-layer", model.layers(), e -> e.value().orElseThrow().title(),
                asked.flatMap(q -> model.layers().stream().filter(e -> e.id().equals(q.layer())).findFirst()), e -> model.setLayer(e.id()))));
        asked.ifPresent(q -> {
            if (!model.names().isEmpty()) {
                lines.add(line("count.names", columns("count-names", model.names(), q.zoneColumn(), model::setZoneColumn)));
            }
            Node measures = buttons("count-measure", model.measures(), m -> messages.get("count.measure." + m.key()), q.measure(), model::setMeasure);
            lines.add(line("count.what", measures));
            if (q.measure().isOfColumn()) {
                lines.add(line("count.column", columns("count-column", model.numbers(), q.column(), model::setColumn)));
            }
            lines.add(line("count.per", buttons("count-per", model.kinds(), words::kind, q.kind(), model::setKind)));
            lines.add(line("count.show", buttons("count-show", List.of(ZoneValues.Show.values()), s -> messages.get("count.show." + s.key()), q.look().show(), model::setShow)));
            look(q, lines);
        });
        choices.getChildren().setAll(lines);
        keep.setText(messages.get(model.isKept() ? "count.keep-change" : "count.keep"));
    }

    private void look(ZoneValues q, List<Node> lines) {
        ZoneValues.ValuesLook look = q.look();
        if (q.measure().growsWithGround()) {
            lines.add(line("count.value", buttons("count-rate", List.of(true, false), r -> messages.get(r ? "count.rate" : "count.absolute"), look.perKm2(),
                    r -> model.setLook(l -> new ZoneValues.ValuesLook(l.show(), r, l.method(), l.classes())))));
            if (look.show() == ZoneValues.Show.FILLS && !look.perKm2()) {
                lines.add(Words.wrapped(messages.get("count.dishonest"), "note"));
            }
        }
        if (look.show() == ZoneValues.Show.FILLS) {
            List<BroughtLook.Method> methods = List.of(BroughtLook.Method.QUANTILE, BroughtLook.Method.EQUAL, BroughtLook.Method.NATURAL);
            Node method = buttons("count-method", methods, m -> messages.get("count.method." + m.name().toLowerCase(Locale.ROOT)), look.method(),
                    m -> model.setLook(l -> new ZoneValues.ValuesLook(l.show(), l.perKm2(), m, l.classes())));
            Node classes = buttons("count-classes", IntStream.rangeClosed(2, ZoneValues.ValuesLook.MOST_CLASSES).boxed().toList(), String::valueOf, look.classes(),
                    n -> model.setLook(l -> new ZoneValues.ValuesLook(l.show(), l.perKm2(), l.method(), n)));
            lines.add(line("count.classes", new HBox(method, classes)));
        }
    }

    private HBox line(String textKey, Node choice) {
        Label label = Words.whole(messages.get(textKey), "worksheet-label");
        label.setLabelFor(choice);
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox line = new HBox(label, choice);
        line.getStyleClass().setAll("worksheet-line");
        return line;
    }

    private MenuButton columns(String id, List<BroughtColumn> all, String chosen, Consumer<String> chooses) {
        return menu(id, all, BroughtColumn::title, all.stream().filter(c -> c.name().equals(chosen)).findFirst(), c -> chooses.accept(c.name()));
    }

    private static <T> MenuButton menu(String id, List<T> all, Function<T, String> name, Optional<T> chosen, Consumer<T> chooses) {
        MenuButton menu = Links.menu(id, chosen.map(name).orElse("–"), "fth-chevron-down");
        for (T one : all) {
            RadioMenuItem item = new RadioMenuItem(name.apply(one));
            item.setMnemonicParsing(false);
            item.setSelected(chosen.filter(one::equals).isPresent());
            item.setOnAction(e -> chooses.accept(one));
            menu.getItems().add(item);
        }
        return menu;
    }

    private <T> WordFlow buttons(String id, List<T> all, Function<T, String> name, T chosen, Consumer<T> chooses) {
        WordFlow flow = new WordFlow();
        flow.getStyleClass().setAll("notes-choices");
        for (T one : all) {
            ChoiceButton button = new ChoiceButton(name.apply(one), null, AccessibleRole.RADIO_BUTTON, SELECTED);
            button.setId(id + "-" + (one instanceof Keyed key ? key.key() : one.toString().toLowerCase(Locale.ROOT)));
            button.getStyleClass().setAll("layers-order");
            button.setChosen(one.equals(chosen));
            button.setOnAction(e -> {
                chooses.accept(one);
                Optional.ofNullable(lookup("#" + button.getId())).ifPresent(Node::requestFocus);    // the choices were made anew
            });
            flow.getChildren().add(button);
        }
        return flow;
    }

    // ---- the answer -----------------------------------------------------------------------------------------------

    private void answer() {
        Optional<CountModel.Answer> now = model.answerProperty().get();
        said.setText(model.saidProperty().get());
        show(waiting, now.isEmpty() && !said.getText().isEmpty());
        show(table, now.isPresent());
        keep.setDisable(now.isEmpty());
        copy.setDisable(now.isEmpty());
        export.setDisable(now.isEmpty());
        notes.getChildren().clear();
        now.ifPresent(a -> {
            table.show(maker.of(a.question(), a.layer(), a.counted()));
            words.notes(a.question(), a.layer(), a.counted()).forEach(n -> notes.getChildren().add(Words.wrapped(n, "note")));
            if (!a.question().filter().equals(a.layer().filter())) {
                notes.getChildren().add(Links.link(messages.get("count.take-filter"), model::takeFilter));
            }
        });
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void copy() {
        SourceCard.copy(TableText.tabs(table.shown()));
        says.accept(messages.get("table.copied", table.shown().rows().size()));
    }

    /** Anew, after something was kept or removed. */
    void listKept() {
        kept.getChildren().clear();
        show(kept, !model.keptOnes().isEmpty());
        if (!model.keptOnes().isEmpty()) {
            kept.getChildren().add(Words.whole(messages.get("count.kept"), "worksheet-label"));
        }
        model.keptOnes().forEach(e -> {
            ZoneValues question = e.value().orElseThrow();
            Button open = Links.link(model.title(question), () -> model.goOn(e.id()));
            Button remove = Links.link(messages.get("count.remove"), () -> {
                model.remove(e.id());
                listKept();
                choose();
            });
            remove.setAccessibleText(messages.get("count.remove-named", model.title(question)));
            HBox line = new HBox(open, remove);
            line.getStyleClass().setAll("worksheet-line");
            kept.getChildren().add(line);
        });
        keep.setText(messages.get(model.isKept() ? "count.keep-change" : "count.keep"));
    }

    void takeFocus() {
        Optional.ofNullable(lookup("#count-layer")).ifPresent(Node::requestFocus);
    }
}
