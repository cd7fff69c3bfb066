package districtatlas.ui.quiz;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.plan.ZoneId;
import districtatlas.quiz.QuizGround;
import districtatlas.quiz.QuizMaker;
import districtatlas.quiz.QuizOrder;
import districtatlas.quiz.QuizPlay;
import districtatlas.quiz.QuizQuestion;
import districtatlas.quiz.QuizWords;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.state.LayerChanges;
import districtatlas.state.QuizPlace;
import districtatlas.state.Selection;
import districtatlas.ui.Session;
import districtatlas.ui.quiz.QuizShown.Phase;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A quiz that is played. Meanwhile the session shows the atlas's first theme with no names of zones; what was there before stands in
 * its state, comes back when the quiz is left, and none of it is a look that one could go back to. Knows no nodes. FX thread only.
 */
public final class QuizModel {
    private final Session session;
    private final Messages messages;
    private final String theme;
    private final ReadOnlyObjectWrapper<QuizShown> shown = new ReadOnlyObjectWrapper<>(QuizShown.OFF);
    private Optional<QuizPlay> play = Optional.empty();
    /** Of the quiz that is on, or was last; null before the first. */
    private QuizGround ground;
    private QuizWords words;
    private QuizOrder order;
    private QuizTeams teams = QuizTeams.ALONE;
    private int turns;

    /** @param theme in which it is asked */
    QuizModel(Session session, Messages messages, String theme) {
        this.session = session;
        this.messages = messages;
        this.theme = theme;
        session.state().quiz().ifPresent(this::bringBack);      // nobody plays it any more
        session.stateProperty().subscribe((before, now) -> follow(now));
    }

    /** Another look was chosen meanwhile: then the quiz is over, and that look holds. */
    private void follow(AtlasState now) {
        if (!isOn()) {
            return;
        }
        if (now.quiz().isEmpty()) {
            end();
        } else if (!now.theme().equals(theme) || !now.selection().isEmpty()) {
            leave();
            session.change(s -> (now.theme().equals(theme) ? s : s.withTheme(now.theme())).withSelection(now.selection()));
        }
    }

    private void end() {
        play = Optional.empty();
        shown.set(QuizShown.OFF);
    }

    private void bringBack(QuizPlace quiz) {
        session.restore(s -> quiz.before().withPalette(s.palette()));
    }

    ReadOnlyObjectProperty<QuizShown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    QuizShown now() {
        return shown.get();
    }

    /** Of a quiz that is on. */
    QuizGround ground() {
        return ground;
    }

    /** Of a quiz that is on. */
    QuizWords words() {
        return words;
    }

    boolean isOn() {
        return now().isOn();
    }

    /** Does nothing when there is no such question. */
    void begin(QuizGround of, QuizOrder wanted, QuizTeams who) {
        List<QuizQuestion> round = new QuizMaker(of, wanted).round();
        if (round.isEmpty()) {
            return;
        }
        ground = of;
        words = new QuizWords(of, messages);
        order = wanted;
        teams = who;
        turns = 0;
        play = Optional.of(new QuizPlay(round, who.count()));
        ask();
    }

    /** The same kinds of questions, in another set. */
    void another() {
        if (isOn()) {
            begin(ground, new QuizOrder(order.kinds(), order.levels(), order.of(), order.questions(), order.seed() + 1), teams);
        }
    }

    /** Everything is as it was before. */
    void leave() {
        if (isOn()) {
            end();
            session.state().quiz().ifPresent(this::bringBack);
        }
    }

    private void ask() {
        QuizPlay now = play.orElseThrow();
        boolean asks = now.current().isPresent();
        session.change(s -> s.withQuiz(Optional.of(new QuizPlace(s.beforeLed()))).withSelection(Selection.NONE).withTheme(theme).withLayers(LayerChanges.NONE)
                .withFilter(Filter.NONE).withCompared(Optional.empty()));
        show(asks ? Phase.ASKING : Phase.OVER, Optional.empty(), teams.isRaced() ? OptionalInt.empty() : OptionalInt.of(turns % teams.count()));
    }

    private void show(Phase phase, Optional<QuizShown.Said> said, OptionalInt team) {
        QuizPlay now = play.orElseThrow();
        shown.set(new QuizShown(phase, teams, now.current(), said, team, IntStream.range(0, teams.count()).map(now::points).boxed().toList(), now.rightAtOnce(), now.asked()));
    }

    /** A team was first; later ones are too late. */
    void press(int team) {
        if (now().phase() == Phase.ASKING && now().team().isEmpty() && team >= 0 && team < teams.count()) {
            show(Phase.ASKING, Optional.empty(), OptionalInt.of(team));
        }
    }

    /** One of the choices, from 0. */
    void choose(int choice) {
        Optional<QuizQuestion> question = open();
        if (question.isPresent() && choice >= 0 && choice < question.get().choices().size()) {
            QuizQuestion asked = question.get();
            ZoneId chosen = asked.choices().get(choice);
            boolean right = asked.isRight(chosen);
            tell(asked, right, right ? words.right(asked) : asked.kind().isPointed() ? words.wrongZone(asked, chosen) : words.wrong(asked, chosen), Optional.of(chosen));
        }
    }

    /** A place of the map: anywhere in a zone is that zone. Only a question that is answered so hears of it. */
    void point(EastNorth place) {
        open().filter(q -> q.kind().isPointed()).ifPresent(asked -> {
            boolean right = ground.isIn(asked.answer(), place);
            tell(asked, right, right ? words.right(asked) : words.wrongPlace(asked, place), right ? Optional.of(asked.answer()) : ground.at(place, asked.level()));
        });
    }

    private Optional<QuizQuestion> open() {
        return now().isOpen() ? now().turn().map(QuizPlay.Turn::question) : Optional.empty();
    }

    private void tell(QuizQuestion asked, boolean right, String sentence, Optional<ZoneId> chosen) {
        OptionalInt team = now().team();
        play.orElseThrow().answer(right, team.orElse(0));
        show(Phase.TOLD, Optional.of(new QuizShown.Said(right, sentence, words.source(asked), chosen)), team);
    }

    /** On to the next question once the answer is told. */
    void next() {
        if (now().phase() == Phase.TOLD) {
            play.orElseThrow().next();
            turns++;
            ask();
        }
    }
}
