package districtatlas.notebook.onmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.map.ReaderLayers;
import districtatlas.map.layer.Layer;
import districtatlas.notebook.About;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.MarkLook;
import districtatlas.notebook.Note;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Reply;
import districtatlas.notebook.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class NotebookLayersTest {
    private static final DistrictGrid GRID = new DistrictGrid(114);
    private static final Signature BY = new Signature("A", Instant.parse("2026-11-30T08:00:00Z"));
    private static final EntryId NOTE = new EntryId("n1");
    private static final LonLat PLACE = new LonLat(113.94, 22.52);

    private final NotebookLayers layers = new NotebookLayers(GRID, about -> about.id().equals("z1") ? Optional.of(new EastNorth(500_000, 2_490_000)) : Optional.empty());

    private static Notebook both() {
        return Notebook.EMPTY.with(EntryKinds.NOTE, NOTE, new Note(About.aPlace(), Optional.of(PLACE), "here"), BY)
                .with(EntryKinds.MARK, new EntryId("m1"), mark(DrawnMark.Form.ARROW, PLACE, new LonLat(113.95, 22.53)), BY);
    }

    private static DrawnMark mark(DrawnMark.Form form, LonLat... corners) {
        return new DrawnMark(form, List.of(corners), "", MarkLook.USUAL);
    }

    private static List<SimpleFeature> features(ReaderLayers made, String layer) {
        Layer of = made.stack().layers().stream().filter(l -> l.id().value().equals(layer)).findFirst().orElseThrow();
        List<SimpleFeature> all = new ArrayList<>();
        try (SimpleFeatureIterator features = of.source().getFeatures().features()) {
            while (features.hasNext()) {
                all.add(features.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    @Test
    void notesLieAboveMarks() {
        assertEquals(List.of("marks", "notes"), layers.of(both()).stack().layers().stream().map(l -> l.id().value()).toList());
        assertEquals(List.of(), new NotebookLayers(GRID, a -> Optional.empty()).of(Notebook.EMPTY).stack().layers());
    }

    /** Else every mark would be read and drawn anew for each word of a note. */
    @Test
    void anEditMakesOnlyTheLayerAnewThatItConcerns() {
        Notebook before = both();
        List<Layer> then = layers.of(before).stack().layers();
        Notebook moved = before.changed(EntryKinds.NOTE, NOTE, n -> n.at(new LonLat(113.96, 22.5)), BY);
        List<Layer> now = layers.of(moved).stack().layers();
        assertSame(then.get(0), now.get(0));
        assertNotSame(then.get(1), now.get(1));
        List<Layer> reworded = layers.of(moved.changed(EntryKinds.NOTE, NOTE, n -> n.withText("there"), BY)).stack().layers();
        assertSame(now.get(1), reworded.get(1), "a pin does not show a note's text");
    }

    @Test
    void aNoteWithoutAPlaceStandsWhereItsSubjectLies() {
        Notebook notebook = Notebook.EMPTY.with(EntryKinds.NOTE, NOTE, new Note(new About(About.Type.ZONE, "z1", ""), Optional.empty(), "zone"), BY)
                .with(EntryKinds.NOTE, new EntryId("n2"), new Note(new About(About.Type.ZONE, "gone", ""), Optional.empty(), "no zone"), BY)
                .with(EntryKinds.MARK, new EntryId("m1"), mark(DrawnMark.Form.POINT, PLACE), BY)
                .with(EntryKinds.NOTE, new EntryId("n3"), new Note(new About(About.Type.MARK, "m1", ""), Optional.empty(), "mark"), BY);
        assertEquals(Optional.of(new EastNorth(500_000, 2_490_000)), layers.place(notebook.notes().find(NOTE).get().value().get(), notebook));
        assertEquals(List.of("n1", "n3"), features(layers.of(notebook), "notes").stream()
                .filter(f -> f.getAttribute("count").equals(1)).map(SimpleFeature::getID).toList());
        assertEquals(Optional.of(GRID.toGrid(PLACE)), layers.place(notebook.notes().find(new EntryId("n3")).get().value().get(), notebook));
    }

    @Test
    void aSettledNoteIsDrawnAsSuchUntilItIsOpenedAgain() {
        Notebook settled = both().with(EntryKinds.REPLY, new EntryId("r1"), new Reply(NOTE, "", Optional.of(true)), BY);
        assertEquals("true", features(layers.of(settled), "notes").get(0).getAttribute("settled"));
        Notebook again = settled.with(EntryKinds.REPLY, new EntryId("r0"), new Reply(NOTE, "", Optional.of(false)), new Signature("B", BY.made().plusSeconds(1)));
        assertEquals("false", features(layers.of(again), "notes").get(0).getAttribute("settled"));
    }

    @Test
    void anArrowEndsAtItsHeadAndAnAreaIsClosed() {
        LonLat east = new LonLat(113.95, 22.53);
        Notebook notebook = both().with(EntryKinds.MARK, new EntryId("m2"), mark(DrawnMark.Form.AREA, PLACE, east, new LonLat(113.94, 22.53)), BY);
        List<SimpleFeature> marks = features(layers.of(notebook), "marks");
        Geometry arrow = (Geometry) marks.get(0).getDefaultGeometry();
        EastNorth head = GRID.toGrid(east);
        assertEquals(head.east(), arrow.getCoordinates()[1].x, 1e-9);
        assertEquals(2, ((Geometry) marks.get(1).getDefaultGeometry()).getDimension());
    }

    /** Somebody else's file may hold anything. */
    /** As when one end is dragged onto the other: no arrow can be drawn without a direction, and it is not to take the others with it. */
    @Test
    void whatHasAllItsCornersInOneSpotIsDrawnAsAPointThere() {
        List<SimpleFeature> drawn = features(layers.of(Notebook.EMPTY.with(EntryKinds.MARK, new EntryId("m1"), mark(DrawnMark.Form.ARROW, PLACE, PLACE), BY)
                .with(EntryKinds.MARK, new EntryId("m2"), mark(DrawnMark.Form.AREA, PLACE, PLACE, PLACE), BY)), "marks");
        assertEquals(List.of("point", "point"), drawn.stream().map(f -> f.getAttribute("form")).toList());
        assertEquals(List.of("Point", "Point"), drawn.stream().map(f -> ((Geometry) f.getDefaultGeometry()).getGeometryType()).toList());
    }

    @Test
    void whatLiesOnTheOtherSideOfTheEarthIsLeftOut() {
        Notebook notebook = Notebook.EMPTY.with(EntryKinds.NOTE, NOTE, new Note(About.aPlace(), Optional.of(new LonLat(-66, 0)), ""), BY)
                .with(EntryKinds.MARK, new EntryId("m1"), mark(DrawnMark.Form.LINE, PLACE, new LonLat(-66, 0)), BY);
        assertEquals(ReaderLayers.NONE.stack(), layers.of(notebook).stack());
    }

    @Test
    void aPinWithANumberStandsForAllItsNotes() {
        Notebook notebook = both().with(EntryKinds.NOTE, new EntryId("n2"), new Note(About.aPlace(), Optional.of(PLACE), ""), BY);
        ReaderLayers made = layers.of(notebook);
        List<SimpleFeature> pins = features(made, "notes");
        assertEquals(1, pins.size());
        assertEquals(2, pins.get(0).getAttribute("count"));
        assertEquals(List.of("n1", "n2"), made.entries(pins.get(0).getID()));
        assertEquals(List.of("m1"), made.entries("m1"));
    }
}
