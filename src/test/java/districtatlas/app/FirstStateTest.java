package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.UserError;
import districtatlas.app.cli.TourWish;
import districtatlas.app.cli.WindowOptions;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.author.ThreeZones;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.coord.EastNorth;
import districtatlas.map.MapDocument;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.OwnStep;
import districtatlas.notebook.OwnTour;
import districtatlas.notebook.Signature;
import districtatlas.notebook.TourFile;
import districtatlas.notebook.TourHead;
import districtatlas.tour.Tour;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.state.LayerChanges;
import districtatlas.state.PanelPlace;
import districtatlas.state.Place;
import districtatlas.state.Selection;
import districtatlas.state.StateText;
import districtatlas.state.WalkPlace;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over the made-up district, compiled. */
class FirstStateTest {
    private static final WindowOptions NOTHING = asked(null, null, null, null);

    @TempDir
    static Path folder;
    private static OpenAtlas open;
    private static MapDocument document;

    private Settings settings;
    private AtlasState last;
    private Notebook notebook = Notebook.EMPTY;

    @BeforeAll
    static void read() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(ThreeZones.compiledIn(folder))) {
            open = OpenAtlas.of(atlas);
            document = MapDocument.read(atlas, open.grid(), new ProblemLog());
        }
    }

    @BeforeEach
    void close(@TempDir Path own) {
        settings = new Settings(new SettingsFile(own.resolve("settings.txt")));
        ItemId item = open.plan().items().get(0).id();
        ZoneId zone = zone(1);
        last = AtlasState.of(theme(1), palette(1), year(1)).at(new Place(new EastNorth(490_000.1, 2_490_000.2), 7.3))
                .withSelection(Selection.of(Optional.of(zone), List.of(zone, zone(0)), Optional.of(item)))
                .withPanel(new PanelPlace(PanelPlace.rowOf(item), Set.of("project"), 0.25))
                .withLayers(LayerChanges.NONE.with(theme(1), a -> a.withHidden(new LayerId("street"), true)))
                .withFilter(Filter.NONE.withZones(Set.of(zone)).withKinds(Set.of(open.plan().items().get(0).kind().id())).withText("mill"));
    }

    private static WindowOptions asked(String zone, String theme, String palette, Integer walk) {
        return new WindowOptions(Optional.ofNullable(zone), Optional.ofNullable(theme), Optional.ofNullable(palette), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.ofNullable(walk), Optional.empty());
    }

    private static ZoneId zone(int number) {
        return open.plan().zones().get(number).id();
    }

    private static String theme(int number) {
        return document.themes().get(number).id();
    }

    private static String palette(int number) {
        return document.palettes().get(number).id();
    }

    private static int year(int number) {
        return districtatlas.plan.Years.of(open.plan()).all().get(number);
    }

    private void keep(String state) {
        settings.set(SettingKey.last(open.id()), state);
    }

    private FirstState firstState() {
        return new FirstState(open, document, () -> notebook, new Messages(Lang.EN));
    }

    private AtlasState first(WindowOptions asked) {
        return firstState().of(asked, settings);
    }

    @Test
    void theFirstStartIsAtHomeInTheFirstTheme() {
        AtlasState first = first(NOTHING);
        assertEquals(Optional.empty(), first.place());
        assertEquals(List.of(theme(0), palette(0)), List.of(first.theme(), first.palette()));
        assertEquals(Selection.NONE, first.selection());
    }

    @Test
    void itOpensWhereItWasClosed() {
        keep(StateText.of(last));
        assertEquals(last, first(NOTHING));
    }

    @Test
    void notWhenTheReaderDoesNotWantThat() {
        keep(StateText.of(last));
        settings.set(SettingKey.REOPEN, false);
        settings.set(SettingKey.PALETTE, palette(1));
        AtlasState first = first(NOTHING);
        assertEquals(AtlasState.of(theme(0), palette(1), first.year()), first);
    }

    @Test
    void whatIsAskedForWinsAndTheArrangementStays() {
        keep(StateText.of(last));
        AtlasState first = first(asked(zone(2).value(), null, null, null));
        assertEquals(Selection.of(zone(2)), first.selection());
        assertEquals(theme(0), first.theme(), "the zone as the atlas shows it");
        assertEquals(Optional.empty(), first.place(), "the zone is framed");
        assertEquals(PanelPlace.TOP, first.panel());
        assertEquals(Filter.NONE, first.filter(), "and all that is in it");
        assertEquals(List.of(last.palette(), last.year(), last.layers()), List.of(first.palette(), first.year(), first.layers()));

        first = first(asked(null, theme(0), null, null));
        assertEquals(theme(0), first.theme());
        assertEquals(Selection.NONE, first.selection());

        first = first(asked(null, null, palette(0), null));
        assertEquals(last.withPalette(palette(0)), first, "another palette is no other place");
    }

    @Test
    void aWalkThatIsAskedForBeginsAtItsStep() {
        keep(StateText.of(last));
        AtlasState first = first(asked(null, null, null, 2));
        assertEquals(1, first.walk().orElseThrow().step());
        assertEquals(Selection.NONE, first.selection());
        assertEquals(Selection.NONE, first.walk().orElseThrow().before().selection());
    }

    @Test
    void whatTheAtlasHasNotIsSaid() {
        assertThrows(UserError.class, () -> first(asked("nowhere", null, null, null)));
        assertThrows(UserError.class, () -> first(asked(null, "nothing", null, null)));
        assertThrows(UserError.class, () -> first(asked(null, null, "ink", null)));
        assertThrows(UserError.class, () -> first(asked(null, null, null, 99)));
    }

    @Test
    void whatTheAtlasHasNotAnyMoreIsAsIfItHadNotBeen() {
        AtlasState gone = last.withTheme("old-theme").withPalette("old-palette").withYear(1066)
                .withSelection(Selection.of(new ZoneId("old-zone")))
                .withLayers(last.layers().with("old-theme", a -> a.withHidden(new LayerId("street"), true)))
                .withFilter(last.filter().withZones(Set.of(zone(1), new ZoneId("old-zone"))).withKinds(Set.of("old-kind")));
        keep(StateText.of(gone.withWalk(Optional.of(new WalkPlace(99, false, gone)))));
        AtlasState plain = AtlasState.of(theme(0), palette(0), first(NOTHING).year());
        assertEquals(plain.at(last.place().orElseThrow()).withLayers(last.layers()).withFilter(last.filter().withKinds(Set.of())),
                first(NOTHING));
    }

    @Test
    void theStateBeforeAWalkIsCheckedToo() {
        AtlasState gone = last.withSelection(Selection.of(new ZoneId("old-zone")));
        AtlasState walking = last.withSelection(Selection.NONE).withWalk(Optional.of(new WalkPlace(1, false, gone)));
        keep(StateText.of(walking));
        assertEquals(Selection.NONE, first(NOTHING).walk().orElseThrow().before().selection());
    }

    @Test
    void aDamagedLineCostsWhatItLostAndNeverTheStart() {
        keep("theme=" + theme(1) + "&place=1,2&year=never&zone=%&under=a,b&walk=x");
        AtlasState first = first(NOTHING);
        assertEquals(theme(1), first.theme());
        assertEquals(Optional.empty(), first.place());
    }

    private static WindowOptions touring(String tour, Integer step) {
        return new WindowOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of(new TourWish(Optional.ofNullable(tour), Optional.ofNullable(step))));
    }

    @Test
    void aTourThatIsAskedForBeginsAtItsStep(@TempDir Path folder) throws Exception {
        String id = open.plan().tours().get(0).id();
        assertEquals(List.of(id, 1), List.of(first(touring(id, 2)).walk().orElseThrow().tour(), first(touring(id, 2)).walk().orElseThrow().step()));
        assertEquals(0, first(touring(id, null)).walk().orElseThrow().step());
        assertEquals(List.of(id, 1), List.of(first(touring(null, 2)).walk().orElseThrow().tour(), first(touring(null, 2)).walk().orElseThrow().step()));
        assertThrows(UserError.class, () -> first(touring("nowhere", null)));
        assertThrows(UserError.class, () -> first(touring(id, 99)));
        assertThrows(UserError.class, () -> first(touring(id, 0)));
        assertThrows(UserError.class, () -> first(touring(folder.resolve("missing.tour").toString(), null)));
        Path broken = Files.writeString(folder.resolve("broken.tour"), "{");
        assertThrows(UserError.class, () -> first(touring(broken.toString(), null)));
    }

    /** A tour "Mine" of two steps, in the notebook. @return its id */
    private String ownTour() {
        Signature by = new Signature("Li", Instant.EPOCH);
        EntryId id = EntryId.fresh();
        OwnStep step = new OwnStep(id, 1, new OwnStep.Spoken("Here", "We are here.", "", ""),
                new OwnStep.View("theme=" + theme(1), Optional.empty(), List.of(zone(1)), List.of()), false, 7, "");
        notebook = new OwnTour(new TourHead("Mine", "", 1), List.of(step, step.withRank(2))).in(Notebook.EMPTY, id, by);
        return id.value();
    }

    @Test
    void aTourOfTheReadersOwnIsFoundByItsTitle() {
        assertThrows(UserError.class, () -> first(touring("Mine", 2)), "without his file");
        String id = ownTour();
        AtlasState first = first(touring("mine", 2));
        assertEquals(List.of(id, 1), List.of(first.walk().orElseThrow().tour(), first.walk().orElseThrow().step()));
        assertEquals(theme(1), first.theme(), "as the step shows it");
        assertThrows(UserError.class, () -> first(touring("Mine", 3)));
    }

    @Test
    void aTourOfTheReadersOwnGoesOnWhereItWasClosed() {
        String id = ownTour();
        AtlasState walking = last.withSelection(Selection.NONE).withWalk(Optional.of(new WalkPlace(id, 1, false, Filter.NONE, last)));
        keep(StateText.of(walking));
        assertEquals(walking, first(NOTHING));
        notebook = Notebook.EMPTY;
        assertEquals(Optional.empty(), first(NOTHING).walk(), "it is there no longer");
    }

    @Test
    void aTourOfAFileIsAtHandInTheWindow(@TempDir Path folder) throws Exception {
        OwnStep step = new OwnStep(new EntryId("tour"), 1, new OwnStep.Spoken("Here", "We are here.", "", ""),
                new OwnStep.View("theme=" + theme(0), Optional.empty(), List.of(zone(1)), List.of()), false, 7, "");
        Path file = folder.resolve("mine.tour");
        TourFile.write(file, new OwnTour(new TourHead("Mine", "", 1), List.of(step)), "An atlas");
        WindowOptions asked = touring(file.toString(), 1);
        Tour opened = firstState().opened(asked).orElseThrow();
        assertEquals("Mine", opened.title().zh());
        assertEquals(opened.id(), first(asked).walk().orElseThrow().tour());
    }
}
