package districtatlas.ui.notes;

import districtatlas.base.Messages;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.EscapeThrough;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import districtatlas.ui.notebook.Keeping;
import districtatlas.ui.notebook.KeepingWords;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The panel of all notes and marks. Only the lines in sight are nodes. FX thread only. */
final class NotesPanel extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final NotesAt at;
    private final NotesPanelModel model;
    private final Consumer<NoteRow> chosen;
    private final Label count = Words.wrapped("", "note");
    private final Label nothing = Words.wrapped("", "note");
    private final TextField field = new TextField();
    private final ListView<NoteRow> list = new ListView<>();

    /** @param chosen a line was clicked, or Enter pressed on it */
    NotesPanel(NotesAt at, NotesPanelModel model, Consumer<NoteRow> chosen, Runnable closed) {
        this.at = at;
        this.model = model;
        this.chosen = chosen;
        Messages messages = at.messages();
        getStyleClass().setAll("layers-panel", "notes-panel");
        Floating.kept(this);
        setAccessibleRole(AccessibleRole.PARENT);
        HBox title = new HBox(Words.wrapped(messages.get("notes.title"), "layers-title"), Links.icon("fth-x", messages.get("notes.close"), closed));
        title.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(title, count, file(), search(), choices(model.shownProperty(), NotesPanelModel.Shown.values(), v -> "notes.shown." + word(v)),
                choices(model.kindProperty(), NotesPanelModel.Kind.values(), v -> "notes.kind." + word(v)),
                choices(model.orderProperty(), NotesPanelModel.Order.values(), v -> "notes.order." + word(v)));
        head.getStyleClass().setAll("layers-head");
        list.getStyleClass().add("notes-list");
        list.setAccessibleText(messages.get("notes.title"));
        list.setCellFactory(l -> new NoteCell(at, chosen));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        EscapeThrough.of(list);
        nothing.getStyleClass().add("notes-nothing");
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
        model.rowsProperty().subscribe(this::show);
    }

    /** Which file all of it is in, and how it stands; opens what can be done with it. */
    private Node file() {
        KeepingWords words = new KeepingWords(at.messages());
        Button link = Links.link("", () -> at.desk().run("action.file"));
        link.setGraphic(new Icon("fth-book"));
        link.getStyleClass().add("notes-add");
        link.setWrapText(true);
        link.setAlignment(Pos.CENTER_LEFT);
        Following.of(link, at.open().keepingProperty(), () -> {
            Keeping now = at.open().keeping();
            link.setText(at.messages().get("notes.file", words.name(now), words.sentence(now)));
        });
        return link;
    }

    private Node search() {
        Messages messages = at.messages();
        field.getStyleClass().setAll("search-field");
        field.setId("notes-search");
        field.setPromptText(messages.get("notes.search"));
        field.setAccessibleText(messages.get("notes.search"));
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                focusList();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                e.consume();
            }
        });
        Button clear = Links.icon("fth-x", messages.get("search.clear"), field::clear);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        HBox box = new HBox(new Icon("fth-search"), field, clear);
        box.getStyleClass().setAll("layers-search");
        return box;
    }

    private <E extends Enum<E>> Node choices(ObjectProperty<E> property, E[] values, Function<E, String> textKey) {
        WordFlow flow = new WordFlow();
        flow.getStyleClass().setAll("notes-choices");
        for (E value : values) {
            ChoiceButton button = new ChoiceButton(at.messages().get(textKey.apply(value)), null, AccessibleRole.RADIO_BUTTON, SELECTED);
            button.setOnAction(e -> property.set(value));
            button.getStyleClass().setAll("layers-order");
            property.subscribe(now -> button.setChosen(now == value));
            flow.getChildren().add(button);
        }
        return flow;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void show(List<NoteRow> rows) {
        count.setText(at.messages().get("notes.summary", model.notes(), model.open(), model.marks()));
        nothing.setText(at.messages().get(model.notes() + model.marks() == 0 ? "notes.none" : "notes.none-fit"));
        list.getItems().setAll(rows);
    }

    /** What is selected is another: a loose note can be tied to it. */
    void refresh() {
        if (model.rowsProperty().get().stream().anyMatch(NoteRow::loose)) {
            list.refresh();
        }
    }

    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent event) {
        NoteRow marked = list.getSelectionModel().getSelectedItem();
        if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) && marked != null && !marked.isHeading()) {
            chosen.accept(marked);
            event.consume();
        }
    }
}
