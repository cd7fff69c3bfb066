package districtatlas.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.LonLat;
import districtatlas.data.DataColumn;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.place.Placing;
import districtatlas.feature.ConditionMistake;
import districtatlas.feature.FeatureFacts;
import districtatlas.feature.FeatureRef;
import districtatlas.map.GuestLayers;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerFacts;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.Legend;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.style.Palette;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtLook;
import districtatlas.notebook.BroughtLook.ByCategory;
import districtatlas.notebook.BroughtLook.ByClass;
import districtatlas.notebook.BroughtLook.Method;
import districtatlas.notebook.BroughtSource;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

/** What a notebook says of brought layers is what a map shows, a legend explains, and a card tells. */
class OwnLayersTest {
    private static final DistrictGrid GRID = new DistrictGrid(114);
    private static final Signature BY = new Signature("", Instant.parse("2035-01-01T00:00:00Z"));
    private static final MadeData DATA = new MadeData("地块", Shape.POLYGON, 30);
    private static final EntryId ID = new EntryId("aa-11");

    @TempDir
    Path folder;
    private Path file;
    private NotebookFile open;
    private Notebook notebook;
    private OwnLayers layers;
    private final List<OwnLink> opened = new ArrayList<>();

    @BeforeEach
    void make() {
        file = folder.resolve("a.atlas");
        open = NotebookFile.create(file, "made up", "1");
        layers = new OwnLayers(GRID, link -> {
            opened.add(link);
            return DATA;
        });
        notebook = bring(Notebook.EMPTY, ID, DATA);
    }

    @AfterEach
    void close() {
        layers.close();
        open.close();
    }

    private Notebook bring(Notebook before, EntryId id, MadeData data) {
        BroughtLayer entry = data.entry(before);
        open.bring(id, entry, data, Cancel.never(), n -> { });
        return OwnLayerDeeds.add(before, id, entry, BY);
    }

    private Layer only(Notebook of) {
        GuestLayers made = layers.of(of, Optional.of(file));
        assertEquals(1, made.guests().size());
        return made.guests().get(0).layer();
    }

    private static List<SimpleFeature> features(Layer layer) throws IOException {
        List<SimpleFeature> all = new ArrayList<>();
        try (SimpleFeatureIterator features = layer.source().getFeatures().features()) {
            while (features.hasNext()) {
                all.add(features.next());
            }
        }
        return all;
    }

    private static long drawn(Layer layer) throws IOException {
        List<SimpleFeature> all = features(layer);
        return all.stream().filter(f -> layer.style().featureTypeStyles().get(0).rules().stream()
                .anyMatch(r -> r.getFilter() == null || r.getFilter() == Filter.INCLUDE || r.getFilter().evaluate(f))).count();
    }

    private static List<String> legend(Layer layer) {
        Portrayer portrayer = new Portrayer(new Palette("light", Map.of("own-1", "#123456")), Lang.ZH, new ProblemLog());
        return Legend.entries(layer, 20_000, portrayer).stream().map(e -> e.title().zh()).toList();
    }

    @Test
    void featuresLieOnTheGridUnderTheirNumbers() throws IOException {
        List<SimpleFeature> all = features(only(notebook));
        assertEquals(30, all.size());
        assertEquals("own_aa11.7", all.get(6).getID());
        Geometry shape = (Geometry) all.get(6).getDefaultGeometry();
        assertEquals(GRID.toGrid(new LonLat(MadeData.lon(7), MadeData.lat(7))).east(), shape.getEnvelopeInternal().getMinX(), 0.2);
        assertEquals(List.of("第7块", "商业", 73.5, 7L, "2030-01-08"), all.get(6).getAttributes().subList(1, 6));
    }

    @Test
    void aChangeOfLookKeepsWhatWasReadAndAChangeOfNothingKeepsTheLayer() {
        Layer first = only(notebook);
        assertSame(first, only(notebook));
        Layer green = only(OwnLayerDeeds.restyle(notebook, ID, l -> l.withColour("#00AA00"), BY));
        assertSame(first.source(), green.source());
        assertNotSame(first.style(), green.style());
        assertNotEquals(first, green);
        Layer renamed = only(OwnLayerDeeds.rename(notebook, ID, "别的", BY));
        assertSame(first.source(), renamed.source());
        assertEquals(List.of("别的"), legend(renamed));
    }

