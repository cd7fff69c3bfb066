package districtatlas.own.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.map.GuestLayers;
import districtatlas.map.layer.Layer;
import districtatlas.map.legend.Legend;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.style.Palette;
import districtatlas.notebook.BroughtLook;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.Signature;
import districtatlas.notebook.ZoneMeasure;
import districtatlas.notebook.ZoneValues;
import districtatlas.notebook.ZoneValues.Show;
import districtatlas.own.OwnLayerDeeds;
import districtatlas.own.OwnLayers;
import districtatlas.ui.SmallPlan;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question of a notebook stands on the map with its answer, which is never one of before. */
class ZoneValueLayersTest {
    private static final Signature BY = new Signature("", Instant.parse("2035-01-01T00:00:00Z"));
    private static final EntryId LAYER = new EntryId("l1");
    private static final EntryId VALUES = new EntryId("v1");

    @TempDir
    Path folder;
    private final SmallPlan small = SmallPlan.make();
    private final GridRows rows = new GridRows(Shape.POINT).at(6_000, 1_000, 10L).at(7_000, 1_000, 1L).at(9_000, 9_000, 5L).at(20_000, 1_000, 100L);
    private Path file;
    private OwnLayers layers;
    private ZoneValueLayers values;
    private Notebook notebook;

    @BeforeEach
    void make() {
        file = folder.resolve("a.atlas");
        try (NotebookFile open = NotebookFile.create(file, "made up", "1")) {
            open.bring(LAYER, rows.entry(), rows, Cancel.never(), n -> { });
        }
        layers = new OwnLayers(GridRows.GRID, link -> rows);
        values = new ZoneValueLayers(small.plan(), small.shapes(), GridRows.GRID, layers);
        notebook = OwnLayerDeeds.add(Notebook.EMPTY, LAYER, rows.entry(), BY).with(EntryKinds.ZONE_VALUES, VALUES,
                ZoneCounterTest.question(ZoneMeasure.COUNT, "", ZoneKind.STREET, ""), BY);
    }

    @AfterEach
    void close() {
        layers.close();
    }

    private ZoneValueLayers.Made made(Notebook of) {
        layers.of(of, Optional.of(file));
        return values.of(of, Cancel.never());
    }

    private Notebook shown(Show show, boolean perKm2) {
        return notebook.changed(EntryKinds.ZONE_VALUES, VALUES, v -> v.withLook(new ZoneValues.ValuesLook(show, perKm2, BroughtLook.Method.EQUAL, 2)), BY);
    }

    private static List<String> legend(Layer layer) {
        Portrayer portrayer = new Portrayer(new Palette("light", Map.of("own-ramp-2", "#123456")), Lang.ZH, new ProblemLog());
        return Legend.entries(layer, 100_000, portrayer).stream().map(e -> e.title().en()).toList();
    }

    @Test
    void tintsLieBelowTheLayersAndTheirLegendSaysClassesAndHowManyZonesEachHas() {
        ZoneValueLayers.Made made = made(shown(Show.FILLS, false));
        assertTrue(made.whole());
        assertEquals(List.of("0 – 1 (n = 1)", "1 – 2 (n = 2)"), legend(made.below().get(0).layer()));
        assertEquals("店铺: number by sub-district", made.below().get(0).layer().title().en());
        GuestLayers all = made.with(layers.of(notebook, Optional.of(file)));
        assertEquals(List.of("own_v1", "own_l1"), all.guests().stream().map(g -> g.layer().id().value()).toList());
        assertEquals("店铺 (a.csv)", made.below().get(0).facts().attribution());
        assertTrue(made.below().get(0).facts().lineage().en().contains("1 of 4 features lie outside every sub-district"));
    }

    @Test
    void signsAndNumbersLieAboveAndOneSignIsExplained() {
        assertEquals(List.of("店铺: number by sub-district; this disc = 1"), legend(made(shown(Show.SIGNS, false)).above().get(0).layer()));
        assertEquals(List.of("店铺: number (per km²) by sub-district"), legend(made(shown(Show.NUMBERS, true)).above().get(0).layer()));
    }

    @Test
    void anAnswerIsKeptWhileNothingItDependsOnIsAnother() {
        Layer first = made(notebook).below().get(0).layer();
        assertSame(first, made(OwnLayerDeeds.show(notebook, LAYER, false, BY)).below().get(0).layer());
        CountedZones counted = made(notebook).shown().get(0).counted();
        assertSame(counted, made(shown(Show.SIGNS, false)).shown().get(0).counted());
        Notebook other = notebook.changed(EntryKinds.ZONE_VALUES, VALUES, v -> ZoneCounterTest.question(ZoneMeasure.COUNT, "", ZoneKind.STREET, "\"数\" > 3"), BY);
        layers.of(other, Optional.of(file));
        assertTrue(values.known(other).shown().isEmpty());
        assertNotSame(counted, values.of(other, Cancel.never()).shown().get(0).counted());
    }

    @Test
    void aQuestionOfALayerThatIsGoneOrOfAColumnThatIsGoneIsTold() {
        ZoneValueLayers.Made gone = made(OwnLayerDeeds.remove(notebook, LAYER, BY));
        assertEquals(List.of("own.values.layer"), gone.problems().stream().map(p -> p.code()).toList());
        assertTrue(gone.shown().isEmpty());
        Notebook other = notebook.changed(EntryKinds.ZONE_VALUES, VALUES, v -> new ZoneValues("", LAYER, ZoneMeasure.SUM, "高", "", ZoneKind.STREET, "", v.made(),
                v.look(), true), BY);
        assertEquals(List.of("own.values.column"), made(other).problems().stream().map(p -> p.code()).toList());
    }

    @Test
    void itIsWrittenAndReadAsItWas() {
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            open.save(Notebook.EMPTY, notebook);
            assertEquals(notebook.zoneValues(), open.read().zoneValues());
        }
    }
}
