package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.AskedFields.Kind;
import districtatlas.base.ProblemLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of every field is what the compiler asks for: no more and no less. */
class FieldsPageTest {
    /** Which of two ways to write something is taken is seen by the first; so each is left out once. */
    private static final List<String> ONE_OF_TWO = List.of("", "none", "lon", "grid", "source", "needs");

    @TempDir
    Path folder;

    @Test
    void whatIsAskedOfTheShippedAndTheMadeUpDistrictIsDescribed() {
        for (Path sources : List.of(Path.of("maps"), ThreeZones.sources())) {
            assertEquals(Set.of(), undescribed(AtlasCompiler.asked(sources, new ProblemLog())));
        }
    }

    /** A folder in which every described field stands: all are asked for, as what they are said to be, and no other besides. */
    @Test
    void everyDescribedFieldIsAskedForAsItIsDescribed() throws IOException {
        AskedFields asked = new AskedFields();
        for (String without : ONE_OF_TWO) {
            AskedFields some = AtlasCompiler.asked(folderWithEveryField(without), new ProblemLog());
            some.paths().forEach(p -> {
                asked.add(p, some.kind(p));
                if (!some.words(p).isEmpty()) {
                    asked.addChoice(p, some.words(p));
                }
            });
        }
        assertEquals(Set.of(), undescribed(asked), "asked for and not described");
        List<String> wrong = new ArrayList<>();
        for (DescribedField f : described()) {
            String path = f.file() + " " + f.path().replace("*", "x");
            if (!asked.paths().contains(path)) {
                wrong.add(path + " is never asked for");
            } else if (!fits(f, asked.kind(path)) || !asked.words(path).equals(new TreeSet<>(f.words()))) {
                wrong.add(path + " is asked for as " + asked.kind(path) + " " + asked.words(path) + ", described as " + f.type());
            }
            if (!f.english().isEmpty() && !asked.paths().contains(f.file() + " " + f.englishPath().replace("*", "x"))) {
                wrong.add(path + ": its English " + f.english() + " is never asked for");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean fits(DescribedField f, Kind kind) {
        return switch (f.type()) {
            case "map" -> kind == Kind.ANY;
            case "list" -> kind == Kind.LIST || kind == Kind.ANY;
            case "text" -> kind == Kind.TEXT || kind == Kind.ANY;
            default -> kind.name().equalsIgnoreCase(f.type());
        };
    }

    /** What is missed in an empty entry is what is said to be needed. */
    @Test
    void whatMustBeThereIsMissedWhereItIsNot() throws IOException {
        for (DescribedField.OfFile file : DescribedField.all()) {
            if (file.file().equals("layers.yaml")) {
                continue;       // what sources.yaml may say instead is told together
            }
            Path sources = folder.resolve("empty-" + file.file().replaceAll("\\W", "-"));
            Path place = sources.resolve(file.file().replace("*", "x"));
            Files.createDirectories(place.getParent());
            boolean single = isSingle(file.file());
            Files.writeString(place, single ? "{}\n" : "- {}\n");
            ProblemLog log = new ProblemLog();
            AtlasCompiler.asked(sources, log);
            String where = file.file().replace("*", "x") + ":1";
            Set<String> missed = log.all().stream().filter(p -> p.where().equals(where) && p.code().equals("field.missing"))
                    .map(p -> p.detail().replaceFirst("the field (\\S+) is missing.*", "$1")).collect(Collectors.toCollection(TreeSet::new));
            Set<String> needed = file.fields().stream().filter(f -> f.needed() && !f.path().contains(".") && !f.type().equals("list")).map(DescribedField::path)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(needed, missed, file.file());
        }
    }

    @Test
    void thePageInTheFolderIsTheOneThatIsWritten() throws IOException {
        assertEquals(FieldsPage.markdown(), Files.readString(Path.of("maps/FIELDS.md")), "write it anew: atlas author fields --out maps/FIELDS.md");
    }

    private static boolean isSingle(String file) {
        return Set.of("atlas.yaml", "plan/document.yaml", "plan/build-up.yaml", "plan/tours/*.yaml").contains(file);
    }

    private static List<DescribedField> described() {
        return DescribedField.all().stream().flatMap(f -> f.fields().stream()).toList();
    }

    private static Set<String> undescribed(AskedFields asked) {
        List<String> known = new ArrayList<>();
        for (DescribedField f : described()) {
            known.add(f.file() + " " + f.path());
            if (!f.english().isEmpty()) {
                known.add(f.file() + " " + f.englishPath());
            }
        }
        List<Pattern> patterns = known.stream().map(k -> Pattern.compile(
                Arrays.stream(k.split(" ", 2)[1].split("\\.")).map(p -> p.equals("*") ? ".+" : Pattern.quote(p))
                        .collect(Collectors.joining("\\.", Pattern.quote(k.split(" ", 2)[0] + " "), "")), Pattern.DOTALL)).toList();
        return asked.paths().stream().filter(p -> patterns.stream().noneMatch(k -> k.matcher(p).matches())).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param without fields of that name, and of a name that begins so, are left out */
    private Path folderWithEveryField(String without) throws IOException {
        Path sources = folder.resolve("every" + without);
        for (DescribedField.OfFile file : DescribedField.all()) {
            Node root = new Node();
            for (DescribedField f : file.fields()) {
                String name = f.path().substring(f.path().lastIndexOf('.') + 1);
                if (without.isEmpty() || !name.equals(without)) {
                    root.put(f.path().replace("*", "x"), f);
                    if (!f.english().isEmpty()) {
                        root.put(f.englishPath().replace("*", "x"), new DescribedField(f.file(), f.englishPath(), "text", List.of(), "", false, "", ""));
                    }
                }
            }
            Path place = sources.resolve(file.file().replace("*", "x"));
            Files.createDirectories(place.getParent());
            Files.writeString(place, isSingle(file.file()) ? root.flow() : "[" + root.flow() + "]");
        }
        Files.createDirectories(sources.resolve("geometry"));
        assertTrue(Files.exists(sources.resolve("atlas.yaml")));
        return sources;
    }

    /** A field with those in it. */
    private static final class Node {
        private final Map<String, Node> inner = new TreeMap<>();
        private DescribedField field;

        void put(String path, DescribedField described) {
            Node node = this;
            for (String name : path.split("\\.")) {
                node = node.inner.computeIfAbsent(name, n -> new Node());
            }
            node.field = described;
        }

        String flow() {
            return inner.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue().value()).collect(Collectors.joining(", ", "{", "}"));
        }

        private String value() {
            boolean listed = field != null && field.type().equals("list");
            if (!inner.isEmpty()) {
                return listed ? "[" + flow() + "]" : flow();
            }
            return field == null ? "{}" : switch (field.type()) {
                case "list" -> "[x]";
                case "number", "whole" -> "1";
                case "flag" -> "false";
                case "map" -> "{}";
                case "choice" -> field.words().get(0);
                default -> "x";
            };
        }
    }
}
