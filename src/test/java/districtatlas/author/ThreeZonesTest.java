package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.AtlasCheck;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.SearchNameRow;
import districtatlas.atlasfile.StyleRow;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import districtatlas.base.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.GeoPackageManager;
import mil.nga.geopackage.features.user.FeatureResultSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Another district is another folder of sources: the made-up one goes through the compiler and comes back whole. */
class ThreeZonesTest {
    @TempDir
    Path folder;

    @Test
    void everyLayerComesBackWithItsFeaturesAndValues() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(ThreeZones.compiledIn(folder))) {
            Map<String, List<Object[]>> values = new HashMap<>();
            Map<String, List<Geometry>> shapes = new HashMap<>();
            for (LayerRow layer : atlas.layers()) {
                atlas.forEachFeature(layer, (fid, geometry, row) -> {
                    values.computeIfAbsent(layer.id(), k -> new ArrayList<>()).add(row);
                    shapes.computeIfAbsent(layer.id(), k -> new ArrayList<>()).add(geometry);
                });
            }
            assertArrayEquals(new Object[] {"豆山", "Bean Hill", 12.5, 1L}, values.get("peak").get(0));
            assertArrayEquals(new Object[] {null, null, "secondary", 3L, true}, values.get("road").get(1));
            assertEquals(120.115, shapes.get("peak").get(0).getCoordinate().x, 0);
            assertEquals(30.218, shapes.get("peak").get(0).getCoordinate().y, 0);
            assertEquals(Map.of("land", 1, "district", 1, "group", 2, "street", 3, "belt", 1, "key_area", 1, "item_place", 4, "street_line", 8,
                    "axis", 1, "axis_chain", 1), counts(values, Set.of("peak", "road")));
        }
    }

    private static Map<String, Integer> counts(Map<String, List<Object[]>> values, Set<String> without) {
        return values.entrySet().stream().filter(e -> !without.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size()));
    }

    @Test
    void groupsAndTheDistrictAreExactlyTheirStreets() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(ThreeZones.compiledIn(folder))) {
            Map<String, Geometry> zones = new HashMap<>();
            for (String layer : List.of("street", "group", "district")) {
                LayerRow row = atlas.layer(layer).orElseThrow();
                int column = row.column("zone_id");
                atlas.forEachFeature(row, (fid, geometry, values) -> zones.put((String) values[column], geometry));
            }
            assertTrue(zones.get("west").equalsTopo(zones.get("jia")));
            assertTrue(zones.get("east").equalsTopo(zones.get("yi").union(zones.get("bing"))));
            assertTrue(zones.get("abc").equalsTopo(zones.get("west").union(zones.get("east"))));
            Polygon jia = (Polygon) zones.get("jia").getGeometryN(0);
            assertEquals(1, jia.getNumInteriorRing(), "the port area stays a hole");
        }
    }

    @Test
    void whatItIsCalledAndHowItLooksComesBack() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(ThreeZones.compiledIn(folder))) {
            assertEquals("甲乙丙", atlas.meta("name").orElseThrow());
            assertEquals(120, atlas.centralMeridianDegrees(), 0);
            assertEquals(List.of("light", "dark"), atlas.palettes().stream().map(p -> p.id()).sorted((a, b) -> b.compareTo(a)).toList());
            assertEquals("#20242A", atlas.palettes().stream().filter(p -> p.id().equals("dark")).findFirst().orElseThrow().roles().get("paper"));
            assertEquals(List.of("land", "group", "district", "belt", "axis", "axis_chain"),
                    atlas.themes().get(0).layers().stream().map(l -> l.layer()).toList());
            StyleRow keyArea = atlas.styles().stream().filter(s -> s.name().equals("key-area")).findFirst().orElseThrow();
            assertEquals("key_area", keyArea.layer());
            assertFalse(keyArea.isDefault(), "the theme's own style");
            assertTrue(keyArea.sld().contains("<PolygonSymbolizer>"));
        }
    }

    @Test
    void everythingWithANameCanBeSearched() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(ThreeZones.compiledIn(folder))) {
            Map<String, SearchNameRow> names = atlas.searchNames().stream().collect(Collectors.toMap(n -> n.kind() + " " + n.ref(), n -> n));
            SearchNameRow theatre = names.get("item water-theatre");
            assertEquals("shui shang ju yuan", theatre.pinyin());
            assertEquals("ssjy", theatre.initials());
            assertEquals(List.of("丙街水上剧院"), theatre.aliases());
            assertEquals(new Text("剧院 · 丙街", "Theatre · Bing Street"), theatre.context());
            assertEquals(new Text("豆山", "Bean Hill"), names.get("place peak/1").name());
            assertEquals(new Text("山峰 · 甲街", "Peaks · Jia Street"), names.get("place peak/1").context());
            assertTrue(names.containsKey("zone old-square-area") && names.containsKey("indicator bridges") && names.containsKey("place road/1"));
            assertEquals("lhl", names.get("term green-share").initials());
            assertEquals(List.of("中轴"), names.get("term axis").aliases());
            assertTrue(names.values().stream().noneMatch(n -> n.name().zh().equals("陆地")), "the ground is no place");
        }
    }

    @Test
    void theSameSourcesGiveTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(ThreeZones.compiledIn(folder.resolve("a")));
        byte[] second = Files.readAllBytes(ThreeZones.compiledIn(folder.resolve("b")));
        assertArrayEquals(first, second);
    }

    @Test
    void anIndependentReaderOpensItAndReadsEveryFeature() {
        Path file = ThreeZones.compiledIn(folder);
        try (GeoPackage independent = GeoPackageManager.open(file.toFile()); AtlasFile atlas = AtlasFile.openReadOnly(file)) {
            assertEquals(atlas.layers().stream().map(LayerRow::id).sorted().toList(), independent.getFeatureTables().stream().sorted().toList());
            for (LayerRow layer : atlas.layers()) {
                List<String> ours = new ArrayList<>();
                atlas.forEachFeature(layer, (fid, geometry, values) -> ours.add(fid + " " + geometry.getNumPoints() + " " + geometry.getEnvelopeInternal().getMinX()));
                List<String> theirs = new ArrayList<>();
                FeatureResultSet rows = independent.getFeatureDao(layer.id()).queryForAll();
                while (rows.moveToNext()) {
                    mil.nga.sf.Geometry geometry = rows.getRow().getGeometry().getGeometry();
                    theirs.add(rows.getRow().getId() + " " + points(geometry) + " " + geometry.getEnvelope().getMinX());
                }
                rows.close();
                assertEquals(ours, theirs, layer.id());
            }
            assertTrue(independent.getAttributesTables().containsAll(List.of("zone", "item", "figure", "claim", "citation")));
            assertEquals("片区", independent.getAttributesDao("zone").getContents().getIdentifier());
        }
    }

    private static int points(mil.nga.sf.Geometry geometry) {
        if (geometry instanceof mil.nga.sf.Point) {
            return 1;
        } else if (geometry instanceof mil.nga.sf.LineString line) {
            return line.numPoints();
        } else if (geometry instanceof mil.nga.sf.Polygon polygon) {
            return polygon.getRings().stream().mapToInt(mil.nga.sf.LineString::numPoints).sum();
        }
        return ((mil.nga.sf.GeometryCollection<?>) geometry).getGeometries().stream().mapToInt(ThreeZonesTest::points).sum();
    }

    @Test
    void aFinishedFilePassesItsOwnCheck() {
        ProblemLog log = new ProblemLog();
        AtlasCheck.check(ThreeZones.compiledIn(folder), log);
        assertEquals(List.of(), log.all());
    }

    @Test
    void aFailedCompileLeavesTheOldFileAndNothingElse() throws IOException {
        Path out = ThreeZones.compiledIn(folder.resolve("out"));
        byte[] before = Files.readAllBytes(out);
        Path sources = ThreeZones.copyTo(folder.resolve("sources"));
        Files.delete(sources.resolve("themes.yaml"));

        assertFalse(AtlasCompiler.compile(sources, out, SldReader::proofread, new ProblemLog()));

        assertArrayEquals(before, Files.readAllBytes(out));
        try (Stream<Path> files = Files.list(out.getParent())) {
            assertEquals(List.of(out), files.toList());
        }
    }

    /** Half a continent is no first view: nobody could open the file. */
    @Test
    void aFileThatWouldNotOpenIsNotMade() throws IOException {
        Path sources = ThreeZones.copyTo(folder.resolve("sources"));
        Path atlas = sources.resolve("atlas.yaml");
        String wide = Files.readString(atlas).replaceFirst("home: .*", "home: {west: 100, south: 30, east: 131, north: 31}");
        Files.writeString(atlas, wide);
        ProblemLog log = new ProblemLog();

        assertFalse(AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), SldReader::proofread, log));

        assertEquals(List.of("file.frame"), log.all().stream().map(Problem::code).toList());
        assertFalse(Files.exists(folder.resolve("out.gpkg")));
    }

    @Test
    void aTextOfThePlanThatCannotBeReadIsAProblemWithItsPath() throws IOException {
        Path none = folder.resolve("none.txt");
        ProblemLog log = new ProblemLog();

        assertFalse(AtlasCompiler.compile(ThreeZones.sources(), folder.resolve("out.gpkg"), none, SldReader::proofread, log));
        assertFalse(AtlasCompiler.compile(ThreeZones.sources(), folder.resolve("out.gpkg"), folder, SldReader::proofread, log));

        assertEquals(List.of("file.missing", "file.unreadable"), log.all().stream().map(Problem::code).toList());
        assertEquals(List.of(none.toString(), folder.toString()), log.all().stream().map(Problem::where).toList());
    }

    @Test
    void fingerprintsAreMadeFromThePlansTextAndSayTheSameAsBefore() throws IOException {
        Path sources = ThreeZones.copyTo(folder.resolve("sources"));
        String shipped = Files.readString(sources.resolve("plan/lines.idx"));
        Files.delete(sources.resolve("plan/lines.idx"));
        ProblemLog log = new ProblemLog();

        assertTrue(AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), ThreeZones.planText(), SldReader::proofread, log), log.all()::toString);

        assertEquals(shipped, Files.readString(sources.resolve("plan/lines.idx")));
        assertFalse(shipped.contains("博物馆"), "the text itself is not in them");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidSo() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "x");
        AtlasFileException refused = assertThrows(AtlasFileException.class,
                () -> AtlasCompiler.compile(ThreeZones.sources(), notAFolder.resolve("out.gpkg"), SldReader::proofread, new ProblemLog()));
        assertEquals("write.no-folder", refused.problem().code());
    }
}