    @Test
    void aCopyOfTheFileUnderAnotherNameHasTheSameFeatures() throws IOException {
        Layer first = only(notebook);
        Path copy = folder.resolve("b.atlas");
        open.copyTo(copy);
        Layer there = layers.of(notebook, Optional.of(copy)).guests().get(0).layer();
        assertSame(first, there);
        open.close();
        Files.delete(file);
        assertEquals(30, features(there).size(), "read from the copy");
    }

    @Test
    void aLegendSaysWhatEachColourMeans() throws IOException {
        assertEquals(List.of("地块"), legend(only(notebook)));
        Notebook byUse = OwnLayerDeeds.restyle(notebook, ID, l -> l.withColouring(Optional.of(new ByCategory("用地", List.of("住宅", "商业"), List.of("own-1", "own-2"), "own-none"))), BY);
        assertEquals(List.of("住宅", "商业", "其他"), legend(only(byUse)));
        Notebook byArea = OwnLayerDeeds.restyle(notebook, ID, l -> l.withColouring(Optional.of(new ByClass("面积(㎡)", Method.OWN, List.of(0.0, 100.0, 200.0),
                List.of("#111111", "#222222")))), BY);
        assertEquals(List.of("0 – 100 ㎡", "100 – 200 ㎡", "无数据"), legend(only(byArea)));
        Layer classed = only(byArea);
        long inFirst = features(classed).stream().filter(f -> classed.style().featureTypeStyles().get(0).rules().get(0).getFilter().evaluate(f)).count();
        assertEquals(9, inFirst, "10.5 to 94.5; the tenth has more than 100");
    }

    @Test
    void aFilterLeavesOutWhatItsConditionDoesNotHold() throws Exception {
        Notebook some = OwnLayerDeeds.filter(notebook, ID, "面积(㎡)>100 AND 用地 = '商业' AND \"用地\" <> '用地'", BY);
        assertEquals(30, drawn(only(notebook)));
        assertEquals(7, drawn(only(some)), "10, 13, … 28");
        assertSame(only(notebook).source(), only(some).source());
        Notebook byUse = OwnLayerDeeds.restyle(some, ID, l -> l.withColouring(Optional.of(new ByCategory("用地", List.of("住宅"), List.of("own-1"), "own-none"))), BY);
        assertEquals(7, drawn(only(byUse)), "of the others too");
        assertThrows(ConditionMistake.class, () -> OwnLayerDeeds.filter(notebook, ID, "高度 > 3", BY));
    }

    @Test
    void aCardTellsTheValuesAndTheLabelNamesIt() {
        layers.of(notebook, Optional.of(file));
        FeatureFacts facts = layers.facts(new FeatureRef("own_aa11", "own_aa11.7")).orElseThrow();
        assertEquals("第7块", facts.name().zh());
        assertEquals("地块", facts.kind().zh());
        assertEquals(List.of("名称=第7块", "用地=商业", "面积(㎡)=73.5", "层数=7", "建成=2030-01-08"),
                facts.told().stream().map(t -> t.title().zh() + "=" + t.value().zh()).toList());
        assertTrue(facts.areaSquareMetres().getAsDouble() > 2_000);
        assertEquals(Optional.empty(), layers.facts(new FeatureRef("own_aa11", "own_aa11.31")));
        assertEquals(Optional.empty(), layers.facts(new FeatureRef("own_aa11", "road.7")));
        layers.of(OwnLayerDeeds.restyle(notebook, ID, l -> l.withLabel("", 12), BY), Optional.of(file));
        assertEquals("地块 第 7 个要素", layers.facts(new FeatureRef("own_aa11", "own_aa11.7")).orElseThrow().name().zh());
    }

    @Test
    void whoseTheDataAreIsSaid() {
        Notebook described = OwnLayerDeeds.describe(notebook, ID, "区测绘院", "2034 年", "CC-BY-4.0", BY);
        GuestLayers made = layers.of(described, Optional.of(file));
        LayerFacts facts = made.guests().get(0).facts();
        assertEquals(List.of("区测绘院", "2034 年", "CC-BY-4.0"), List.of(facts.provider().zh(), facts.dated().zh(), facts.licence()));
        assertTrue(facts.lineage().zh().contains("地块.shp") && facts.lineage().zh().contains("2035-01-02"), facts.lineage().zh());
        assertEquals(List.of("地块 © 区测绘院 (CC-BY-4.0)"), made.owners(made.in(LayerStack.EMPTY)));
        Notebook hidden = OwnLayerDeeds.show(described, ID, false, BY);
        GuestLayers unseen = layers.of(hidden, Optional.of(file));
        assertEquals(List.of(), unseen.owners(unseen.in(LayerStack.EMPTY)));
    }

