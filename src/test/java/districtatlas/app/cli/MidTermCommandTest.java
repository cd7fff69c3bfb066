package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.notebook.Actual;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code atlas figures} with actual values, over the shipped atlas, through the front door. */
class MidTermCommandTest {
    private static final Path ATLAS = Path.of(System.getProperty("atlas.file"));
    private static final String HEAD = "indicator,year,value,unit,source\n";
    private static final String GOOD = HEAD + "gdp,2022,8035.9,亿元,bulletin 2022\ngdp,2023,9000,亿元,bulletin 2023\npm25,2023,24,微克/立方米,monitor\n";

    @TempDir
    Path folder;

    private static CommandRun figures(String... args) {
        return CommandRun.over(ATLAS, Stream.concat(Stream.of("figures"), Stream.of(args)).toArray(String[]::new));
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), text);
    }

    private static JsonNode only(String id, JsonNode of) {
        for (JsonNode i : of.get("indicators")) {
            if (i.get("id").asText().equals(id)) {
                return i;
            }
        }
        throw new AssertionError("no " + id);
    }

    @Test
    void actualValuesStandBesideThePlansAndAreChecked() throws IOException {
        CommandRun run = figures("--actuals", table(GOOD).toString(), "--json");
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        JsonNode gdp = only("gdp", run.json());
        List<String> points = new ArrayList<>();
        gdp.get("series").forEach(p -> points.add(p.get("year").asInt() + " " + p.get("value").asDouble() + " " + p.get("kind").asText()));
        assertEquals(List.of("2020 6502.22 result", "2022 8035.9 actual", "2023 9000.0 actual", "2025 10000.0 target"), points);
        assertEquals("bulletin 2023", gdp.get("series").get(2).get("sources").get(0).asText());
        JsonNode check = gdp.get("check");
        assertEquals(2023, check.get("year").asInt());
        assertEquals(2497.78 / 3497.78, check.get("doneShare").asDouble(), 1e-6);
        assertEquals(0.6, check.get("timeShare").asDouble(), 1e-9);
        assertEquals("ahead", check.get("verdict").asText());
        JsonNode air = only("pm25", run.json()).get("check");
        assertEquals("behind", air.get("verdict").asText());
        assertTrue(air.get("doneShare").isNull(), "over the cap there is no way to measure");
        assertFalse(only("tax-revenue", run.json()).has("check"), "without an actual value");
        assertFalse(only("gdp", figures("--json").json()).has("check"));
    }

    @Test
    void badLinesAreNamedAndTheRestIsRead() throws IOException {
        CommandRun run = figures("--actuals", table(GOOD + "cats,2023,1,只,x\ntax-revenue,2023,many,亿元,x\ntax-revenue,2024,1900,亿元,\n").toString(), "--json");
        assertEquals(0, run.exit());
        List<String> bad = run.err().lines().toList();
        assertEquals(3, bad.size(), run.err());
        for (int i = 0; i < 3; i++) {
            assertTrue(bad.get(i).matches(".*a\\.csv: \\[actuals\\.[a-z-]+].*(第 " + (i + 5) + " 行|line " + (i + 5) + ").*"), bad.get(i));
        }
        assertEquals("ahead", only("gdp", run.json()).get("check").get("verdict").asText());
    }

    @Test
    void whatIsNoTableOfActualValuesIsRefused() throws IOException {
        assertEquals(2, figures("--actuals", folder.resolve("none.csv").toString(), "--json").exit());
        assertEquals(2, figures("--actuals", folder.toString(), "--json").exit());
        CommandRun other = figures("--actuals", table("id,name\n1,2\n").toString(), "--json");
        assertEquals(2, other.exit());
        assertTrue(other.err().contains("indicator,year,value,unit,source"), other.err());
        assertEquals(2, figures("--pdf", folder.resolve("a.pdf").toString()).exit(), "nothing to check");
        assertEquals(2, figures("--actuals", table(GOOD).toString(), "--pdf", folder.resolve("a.png").toString()).exit());
    }

    @Test
    void valuesOfOnesOwnFileAreCheckedToo() throws IOException {
        Notebook own = Notebook.EMPTY.with(EntryKinds.ACTUAL, new EntryId("a1"), new Actual("tax-revenue", "税收", "", 2023, 1926, "亿元", "yearbook", ""), OwnFiles.by("Lin", 1));
        Path file = OwnFiles.write(folder.resolve("own.atlas"), own);
        JsonNode both = figures("--actuals", table(GOOD).toString(), "--with", file.toString(), "--json").json();
        assertEquals("on-the-way", only("tax-revenue", both).get("check").get("verdict").asText());
        assertEquals("ahead", only("gdp", both).get("check").get("verdict").asText());
    }

    /** As from a file that was made beside another atlas. */
    @Test
    void valuesOfIndicatorsThatTheAtlasDoesNotHaveAreTold() throws IOException {
        Notebook own = Notebook.EMPTY.with(EntryKinds.ACTUAL, new EntryId("a1"), new Actual("harbour-dues", "", "", 2023, 1, "", "yearbook", ""), OwnFiles.by("Lin", 1));
        CommandRun run = figures("--with", OwnFiles.write(folder.resolve("other.atlas"), own).toString(), "--json");
        assertEquals(0, run.exit());
        assertTrue(run.err().contains("harbour-dues"), run.err());
    }

    @Test
    void theWorkbookHasTheCheckAndTheBoard() throws IOException {
        Path out = folder.resolve("check.xlsx");
        assertEquals(CommandRun.QUIET, figures("--actuals", table(GOOD).toString(), "--xlsx", out.toString(), "--topic", "economy"));
        try (ZipFile zip = new ZipFile(out.toFile())) {
            String book = new String(zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(book.contains("name=\"&#x4e2d;&#x671f;&#x8bc4;&#x4f30;\""), book);
            String first = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(first.contains("<v>71.4</v>"), "the share of the way, as a number");
            String strings = new String(zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(strings.contains("bulletin 2023"));
            assertFalse(strings.contains("monitor"), "of another topic");
        }
    }

    private List<String> pages(String lang, Path table) throws IOException {
        Path out = Optional.ofNullable(System.getProperty("look")).map(l -> Path.of(l, "check-" + lang + ".pdf")).orElse(folder.resolve("check.pdf"));
        assertEquals(0, figures("--lang", lang, "--actuals", table.toString(), "--pdf", out.toString()).exit());
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj(i -> text(document, i)).toList();
        }
    }

    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theCheckIsOnPaperInBothLanguages() throws IOException {
        String zh = pages("zh", table(GOOD)).get(0);
        for (String said : List.of("中期评估", "制表日期", "力争达到1万亿元", "2023年：9000亿元", "71.4%", "60.0%", "快于时间进度", "bulletin 2023", "第 1 页，共 1 页")) {
            assertTrue(zh.contains(said), said + " in " + zh);
        }
        String en = pages("en", table(GOOD)).get(0);
        for (String said : List.of("mid-term check", "striving for 1 trillion yuan", "900 billion yuan", "71.4%", "ahead", "behind", "monitor")) {
            assertTrue(en.contains(said), said + " in " + en);
        }
    }

    /** Every indicator with a source of three hundred characters: nothing is cut, no row is lost. */
    @Test
    void whatDoesNotFitGoesOnOverleaf() throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        List<String> ids = new ArrayList<>();
        figures("--json").json().get("indicators").forEach(i -> {
            String id = i.get("id").asText();
            if (i.get("scope").asText().equals("district") && !ids.contains(id)) {
                ids.add(id);
                table.append(id).append(",2023,").append(ids.size()).append(",\"").append(i.get("unit").asText()).append("\",s").append(ids.size()).append("z ").append("长".repeat(300)).append("尾\n");
            }
        });
        List<String> pages = pages("zh", table(table.toString()));
        assertTrue(pages.size() > 3);
        String all = String.join("", pages).replaceAll("\\s", "");
        for (int i = 1; i <= ids.size(); i++) {
            assertTrue(all.contains("s" + i + "z"), ids.get(i - 1));
        }
        assertEquals(ids.size(), all.chars().filter(c -> c == '尾').count());
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(pages.get(i).contains("第 " + (i + 1) + " 页，共 " + pages.size() + " 页"));
            assertTrue(pages.get(i).contains("完成进度"), "titles on every page");
        }
    }
}
