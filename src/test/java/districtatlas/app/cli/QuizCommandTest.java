package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.author.ThreeZones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuizCommandTest {
    private static final String SHIPPED = System.getProperty("atlas.file");

    @TempDir
    private Path folder;

    private static CommandRun quiz(String... options) {
        List<String> args = new ArrayList<>(List.of("quiz", "--atlas", SHIPPED, "--lang", "en"));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private static List<JsonNode> questions(CommandRun run) throws IOException {
        assertEquals(0, run.exit(), run::said);
        return StreamSupport.stream(run.json().path("questions").spliterator(), false).toList();
    }

    /** Nobody needs more than the JSON to know that it is a question with one answer; a name to be found does not stand among the choices. */
    @Test
    void everyQuestionHasItsAnswerAmongItsChoicesOnceAndItsSources() throws IOException {
        Set<String> prompts = new HashSet<>();
        List<JsonNode> questions = questions(quiz("--seed", "7", "--questions", "60", "--json"));
        assertEquals(60, questions.size());
        for (JsonNode question : questions) {
            List<String> choices = question.path("choices").findValuesAsText("id");
            assertEquals(1, choices.stream().filter(question.path("answer").asText()::equals).count(), question::toString);
            assertEquals(choices.size(), new HashSet<>(question.path("choices").findValuesAsText("name")).size(), question::toString);
            assertTrue(choices.size() >= 2 && choices.size() <= 4, question::toString);
            assertFalse(question.path("sources").isEmpty(), question::toString);
            assertTrue(question.path("sources").get(0).path("line").asInt() > 0, question::toString);
            assertTrue(prompts.add(question.path("prompt").asText()), question::toString);
            for (String name : question.path("choices").findValuesAsText("name")) {
                assertFalse(question.path("prompt").asText().contains(name), question::toString);
            }
        }
        assertEquals(7, quiz("--seed", "7", "--json").json().path("seed").asLong());
    }

    @Test
    void theSameSeedIsTheSameQuizAndAnotherIsNot() {
        assertEquals(quiz("--seed", "4", "--json"), quiz("--seed", "4", "--json"));
        assertNotEquals(quiz("--seed", "4", "--json").out(), quiz("--seed", "5", "--json").out());
    }

    @Test
    void kindsAndScopeAreKept() throws IOException {
        for (JsonNode question : questions(quiz("--kind", "group,order", "--questions", "12", "--json"))) {
            assertTrue(Set.of("group", "order").contains(question.path("kind").asText()), question::toString);
        }
        for (JsonNode question : questions(quiz("--of", "Northern Group", "--kind", "find", "--questions", "4", "--json"))) {
            assertTrue(Set.of("xili", "taoyuan", "xilihu", "xili-hub", "daxuecheng", "liuxiandong", "beibu").contains(question.path("answer").asText()), question::toString);
        }
        questions(quiz("--of", "streets", "--kind", "name", "--questions", "8", "--json")).forEach(q -> assertEquals("street", q.path("level").asText()));
    }

    @Test
    void withoutJsonItIsReadWithTheAnswersAfterIt() {
        String text = quiz("--kind", "group", "--questions", "3").out();
        assertTrue(text.startsWith("1. Which group is "), text);
        assertTrue(text.indexOf("Answers") > text.indexOf("3. Which group"), text);
        assertFalse(text.substring(0, text.indexOf("Answers")).contains(" is in "), text);
    }

    @Test
    void whatIsWrongIsSaidInASentence() {
        for (List<String> wrong : List.of(List.of("--kind", "crossword"), List.of("--seed", "x"), List.of("--questions", "0"), List.of("--questions", "many"), List.of("--questions", "1001"),
                List.of("--of", "Atlantis"), List.of("--kind", "order", "--questions", "9"), List.of("--kind", "group", "--of", "Northern Group"))) {
            CommandRun run = quiz(wrong.toArray(String[]::new));
            assertEquals(2, run.exit(), wrong.toString());
            assertEquals("", run.out());
            assertEquals(1, run.err().strip().lines().count(), run.err());
        }
    }

    @Test
    void onPaperAnswersHaveAPageOfTheirOwnAndWhatCannotBeReplacedStays() throws IOException {
        Path out = folder.resolve("quiz.pdf");
        assertEquals(CommandRun.QUIET, quiz("--out", out.toString(), "--kind", "group,order", "--questions", "6"));
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            assertEquals(2, pdf.getNumberOfPages());
        }
        Path letter = Files.writeString(folder.resolve("letter.pdf"), "no paper of ours");
        assertEquals(2, quiz("--out", letter.toString()).exit());
        assertEquals("no paper of ours", Files.readString(letter));
        assertEquals(2, quiz("--out", folder.resolve("quiz.png").toString()).exit());
    }

    @Test
    void aDistrictOfThreeZonesHasAQuizToo() throws IOException {
        CommandRun run = CommandRun.over(ThreeZones.compiledIn(folder), "quiz", "--json");
        assertFalse(questions(run).isEmpty(), run::said);
    }
}
