package districtatlas.ui.quiz;

import districtatlas.base.Messages;
import districtatlas.plan.ZoneId;
import districtatlas.quiz.QuizPlay;
import districtatlas.quiz.QuizQuestion;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WindowStyle;
import districtatlas.ui.kit.Words;
import districtatlas.ui.quiz.QuizShown.Phase;
import districtatlas.ui.source.SourceLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/**
 * The question beside the map, its choices as buttons for a hand on a board, what came of the answer, and the points, all to be read from the
 * last row. On the audience's own screen there is nothing to press in it. FX thread only.
 */
final class QuizColumn extends VBox {
    /** Of the window's height: the question's type. */
    private static final double QUESTION = 1 / 24.0;
    /** Of that: everything else, the largest at which all stands in the column. */
    private static final double[] REST = {1, 0.9, 0.82, 0.74, 0.66};
    private static final double LEAST_BUTTON_PX = 64;
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final QuizModel model;
    private final Messages messages;
    /** Where notes on sources open; empty where nothing is pressed. */
    private final Optional<CardLayer> cards;
    private final List<Labeled> choices = new ArrayList<>();
    private String fittedFor = "";

    private QuizColumn(QuizModel model, Messages messages, Optional<CardLayer> cards) {
        this.model = model;
        this.messages = messages;
        this.cards = cards;
        getStyleClass().setAll("quiz-column");
        setVisible(false);
        model.shownProperty().subscribe(this::show);
    }

    /** Beside the speaker's map. */
    static QuizColumn toPlay(QuizModel model, Messages messages, CardLayer cards) {
        return new QuizColumn(model, messages, Optional.of(cards));
    }

    /** Beside the audience's map. */
    static QuizColumn toRead(QuizModel model, Messages messages) {
        return new QuizColumn(model, messages, Optional.empty());
    }

    private boolean isPlayed() {
        return cards.isPresent();
    }

    static String letter(int choice) {
        return Character.toString('A' + choice);
    }

    private void show(QuizShown now) {
        choices.clear();
        getChildren().clear();
        setVisible(now.isOn());
        fittedFor = "";
        if (!now.isOn()) {
            return;
        }
        getChildren().add(head(now));
        now.turn().ifPresentOrElse(turn -> question(now, turn), () -> over(now));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        if (!now.teams().isAlone()) {
            getChildren().add(points(now));
        }
    }

