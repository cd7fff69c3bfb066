package districtatlas.own.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.notebook.BoundarySet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedAtlasTest {
    @TempDir
    Path cache;

    private static BoundarySet set() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Sets.SHIPPED)) {
            return Sets.moved(atlas, 0.001, 0);
        }
    }

    @Test
    void isMadeOnceForAnAtlasAndASet() throws IOException {
        BoundarySet set = set();
        Path first = DerivedAtlas.of(Sets.SHIPPED, set, cache);
        assertTrue(first.startsWith(cache));
        Object key = Files.readAttributes(first, BasicFileAttributes.class).fileKey();
        assertEquals(first, DerivedAtlas.of(Sets.SHIPPED, set, cache));
        assertEquals(key, Files.readAttributes(first, BasicFileAttributes.class).fileKey(), "not made again");
        BoundarySet reviewed = new BoundarySet(set.file(), set.source(), BoundaryState.REVIEWED, "粤S(2024)1号", set.parts());
        assertNotEquals(first, DerivedAtlas.of(Sets.SHIPPED, reviewed, cache), "said to be of another state");
    }

    @Test
    void whatIsDamagedIsMadeAgainAndWhatNobodyUsedForLongIsSwept() throws IOException {
        BoundarySet set = set();
        Path first = DerivedAtlas.of(Sets.SHIPPED, set, cache);
        Path old = first.resolveSibling("old.gpkg");
        Files.copy(first, old);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(60))));
        Files.write(first, new byte[1000]);
        assertEquals(first, DerivedAtlas.of(Sets.SHIPPED, set, cache));
        AtlasFile.openReadOnly(first).close();
        try (Stream<Path> there = Files.list(first.getParent())) {
            assertEquals(List.of(first), there.toList());
        }
    }

    @Test
    void withoutAPlaceToKeepItItIsMadeForAWhile() throws IOException {
        Path noFolder = Files.createFile(cache.resolve("file"));
        Path made = DerivedAtlas.of(Sets.SHIPPED, set(), noFolder);
        AtlasFile.openReadOnly(made).close();
        Files.delete(made);
        Files.delete(made.getParent());
    }

    @Test
    void aSetOfAnotherDistrictIsRefusedInASentence() {
        BoundarySet set = set();
        BoundarySet other = new BoundarySet("f", "s", BoundaryState.OFFICIAL, "", set.parts().subList(0, 3));
        AtlasFileException refused = assertThrows(AtlasFileException.class, () -> DerivedAtlas.of(Sets.SHIPPED, other, cache));
        assertEquals("boundary.unfit", refused.problem().code());
    }
}
