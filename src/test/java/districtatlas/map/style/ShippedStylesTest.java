package districtatlas.map.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import districtatlas.base.ProblemLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The styles, palettes and themes that are shipped: complete, legible, and told apart by every eye. */
class ShippedStylesTest {
    private static final Path SOURCE = Path.of(System.getProperty("atlas.source", "maps"));
    private static final List<String> PALETTES = List.of("light", "dark", "projector", "paper");
    private static final List<String> GROUPS = List.of("1", "2", "3", "4", "5", "6");
    /** Most districts have no more groups. */
    private static final int FEW = 3;
    private static final Set<String> GIVEN = Set.of("lang", "label");
    private static final Pattern ROLE = Pattern.compile("name=\"env\">\\s*<ogc:Literal>([^<]+)</ogc:Literal>");
    private static final Pattern SLOT_RULE = Pattern.compile("<Name>slot-(\\d)[^<]*</Name>(.*?)</Rule>", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("<WellKnownName>(shape://[^<]+)<");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<String, Palette> BY_ID = new LinkedHashMap<>();

    @BeforeAll
    static void readPalettes() throws IOException {
        for (String id : PALETTES) {
            Map<String, String> roles = YAML.readValue(SOURCE.resolve("styles/palette-" + id + ".yaml").toFile(), new TypeReference<>() { });
            BY_ID.put(id, new Palette(id, roles));
        }
    }

    static List<Path> styles() throws IOException {
        try (Stream<Path> files = Files.list(SOURCE.resolve("styles"))) {
            return files.filter(f -> f.toString().endsWith(".sld")).sorted().toList();
        }
    }

    /** One function that GeoTools has to be asked for costs every start of the program half a second of its processor. */
    @ParameterizedTest
    @MethodSource("styles")
    void everyFunctionIsMadeWithoutAskingGeoToolsForIt(Path style) throws Exception {
        try (InputStream in = Files.newInputStream(style)) {
            assertEquals(Set.of(), asked(SldTree.read(in)).collect(Collectors.toSet()));
        }
    }

    private static Stream<String> asked(SldElement e) {
        Stream<String> own = e.is("Function") ? e.attribute("name").filter(n -> !FunctionMaker.isDirect(n, e.children().size())).stream() : Stream.empty();
        return Stream.concat(own, e.children().stream().flatMap(ShippedStylesTest::asked));
    }

    static Stream<Palette> palettes() {
        return BY_ID.values().stream();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleIsUnderstoodToTheLastElement(Path style) throws IOException {
        ProblemLog problems = new ProblemLog();
        try (InputStream in = Files.newInputStream(style)) {
            assertTrue(new SldReader(problems).read(in, style.getFileName().toString(), Optional.of(style.getParent()))
                    .featureTypeStyles().stream().anyMatch(f -> !f.rules().isEmpty()));
        }
        assertEquals(List.of(), problems.all());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyRoleAStyleAsksForIsInThePalettes(Path style) throws IOException {
        Set<String> missing = new TreeSet<>(roles(style));
        missing.removeAll(GIVEN);
        missing.removeAll(BY_ID.get("light").roles().keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void palettesHaveTheSameRoles() {
        for (Palette palette : BY_ID.values()) {
            assertEquals(new TreeSet<>(BY_ID.get("light").roles().keySet()), new TreeSet<>(palette.roles().keySet()), palette.id());
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void valuesAreColoursOrNumbers(Palette palette) {
        List<String> neither = palette.roles().entrySet().stream()
                .filter(r -> Argb.parse(r.getValue()).isEmpty() && !r.getValue().matches("\\d+(\\.\\d+)?"))
                .map(Object::toString).toList();
        assertEquals(List.of(), neither);
    }

    @Test
    void everyLayerOfEveryThemeExistsWithItsStyle() throws IOException {
        Set<String> layers = new TreeSet<>();
        Set<String> wanted = new TreeSet<>();
        for (JsonNode layer : YAML.readTree(SOURCE.resolve("layers.yaml").toFile())) {
            layers.add(layer.get("id").asText());
            wanted.add(layer.get("style").asText());
        }
        List<String> unknown = new ArrayList<>();
        for (JsonNode theme : YAML.readTree(SOURCE.resolve("themes.yaml").toFile())) {
            for (JsonNode entry : theme.get("layers")) {
                wanted.add(entry.get("style").asText());
                if (!layers.contains(entry.get("layer").asText())) {
                    unknown.add(theme.get("id").asText() + ": " + entry);
                }
            }
        }
        assertEquals(List.of(), unknown);
        Set<String> there = new TreeSet<>(styles().stream().map(s -> s.getFileName().toString().replace(".sld", "")).toList());
        assertEquals(wanted, there, "styles that layers.yaml and themes.yaml name, and those that exist");
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theGroupsDifferForEveryEye(Palette palette) {
        List<String> tooClose = new ArrayList<>();
        for (ColourVision eye : ColourVision.values()) {
            for (int i = 0; i < GROUPS.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double difference = eye.difference(colour(palette, "group-" + GROUPS.get(i) + "-fill", "land"),
                            colour(palette, "group-" + GROUPS.get(j) + "-fill", "land"));
                    boolean few = i < FEW;
                    if (difference < (few || eye == ColourVision.TRICHROMAT ? 12 : 5)) {          // the hatch of each is another, too
                        tooClose.add(eye + " " + GROUPS.get(i) + "–" + GROUPS.get(j) + ": " + difference);
                    }
                }
            }
        }
        assertEquals(List.of(), tooClose);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void neighbouringStreetsDifferForNearlyEveryEye(Palette palette) throws IOException {
        List<String> tooClose = new ArrayList<>();
        List<List<String>> neighbours = neighbours();
        assertTrue(neighbours.size() >= 12, neighbours::toString);
        for (ColourVision eye : List.of(ColourVision.TRICHROMAT, ColourVision.PROTANOPE, ColourVision.DEUTERANOPE)) {
            for (List<String> pair : neighbours) {
                double difference = eye.difference(tint(palette, pair.get(0)), tint(palette, pair.get(1)));
                if (difference < 12) {
                    tooClose.add(eye + " " + pair + ": " + difference);
                }
            }
        }
        assertEquals(List.of(), tooClose);
    }

    private static int tint(Palette palette, String street) {
        try {
            for (JsonNode zone : YAML.readTree(SOURCE.resolve("plan/zones.yaml").toFile())) {
                if (zone.get("id").asText().equals(street)) {
                    return colour(palette, "tint-" + zone.get("tint").asInt(), "land");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError(street);
    }

    /** A map of streets needs no more than four, and the compiler takes the first. */
    @ParameterizedTest
    @MethodSource("palettes")
    void theFirstFourTintsDifferForNearlyEveryEyeAndAllForMost(Palette palette) {
        List<String> tooClose = new ArrayList<>();
        for (ColourVision eye : List.of(ColourVision.TRICHROMAT, ColourVision.PROTANOPE, ColourVision.DEUTERANOPE)) {
            for (int i = 1; i <= 8; i++) {
                for (int j = 1; j < i; j++) {
                    double difference = eye.difference(colour(palette, "tint-" + i, "land"), colour(palette, "tint-" + j, "land"));
                    if (difference < (i <= 4 ? 12 : 6.9)) {
                        tooClose.add(eye + " " + i + "–" + j + ": " + difference);
                    }
                }
            }
        }
        assertEquals(List.of(), tooClose);
    }

    /** Each slot has its own hatch, so that a page in grey keeps six apart. */
    @Test
    void everySlotHasItsOwnHatch() throws IOException {
        for (String style : List.of("group", "hall-group")) {
            Map<String, Set<String>> marks = new LinkedHashMap<>();
            Matcher rule = SLOT_RULE.matcher(Files.readString(SOURCE.resolve("styles/" + style + ".sld")));
            while (rule.find()) {
                Matcher mark = MARK.matcher(rule.group(2));
                while (mark.find()) {
                    marks.computeIfAbsent(rule.group(1), k -> new TreeSet<>()).add(mark.group(1));
                }
            }
            assertEquals(Set.copyOf(GROUPS), marks.keySet());
            assertEquals(GROUPS.size(), marks.values().stream().flatMap(Set::stream).distinct().count(), marks::toString);
        }
    }

    /** What a style knows of zones are their roles. */
    @ParameterizedTest
    @MethodSource("styles")
    void noStyleKnowsAZone(Path style) throws IOException {
        String text = Files.readString(style);
        for (JsonNode zone : YAML.readTree(SOURCE.resolve("plan/zones.yaml").toFile())) {
            assertTrue(!text.contains(">" + zone.get("name").asText() + "<"), zone::toString);
        }
        assertTrue(!text.contains(">zone_id<"), style::toString);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void parksStandOutFromWoodsAndBothFromOtherVegetation(Palette palette) {
        List<String> tooClose = new ArrayList<>();
        Map<String, Integer> apart = Map.of("green wood", 10, "green vegetation", 10, "wood vegetation", 6, "vegetation district-ground", 6);
        for (ColourVision eye : List.of(ColourVision.TRICHROMAT, ColourVision.PROTANOPE, ColourVision.DEUTERANOPE)) {
            apart.forEach((pair, least) -> {
                String[] two = pair.split(" ");
                double difference = eye.difference(colour(palette, two[0], "district-ground"), colour(palette, two[1], "district-ground"));
                if (difference < (eye == ColourVision.TRICHROMAT ? least : least / 2.0)) {
                    tooClose.add(eye + " " + pair + ": " + difference);
                }
            });
        }
        assertEquals(List.of(), tooClose);
    }

    /** Streets that have an arc in common. */
    private static List<List<String>> neighbours() throws IOException {
        Map<String, List<String>> byArc = new LinkedHashMap<>();
        for (JsonNode street : YAML.readTree(SOURCE.resolve("geometry/streets.yaml").toFile())) {
            street.get("polygons").forEach(polygon -> polygon.get("shell").forEach(arc -> byArc
                    .computeIfAbsent(arc.asText().replaceFirst("^-", ""), a -> new ArrayList<>()).add(street.get("zone").asText())));
        }
        return byArc.values().stream().filter(streets -> streets.size() == 2).toList();
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theGroupsDifferInGrey(Palette palette) {
        List<Double> lightness = GROUPS.stream().limit(FEW).map(g -> ColourVision.lightness(colour(palette, "group-" + g + "-fill", "land"))).sorted().toList();
        assertTrue(lightness.get(1) - lightness.get(0) >= 4 && lightness.get(2) - lightness.get(1) >= 4, lightness::toString);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void wordsStandOutFromTheirGround(Palette palette) {
        List<String> faint = new ArrayList<>();
        for (String group : GROUPS) {
            for (String ink : List.of("group-" + group + "-ink", "zone-ink", "axis-ink", "belt-ink", "peak-ink")) {
                read(palette, ink, "group-" + group + "-fill", faint);
            }
        }
        for (String ink : List.of("zone-ink", "zone-quiet-ink", "project-ink", "site-ink", "facility-ink", "locality-ink", "green-ink",
                "peak-ink", "water-ink", "road-ink", "metro-ink", "station-ink", "key-area-ink", "community-ink")) {
            read(palette, ink, "district-ground", faint);
        }
        palette.roles().keySet().stream().filter(r -> r.startsWith("tint-")).forEach(tint -> read(palette, "zone-ink", tint, faint));
        Map.of("sea-ink", "sea", "belt-ink", "sea", "neighbour-ink", "land", "water-ink", "water", "fg-default", "canvas-default",
                "fg-muted", "canvas-subtle", "axis-ink", "land", "road-ink", "road-label-halo").forEach((ink, ground) -> read(palette, ink, ground, faint));
        read(palette, "fg-muted", "canvas-default", faint);        // a step's caption has that ground in every palette
        assertEquals(List.of(), faint);
    }

    private static void read(Palette palette, String ink, String ground, List<String> faint) {
        int words = Argb.parse(palette.role(ink)).orElseThrow();
        double contrast = ColourVision.contrast(words, colour(palette, ground, "land"));
        if (words >>> 24 != 0 && contrast < 4.5) {   // a palette may silence a role by making it transparent
            faint.add(ink + " on " + ground + ": " + contrast);
        }
    }

    /** A presenter's: what lies around a line sets it off from any ground, and no eye takes one for another. */
    @ParameterizedTest
    @MethodSource("palettes")
    void pensStandOutAndAreUnlikeEachOther(Palette palette) {
        List<String> pens = List.of("mark-magenta", "mark-blue", "mark-black");
        List<String> faint = new ArrayList<>();
        for (String pen : pens) {
            read(palette, pen, "mark-casing", faint);
            read(palette, pen, "land", faint);
            for (String other : pens.subList(0, pens.indexOf(pen))) {
                for (ColourVision eye : ColourVision.values()) {
                    double difference = eye.difference(colour(palette, pen, "land"), colour(palette, other, "land"));
                    if (difference < 12) {
                        faint.add(pen + "–" + other + " to a " + eye + ": " + difference);
                    }
                }
            }
        }
        assertEquals(List.of(), faint);
    }

    /** What the pointer is over, what is open, what a step is about and where the keyboard stands. */
    @ParameterizedTest
    @MethodSource("palettes")
    void whatIsMeantInOneWayLooksUnlikeWhatIsMeantInAnother(Palette palette) {
        List<String> inks = List.of("hover", "selection-core", "shown", "belt");
        List<String> tooClose = new ArrayList<>();
        for (int i = 0; i < inks.size(); i++) {
            for (int j = 0; j < i; j++) {
                double difference = ColourVision.TRICHROMAT.difference(colour(palette, inks.get(i), "land"), colour(palette, inks.get(j), "land"));
                if (difference < 20) {
                    tooClose.add(inks.get(i) + "–" + inks.get(j) + ": " + difference);
                }
            }
        }
        assertEquals(List.of(), tooClose);
    }

    @Test
    void theProjectorsLinesAndHatchingAreCoarse() {
        Palette projector = BY_ID.get("projector");
        double scale = projector.number("line-scale", 1);
        for (String width : List.of("street-line-width", "district-edge-width", "hatch-width", "shore-width", "group-edge-width", "belt-edge-width")) {
            assertTrue(projector.number(width, 0) * scale >= 3, width);
        }
        assertTrue(projector.number("hatch-step", 0) * scale >= 8);
        assertTrue(projector.number("hatch-width", 0) * scale >= 4, "no hatching finer than 4 px");
    }

    @ParameterizedTest
    @CsvSource({"0xFF2A7FDE, 0xFF2A7FDE, 0", "0xFF000000, 0xFFFFFFFF, 100"})
    void theMeasureItselfIsRight(String one, String other, double difference) {
        assertEquals(difference, ColourVision.TRICHROMAT.difference((int) (long) Long.decode(one), (int) (long) Long.decode(other)), 0.01);
    }

    private static int colour(Palette palette, String role, String ground) {
        return ColourVision.over(Argb.parse(palette.role(role)).orElseThrow(), Argb.parse(palette.role(ground)).orElseThrow());
    }

    private static Set<String> roles(Path style) throws IOException {
        Set<String> roles = new TreeSet<>();
        Matcher m = ROLE.matcher(Files.readString(style));
        while (m.find()) {
            roles.add(m.group(1));
        }
        return roles;
    }
}
