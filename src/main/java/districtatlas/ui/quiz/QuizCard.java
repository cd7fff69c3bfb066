package districtatlas.ui.quiz;

import districtatlas.base.HalfWidth;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.quiz.QuizKind;
import districtatlas.quiz.QuizOrder;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks a teacher which quiz is wanted, and with how many teams; it is played here, or put on paper. FX thread only. */
final class QuizCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int MOST_DIGITS = 9;

    private final QuizWish wish;
    private final Messages messages;
    private final Button play;
    private final Button print;

    /** @param plays and {@code prints} get the order; the card is closed before */
    QuizCard(QuizWish wish, BiConsumer<QuizOrder, QuizTeams> plays, Consumer<QuizOrder> prints, Runnable closes, Messages messages) {
        this.wish = wish;
        this.messages = messages;
        getStyleClass().setAll("card", "file-card", "picture-card", "worksheet-card", "quiz-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("quiz.card"), "card-title"), space, Links.icon("fth-x", messages.get("quiz.close"), closes));
        head.getStyleClass().setAll("key-head");
        play = Links.chip(messages.get("quiz.play"), () -> wish.order().ifPresent(order -> {
            closes.run();
            plays.accept(order, wish.teamsProperty().get());
        }));
        play.setId("quiz-play");
        print = Links.chip(messages.get("quiz.print"), () -> wish.order().ifPresent(order -> {
            closes.run();
            prints.accept(order);
        }));
        print.setId("quiz-print");
        HBox deeds = new HBox(play, print);
        deeds.getStyleClass().setAll("file-deeds");
        getChildren().addAll(head, line("quiz.kinds", kinds()), line("quiz.levels", levels()), line("quiz.of", scopes()), line("quiz.number-of", numbers()), line("quiz.set", set()),
                line("quiz.teams", teams()), line("quiz.how", how()), many(), deeds);
        wish.mostProperty().subscribe(most -> {
            play.setDisable(most.intValue() == 0);
            print.setDisable(most.intValue() == 0);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {     // a tick would keep Enter to itself
            if (e.getCode() == KeyCode.ENTER && !(e.getTarget() instanceof Button) && !(e.getTarget() instanceof MenuButton)) {
                play.fire();
                e.consume();
            }
        });
    }

    private HBox line(String textKey, Node choice) {
        Label label = Words.whole(messages.get(textKey), "worksheet-label");
        label.setLabelFor(choice);
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox line = new HBox(label, choice);
        line.getStyleClass().setAll("worksheet-line");
        return line;
    }

    private WordFlow kinds() {
        WordFlow flow = new WordFlow();
        flow.getStyleClass().setAll("worksheet-kinds");
        for (QuizKind kind : QuizKind.values()) {
            CheckBox box = box("quiz-kind-" + kind.key(), messages.get("quiz.kind." + kind.key()), wish.kindsProperty().get().contains(kind));
            box.selectedProperty().subscribe((before, now) -> wish.kindsProperty().set(QuizWish.ticked(wish.kindsProperty().get(), kind, now)));
            flow.getChildren().add(box);
        }
        return flow;
    }

    private WordFlow levels() {
        WordFlow flow = new WordFlow();
        flow.getStyleClass().setAll("worksheet-kinds");
        for (ZoneKind level : QuizOrder.LEVELS) {
            CheckBox box = box("quiz-level-" + level.key(), messages.get("words.kind." + level.key()), wish.levelsProperty().get().contains(level));
            box.selectedProperty().subscribe((before, now) -> wish.levelsProperty().set(QuizWish.ticked(wish.levelsProperty().get(), level, now)));
            flow.getChildren().add(box);
        }
        return flow;
    }

    private static CheckBox box(String id, String text, boolean ticked) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setMnemonicParsing(false);
        box.setSelected(ticked);
        return box;
    }

    private MenuButton scopes() {
        MenuButton menu = Links.menu("quiz-of", "", "fth-map");
        ToggleGroup group = new ToggleGroup();
        menu.getItems().add(scope(group, Optional.empty(), messages.get("quiz.of.all")));
        for (Zone zone : wish.scopes()) {
            menu.getItems().add(scope(group, Optional.of(zone.id()), zone.name().in(messages.lang())));
        }
        wish.ofProperty().subscribe(now -> menu.setText(wish.scopes().stream().filter(z -> now.filter(z.id()::equals).isPresent())
                .map(z -> z.name().in(messages.lang())).findFirst().orElse(messages.get("quiz.of.all"))));
        return menu;
    }

    private RadioMenuItem scope(ToggleGroup group, Optional<ZoneId> zone, String name) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setMnemonicParsing(false);
        item.setSelected(zone.equals(wish.ofProperty().get()));
        item.setOnAction(e -> wish.ofProperty().set(zone));
        return item;
    }

    private WordFlow numbers() {
        WordFlow flow = flow();
        QuizWish.NUMBERS.forEach(n -> flow.getChildren().add(one("quiz-number-" + n, String.valueOf(n), wish.questionsProperty(), n)));
        return flow;
    }

    private static WordFlow flow() {
        WordFlow flow = new WordFlow();
        flow.getStyleClass().setAll("notes-choices");
        return flow;
    }

    private <T> ChoiceButton one(String id, String text, Property<T> of, T value) {
        ChoiceButton button = new ChoiceButton(text, null, AccessibleRole.RADIO_BUTTON, SELECTED);
        button.setId(id);
        button.getStyleClass().setAll("layers-order");
        button.setOnAction(e -> of.setValue(value));
        of.subscribe(now -> button.setChosen(value.equals(now)));
        return button;
    }

    /** Typed in, so that a set comes again on another day. */
    private HBox set() {
        TextField field = new TextField(String.valueOf(wish.seedProperty().get()));
        field.setId("quiz-seed");
        field.getStyleClass().add("quiz-seed");
        field.setAccessibleText(messages.get("quiz.set"));
        field.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(HalfWidth.of(change.getText()).replaceAll("[^0-9]", ""));
            return change.getControlNewText().length() <= MOST_DIGITS ? change : null;
        }));
        field.textProperty().subscribe(text -> {
            if (!text.isEmpty()) {
                wish.seedProperty().set(Long.parseLong(text));
            }
        });
        wish.seedProperty().subscribe(now -> {
            if (!field.getText().isEmpty() && Long.parseLong(field.getText()) != now) {
                field.setText(String.valueOf(now));
            }
        });
        Button other = Links.link(messages.get("quiz.other-set"), () -> wish.seedProperty().set(wish.seedProperty().get() + 1));
        other.setId("quiz-other-set");
        HBox line = new HBox(field, other);
        line.getStyleClass().setAll("worksheet-line");
        return line;
    }

    private WordFlow teams() {
        WordFlow flow = flow();
        IntStream.rangeClosed(1, QuizTeams.MOST).forEach(n -> {
            ChoiceButton button = new ChoiceButton(n == 1 ? messages.get("quiz.alone") : String.valueOf(n), null, AccessibleRole.RADIO_BUTTON, SELECTED);
            button.setId("quiz-teams-" + n);
            button.getStyleClass().setAll("layers-order");
            button.setOnAction(e -> wish.teamsProperty().set(new QuizTeams(n, wish.teamsProperty().get().firstKey())));
            wish.teamsProperty().subscribe(now -> button.setChosen(now.count() == n));
            flow.getChildren().add(button);
        });
        return flow;
    }

    private WordFlow how() {
        WordFlow flow = flow();
        for (boolean first : new boolean[] {false, true}) {
            ChoiceButton button = new ChoiceButton(messages.get(first ? "quiz.first-key" : "quiz.turns"), null, AccessibleRole.RADIO_BUTTON, SELECTED);
            button.setId(first ? "quiz-first-key" : "quiz-turns");
            button.getStyleClass().setAll("layers-order");
            button.setOnAction(e -> wish.teamsProperty().set(new QuizTeams(wish.teamsProperty().get().count(), first)));
            wish.teamsProperty().subscribe(now -> {
                button.setChosen(now.firstKey() == first);
                button.setDisable(now.isAlone());
            });
            flow.getChildren().add(button);
        }
        return flow;
    }

    /** What comes of the ticks. */
    private Label many() {
        Label note = Words.wrapped("", "note");
        Runnable say = () -> {
            int most = wish.mostProperty().get();
            note.setText(most == 0 ? messages.get("quiz.none") : most < wish.questionsProperty().get() ? messages.get("quiz.fewer", most) : messages.get("quiz.nothing-kept"));
        };
        wish.mostProperty().subscribe(n -> say.run());
        wish.questionsProperty().subscribe(n -> say.run());
        return note;
    }

    /** Enter plays; Tab and Space choose. */
    void takeFocus() {
        lookup("#quiz-kind-find").requestFocus();
    }
}
