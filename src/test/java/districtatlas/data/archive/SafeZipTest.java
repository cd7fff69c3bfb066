package districtatlas.data.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.TextEncoding.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeZipTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final int FLAGS = 8;
    private static final int METHOD = 10;
    private static final int SIZE = 24;

    @TempDir
    Path folder;

    @Test
    void whatWasPackedComesOutUnderItsName() throws IOException {
        Path file = new ZipBytes().with("数据/界线.shp", "abc").with("读我.txt", "说明").writeTo(folder.resolve("a.zip"));
        try (SafeZip zip = open(file)) {
            assertEquals(List.of("数据/界线.shp", "读我.txt"), names(zip));
            List<Path> out = zip.unpack(home(), n -> n.endsWith(".shp"), Cancel.never());
            assertEquals(List.of("界线.shp"), out.stream().map(p -> p.getFileName().toString()).toList());
            assertEquals("abc", Files.readString(out.get(0)));
            assertTrue(zip.found().isEmpty());
        }
    }

    @Test
    void namesWithoutAMarkAreReadAsWindowsWritesThem() throws IOException {
        try (SafeZip zip = open(new ZipBytes(GBK).with("街道边界.shp", "x").writeTo(folder.resolve("a.zip")))) {
            assertEquals(List.of("街道边界.shp"), names(zip));
            assertEquals(Why.GUESSED, zip.encoding().why());
            assertEquals(List.of("data.zip-names"), codes(zip));
        }
        byte[] utf8 = new ZipBytes().with("街道.shp", "x").bytes();
        Files.write(folder.resolve("b.zip"), ZipBytes.patched(utf8, FLAGS, 2, 0));
        try (SafeZip zip = open(folder.resolve("b.zip"))) {
            assertEquals(List.of("街道.shp"), names(zip));
            assertEquals(Why.STRICT_UTF8, zip.encoding().why());
        }
    }

    @Test
    void noEntryLeadsOutOfTheFolder() throws IOException {
        ZipBytes bytes = new ZipBytes().with("good.txt", "x");
        List<String> bad = List.of("../out.txt", "a/../../out.txt", "/out.txt", "C:/out.txt", "C:out.txt", "..\\..\\out.txt", "a/./b.txt",
                "a//b.txt", "nul.txt", "a:b.txt", "dots.../b.txt", "a\u0000b");
        bad.forEach(n -> bytes.with(n, "x"));
        try (SafeZip zip = open(bytes.writeTo(folder.resolve("a.zip")))) {
            assertEquals(List.of("good.txt"), names(zip));
            assertEquals(bad.size(), zip.found().count(Findings.Outcome.LEFT_OUT));
            zip.unpack(home(), n -> true, Cancel.never());
        }
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(List.of("a.zip", "good.txt"), all.filter(Files::isRegularFile).map(p -> p.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void backslashesOfOldProgramsAreSlashes() throws IOException {
        try (SafeZip zip = open(new ZipBytes().with("a\\b.shp", "x").writeTo(folder.resolve("a.zip")))) {
            assertEquals(List.of("a/b.shp"), names(zip));
        }
    }

    @Test
    void whatCannotBeHadIsToldByName() throws IOException {
        byte[] locked = ZipBytes.patched(new ZipBytes().with("secret.shp", "x").with("good.txt", "x").with("GOOD.txt", "y")
                .withLink("link.shp", "/etc/passwd").with("inner.zip", "PK").with("__MACOSX/._good.txt", "x").bytes(), FLAGS, 2, 1);
        Files.write(folder.resolve("a.zip"), locked);
        try (SafeZip zip = open(folder.resolve("a.zip"))) {
            assertEquals(List.of("good.txt", "inner.zip"), names(zip));
            assertEquals(List.of("data.zip-encrypted", "data.zip-twice", "data.zip-link", "data.zip-nested"), codes(zip));
        }
        Files.write(folder.resolve("b.zip"), ZipBytes.patched(new ZipBytes().with("a.shp", "x").bytes(), METHOD, 2, 97));
        assertEquals("data.zip-method", refusal(folder.resolve("b.zip")));
        assertEquals("data.zip-empty", refusal(new ZipBytes().writeTo(folder.resolve("c.zip"))));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path file = new ZipBytes().with("big.shp", new byte[40 << 20]).with("small.txt", "x").writeTo(folder.resolve("a.zip"));
        try (SafeZip zip = open(file)) {
            assertEquals("data.zip-bomb", assertThrows(DataRefused.class, () -> zip.unpack(home(), n -> true, Cancel.never())).problem().code());
            assertEquals(1, zip.unpack(home(), n -> n.endsWith(".txt"), Cancel.never()).size());
        }
        Files.write(folder.resolve("b.zip"), ZipBytes.patched(new ZipBytes().with("a.kml", "<kml/>").bytes(), SIZE, 4, 0xfffffffeL));
        try (SafeZip zip = open(folder.resolve("b.zip"))) {
            assertEquals("data.zip-bomb", assertThrows(DataRefused.class, () -> zip.read(zip.entries().get(0))).problem().code());
        }
    }

    /** It claims little and is much. */
    @Test
    void whatSwellsBeyondItsClaimIsDamaged() throws IOException {
        byte[] honest = new ZipBytes().with("a.shp", new byte[40 << 20]).bytes();
        Files.write(folder.resolve("a.zip"), ZipBytes.patched(honest, SIZE, 4, 1000));
        try (SafeZip zip = open(folder.resolve("a.zip"))) {
            DataRefused refused = assertThrows(DataRefused.class, () -> zip.unpack(home(), n -> true, Cancel.never()));
            assertEquals(SafeZip.ENTRY_DAMAGED, refused.problem().code());
            assertFalse(Files.exists(folder.resolve("home/a.shp")));
        }
    }

    @Test
    void aDamagedFileIsLeftOutAndTheOthersComeOut() throws IOException {
        byte[] content = new byte[5000];
        new Random(1).nextBytes(content);
        byte[] bytes = new ZipBytes().with("bad.shp", content).with("good.shp", content).bytes();
        bytes[1000] ^= 1;
        Files.write(folder.resolve("a.zip"), bytes);
        try (SafeZip zip = open(folder.resolve("a.zip"))) {
            List<Path> out = zip.unpack(home(), n -> true, Cancel.never());
            assertEquals(List.of("good.shp"), out.stream().map(p -> p.getFileName().toString()).toList());
            assertArrayEquals(content, Files.readAllBytes(out.get(0)));
            assertEquals(List.of(SafeZip.ENTRY_DAMAGED), codes(zip));
        }
    }

    @Test
    void aFolderAndAFileOfOneNameDoNotStopTheRest() throws IOException {
        try (SafeZip zip = open(new ZipBytes().with("a", "x").with("a/b.txt", "y").with("c.txt", "z").writeTo(folder.resolve("a.zip")))) {
            assertEquals(2, zip.unpack(home(), n -> true, Cancel.never()).size());
        }
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        ZipBytes many = new ZipBytes();
        for (int i = 0; i <= SafeZip.MOST_ENTRIES; i++) {
            many.with(String.valueOf(i), new byte[0]);
        }
        assertEquals("data.zip-many", refusal(many.writeTo(folder.resolve("a.zip"))));
    }

    @Test
    void itStopsWhenAsked() throws IOException {
        Cancel cancel = new Cancel();
        cancel.request();
        try (SafeZip zip = open(new ZipBytes().with("a.txt", "x").writeTo(folder.resolve("a.zip")))) {
            assertThrows(CancellationException.class, () -> zip.unpack(home(), n -> true, cancel));
            assertFalse(Files.exists(folder.resolve("home/a.txt")));
        }
    }

    /** Cut anywhere, or with any bytes turned: refused in words, or what is whole comes out. */
    @Test
    void anyDamageIsMetInWords() throws IOException {
        byte[] whole = new ZipBytes().with("界线.shp", "abc".repeat(300)).with("b/c.dbf", "12345").bytes();
        Random random = new Random(7);
        for (int i = 0; i < 1500; i++) {
            byte[] bytes = random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int flips = random.nextInt(4); flips > 0 && bytes.length > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("a.zip"), bytes);
            try (SafeZip zip = open(file)) {
                for (SafeZip.Entry entry : zip.entries()) {
                    try (InputStream in = zip.read(entry)) {
                        in.transferTo(OutputStream.nullOutputStream());
                    } catch (DataRefused inWords) {
                        assertTrue(inWords.problem().code().startsWith("data.zip-"));
                    }
                }
            } catch (DataRefused inWords) {
                assertTrue(inWords.problem().code().startsWith("data.zip-"));
            }
        }
    }

    private Path home() {
        try {
            return Files.createDirectories(folder.resolve("home"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SafeZip open(Path file) {
        return SafeZip.open(file, Optional.empty());
    }

    private static String refusal(Path file) {
        return assertThrows(DataRefused.class, () -> open(file).close()).problem().code();
    }

    private static List<String> names(SafeZip zip) {
        return zip.entries().stream().map(SafeZip.Entry::name).toList();
    }

    private static List<String> codes(SafeZip zip) {
        return zip.found().kinds().stream().map(Findings.Kind::code).toList();
    }
}
