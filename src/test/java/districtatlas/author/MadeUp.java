package districtatlas.author;

import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes folders of districts that nobody has ever seen, in the house style of maps/: of one to forty streets, on a coast or not, with or
 * without each thing that a district may do without. The same wish gives the same folder.
 */
public final class MadeUp {
    /** How much of its outline lies on the sea. */
    public enum Coast { NONE, SOME, ALL }

    /** What a district may have or not. */
    public enum Has { AXIS, BELT, KEY_AREAS, HOLE, PARTS, ENGLISH, ITEMS, FIGURES, GLOSSARY, TOUR, BUILD_UP, SEARCH, LINES, GROUND }

    /**
     * @param streets 1 to 40
     * @param groups  0 to 6, and no more than streets
     */
    public record Wish(int streets, int groups, Coast coast, double areaKm2, Set<Has> has) {
        public Wish {
            has = has.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(has));
            if (streets < 1 || streets > 40 || groups < 0 || groups > 6 || groups > streets) {
                throw new IllegalArgumentException("no such district: " + streets + " streets, " + groups + " groups");
            }
        }

        /** Nothing but streets, inland, in Chinese. */
        public static Wish bare(int streets) {
            return new Wish(streets, 0, Coast.NONE, 20, Set.of());
        }

        /** All there can be. */
        public static Wish full(int streets, int groups) {
            return new Wish(streets, groups, Coast.SOME, 150, EnumSet.allOf(Has.class));
        }

        boolean has(Has thing) {
            return has.contains(thing);
        }
    }

    private static final Path HOUSE = Path.of(System.getProperty("atlas.source", "maps"));
    /** Of the house's layers these are another district's own. */
    private static final Set<String> OWN = Set.of("hk_port_area", "relief", "community", "building");
    private static final Pattern ENTRY = Pattern.compile("(?ms)^- id: (\\w+)\\n.*?(?=^- id: |\\z)");

    private MadeUp() {
    }

    /** Writes the district's folder. */
    public static Path writeTo(Path folder, Wish wish) {
        try {
            Files.createDirectories(folder.resolve("plan/items"));
            Files.createDirectories(folder.resolve("plan/figures"));
            Files.createDirectories(folder.resolve("plan/tours"));
            Files.createDirectories(folder.resolve("geometry"));
            Files.createDirectories(folder.resolve("styles"));
            copyHouse(folder, wish);
            MadeUpGround ground = new MadeUpGround(wish);
            ground.write(folder);
            Files.writeString(folder.resolve("layers.yaml"), layers(wish));
            Files.writeString(folder.resolve("sources.yaml"), sources(wish, ground));
            new MadeUpPlan(wish, ground).write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** The atlas file of such a district, made anew in that folder. */
    public static Path compiledIn(Path folder, Wish wish) {
        Path sources = writeTo(folder.resolve("sources"), wish);
        Path file = folder.resolve("made-up.gpkg");
        ProblemLog log = new ProblemLog();
        boolean made = wish.has(Has.LINES) ? AtlasCompiler.compile(sources, file, textIn(sources), SldReader::proofread, log)
                : AtlasCompiler.compile(sources, file, SldReader::proofread, log);
        if (!made) {
            throw new AssertionError(wish + " does not compile: " + log.all());
        }
        return file;
    }

    /** The text of its plan, beside the folder. */
    static Path textIn(Path sources) {
        return sources.resolveSibling("plan.txt");
    }

    private static void copyHouse(Path folder, Wish wish) throws IOException {
        List<String> files = new ArrayList<>(List.of("themes.yaml", "layer-groups.yaml"));
        if (wish.has(Has.ITEMS)) {
            files.add("plan/kinds.yaml");
        }
        if (wish.has(Has.SEARCH)) {
            files.add("search.yaml");
        }
        for (String file : files) {
            Files.copy(HOUSE.resolve(file), folder.resolve(file));
        }
        try (Stream<Path> styles = Files.list(HOUSE.resolve("styles"))) {
            for (Path style : styles.toList()) {
                Files.copy(style, folder.resolve("styles").resolve(style.getFileName().toString()));
            }
        }
    }

    /** The house's layers without what the shipped district says of its own. */
    private static String layers(Wish wish) throws IOException {
        StringBuilder yaml = new StringBuilder();
        Matcher entries = ENTRY.matcher(Files.readString(HOUSE.resolve("layers.yaml")));
        while (entries.find()) {
            String entry = entries.group();
            if (!OWN.contains(entries.group(1))) {
                String plain = entry.replaceAll("(?m)^  (provider|dated|accuracy|lineage|title|en|thing|thing_en)(_en)?: .*\\n|^  (licence|attribution|approximate): .*\\n", "")
                        .replaceAll("(?m)^  (topology|means|found-by):\\n(    .*\\n)+|^      hongkong: .*\\n", "");
                if (!entry.contains("made: items")) {
                    plain = plain.replaceAll("(?m)^    accuracy:\\n(      .*\\n)+", "").replaceAll("(?m)^  words:\\n(?!    )", "");
                }
                String english = wish.has(Has.ENGLISH) ? "  en: Layer " + entries.group(1) + "\n  thing_en: A feature\n" : "";
                yaml.append(plain.replaceFirst("\\n", "\n  title: 图层 " + entries.group(1) + "\n  thing: 要素\n" + english + "  optional: true\n"));
            }
        }
        return yaml.toString();
    }

    private static String sources(Wish wish, MadeUpGround ground) {
        List<String> layers = new ArrayList<>(ground.layers());
        layers.add("street");
        return "- id: survey\n  provider: 虚构测绘队\n" + (wish.has(Has.ENGLISH) ? "  provider_en: Made-up Survey\n" : "") + "  licence: CC0-1.0\n  attribution: © 虚构测绘队\n"
                + "  layers: [" + String.join(", ", layers) + "]\n";
    }
}
