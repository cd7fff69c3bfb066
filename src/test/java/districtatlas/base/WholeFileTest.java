package districtatlas.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.WrittenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@EnabledOnOs({OS.LINUX, OS.MAC})
class WholeFileTest {
    private static final byte[] NEW = "{\"new\":1}".getBytes(UTF_8);

    @TempDir
    Path folder;

    @AfterEach
    void nothingIsLeftBeside() {
        assertFalse(WrittenFiles.leftIn(folder));
    }

    private Path old(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String codeOf(Path file, FileKind kind) {
        NotWritten refused = assertThrows(NotWritten.class, () -> WholeFile.write(file, kind, NEW));
        assertEquals(file.toString(), refused.problem().where());
        for (Lang lang : Lang.values()) {
            assertFalse(refused.problem().detailIn(new Messages(lang)).contains("{"), "filled in");
        }
        NotWritten before = assertThrows(NotWritten.class, () -> WholeFile.check(file, kind), "said before any work as well");
        assertEquals(refused.problem().code(), before.problem().code());
        return refused.problem().code();
    }

    @Test
    void whatHoldsItAlreadyIsNotWrittenAgain() throws IOException {
        Path file = folder.resolve("kept.idx");
        assertTrue(WholeFile.writeChanged(file, NEW));
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

        assertFalse(WholeFile.writeChanged(file, NEW));
        assertEquals(FileTime.from(Instant.EPOCH), Files.getLastModifiedTime(file));

        Files.writeString(file, "{\"old\":1}");
        assertTrue(WholeFile.writeChanged(file, NEW), "as long, but another");
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void aNewFileIsWritten() throws IOException {
        Path file = folder.resolve("图 # %.json");
        WholeFile.write(file, FileKind.JSON, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @CsvSource({"rw-------", "rw-r-----", "rwxr-xr-x", "rw-rw-rw-"})
    void aReplacedFileKeepsItsMode(String mode) throws IOException {
        Path file = old("a.json", "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        WholeFile.write(file, FileKind.JSON, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(mode, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aReadOnlyFileIsNotTouchedWhoeverAsks() throws IOException {
        Path file = old("a.json", "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertEquals("write.locked", codeOf(file, FileKind.JSON));
        assertEquals("{}", Files.readString(file));
    }

    @Test
    void aLinkStaysAndWhatItLeadsToIsReplaced() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path real = Files.writeString(elsewhere.resolve("real.json"), "{}");
        Path link = Files.createSymbolicLink(folder.resolve("b.json"), Path.of("elsewhere/real.json"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("c.json"), Path.of("b.json"));
        WholeFile.write(linkToLink, FileKind.JSON, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(real));
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(linkToLink));
        Path dangling = Files.createSymbolicLink(folder.resolve("d.json"), Path.of("elsewhere/none.json"));
        WholeFile.write(dangling, FileKind.JSON, NEW);
        assertTrue(Files.isSymbolicLink(dangling) && Files.isRegularFile(elsewhere.resolve("none.json")));
    }

    @Test
    void aLinkThatLeadsToItselfIsNamed() throws IOException {
        Path link = folder.resolve("a.json");
        Files.createSymbolicLink(link, Path.of("a.json"));
        assertEquals("write.loop", codeOf(link, FileKind.JSON));
    }

    @Test
    @Timeout(20)
    void aPipeIsWrittenIntoAndStays() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        CompletableFuture<byte[]> reader = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readAllBytes(pipe);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        WholeFile.write(pipe, FileKind.JSON, NEW);
        assertArrayEquals(NEW, reader.get(10, TimeUnit.SECONDS));
        assertFalse(Files.isRegularFile(pipe));
        CompletableFuture<byte[]> again = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readAllBytes(pipe);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        try (WholeFile grown = WholeFile.begin(pipe, FileKind.ATLAS)) {
            Files.write(grown.growing(), NEW);
            grown.finish();
        }
        assertArrayEquals(NEW, again.get(10, TimeUnit.SECONDS));
    }

    @Test
    void aDeviceIsWrittenInto() throws IOException {
        WholeFile.write(Path.of("/dev/null"), FileKind.JSON, NEW);
        assertFalse(Files.isRegularFile(Path.of("/dev/null")));
    }

    @ParameterizedTest
    @CsvSource({"a.gpkg", "a", "a.json.gpkg", "json", "a.txt", "..."})
    void aNameThatDoesNotFitIsRefused(String name) {
        assertEquals("write.ending", codeOf(folder.resolve(name), FileKind.JSON));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aFileOfAnotherKindIsNotReplaced(FileKind kind) throws IOException {
        Path file = old("a" + kind.endings().split(" ")[0], "a letter to a friend");
        assertEquals("write.other-kind", codeOf(file, kind));
        assertEquals("a letter to a friend", Files.readString(file));
    }

    @Test
    void anEmptyFileAndOneOfTheSameKindAreReplaced() throws IOException {
        WholeFile.write(old("a.json", ""), FileKind.JSON, NEW);
        WholeFile.write(old("b.JSON", "\uFEFF \n[1]"), FileKind.JSON, NEW);
        WholeFile.write(old("c.htm", "<html>"), FileKind.PAGE, "<p>".getBytes(UTF_8));
        assertEquals("<p>", Files.readString(folder.resolve("c.htm")));
    }

    @Test
    void namesMayBeAsLongAsTheSystemAllows() throws IOException {
        String longest = "图".repeat(83) + "a.json";
        assertEquals(255, longest.getBytes(UTF_8).length);
        WholeFile.write(folder.resolve(longest), FileKind.JSON, NEW);
        WholeFile.write(folder.resolve(longest), FileKind.JSON, NEW);
        assertEquals("write.name-too-long", codeOf(folder.resolve("a" + longest), FileKind.JSON));
        assertEquals("write.path-too-long", codeOf(folder.resolve("abc/".repeat(1100) + "a.json"), FileKind.JSON));
    }

    @Test
    void eachReasonIsItsOwn() throws IOException {
        assertEquals("write.no-folder", codeOf(folder.resolve("none/a.json"), FileKind.JSON));
        assertEquals("write.no-folder", codeOf(old("file", "x").resolve("a.json"), FileKind.JSON));
        assertEquals("write.is-folder", codeOf(Files.createDirectory(folder.resolve("f.json")), FileKind.JSON));
        assertEquals("write.is-folder", codeOf(Path.of("/"), FileKind.JSON));
    }

    /** A device that is always full stands for a disk that is. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void noSpaceIsSaidAsNoSpace() {
        NotWritten full = assertThrows(NotWritten.class, () -> WholeFile.write(Path.of("/dev/full"), FileKind.JSON, NEW));
        assertEquals("write.no-space", full.problem().code());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileSystemWithoutADiskIsNotFullButClosed() {
        NotWritten closed = assertThrows(NotWritten.class, () -> WholeFile.write(Path.of("/proc/a.json"), FileKind.JSON, NEW));
        assertEquals("write.denied", closed.problem().code());
    }

    @Test
    void untilItIsFinishedNothingHasHappened() throws IOException {
        Path file = old("a.json", "{}");
        try (WholeFile whole = WholeFile.begin(file, FileKind.JSON)) {
            Files.write(whole.growing(), NEW);
            assertEquals("{}", Files.readString(file));
        }
        assertEquals("{}", Files.readString(file));
        assertFalse(WrittenFiles.leftIn(folder));
        try (WholeFile whole = WholeFile.begin(file, FileKind.JSON)) {
            Files.write(whole.growing(), NEW);
            whole.finish();
        }
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void severalMayWriteOneFileAtATime() throws IOException {
        Path file = folder.resolve("a.json");
        try (WholeFile one = WholeFile.begin(file, FileKind.JSON); WholeFile other = WholeFile.begin(file, FileKind.JSON)) {
            Files.writeString(one.growing(), "{\"one\":1}");
            Files.writeString(other.growing(), "{\"other\":1}");
            other.finish();
            one.finish();
        }
        assertEquals("{\"one\":1}", Files.readString(file));
    }

    @Test
    void whatAKilledRunLeftIsSweptAndNothingElseIs() throws IOException {
        long dead = 4_194_305;      // above the highest number that Linux gives
        Path left = old(".district-atlas-" + dead + "-0123456789abcdef.part", "half");
        Path fresh = old(".district-atlas-" + dead + "-0123456789abcde0.part", "half of another machine's, perhaps");
        Path running = old(".district-atlas-" + ProcessHandle.current().pid() + "-0123456789abcdef.part", "half");
        List<Path> own = List.of(old("a.json.growing", "mine"), old(".a.json.1f.part", "mine"), old(".district-atlas-notes.part", "mine"),
                old(".district-atlas-" + dead + "-0123456789ABCDEF.part", "mine"));
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(3)));
        for (Path each : Stream.concat(own.stream(), Stream.of(left, running)).toList()) {
            Files.setLastModifiedTime(each, longAgo);
        }
        WholeFile.write(folder.resolve("a.json"), FileKind.JSON, NEW);
        assertFalse(Files.exists(left));
        assertTrue(Stream.concat(own.stream(), Stream.of(fresh, running)).allMatch(Files::exists));
        for (Path each : Stream.concat(own.stream(), Stream.of(fresh, running)).toList()) {
            Files.delete(each);
        }
    }

    /** Another Java begins a file and is asked to end, as Ctrl+C asks. */
    @Test
    void whatGrowsIsGoneWhenTheProgramIsEnded() throws Exception {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                GrowingForever.class.getName(), folder.resolve("a.json").toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertEquals('!', other.getInputStream().read());
        assertTrue(WrittenFiles.leftIn(folder), "it grows");
        other.destroy();
        assertTrue(other.waitFor(20, TimeUnit.SECONDS));
        assertFalse(WrittenFiles.leftIn(folder));
        assertFalse(Files.exists(folder.resolve("a.json")));
    }

    /** Begins a file and never finishes it. */
    static final class GrowingForever {
        private GrowingForever() {
        }

        public static void main(String[] args) throws Exception {
            WholeFile.begin(Path.of(args[0]), FileKind.JSON);
            System.out.print('!');
            System.out.flush();
            Thread.sleep(60_000);
        }
    }
}
