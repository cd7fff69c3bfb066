package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.LonLat;
import districtatlas.notebook.LooseEnds.LooseEnd;
import districtatlas.notebook.LooseEnds.Missing;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LooseEndsTest {
    private static final Signature BY = new Signature("A", Instant.parse("2035-06-01T08:00:00Z"));
    private static final AtlasState USUAL = AtlasState.of("structure", "light", 2025);
    private static final AtlasHas ATLAS = new AtlasHas(z -> z.value().equals("z1"), i -> i.value().equals("i1"), f -> f.equals("f1"), i -> i.equals("gdp"),
            f -> f.layer().equals("park") && f.id().equals("park.1"), t -> t.equals("structure"), l -> l.value().equals("road"), p -> p.equals("light"));

    private static Notebook noted(About about) {
        return Notebook.EMPTY.with(EntryKinds.NOTE, new EntryId("n1"), new Note(about, Optional.of(new LonLat(113.9, 22.5)), ""), BY);
    }

    private static List<LooseEnd> of(Notebook notebook) {
        return LooseEnds.of(notebook, ATLAS, USUAL);
    }

    private static Notebook marked(String state) {
        return Notebook.EMPTY.with(EntryKinds.BOOKMARK, new EntryId("b1"), new Bookmark("view", state, 1), BY);
    }

    @Test
    void whatTheAtlasHasIsTied() {
        for (About about : List.of(About.aPlace(), new About(About.Type.ZONE, "z1", ""), new About(About.Type.ITEM, "i1", ""), new About(About.Type.FIGURE, "f1", ""),
                new About(About.Type.FEATURE, "park/park.1", ""))) {
            assertEquals(List.of(), of(noted(about)), about.toString());
        }
        assertEquals(List.of(), of(marked("theme=structure&zone=z1&item=i1&layers.structure=road%3B%3B")));
    }

    /** By the name it had, so that the reader knows which. */
    @Test
    void whatTheAtlasHasNoLongerIsToldByItsName() {
        assertEquals(List.of(new LooseEnd("note", new EntryId("n1"), Missing.ZONE, "Old Town")), of(noted(new About(About.Type.ZONE, "z0", "Old Town"))));
        assertEquals(Missing.ITEM, of(noted(new About(About.Type.ITEM, "i0", ""))).get(0).missing());
        assertEquals(Missing.FIGURE, of(noted(new About(About.Type.FIGURE, "f0", ""))).get(0).missing());
        assertEquals(Missing.FEATURE, of(noted(new About(About.Type.FEATURE, "park/park.2", ""))).get(0).missing());
        assertEquals(Missing.FEATURE, of(noted(new About(About.Type.FEATURE, "nonsense", ""))).get(0).missing());
        assertEquals(Missing.MARK, of(noted(new About(About.Type.MARK, "m1", ""))).get(0).missing());
        assertEquals("the atlas has no zone \"Old Town\"", of(noted(new About(About.Type.ZONE, "z0", "Old Town"))).get(0).in(new Messages(Lang.EN)));
    }

    @Test
    void anActualValueOfAnIndicatorOrAZoneThatIsGoneIsTold() {
        assertEquals(List.of(), of(measured("gdp", "")));
        assertEquals(List.of(), of(measured("gdp", Actual.EVERY_STREET)));
        assertEquals(List.of(), of(measured("gdp", "z1")));
        assertEquals(List.of(new LooseEnd("actual", new EntryId("a1"), Missing.INDICATOR, "Tax")), of(measured("tax", "")));
        assertEquals(List.of(new LooseEnd("actual", new EntryId("a1"), Missing.ZONE, "z0")), of(measured("gdp", "z0")));
    }

    private static Notebook measured(String indicator, String scope) {
        return Notebook.EMPTY.with(EntryKinds.ACTUAL, new EntryId("a1"), new Actual(indicator, "Tax", scope, 2023, 1, "", "yearbook", ""), BY);
    }

    @Test
    void aNoteTiedAgainIsLooseNoMore() {
        Notebook loose = noted(new About(About.Type.ZONE, "z0", "Old Town"));
        assertEquals(List.of(), of(loose.changed(EntryKinds.NOTE, new EntryId("n1"), n -> n.about(new About(About.Type.ZONE, "z1", "New Town")), BY)));
    }

    @Test
    void aBookmarkTellsAllThatItMisses() {
        List<LooseEnd> loose = of(marked("theme=gone&palette=neon&zone=z9&item=i9&layers.structure=tram%3B%3Bford"));
        assertEquals(Set.of(Missing.THEME, Missing.PALETTE, Missing.LAYER, Missing.ZONE, Missing.ITEM), Set.copyOf(loose.stream().map(LooseEnd::missing).toList()));
        assertEquals(List.of("ford", "tram"), loose.stream().filter(l -> l.missing() == Missing.LAYER).map(LooseEnd::what).toList());
    }

    @Test
    void whatWasSaidToARemovedNoteIsKeptAndTold() {
        EntryId note = new EntryId("n1");
        Notebook notebook = noted(About.aPlace()).with(EntryKinds.REPLY, new EntryId("r1"), new Reply(note, "yes", Optional.empty()), BY)
                .with(EntryKinds.PHOTO, new EntryId("p1"), new Photo(note, "p.jpg", "image/jpeg", 1, 1, "00", Optional.empty(), Optional.empty()), BY);
        assertEquals(List.of(), of(notebook));
        assertEquals(List.of(Missing.NOTE, Missing.ENTRY), of(notebook.without(EntryKinds.NOTE, note, BY)).stream().map(LooseEnd::missing).toList());
    }

    private static OwnStep step(String state, List<ZoneId> zones, List<ItemId> things) {
        return new OwnStep(new EntryId("t1"), 1, OwnStep.Spoken.NOTHING, new OwnStep.View(state, Optional.empty(), zones, things), false, 0, "");
    }

    /** The colours are the room's: a step never loses them. */
    @Test
    void aStepTellsAllThatItMissesButTheColours() {
        Notebook tour = Notebook.EMPTY.with(EntryKinds.TOUR, new EntryId("t1"), new TourHead("T", "", 0), BY);
        OwnStep tied = step("theme=structure&palette=neon&zone=z1&layers.structure=road%3B%3B", List.of(new ZoneId("z1")), List.of(new ItemId("i1")));
        assertEquals(List.of(), of(tour.with(EntryKinds.TOUR_STEP, new EntryId("s1"), tied, BY)));

        OwnStep loose = step("theme=gone&zone=z9&layers.structure=tram%3B%3B", List.of(new ZoneId("z1"), new ZoneId("z9")), List.of(new ItemId("i9")));
        assertEquals(List.of(Missing.THEME, Missing.LAYER, Missing.ZONE, Missing.ITEM),
                of(tour.with(EntryKinds.TOUR_STEP, new EntryId("s1"), loose, BY)).stream().map(LooseEnd::missing).toList(), "each once");
    }

    @Test
    void aStepOfATourThatWasRemovedIsKeptAndTold() {
        Notebook tour = Notebook.EMPTY.with(EntryKinds.TOUR, new EntryId("t1"), new TourHead("T", "", 0), BY)
                .with(EntryKinds.TOUR_STEP, new EntryId("s1"), step("theme=structure", List.of(), List.of()), BY);
        assertEquals(List.of(), of(tour));
        assertEquals(List.of(new LooseEnd("tour-step", new EntryId("s1"), Missing.TOUR, "t1")), of(tour.without(EntryKinds.TOUR, new EntryId("t1"), BY)));
    }
}
