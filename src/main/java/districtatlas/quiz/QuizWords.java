package districtatlas.quiz;

import districtatlas.ask.words.Compass;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.SourceNote;
import districtatlas.plan.words.SourceWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a question asks, what its choices are, and what of an answer is right or how far it is off. Immutable, any thread. */
public final class QuizWords {
    private static final int MOST_COUNTED = 9;

    private final QuizGround ground;
    private final Messages messages;

    public QuizWords(QuizGround ground, Messages messages) {
        this.ground = ground;
        this.messages = messages;
    }

    public String kind(QuizKind kind) {
        return messages.get("quiz.kind." + kind.key());
    }

    /** Such as sub-district, within a sentence. */
    public String level(ZoneKind level) {
        return messages.get("quiz.level." + level.key());
    }

    public String name(ZoneId zone) {
        return ground.plan().zone(zone).map(this::name).orElse(zone.value());
    }

    private String name(Zone zone) {
        return zone.name().in(messages.lang());
    }

    // ---- the question ---------------------------------------------------------------------------------------------

    /** Before a map on which the answer is pointed at, or one that lights up. */
    public String onScreen(QuizQuestion question) {
        return switch (question.kind()) {
            case FIND -> messages.get("quiz.ask.find", about(question));
            case NAME -> messages.get("quiz.ask.name", level(question.level()));
            default -> ofWords(question);
        };
    }

    /** Beside a map with numbers. */
    public String onPaper(QuizQuestion question) {
        return switch (question.kind()) {
            case FIND -> messages.get("quiz.ask.find-number", about(question));
            case NAME -> messages.get("quiz.ask.name-number", number(question.answer()), level(question.level()));
            default -> ofWords(question);
        };
    }

    private String ofWords(QuizQuestion question) {
        String about = about(question);
        return switch (question.kind()) {
            case GROUP -> messages.get("quiz.ask.group", about);
            case SITE -> messages.get("quiz.ask.site", about);
            case ORDER -> {
                QuizQuestion.Way way = question.toward().orElseThrow();
                yield messages.get("quiz.ask.order", name(way.axis()), direction(way.toward().opposite()), direction(way.toward()), about);
            }
            default -> messages.get("quiz.ask.neighbour", about, level(question.level()));
        };
    }

    private String about(QuizQuestion question) {
        return question.name().in(messages.lang());
    }

    private String direction(Compass compass) {
        return messages.get("describe.compass." + compass.key());
    }

    /** On a map of its level. */
    public String number(ZoneId zone) {
        return String.valueOf(ground.number(zone));
    }

    /** Beside a map with numbers: the name of a place that is to be found would be no question. */
    public String choiceOnPaper(QuizQuestion question, ZoneId choice) {
        return question.kind().isPointed() ? messages.get("quiz.number", number(choice)) : name(choice);
    }

    // ---- the answer -----------------------------------------------------------------------------------------------

    public String right(QuizQuestion question) {
        return messages.get("quiz.right", truth(question));
    }

    /** The whole answer in a sentence. */
    public String truth(QuizQuestion question) {
        String right = name(question.answer());
        return messages.get("quiz.truth." + question.kind().key(), about(question), right);
    }

    /** The whole answer in a sentence, beside a map with numbers. */
    public String truthOnPaper(QuizQuestion question) {
        return question.kind().isOfTheMap() ? messages.get("quiz.truth.number", number(question.answer()), name(question.answer())) : truth(question);
    }

    /** Of a choice among words. */
    public String wrong(QuizQuestion question, ZoneId chosen) {
        return messages.get("quiz.wrong", truth(question), beside(question, chosen));
    }

    private String beside(QuizQuestion question, ZoneId chosen) {
        if (question.kind() == QuizKind.NEIGHBOUR && question.about() instanceof ZoneId about) {
            int steps = ground.miss(chosen, about).steps();
            return steps > 1 ? messages.get(steps == 2 ? "quiz.between.one" : "quiz.between.more", name(chosen), about(question), count(steps - 1), level(question.level()))
                    : messages.get("quiz.between.none", name(chosen), about(question));
        }
        Miss miss = ground.miss(chosen, question.answer());
        if (miss.toward().isEmpty()) {
            return "";
        }
        String direction = direction(miss.toward().get());
        return miss.steps() == 0 || question.kind() == QuizKind.ORDER ? messages.get("quiz.beside", name(chosen), name(question.answer()), direction)
                : messages.get(miss.steps() == 1 ? "quiz.beside.one" : "quiz.beside.more", name(chosen), name(question.answer()), direction, count(miss.steps()), level(question.level()));
    }

    /** Of a place that was pointed at: in which direction one has to look. */
    public String wrongPlace(QuizQuestion question, EastNorth place) {
        Optional<ZoneId> here = ground.at(place, question.level());
        String right = name(question.answer());
        if (here.isEmpty()) {
            return ground.within(question.answer()).map(to -> messages.get("quiz.off.none", level(question.level()), right, direction(Compass.of(place, to))))
                    .orElseGet(() -> truth(question));
        }
        return wrongZone(question, here.get());
    }

    /** Of a zone that was pointed at. */
    public String wrongZone(QuizQuestion question, ZoneId chosen) {
        Miss miss = ground.miss(chosen, question.answer());
        String direction = miss.toward().map(this::direction).orElse("");
        return miss.steps() == 0 ? messages.get("quiz.off.far", name(chosen), name(question.answer()), direction)
                : capital(messages.get(miss.steps() == 1 ? "quiz.off.one" : "quiz.off.more", count(miss.steps()), level(question.level()), direction, name(chosen)));
    }

    /** A number in words may begin a sentence. */
    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private String count(int steps) {
        return steps <= MOST_COUNTED ? messages.get("quiz.count." + steps) : String.valueOf(steps);
    }

    // ---- what it rests on -----------------------------------------------------------------------------------------

    /** The lines of the plan, and a remark where they do not say all of it. */
    public SourceNote source(QuizQuestion question) {
        return new SourceWords(ground.plan().documentTitle(), messages).of(question.sources(), remark(question));
    }

    /** Empty where the plan states the answer. */
    public String remark(QuizQuestion question) {
        return question.certainty() == Certainty.STATED ? "" : messages.get("quiz.known." + question.kind().key());
    }

    /** Section and line, for a line of text. */
    public List<String> lines(QuizQuestion question) {
        return question.sources().stream().map(s -> SourceWords.brief(s, messages.lang())).toList();
    }
}
