package districtatlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.CacheFolder;
import districtatlas.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/** Where the database library is loaded from, and what is said when there is no such place. */
class SqliteLibraryTest {
    private static final String RESOURCE = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();

    @TempDir
    private Path folder;
    private Path cache;
    private Path temporary;
    private Path home;
    private final List<Path> loaded = new ArrayList<>();

    @BeforeEach
    void makeFolders() throws IOException {
        cache = folder.resolve("cache/district-atlas");
        temporary = Files.createDirectory(folder.resolve("tmp"));
        home = folder.resolve("home");
    }

    /** @param mayRun whether the system lets a library be run from a file; each that is loaded is whole */
    private Optional<Problem> load(Predicate<Path> mayRun) {
        return new SqliteLibrary(Optional.of(Path.of(home + "/lib/native" + RESOURCE)).filter(Files::isRegularFile), cache, temporary, file -> {
            if (!mayRun.test(file)) {
                throw new UnsatisfiedLinkError(file + ": failed to map segment from shared object");
            }
            assertWhole(file);
            loaded.add(file);
        }).load();
    }

    private static byte[] packed() throws IOException {
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(RESOURCE)) {
            return in.readAllBytes();
        }
    }

    private static void assertWhole(Path file) {
        try {
            assertArrayEquals(packed(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path packaged() throws IOException {
        Path file = Path.of(home + "/lib/native" + RESOURCE);
        Files.createDirectories(file.getParent());
        return Files.write(file, packed());
    }

    private List<Path> files(Path in) throws IOException {
        if (!Files.exists(in)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(in)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void fromTheProgramsFolderNothingIsUnpacked() throws IOException {
        Path file = packaged();

        assertEquals(Optional.empty(), load(f -> true));

        assertEquals(List.of(file), loaded);
        assertEquals(List.of(), files(cache));
        assertEquals(List.of(), files(temporary));
    }

    @Test
    void theCacheServesEveryLaterStart() throws IOException {
        load(f -> true);
        Path file = loaded.get(0);
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, old);

        assertEquals(Optional.empty(), load(f -> true));

        assertEquals(List.of(file, file), loaded);
        assertEquals(old, Files.getLastModifiedTime(file), "it was not written again");
        assertEquals(cache.resolve("sqlite-" + SQLiteJDBCLoader.getVersion()).resolve(LibraryLoaderUtil.getNativeLibName()), file);
        assertEquals(List.of(file), files(cache));
    }

    @Test
    void aSpoiltCacheIsMadeAnewAndOtherVersionsGo() throws IOException {
        load(f -> true);
        Files.writeString(loaded.get(0), "half a libr");
        Path other = Files.createDirectories(cache.resolve("sqlite-3.1.0.0"));
        Files.writeString(other.resolve(LibraryLoaderUtil.getNativeLibName()), "old");

        load(f -> true);

        assertEquals(List.of(loaded.get(0)), files(cache));
    }

    @Test
    void whereNothingMayRunFromTheFirstTwoTheTemporaryFolderServesAndIsLeftEmpty() throws IOException {
        packaged();

        assertEquals(Optional.empty(), load(f -> f.startsWith(temporary)));

        assertTrue(loaded.get(0).startsWith(temporary));
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void theReasonIsTheTrueOne() throws IOException {
        packaged();
        Problem said = load(f -> false).orElseThrow();
        assertEquals("atlas.library-noexec", said.code());
        assertTrue(said.detail().contains(temporary.toString()) && said.detail().contains("the file itself is sound"), said.detail());

        Files.delete(Path.of(home + "/lib/native" + RESOURCE));
        Files.delete(temporary);
        cache = Files.writeString(folder.resolve("file"), "no folder").resolve("district-atlas");
        said = load(f -> true).orElseThrow();
        assertEquals("atlas.library-closed", said.code());
        assertTrue(said.detail().contains(temporary + ""), said.detail());
    }

    @Test
    void startsAtTheSameTimeDoNotMeet() throws Exception {
        ExecutorService starts = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Optional<Problem>>> all = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                all.add(() -> new SqliteLibrary(Optional.empty(), cache, temporary, SqliteLibraryTest::assertWhole).load());
            }
            for (Future<Optional<Problem>> start : starts.invokeAll(all)) {
                assertEquals(Optional.empty(), start.get());
            }
        } finally {
            starts.shutdownNow();
        }
        assertEquals(1, files(cache).size());
    }

    @ParameterizedTest
    @CsvSource({"Linux, /h/.cache/district-atlas, HOME=x", "Linux, /c/district-atlas, XDG_CACHE_HOME=/c", "Mac OS X, /h/.cache/district-atlas, X=y",
        "Windows 11, C:\\Users\\a/district-atlas, LOCALAPPDATA=C:\\Users\\a", "Windows 11, C:\\ProgramData/district-atlas, LOCALAPPDATA=C:\\Users\\南山"})
    void theCacheIsTheReadersButPlainOnWindows(String os, String folder, String variable) {
        String[] named = variable.split("=", 2);
        assertEquals(Path.of(folder), CacheFolder.of(Map.of(named[0], named[1]), "/h", os));
    }
}
