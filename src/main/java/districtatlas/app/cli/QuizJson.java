package districtatlas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.plan.ThingId;
import districtatlas.plan.ZoneId;
import districtatlas.quiz.QuizQuestion;
import districtatlas.quiz.QuizWords;
import java.util.List;

/** A quiz as JSON: names and sentences in the language of the command line, keys that are stable. */
final class QuizJson {
    private QuizJson() {
    }

    /** What a person reads before the choices is {@code prompt}; a place that is to be found has its number on the map for a name. */
    static String of(long seed, List<QuizQuestion> questions, QuizWords words) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("seed", seed);
        ArrayNode list = root.putArray("questions");
        for (QuizQuestion question : questions) {
            ObjectNode node = list.addObject().put("kind", question.kind().key()).put("prompt", words.onPaper(question));
            ArrayNode choices = node.putArray("choices");
            for (ZoneId choice : question.choices()) {
                choices.addObject().put("id", choice.value()).put("name", words.choiceOnPaper(question, choice));
            }
            ThingId about = question.about();
            node.put("answer", question.answer().value()).put("about", about.value()).put("level", question.level().key())
                    .put("certainty", question.certainty() == Certainty.STATED ? "stated" : "general-knowledge");
            AtlasJson.putSources(node.putArray("sources"), question.sources());
        }
        return AtlasJson.text(root);
    }
}
