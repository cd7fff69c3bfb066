package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever program wrote a source, its words arrive; and what is no text is said with its line. */
class SourceTextTest {
    private static final String WORDS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Title>粤海街道 ü</Title>\n";

    @TempDir
    private Path folder;

    private static byte[] bytes(Charset charset, int... mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int octet : mark) {
            out.write(octet);
        }
        out.write(WORDS.getBytes(charset));
        return out.toByteArray();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws Exception {
        assertEquals(WORDS, SourceText.of(bytes(StandardCharsets.UTF_8)));
        assertEquals(WORDS, SourceText.of(bytes(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF)));
        assertEquals(WORDS, SourceText.of(bytes(StandardCharsets.UTF_16LE, 0xFF, 0xFE)));
        assertEquals(WORDS, SourceText.of(bytes(StandardCharsets.UTF_16BE, 0xFE, 0xFF)));
        assertEquals(WORDS, SourceText.of(bytes(StandardCharsets.UTF_16BE)));
    }

    @ParameterizedTest
    @CsvSource({"GB18030, 粤海街道", "Big5, 粵海街道", "ISO-8859-1, Aussicht für alle"})
    void aDeclaredEncodingHolds(String encoding, String words) throws Exception {
        String declared = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n<Title>" + words + "</Title>";

        assertEquals("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Title>" + words + "</Title>", SourceText.of(declared.getBytes(Charset.forName(encoding))));
    }

    @Test
    void whatIsNoTextIsSaidWithItsLine() {
        byte[] gbk = "a: 1\nb: 2\nname: 粤海街道\n".getBytes(Charset.forName("GB18030"));

        SourceText.Undecodable said = assertThrows(SourceText.Undecodable.class, () -> SourceText.of(gbk));

        assertEquals(3, said.line());
        assertEquals("UTF-8", said.encoding());
        assertEquals("klingon", assertThrows(SourceText.Undecodable.class,
                () -> SourceText.of("<?xml version='1.0' encoding='klingon'?>".getBytes(StandardCharsets.US_ASCII))).encoding());
    }

    /** YAML, GeoJSON and SLD alike, in one folder with the mark that editors of another system write. */
    @ParameterizedTest
    @ValueSource(strings = {"plan/items/things.yaml", "geometry/peak.geojson", "styles/land.sld", "crs/4549.wkt", "plan/lines.idx", "styles/palette-light.yaml"})
    void everyKindOfSourceMayHaveAMark(String file) throws IOException {
        Path sources = ThreeZones.copyTo(folder.resolve("sources"));
        Path marked = sources.resolve(file);
        Files.writeString(marked, "\uFEFF" + Files.readString(marked));
        ProblemLog log = new ProblemLog();

        assertTrue(AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), SldReader::proofread, log), log.all()::toString);
    }

    @Test
    void thePlansTextMayHaveAMark() throws IOException {
        Path sources = ThreeZones.copyTo(folder.resolve("sources"));
        Path text = Files.writeString(folder.resolve("plan.txt"), "\uFEFF" + Files.readString(ThreeZones.planText()));
        ProblemLog log = new ProblemLog();

        assertTrue(AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), text, SldReader::proofread, log), log.all()::toString);
        assertEquals(Files.readString(ThreeZones.sources().resolve("plan/lines.idx")), Files.readString(sources.resolve("plan/lines.idx")));
    }

    @Test
    void aSourceOfAnotherEncodingIsNamedWithItsLine() throws IOException {
        Path sources = ThreeZones.copyTo(folder.resolve("sources"));
        Path spoiled = sources.resolve("plan/glossary.yaml");
        Files.write(spoiled, ("# a\n# 词\n").getBytes(Charset.forName("GBK")));
        ProblemLog log = new ProblemLog();

        AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), SldReader::proofread, log);

        assertTrue(log.all().stream().anyMatch(p -> p.code().equals("file.encoding") && p.where().equals("plan/glossary.yaml:2")),
                () -> List.copyOf(log.all()).toString());
    }
}