    private HBox head(QuizShown now) {
        String said = now.turn().map(t -> messages.get(t.wordless() ? "quiz.at.wordless" : t.missed() > 0 ? "quiz.at.again" : "quiz.at", t.number(), t.of()))
                .orElse(messages.get("quiz.over"));
        HBox head = new HBox(Words.whole(said, "quiz-at"));
        head.setAlignment(Pos.CENTER_LEFT);
        if (isPlayed()) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Button leave = Links.icon("fth-x", messages.get("quiz.leave"), model::leave);
            leave.setId("quiz-leave");
            head.getChildren().addAll(space, leave);
        }
        return head;
    }

    private void question(QuizShown now, QuizPlay.Turn turn) {
        QuizQuestion question = turn.question();
        Label prompt = Words.wrapped(model.words().onScreen(question), "quiz-question");
        prompt.setId("quiz-question");
        getChildren().add(prompt);
        if (!now.teams().isAlone() && now.phase() == Phase.ASKING) {
            getChildren().add(Words.wrapped(now.team().isPresent() ? messages.get("quiz.turn", now.team().getAsInt() + 1) : messages.get("quiz.press"), "quiz-turn"));
        }
        getChildren().add(choices(now, question));
        now.said().ifPresent(said -> getChildren().add(told(said)));
        if (isPlayed() && now.said().isPresent()) {
            getChildren().add(onward("quiz-next", "quiz.next", model::next));
        }
        if (isPlayed() && question.kind().isPointed() && now.phase() == Phase.ASKING) {
            getChildren().add(Words.wrapped(messages.get("quiz.point"), "quiz-hint"));
        }
    }

    /** Places are letters beside each other, words are lines; once answered, only what was right and what was chosen. */
    private Region choices(QuizShown now, QuizQuestion question) {
        boolean letters = question.kind().isPointed() && now.phase() == Phase.ASKING;
        for (int i = 0; i < question.choices().size(); i++) {
            ZoneId choice = question.choices().get(i);
            boolean right = now.said().isPresent() && question.isRight(choice);
            boolean wrong = !right && now.said().flatMap(QuizShown.Said::chosen).filter(choice::equals).isPresent();
            if (now.said().isEmpty() || right || wrong) {
                choices.add(choice(i, letters ? "" : model.words().name(choice), right, wrong, now.isOpen()));
            }
        }
        if (letters) {
            HBox row = new HBox();
            row.getStyleClass().setAll("quiz-letters");
            row.getChildren().setAll(choices);
            choices.forEach(c -> HBox.setHgrow(c, Priority.ALWAYS));
            return row;
        }
        VBox lines = new VBox();
        lines.getStyleClass().setAll("quiz-choices");
        lines.getChildren().setAll(choices);
        return lines;
    }

    private Labeled choice(int index, String name, boolean right, boolean wrong, boolean open) {
        Label letter = Words.whole(letter(index), "quiz-letter");
        Node graphic = right || wrong ? new HBox(letter, new Icon(right ? "fth-check" : "fth-x")) : letter;
        Labeled choice = isPlayed() ? pressed(new Button(name, graphic), index, open || right || wrong) : new Label(name, graphic);
        choice.setId("quiz-choice-" + letter(index));
        choice.getStyleClass().setAll("quiz-choice");
        choice.setWrapText(true);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinHeight(USE_PREF_SIZE);
        choice.setAccessibleText(name.isEmpty() ? letter(index) : letter(index) + " " + name);
        choice.pseudoClassStateChanged(RIGHT, right);
        choice.pseudoClassStateChanged(WRONG, wrong);
        return choice;
    }

    private Button pressed(Button button, int index, boolean enabled) {
        button.setMnemonicParsing(false);
        button.setDisable(!enabled);
        button.setOnAction(e -> model.choose(index));
        return button;
    }

    private Region told(QuizShown.Said said) {
        Label sentence = Words.wrapped(said.sentence(), "quiz-said");
        sentence.setId("quiz-said");
        sentence.pseudoClassStateChanged(RIGHT, said.right());
        HBox source = new HBox(cards.map(c -> SourceLink.of(said.source(), messages, c)).orElseGet(() -> Words.whole(said.source().label(), "source")));
        source.getStyleClass().setAll("quiz-source");
        VBox told = new VBox(sentence, source);
        told.getStyleClass().setAll("quiz-told");
        return told;
    }

    private Button onward(String id, String textKey, Runnable work) {
        Button button = new Button(messages.get(textKey));
        button.setId(id);
        button.getStyleClass().setAll("quiz-choice", "quiz-onward");
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(e -> work.run());
        return button;
    }

    private void over(QuizShown now) {
        Label result = Words.wrapped(messages.get("quiz.result", now.asked(), now.right()), "quiz-question");
        result.setId("quiz-question");
        getChildren().add(result);
        if (!now.teams().isAlone()) {
            int most = now.points().stream().mapToInt(p -> p).max().orElse(0);
            List<String> first = IntStream.range(0, now.points().size()).filter(i -> now.points().get(i) == most).mapToObj(i -> messages.get("quiz.team", i + 1)).toList();
            getChildren().add(Words.wrapped(messages.get("quiz.ahead", String.join(messages.get("list.separator"), first), most), "quiz-turn"));
        }
        if (isPlayed()) {
            getChildren().addAll(onward("quiz-another", "quiz.another", model::another), onward("quiz-end", "quiz.leave", model::leave));
        }
    }

    private TilePane points(QuizShown now) {
        TilePane all = new TilePane();
        all.getStyleClass().setAll("quiz-points");
        for (int i = 0; i < now.points().size(); i++) {
            boolean waits = now.phase() == Phase.ASKING && now.teams().isRaced() && now.team().isEmpty();
            String name = now.teams().isRaced() ? messages.get("quiz.team-key", i + 1, QuizTeams.key(i)) : messages.get("quiz.team", i + 1);
            VBox said = new VBox(Words.whole(name, "quiz-team-name"), Words.whole(String.valueOf(now.points().get(i)), "quiz-team-points"));
            said.setAlignment(Pos.CENTER);
            Labeled team = isPlayed() ? pressedBy(new Button("", said), i, waits) : new Label("", said);
            team.setId("quiz-team-" + (i + 1));
            team.getStyleClass().setAll("quiz-team");
            team.setAccessibleText(messages.get("quiz.points", name, now.points().get(i)));
            team.pseudoClassStateChanged(CURRENT, now.team().isPresent() && now.team().getAsInt() == i);
            all.getChildren().add(team);
        }
        return all;
    }

    private Button pressedBy(Button button, int team, boolean waits) {
        button.setMouseTransparent(!waits);
        button.setFocusTraversable(waits);
        button.setOnAction(e -> model.press(team));
        return button;
    }

    /** Among the choices and what leads on, around the ends. */
    void moveFocus(int by) {
        List<Node> stops = lookupAll(".quiz-choice").stream().filter(n -> !n.isDisabled()).map(Node.class::cast).toList();
        if (!stops.isEmpty()) {
            int at = stops.indexOf(getScene().getFocusOwner());
            stops.get(at < 0 ? (by > 0 ? 0 : stops.size() - 1) : Math.floorMod(at + by, stops.size())).requestFocus();
        }
    }

    /** Presses what has the focus; what leads on where nothing has. */
    void press() {
        Optional<Button> focused = Optional.ofNullable(getScene().getFocusOwner()).filter(n -> n instanceof Button && lookupAll(".quiz-choice").contains(n)).map(Button.class::cast);
        Optional<Button> onward = lookupAll(".quiz-onward").stream().map(Button.class::cast).findFirst();
        focused.or(() -> onward).ifPresent(Button::fire);
    }

    @Override
    protected void layoutChildren() {
        double height = getScene() == null ? getHeight() : getScene().getHeight();
        String wanted = getWidth() + " " + getHeight() + " " + height;
        if (!wanted.equals(fittedFor)) {
            fittedFor = wanted;
            double px = height * QUESTION;
            for (double rest : REST) {
                setStyle(WindowStyle.size(px * rest));
                lookupAll(".quiz-question").forEach(n -> n.setStyle(WindowStyle.size(px)));
                lookupAll(".quiz-choice").forEach(n -> ((Region) n).setMinHeight(Math.max(LEAST_BUTTON_PX, 2.3 * px * rest)));
                applyCss();
                if (prefHeight(getWidth()) <= getHeight()) {
                    break;
                }
            }
        }
        super.layoutChildren();
    }
}
