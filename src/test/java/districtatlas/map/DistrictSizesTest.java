package districtatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.author.AtlasCompiler;
import districtatlas.author.ThreeZones;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.map.layer.Layer;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.geotools.api.style.Rule;
import org.geotools.api.style.TextSymbolizer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The styles of the shipped atlas over a made-up district of five square kilometres, and of two thousand: each opens with all its names. */
class DistrictSizesTest {
    private static final Path HOUSE = Path.of(System.getProperty("atlas.source", "maps"), "styles");
    private static final Pattern DEGREES = Pattern.compile("(12\\d\\.\\d+)(\\s*,\\s*(?:lat: )?)(3\\d\\.\\d+)");
    private static final double EAST = 120.13;
    private static final double NORTH = 30.21;
    /** A window of middling size, in pixels. */
    private static final double HEIGHT = 745;
    private static final double WIDTH = 1060;

    @TempDir
    private Path folder;

    /** The made-up district so many times as wide, in the house's styles for groups and streets. */
    private Path sources(double times) throws IOException {
        Path sources = ThreeZones.copyTo(folder.resolve("sources"));
        for (String file : List.of("geometry/arcs.geojson", "geometry/structure.geojson", "geometry/land.geojson", "geometry/peak.geojson", "geometry/road.geojson",
                "plan/items/things.yaml")) {
            edit(sources.resolve(file), text -> DEGREES.matcher(text.replace("120.1605", "120.1595")).replaceAll(m -> at(EAST, m.group(1), times) + m.group(2) + at(NORTH, m.group(3), times)));
        }
        edit(sources.resolve("atlas.yaml"), text -> text.replaceAll("home: .*", "home: {west: %s, south: %s, east: %s, north: %s}".formatted(
                at(EAST, "120.098", times), at(NORTH, "30.197", times), at(EAST, "120.164", times), at(NORTH, "30.223", times))));
        edit(sources.resolve("layers.yaml"), text -> text
                .replace("columns: {zone_id: text, name: text, en: text, code: text, parent: text}\n  style: street",
                        "columns: {zone_id: text, name: text, en: text, code: text, parent: text, slot: integer, tint: integer}\n  style: street-tint")
                .replace("columns: {zone_id: text, name: text, en: text}\n  style: group", "columns: {zone_id: text, name: text, en: text, slot: integer}\n  style: group"));
        Files.copy(HOUSE.resolve("street-tint.sld"), sources.resolve("styles/street-tint.sld"));
        Files.copy(HOUSE.resolve("group.sld"), sources.resolve("styles/group.sld"), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(sources.resolve("styles/street.sld"));
        for (String palette : List.of("light", "dark")) {
            Set<String> given = new LinkedHashSet<>(Files.readAllLines(HOUSE.resolve("palette-" + palette + ".yaml")));
            edit(sources.resolve("styles/palette-" + palette + ".yaml"), text -> {
                List<String> all = new ArrayList<>(given);
                text.lines().filter(l -> given.stream().noneMatch(g -> g.startsWith(l.replaceFirst(":.*", ":")))).forEach(all::add);
                return String.join("\n", all) + "\n";
            });
        }
        return sources;
    }

    private static String at(double middle, String degrees, double times) {
        return "%.7f".formatted(middle + (Double.parseDouble(degrees) - middle) * times);
    }

    private static void edit(Path file, UnaryOperator<String> change) throws IOException {
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    @ParameterizedTest
    @CsvSource({"0.6, 5", "12.4, 2000"})
    void itOpensWithItsNamesAndItsTints(double times, double km2) throws IOException {
        ProblemLog log = new ProblemLog();
        Path file = folder.resolve("out.gpkg");
        assertTrue(AtlasCompiler.compile(sources(times), file, SldReader::proofread, log), log.all()::toString);
        try (AtlasFile atlas = AtlasFile.openReadOnly(file)) {
            double degree = 111_320;
            double home = Math.max(0.066 * times * degree * Math.cos(Math.toRadians(NORTH)) / WIDTH, 0.026 * times * degree / HEIGHT) / (0.0254 / 96);
            ProblemLog problems = new ProblemLog();
            MapDocument document = MapDocument.read(atlas, new DistrictGrid(120), problems);
            double[] area = {0};
            atlas.forEachFeature(atlas.layers().stream().filter(l -> l.id().equals("district")).findFirst().orElseThrow(), (fid, shape, values) ->
                    area[0] += shape.getArea() * degree * degree * Math.cos(Math.toRadians(NORTH)) / 1e6);
            assertEquals(km2, area[0], km2 * 0.1, "as large as meant");
            assertEquals(1, labels(document, "things", "street", home), "one rule names the streets at 1:" + Math.round(home));
            assertEquals(2, labels(document, "pattern", "group", home), "one rule for each group names it");
            assertEquals(0, labels(document, "pattern", "group", home * 10), "far out names give way");
            assertEquals(List.of(), problems.all());
        }
    }

    private static long labels(MapDocument document, String theme, String table, double scale) {
        Layer layer = document.stack(theme).layers().stream().filter(l -> l.id().table().equals(table)).findFirst().orElseThrow();
        return layer.style().featureTypeStyles().stream().flatMap(p -> p.rules().stream())
                .filter(r -> new ScaleRange(r.getMinScaleDenominator(), r.getMaxScaleDenominator()).contains(scale))
                .filter(DistrictSizesTest::names).filter(r -> !r.getName().endsWith("-en")).count();
    }

    private static boolean names(Rule rule) {
        return rule.symbolizers().stream().anyMatch(TextSymbolizer.class::isInstance);
    }
}
