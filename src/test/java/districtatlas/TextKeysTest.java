package districtatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.DataColumn;
import districtatlas.data.ReadyLayer;
import districtatlas.data.TextEncoding;
import districtatlas.gazetteer.PlaceHit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence the program asks for exists in both languages, and none is kept for nobody. Failures can be pasted into the bundles. */
class TextKeysTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/districtatlas");
    private static final String KEY = "[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+";
    /** A key asked for, whole: {@code get("a.b"} or {@code UiAction.of("a.b"}. */
    private static final Pattern ASKED = Pattern.compile("(?:\\bget|UiAction\\.of)\\(\\s*\"(" + KEY + ")\"\\s*[,)]");
    /** The beginning of a key whose end is computed: {@code "words.status." + …}, with an optional fixed end. */
    private static final Pattern FAMILY = Pattern.compile("\"(" + KEY.replace("+)+", "+)*") + "\\.)\"\\s*\\+");
    private static final Pattern LITERAL = Pattern.compile("\"(" + KEY + ")\"");

    private final String code = code();
    private final Properties zh = bundle("zh_CN");
    private final Properties en = bundle("en");

    /** In English with what a library says, which is English always: a Chinese reader is spared it. */
    private static final Set<String> LIBRARY_WORDS = Set.of("problem.atlas.unreadable.detail", "problem.notebook.unreadable.detail", "problem.file.unreadable.detail", "problem.style.evaluate.detail",
            "problem.style.picture.detail", "problem.style.xml.detail");

    /** Curly marks are as wide as a Chinese character in the fonts that ship: "the city' s". */
    @Test
    void englishIsWrittenWithStraightQuotationMarks() throws IOException {
        Pattern curly = Pattern.compile("[A-Za-z]\u2019|\u201c[A-Za-z0-9{][^\u201d\u4e00-\u9fff]*\u201d(?![\u4e00-\u9fff])");
        List<Path> texts;
        try (Stream<Path> maps = Files.walk(Path.of("maps"))) {
            texts = Stream.concat(maps.filter(p -> p.toString().endsWith(".yaml")), Stream.of(BUNDLES.resolve("messages_en.properties"))).toList();
        }
        List<String> found = new ArrayList<>();
        for (Path file : texts) {
            curly.matcher(Files.readString(file)).results().forEach(r -> found.add(file + ": " + r.group()));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyKeyAskedForExists() {
        Set<String> asked = new TreeSet<>(all(ASKED));
        asked.addAll(enumerated());
        List<String> missing = asked.stream().filter(k -> !zh.containsKey(k) || !en.containsKey(k)).map(k -> k + "=").toList();
        assertEquals(List.of(), missing, "paste into both bundles:\n" + String.join("\n", missing) + "\n");
    }

    /** The window lists problems of styles; each kind has a headline. */
    @Test
    void everyProblemOfAStyleHasAHeadline() {
        Set<String> codes = new TreeSet<>();
        Matcher m = Pattern.compile("\"((?:style|palette)\\.[a-z]+)\"\\s*,").matcher(code);
        while (m.find()) {
            codes.add("problem." + m.group(1));
        }
        codes.removeAll(Set.of("problem.style.syntax", "problem.palette.none"));   // stop the compilation of an atlas
        assertTrue(codes.contains("problem.style.unknown"), codes::toString);
        assertEquals(Set.of(), codes.stream().filter(k -> !zh.containsKey(k) || !en.containsKey(k)).collect(Collectors.toSet()));
    }

    /** {@code Problem.worded} and those who call it: their sentence must be there, and filled in without a rest. */
    @Test
    void everyProblemWithASentenceHasIt() {
        Set<String> codes = new TreeSet<>();
        Matcher m = Pattern.compile("(?:worded|refused|sld\\.problem|evaluation\\.problem)\\(\\s*(?:[^\"(),]+\\? )?\"([a-z]+\\.[a-z-]+)\"(?: : \"([a-z]+\\.[a-z-]+)\")?").matcher(code);
        while (m.find()) {
            codes.add("problem." + m.group(1) + ".detail");
            if (m.group(2) != null) {
                codes.add("problem." + m.group(2) + ".detail");
            }
        }
        assertTrue(codes.containsAll(Set.of("problem.atlas.older.detail", "problem.style.colour.detail", "problem.style.mark.detail",
                "problem.palette.role.detail", "problem.file.missing.detail")), codes::toString);
        assertEquals(Set.of(), codes.stream().filter(k -> !zh.containsKey(k) || !en.containsKey(k)).collect(Collectors.toSet()));
    }

    /** What readers of files find and refuse: each has its sentence, by whatever way its code goes. */
    @Test
    void everyFindingOfAFileHasASentence() {
        Set<String> codes = new TreeSet<>();
        Matcher m = Pattern.compile("\"(data\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*)\"").matcher(code);
        while (m.find()) {
            codes.add(m.group(1));
        }
        assertTrue(codes.contains("data.repair-crossing"), codes::toString);
        assertEquals(List.of(), codes.stream().filter(c -> !zh.containsKey(c) && !zh.containsKey("problem." + c + ".detail")).toList());
    }

    @Test
    void noKeyIsUnused() {
        Set<String> literals = all(LITERAL);
        Set<String> families = all(FAMILY);
        List<String> unused = zh.stringPropertyNames().stream()
                .filter(k -> !literals.contains(k) && families.stream().noneMatch(k::startsWith)).sorted().toList();
        assertEquals(List.of(), unused, "delete from both bundles:\n" + String.join("\n", unused) + "\n");
    }

    /** A family of keys may not hold words for values that there are not; topics are the atlas's own. */
    @Test
    void noWordIsKeptForAValueThatThereIsNot() {
        Set<String> known = new TreeSet<>(enumerated());
        known.addAll(all(LITERAL));
        assertEquals(List.of(), zh.stringPropertyNames().stream()
                .filter(k -> k.startsWith("words.") && !k.startsWith("words.topic.") && !known.contains(k)).sorted().toList());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        Set<String> onlyZh = new TreeSet<>(zh.stringPropertyNames());
        onlyZh.removeAll(en.stringPropertyNames());
        Set<String> onlyEn = new TreeSet<>(en.stringPropertyNames());
        onlyEn.removeAll(zh.stringPropertyNames());
        assertEquals("", onlyZh.stream().map(k -> k + "=" + zh.getProperty(k)).collect(Collectors.joining("\n")), "missing in English");
        assertEquals("", onlyEn.stream().map(k -> k + "=" + en.getProperty(k)).collect(Collectors.joining("\n")), "missing in Chinese");
        List<String> differ = zh.stringPropertyNames().stream().filter(k -> !places(zh, k).equals(places(en, k)))
                .filter(k -> !LIBRARY_WORDS.contains(k) || !places(en, k).containsAll(places(zh, k))).sorted().toList();
        assertEquals(List.of(), differ, "the languages fill in different things");
    }

    private static Set<String> places(Properties bundle, String key) {
        return Pattern.compile("\\{(\\d)").matcher(bundle.getProperty(key)).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys whose end is the key of a value of the program's own. Topics come from the atlas and are checked with it. */
    private static Set<String> enumerated() {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(Status.values()).forEach(s -> keys.add("words.status." + s.key()));
        Arrays.stream(ZoneKind.values()).forEach(k -> {
            keys.add("words.kind." + k.key());
            keys.add("group.own." + k.key());
        });
        Arrays.stream(Section.values()).forEach(s -> {
            keys.add("words.section." + s.key());
            keys.add("section." + s.key() + ".empty");
        });
        Arrays.stream(Direction.values()).filter(Direction::isSaid).forEach(d -> keys.add("words.verb." + d.key()));
        Arrays.stream(FigureRole.values()).forEach(r -> keys.add("words.role." + r.key()));
        Arrays.stream(Accuracy.values()).forEach(a -> keys.add("words.accuracy." + a.key()));
        Arrays.stream(PlaceHit.Kind.values()).filter(k -> k != PlaceHit.Kind.ITEM).forEach(k -> keys.add("hit." + k.name().toLowerCase(Locale.ROOT)));
        Arrays.stream(TextEncoding.Why.values()).forEach(w -> keys.add("data.encoding." + w.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        Arrays.stream(DataColumn.Type.values()).forEach(t -> keys.add("data.type." + t.name().toLowerCase(Locale.ROOT)));
        Arrays.stream(ReadyLayer.Shape.values()).forEach(s -> keys.add("data.shape." + s.name().toLowerCase(Locale.ROOT)));
        List.of("light", "dark", "projector").forEach(p -> keys.add("palette." + p));
        return keys;
    }

    private Set<String> all(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(code);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String code() {
        try (Stream<Path> tree = Files.walk(SOURCES)) {
            return tree.filter(p -> p.toString().endsWith(".java")).map(TextKeysTest::read).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties bundle(String lang) {
        Properties bundle = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve("messages_" + lang + ".properties"))) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
