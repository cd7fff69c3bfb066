package districtatlas.map.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The styles of the corpus of readers' files: each is read with as many rules, columns and signs as the index says, or is refused in a sentence. */
class CorpusStylesTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpus", "../shared/corpus"));
    private static final Pattern RULES = Pattern.compile("(\\d+) rules(?! with)");
    private static final Pattern CLASSES = Pattern.compile("(\\d+) classes(?: by ([\\p{L}\\d_]+))?");
    private static final Pattern LABEL = Pattern.compile("labels (?!rule)([\\p{L}\\d_]+)");
    private static final Pattern SYMBOLIZERS = Pattern.compile("(Line|Polygon|Point|Text)Symbolizer (\\d+)");

    /** Words have no size on the ground here, which is said more than the index asks. */
    private static final Set<String> ALLOWED = Set.of("style.font", "style.qml-metres");

    private record Row(String path, String verdict, String expected) {
    }

    @TestFactory
    Stream<DynamicTest> everyStyleIsReadOrRefusedInASentence() throws IOException {
        Path index = CORPUS.resolve("index.tsv");
        Assumptions.assumeTrue(Files.isRegularFile(index), "the corpus is not here");
        return Files.readAllLines(index).stream().filter(l -> l.startsWith("style/")).map(l -> l.split("\t", -1)).map(c -> new Row(c[0], c[8], c[9]))
                .map(r -> DynamicTest.dynamicTest(r.path(), () -> assertTimeoutPreemptively(Duration.ofSeconds(10), () -> judge(r))));
    }

    private static void judge(Row row) throws IOException {
        ProblemLog refused = new ProblemLog();
        Optional<StyleText> read = StyleText.read(StyleText.decode(Files.readAllBytes(CORPUS.resolve(row.path()))), row.path(), refused);
        List<Problem> told = read.map(StyleText::told).orElseGet(refused::all);
        for (Problem p : told) {
            String said = p.detailIn(new Messages(Lang.EN));
            assertTrue(!said.isBlank() && !said.contains("{0}") && !said.contains("root:"), said);
        }
        if (row.verdict().equals("refuses")) {
            assertTrue(read.isEmpty() && !told.isEmpty(), () -> row + " " + told);
            return;
        }
        assertTrue(read.isPresent(), () -> row + " " + told);
        if (row.verdict().equals("opens")) {
            assertTrue(read.get().isWhole() || told.stream().map(Problem::code).allMatch(ALLOWED::contains), () -> row + " " + told);
        }
        assertEquals(List.of(), wrong(row, read.get()), () -> row + " " + told);
    }

    private static List<String> wrong(Row row, StyleText text) {
        Style style = new SldReader(new ProblemLog()).read(new ByteArrayInputStream(text.sld(c -> c, t -> new Text(t, t)).getBytes(StandardCharsets.UTF_8)), row.path(), Optional.empty());
        List<Rule> rules = style.featureTypeStyles().stream().flatMap(f -> f.rules().stream()).toList();
        List<Rule> drawing = rules.stream().filter(r -> r.symbolizers().stream().anyMatch(s -> !(s instanceof TextSymbolizer))).toList();
        List<String> wrong = new ArrayList<>();
        Matcher m = RULES.matcher(row.expected());
        if (m.find() && !List.of(rules.size(), drawing.size()).contains(Integer.valueOf(m.group(1)))) {
            wrong.add("rules " + rules.size());
        }
        m = CLASSES.matcher(row.expected());
        if (m.find()) {
            if (drawing.size() != Integer.parseInt(m.group(1))) {
                wrong.add("classes " + drawing.size());
            }
            if (m.group(2) != null && !m.group(2).equals("rule") && !text.columns().contains(m.group(2))) {
                wrong.add("columns " + text.columns());
            }
        }
        m = LABEL.matcher(row.expected());
        if (m.find() && (!text.columns().contains(m.group(1)) || drawing.size() == rules.size())) {
            wrong.add("no label of " + m.group(1));
        }
        m = SYMBOLIZERS.matcher(row.expected());
        while (m.find()) {
            String kind = m.group(1);
            long count = rules.stream().flatMap(r -> r.symbolizers().stream()).filter(s -> kind(s).equals(kind)).count();
            if (count != Long.parseLong(m.group(2))) {
                wrong.add(kind + " " + count);
            }
        }
        return wrong;
    }

    private static String kind(Symbolizer symbolizer) {
        Set<String> kinds = new TreeSet<>(List.of("Line", "Polygon", "Point", "Text"));
        kinds.removeIf(k -> !symbolizer.getClass().getSimpleName().startsWith(k));
        return String.join("", kinds);
    }
}