    @Test
    void theSecondLayerHasAnotherColourAndLiesAbove() {
        EntryId other = new EntryId("bb-22");
        Notebook two = bring(notebook, other, new MadeData("站点", Shape.POINT, 5));
        assertNotEquals(two.layers().find(ID).orElseThrow().value().orElseThrow().look().colour(), two.layers().find(other).orElseThrow().value().orElseThrow().look().colour());
        assertEquals(List.of("own_aa11", "own_bb22"), ids(two));
        assertEquals(List.of("own_bb22", "own_aa11"), ids(OwnLayerDeeds.move(two, ID, other, true, BY)));
        assertEquals(two, OwnLayerDeeds.move(two, ID, new EntryId("none"), true, BY));
    }

    private List<String> ids(Notebook of) {
        return layers.of(of, Optional.of(file)).guests().stream().map(g -> g.layer().id().value()).toList();
    }

    @Test
    void insidesThatLetAllThroughDoNotWhereEachColourHasAMeaning() {
        BroughtColumn use = notebook.layers().find(ID).orElseThrow().value().orElseThrow().columns().get(0);
        Notebook light = OwnLayerDeeds.restyle(notebook, ID, l -> l.withOpacity(0.06), BY);
        Notebook told = OwnLayerDeeds.restyle(light, ID, l -> l.withColouring(Optional.of(new ByCategory(use.name(), List.of("住宅"), List.of("own-1"), "own-none"))), BY);
        assertTrue(look(told).opacity() > 0.4);
        assertEquals(0.1, look(OwnLayerDeeds.restyle(told, ID, l -> l.withOpacity(0.1), BY)).opacity(), "as the reader wants it then");
        assertEquals(0.06, look(OwnLayerDeeds.restyle(light, ID, l -> l.withColour("#00AA00"), BY)).opacity());
    }

    private static BroughtLook look(Notebook of) {
        return of.layers().find(ID).orElseThrow().value().orElseThrow().look();
    }

    // ---- linked ---------------------------------------------------------------------------------------------------

    private Notebook linked(Path source) throws IOException {
        BroughtLayer entry = DATA.entry(Notebook.EMPTY);
        BroughtSource link = new BroughtSource(OwnLayerDeeds.relative(file, source).orElseThrow(), "地块", "", Optional.empty(), SourcePrints.of(source, Cancel.never()));
        return OwnLayerDeeds.add(Notebook.EMPTY, ID, new BroughtLayer(entry.title(), 1, entry.shape(), entry.columns(), false, link, entry.origin(), entry.look(), "", true), BY);
    }

    @Test
    void aLinkedLayerIsReadFromItsFileWhenItIsDrawn() throws IOException {
        Path source = Files.writeString(Files.createDirectory(folder.resolve("数据")).resolve("地块.csv"), "x");
        Notebook of = linked(source);
        assertEquals("数据/地块.csv", of.layers().find(ID).orElseThrow().value().orElseThrow().source().path());
        Layer layer = only(of);
        assertEquals(List.of(), layers.problems());
        assertEquals(List.of(), opened, "nothing is read before it is drawn");
        assertEquals(30, features(layer).size());
        assertEquals(source.toRealPath(), opened.get(0).file().toRealPath());
    }

    @Test
    void aLinkedTextIsReadAsItWasPlaced() throws IOException {
        Path source = Files.writeString(folder.resolve("点.geojson"), """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"名称":"一","层数":3},"geometry":{"type":"Point","coordinates":[113.93,22.53]}}]}""");
        List<BroughtColumn> columns = List.of(new BroughtColumn("层数", DataColumn.Type.INTEGER, ""),
                new BroughtColumn("gone", DataColumn.Type.TEXT, ""));
        BroughtLayer entry = new MadeData("点", Shape.POINT, 1).entry(Notebook.EMPTY);
        BroughtSource link = new BroughtSource("点.geojson", "点", "", Optional.of(Placing.of("EPSG:4490")), SourcePrints.of(source, Cancel.never()));
        Notebook of = OwnLayerDeeds.add(Notebook.EMPTY, ID, new BroughtLayer("点", 1, Shape.POINT, columns, false, link, entry.origin(), entry.look(), "", true), BY);
        try (OwnLayers real = new OwnLayers(GRID, districtatlas.own.bring.LinkedFiles::open)) {
            Layer layer = real.of(of, Optional.of(file)).guests().get(0).layer();
            SimpleFeature only = features(layer).get(0);
            assertEquals(3L, only.getAttribute("c0"));
            assertEquals(null, only.getAttribute("c1"), "a column that the file has not any more");
            assertEquals(GRID.toGrid(new LonLat(113.93, 22.53)).east(), ((Geometry) only.getDefaultGeometry()).getCoordinate().x, 0.01);
        }
    }

