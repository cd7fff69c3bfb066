package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import districtatlas.base.vocabulary.BoundaryState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class BoundarySetTest {
    private static final Geometry SQUARE = new GeometryFactory().toGeometry(new Envelope(113.9, 113.95 + 1e-12, 22.5, 22.55));

    @TempDir
    Path folder;

    private static BoundarySet set(BoundaryState state, String number) {
        return new BoundarySet("f.shp", "测绘院", state, number, List.of(BoundarySet.Part.of("a", "甲街道", SQUARE), BoundarySet.Part.of("b", "", SQUARE)));
    }

    private static Signature by(int second) {
        return new Signature("", Instant.parse("2035-06-01T08:00:00Z").plusSeconds(second));
    }

    @Test
    void isKeptToTheLastDigitAndReadBack() {
        BoundarySet set = set(BoundaryState.REVIEWED, "粤S(2024)1号");
        BoundarySet read = EntryKinds.BOUNDARY_SET.read().apply(EntryKinds.BOUNDARY_SET.write().apply(set));
        assertEquals(set, read);
        assertTrue(read.parts().get(0).lonLat().equalsExact(SQUARE));
        assertEquals(set.print(), read.print());
        assertNotEquals(set.print(), set(BoundaryState.OFFICIAL, "").print());
    }

    @Test
    void takenBackTheFileIsAsItWasAndTheSetBeforeHoldsAgain() {
        Path file = folder.resolve("f.atlas");
        BoundarySet first = set(BoundaryState.OFFICIAL, "");
        BoundarySet second = set(BoundaryState.REVIEWED, "1");
        try (NotebookFile open = NotebookFile.create(file, "three", "1")) {
            Notebook one = open.save(Notebook.EMPTY, Notebook.EMPTY.withBoundaries(first, by(1)));
            Notebook two = open.save(one, one.withBoundaries(second, by(2)));
            assertEquals(Optional.of(second), NotebookFile.boundaries(file));
            Entry<BoundarySet> entry = two.of(EntryKinds.BOUNDARY_SET).find(EntryKinds.BOUNDARIES).orElseThrow();
            Notebook last = Notebook.EMPTY.with(new Entry<>(entry.id(), entry.kind(), List.of(entry.shown())));
            assertEquals(one, open.save(two, two.minus(last)));
            assertEquals(Optional.of(first), NotebookFile.boundaries(file));
            open.save(one, Notebook.EMPTY);
            assertEquals(Optional.empty(), NotebookFile.boundaries(file));
        }
    }

    @Test
    void whatIsNoSetIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> set(BoundaryState.REVIEWED, " "));
        assertThrows(IllegalArgumentException.class, () -> set(BoundaryState.OFFICIAL, "1"));
        assertThrows(IllegalArgumentException.class, () -> set(BoundaryState.SCHEMATIC, ""));
        ObjectNode json = (ObjectNode) EntryKinds.BOUNDARY_SET.write().apply(set(BoundaryState.OFFICIAL, ""));
        ((ObjectNode) json.path("parts").get(0)).put("wkb", "AQMAAAA=");
        assertThrows(IllegalArgumentException.class, () -> EntryKinds.BOUNDARY_SET.read().apply(json));
        ((ObjectNode) json.path("parts").get(0)).put("wkb", "not base 64!");
        assertThrows(IllegalArgumentException.class, () -> EntryKinds.BOUNDARY_SET.read().apply(json));
    }
}
