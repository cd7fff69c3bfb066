package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The colours in which another program shows notes and marks are those of the light palette: no style there can ask for a role. */
class QgisColoursTest {
    private static final Path QGIS = Path.of("assets/qgis");
    private static final Pattern ROLE = Pattern.compile("(?m)^((?:mark|note)(?:-[a-z]+)?):\\s*\"(#[0-9A-Fa-f]{6})\"");
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}\\b");
    private static final Pattern NUMBERS = Pattern.compile("\"(\\d+),(\\d+),(\\d+),\\d+\"");
    private static final Pattern RULE = Pattern.compile("(?s)<Rule>(.*?)</Rule>");
    private static final Pattern OF_COLOUR = Pattern.compile("<ogc:PropertyName>colour</ogc:PropertyName><ogc:Literal>([a-z]+)</ogc:Literal>");
    private static final Pattern OF_STATE = Pattern.compile("<ogc:PropertyName>state</ogc:PropertyName><ogc:Literal>([a-z]+)</ogc:Literal>");
    private static final Pattern CHOICE = Pattern.compile("map_get\\(map\\((.*?)\\)");
    private static final Pattern NAMED = Pattern.compile("'([a-z]+)',\\s*'(#[0-9a-fA-F]{6})'");
    private static final Pattern FALLBACK = Pattern.compile("<ogc:Literal>((?:mark|note)(?:-[a-z]+)?)</ogc:Literal><ogc:Literal>(#[0-9A-Fa-f]{6})</ogc:Literal>");

    private final Map<String, String> roles = ROLE.matcher(read(Path.of("maps/styles/palette-light.yaml"))).results()
            .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2).toLowerCase(Locale.ROOT)));

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String beginning, String end) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(beginning) && f.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written either way; what is not seen at all has none. */
    private static Set<String> colours(String text) {
        Set<String> found = new TreeSet<>();
        HEX.matcher(text).results().map(MatchResult::group).forEach(c -> found.add(c.toLowerCase(Locale.ROOT)));
        NUMBERS.matcher(text).results().forEach(m -> found.add(String.format("#%02x%02x%02x", Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))));
        return found;
    }

    private Set<String> of(String... names) {
        return Stream.of(names).map(n -> {
            assertTrue(roles.containsKey(n), "no such role: " + n);
            return roles.get(n);
        }).collect(Collectors.toCollection(TreeSet::new));
    }

    private String[] marks() {
        List<String> names = new ArrayList<>(List.of("mark-casing"));
        for (MarkLook.Colour colour : MarkLook.Colour.values()) {
            names.add("mark-" + colour.name().toLowerCase(Locale.ROOT));
        }
        return names.toArray(String[]::new);
    }

    @Test
    void marksAreInTheColoursOfThePaletteAndInNoOthers() {
        List<Path> all = Stream.of(".qml", ".sld").flatMap(end -> files(QGIS, "mark_", end).stream()).toList();
        assertEquals(6, all.size());
        all.forEach(f -> assertEquals(of(marks()), colours(read(f)), f.toString()));
    }

    @Test
    void notesAreInTheColoursOfThePaletteAndInNoOthers() {
        for (String end : List.of(".qml", ".sld")) {
            Path file = QGIS.resolve("note" + end);
            assertEquals(of("note", "note-settled", "note-casing", "note-paper"), colours(read(file)), file.toString());
        }
    }

    @Test
    void aMarksColourIsTheOneOfItsName() {
        int rules = 0;
        for (Path file : files(QGIS, "mark_", ".sld")) {
            for (MatchResult rule : RULE.matcher(read(file)).results().toList()) {
                Set<String> names = OF_COLOUR.matcher(rule.group(1)).results().map(m -> m.group(1)).collect(Collectors.toSet());
                assertEquals(1, names.size(), file + ": " + rule.group());
                Set<String> seen = colours(rule.group(1));
                String own = roles.get("mark-" + names.iterator().next());
                assertTrue(seen.contains(own) && of("mark-casing", "mark-" + names.iterator().next()).containsAll(seen), file + ": " + names + " is " + own + ", not " + seen);
                rules++;
            }
        }
        assertTrue(rules >= 15, rules + " rules");
    }

    @Test
    void aNotesColourIsTheOneOfItsState() {
        for (MatchResult rule : RULE.matcher(read(QGIS.resolve("note.sld"))).results().toList()) {
            boolean settled = OF_STATE.matcher(rule.group(1)).results().anyMatch(m -> m.group(1).equals("settled"));
            assertEquals(settled ? of("note-settled", "note-paper") : of("note", "note-casing"), colours(rule.group(1)), rule.group());
        }
    }

    @Test
    void whereAnExpressionChoosesItChoosesTheSame() {
        Map<String, String> named = new HashMap<>();
        for (MarkLook.Colour colour : MarkLook.Colour.values()) {
            String name = colour.name().toLowerCase(Locale.ROOT);
            named.put(name, roles.get("mark-" + name));
        }
        for (Path file : files(QGIS, "mark_", ".qml")) {
            List<Map<String, String>> choices = CHOICE.matcher(read(file).replace("&#x27;", "'")).results().map(m -> NAMED.matcher(m.group(1)).results()
                    .collect(Collectors.toMap(n -> n.group(1), n -> n.group(2).toLowerCase(Locale.ROOT)))).filter(m -> !m.isEmpty()).toList();
            assertTrue(choices.size() >= 2, file + " chooses nothing");
            choices.forEach(c -> assertEquals(named, c, file.toString()));
        }
    }

    /** Of this program's own styles: what stands in place of a role that a palette does not have. */
    @Test
    void whatStandsInPlaceOfARoleIsTheSame() {
        for (String name : List.of("marks.sld", "notes.sld", "notes-numbered.sld")) {
            List<MatchResult> all = FALLBACK.matcher(read(Path.of("assets/themes", name))).results().toList();
            assertTrue(all.size() > 3, name);
            all.forEach(m -> assertEquals(roles.get(m.group(1)), m.group(2).toLowerCase(Locale.ROOT), name + ": " + m.group(1)));
        }
    }
}