    @Test
    void aLinkedFileThatWasOnlyTouchedIsTheSame() throws IOException {
        Path source = Files.writeString(folder.resolve("地块.csv"), "x");
        Notebook of = linked(source);
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2035-06-01T00:00:00Z")));
        only(of);
        assertEquals(List.of(), layers.problems());
    }

    @Test
    void aLinkedFileThatChangedIsDrawnGreyAndToldUntilItIsTakenAsItIs() throws IOException {
        Path source = Files.writeString(folder.resolve("地块.csv"), "x");
        Notebook of = linked(source);
        Layer before = only(of);
        Files.writeString(source, "another");
        Layer grey = only(of);
        assertEquals(List.of("own.source-changed"), layers.problems().stream().map(Problem::code).toList());
        assertNotSame(before.style(), grey.style());
        assertTrue(layers.of(of, Optional.of(file)).guests().get(0).facts().lineage().zh().contains("已被改动"));
        only(OwnLayerDeeds.relink(of, ID, "地块.csv", SourcePrints.of(source, Cancel.never()), BY));
        assertEquals(List.of(), layers.problems());
    }

    @Test
    void aLinkThatLeadsNowhereDrawsNothingAndIsTold() throws IOException {
        Path source = Files.writeString(folder.resolve("地块.csv"), "x");
        Notebook of = linked(source);
        Files.delete(source);
        assertEquals(0, features(only(of)).size());
        assertEquals(List.of("own.source-missing"), layers.problems().stream().map(Problem::code).toList());
        Files.writeString(source, "x");
        assertEquals(30, features(only(of)).size(), "put back");
        Notebook outside = OwnLayerDeeds.relink(of, ID, source.toAbsolutePath().toString(), BroughtSource.Print.NONE, BY);
        assertEquals(0, features(only(outside)).size(), "a link is never a place of its own");
    }

    @Test
    void aLinkLeadsToTheSameFileFromWhereTheNotebookIsSavedNext() throws IOException {
        Path source = Files.writeString(folder.resolve("地块.csv"), "x");
        Path next = Files.createDirectory(folder.resolve("别处")).resolve("b.atlas");
        Notebook rebased = OwnLayerDeeds.rebased(linked(source), file, next, BY);
        assertEquals("../地块.csv", rebased.layers().find(ID).orElseThrow().value().orElseThrow().source().path());
    }

    @Test
    void featuresThatAreNotInTheFileAreTold() throws IOException {
        Notebook lost = OwnLayerDeeds.add(Notebook.EMPTY, new EntryId("cc"), DATA.entry(Notebook.EMPTY), BY);
        assertEquals(0, features(only(lost)).size());
        assertEquals(List.of("own.table-missing"), layers.problems().stream().map(Problem::code).toList());
    }

    @Test
    void tablesAndCountsGetEveryValue() {
        layers.of(notebook, Optional.of(file));
        double sum = 0;
        try (ReadyCursor cursor = layers.features(ID).orElseThrow().open()) {
            for (Optional<ReadyCursor.Feature> f = cursor.next(); f.isPresent(); f = cursor.next()) {
                sum += (Double) f.get().values()[2];
            }
        }
        assertEquals(10.5 * 30 * 31 / 2, sum, 1e-9);
    }

    @Test
    void breaksPartTheNumbers() {
        double[] numbers = {1, 2, 3, 50, 51, 52, 99, 100, Double.NaN};
        assertEquals(List.of(1.0, 50.0, 99.0, 100.0), OwnBreaks.of(Method.NATURAL, numbers, 3));
        assertEquals(List.of(1.0, 34.0, 67.0, 100.0), OwnBreaks.of(Method.EQUAL, numbers, 3));
        assertEquals(List.of(1.0, 51.0, 100.0), OwnBreaks.of(Method.QUANTILE, numbers, 2));
        assertEquals(List.of(7.0, 7.0), OwnBreaks.of(Method.QUANTILE, new double[] {7, 7}, 4));
        assertEquals(List.of(), OwnBreaks.of(Method.EQUAL, new double[0], 4));
    }
}
