package districtatlas.ui.worksheet;

import districtatlas.base.Messages;
import districtatlas.print.work.WorkOrder;
import districtatlas.print.work.Worksheets;
import districtatlas.quiz.Difficulty;
import districtatlas.quiz.Lesson;
import districtatlas.quiz.WorksheetKind;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks a teacher which worksheets are wanted, before the system asks where they go. FX thread only. */
final class WorksheetCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final WorksheetModel model;
    private final Messages messages;
    private final Button one;
    private final Button each;
    private final MenuButton of;

    /** @param saves gets the order, and whether each sheet is to be a file of its own; the card is closed then */
    WorksheetCard(WorksheetModel model, BiConsumer<WorkOrder, Boolean> saves, Runnable closes, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().setAll("card", "file-card", "picture-card", "worksheet-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("worksheet.card"), "card-title"), space, Links.icon("fth-x", messages.get("worksheet.close"), closes));
        head.getStyleClass().setAll("key-head");
        of = lessons();
        one = Links.chip(messages.get("worksheet.save"), () -> save(false, saves, closes));
        one.setId("worksheet-save");
        each = Links.chip(messages.get("worksheet.save-each"), () -> save(true, saves, closes));
        each.setId("worksheet-save-each");
        HBox deeds = new HBox(one, each);
        deeds.getStyleClass().setAll("file-deeds");
        getChildren().addAll(head, line("worksheet.of", of), line("worksheet.sheets", kinds()), unless(model.halvedProperty(), "worksheet.half-missing"),
                unless(model.pairedProperty(), "worksheet.pairs-missing"), line("worksheet.level", levels()), levelNote(), line("worksheet.set", set()), deeds);
        model.kindsProperty().subscribe(now -> allow());
        model.pairedProperty().subscribe(now -> allow());
        model.halvedProperty().subscribe(now -> allow());
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {     // a tick would keep Enter to itself
            if (e.getCode() == KeyCode.ENTER && !(e.getTarget() instanceof Button) && !(e.getTarget() instanceof MenuButton)) {
                one.fire();
                e.consume();
            }
        });
    }

    WorksheetModel model() {
        return model;
    }

    private void save(boolean single, BiConsumer<WorkOrder, Boolean> saves, Runnable closes) {
        model.order().ifPresent(order -> {
            closes.run();
            saves.accept(order, single);
        });
    }

    private void allow() {
        boolean none = model.order().isEmpty();
        one.setDisable(none);
        each.setDisable(none);
    }

    /** What is said while something cannot be made. */
    private Label unless(ReadOnlyBooleanProperty made, String textKey) {
        Label note = Words.wrapped(messages.get(textKey), "note");
        note.visibleProperty().bind(made.not());
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    private HBox line(String textKey, Node choice) {
        Label label = Words.whole(messages.get(textKey), "worksheet-label");
        label.setLabelFor(choice);
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox line = new HBox(label, choice);
        line.getStyleClass().setAll("worksheet-line");
        return line;
    }

    private MenuButton lessons() {
        MenuButton menu = Links.menu("worksheet-of", "", "fth-map");
        ToggleGroup group = new ToggleGroup();
        for (Lesson lesson : model.lessons()) {
            RadioMenuItem item = new RadioMenuItem(Worksheets.title(lesson, messages));
            item.setToggleGroup(group);
            item.setMnemonicParsing(false);
            item.setOnAction(e -> model.lessonProperty().set(lesson));
            model.lessonProperty().subscribe(now -> item.setSelected(lesson.equals(now)));
            menu.getItems().add(item);
        }
        model.lessonProperty().subscribe(now -> menu.setText(now == null ? "" : Worksheets.title(now, messages)));
        return menu;
    }

    private WordFlow kinds() {
        WordFlow flow = new WordFlow();
        flow.getStyleClass().setAll("worksheet-kinds");
        for (WorksheetKind kind : WorksheetKind.values()) {
            CheckBox box = new CheckBox(messages.get("worksheet.kind." + kind.key()));
            box.setId("worksheet-" + kind.key());
            box.setMnemonicParsing(false);
            box.setSelected(model.kindsProperty().get().contains(kind));
            box.selectedProperty().subscribe((before, now) -> model.tick(kind, now));
            if (kind == WorksheetKind.PAIRING) {
                box.disableProperty().bind(model.pairedProperty().not());
            } else if (kind == WorksheetKind.HALF) {
                box.disableProperty().bind(model.halvedProperty().not());
            }
            flow.getChildren().add(box);
        }
        return flow;
    }

    private WordFlow levels() {
        WordFlow flow = new WordFlow();
        flow.getStyleClass().setAll("notes-choices");
        for (Difficulty level : Difficulty.values()) {
            ChoiceButton button = new ChoiceButton(messages.get("worksheet.level." + level.number()), null, AccessibleRole.RADIO_BUTTON, SELECTED);
            button.setId("worksheet-level-" + level.number());
            button.getStyleClass().setAll("layers-order");
            button.setOnAction(e -> model.difficultyProperty().set(level));
            model.difficultyProperty().subscribe(now -> button.setChosen(now == level));
            flow.getChildren().add(button);
        }
        return flow;
    }

    private Label levelNote() {
        Label note = Words.wrapped("", "note");
        model.difficultyProperty().subscribe(now -> note.setText(messages.get("worksheet.level-note." + now.number())));
        return note;
    }

    private HBox set() {
        Label number = Words.whole("", "worksheet-set");
        model.seedProperty().subscribe(now -> number.setText(messages.get("worksheet.set-number", String.valueOf(now))));
        Button other = Links.link(messages.get("worksheet.another"), model::another);
        other.setId("worksheet-another");
        HBox line = new HBox(number, other);
        line.getStyleClass().setAll("worksheet-line");
        return line;
    }

    /** Enter saves all as one file; Tab and Space choose. */
    void takeFocus() {
        lookup("#worksheet-blank").requestFocus();
    }
}
