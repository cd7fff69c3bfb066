package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.author.MadeUp;
import districtatlas.author.MadeUp.Coast;
import districtatlas.author.MadeUp.Has;
import districtatlas.author.MadeUp.Wish;
import districtatlas.author.ThreeZones;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.map.MapDocument;
import districtatlas.map.MapTheme;
import districtatlas.map.legend.Legend;
import districtatlas.map.portray.Portrayer;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import districtatlas.plan.Zone;
import districtatlas.state.BuildParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Districts of every sort, with and without each thing: all that tells of a district tells of each, and of none with words of the shipped one. */
class AnyDistrictTest {
    private static final double SCALE = 60_000;
    private static final Pattern UNFILLED = Pattern.compile("\\bnull\\b|\\{\\d|NaN|Optional");
    /** Of the shipped district, besides the names of its zones. */
    private static final Set<String> AROUND = Set.of("深圳", "Shenzhen", "香港", "Hong Kong", "OpenStreetMap", "Landsat", "湾区", "八个街道", "三组团");

    @TempDir
    Path folder;

    static Stream<Wish> wishes() {
        Random random = new Random(17);
        Stream<Wish> any = Stream.generate(() -> any(random)).limit(9);
        return Stream.concat(Stream.of(Wish.bare(1), Wish.bare(3), Wish.full(40, 6)), any);
    }

    private static Wish any(Random random) {
        int streets = 1 + random.nextInt(14);
        int groups = Math.min(streets, random.nextInt(7));
        Set<Has> has = Arrays.stream(Has.values()).filter(h -> random.nextBoolean()).collect(Collectors.toSet());
        return new Wish(streets, groups, Coast.values()[random.nextInt(3)], 5 * Math.pow(400, random.nextDouble()), has);
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void everythingTellsOfIt(Wish wish) throws IOException {
        Path atlas = MadeUp.compiledIn(folder, wish);
        Plan plan;
        try (AtlasFile file = AtlasFile.openReadOnly(atlas)) {
            plan = PlanReader.read(file);
            ProblemLog problems = new ProblemLog();
            MapDocument document = MapDocument.read(file, OpenAtlas.of(file).grid(), problems);
            for (MapTheme theme : document.themes()) {
                for (Lang lang : Lang.values()) {
                    Legend.entries(document.stack(theme.id()), SCALE, new Portrayer(document.palettes().get(0), lang, problems));
                }
            }
            assertEquals(List.of(), problems.all());
            assertTrue(document.themes().stream().anyMatch(t -> t.id().equals("streets")));
            assertNotEquals(BuildParts.NONE, BuildParts.of(plan, document));
        }
        assertEquals(wish.streets(), plan.zones().stream().filter(z -> z.kind() == ZoneKind.STREET).count());

        Set<String> strange = wordsOfTheShippedOne();
        Path page = folder.resolve("report.html");
        run(atlas, "zh", 0, strange, "check");
        run(atlas, "zh", wish.streets() > 1 ? 0 : 2, strange, "quiz", "--of", "streets");
        assertFalse(run(atlas, "en", 0, strange, "tours").out().isBlank());
        run(atlas, "zh", 0, strange, "zone", "street-1");
        for (String lang : List.of("zh", "en")) {
            String told = run(atlas, lang, 0, strange, "describe").out();
            assertEquals(wish.has().contains(Has.ITEMS), told.contains(lang.equals("zh") ? "## 当前筛选" : "## What the filter shows"));
            run(atlas, lang, 0, strange, "report", "--out", page.toString());
            hasNone(strange, Files.readString(page).replaceAll("(?s)<style.*?</style>", ""));
        }
    }

    @Test
    void aSheetIsDrawnWithNothingOnIt() {
        Path atlas = MadeUp.compiledIn(folder, Wish.bare(3));
        assertEquals(CommandRun.QUIET, CommandRun.over(atlas, "sheet", "qinghe", "street-1", "--out", folder.resolve("s.pdf").toString()));
        assertEquals(CommandRun.QUIET, CommandRun.over(atlas, "render", "--out", folder.resolve("r.png").toString()));
    }

    @Test
    void theReportOfThreeZonesHasNoWordOfTheShippedDistrict() throws IOException {
        Path page = folder.resolve("report.html");
        CommandRun.over(ThreeZones.compiledIn(folder), "report", "--out", page.toString());
        hasNone(wordsOfTheShippedOne(), Files.readString(page).replaceAll("(?s)<style.*?</style>", ""));
    }

    @Test
    void theHelpHasNoWordOfTheShippedDistrict() {
        hasNone(wordsOfTheShippedOne(), CommandRun.of("--help").said());
    }

    private static CommandRun run(Path atlas, String lang, int exit, Set<String> strange, String... args) {
        CommandRun run = CommandRun.of(Stream.concat(Stream.of("--lang", lang, "--atlas", atlas.toString()), Arrays.stream(args)).toArray(String[]::new));
        assertEquals(exit, run.exit(), () -> String.join(" ", args) + ": " + run.said());
        hasNone(strange, run.said());
        return run;
    }

    private static void hasNone(Set<String> strange, String said) {
        assertEquals(List.of(), strange.stream().filter(said::contains).toList());
        assertEquals(List.of(), UNFILLED.matcher(said).results().map(r -> said.substring(Math.max(0, r.start() - 40), r.end())).toList());
    }

    /** Its zones by all their names, but for those that any district may have. */
    private static Set<String> wordsOfTheShippedOne() {
        Set<String> words = new TreeSet<>(AROUND);
        try (AtlasFile shipped = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            for (Zone zone : PlanReader.read(shipped).zones()) {
                Stream.concat(Stream.of(zone.name().zh(), zone.name().en(), zone.label().zh()), zone.aliases().stream())
                        .filter(w -> w.length() > 2 || zone.kind() == ZoneKind.STREET || zone.kind() == ZoneKind.DISTRICT).filter(w -> w.length() > 1)
                        .filter(w -> !w.toLowerCase(Locale.ROOT).matches(".*(axis|belt|group|area)")).forEach(words::add);
            }
        }
        return words;
    }
}
