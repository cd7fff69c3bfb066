package districtatlas.print.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.author.ThreeZones;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The made-up district has five things, four indicators with seven figures, and nothing of the shipped one. */
class ContentReportTest {
    @TempDir
    Path folder;

    @Test
    void thingsAreCountedByKindStatusBasisAndPlace() throws Exception {
        Document page = parsed(page(Lang.EN));
        assertEquals("5", after(page, "Things"));
        assertEquals("9", after(page, "Zones"));
        assertEquals("4", after(page, "Indicators"));
        assertEquals("7", after(page, "Figures"));
        assertEquals("6", after(page, "– of these with a number"));
        Messages words = new Messages(Lang.EN);
        for (String one : List.of("Museum", "Theatre", "Square", "Service", words.get("words.status.built"), words.get("words.status.planned"),
                words.get("words.status.upgrading"), words.get("words.status.unknown"))) {
            assertEquals("1", after(page, one), one);
        }
        assertEquals("4", after(page, words.get("words.certainty.stated")));
        assertEquals("1", after(page, words.get("words.certainty.known")));
        assertEquals("2", after(page, words.get("words.accuracy.near")));
        assertEquals("1", after(page, words.get("words.accuracy.exact")));
        assertEquals("1", after(page, "Things without a place"));
    }

    @Test
    void aZonesRowCountsItsThingsItsLinksAndItsFigures() throws Exception {
        Document page = parsed(page(Lang.EN));
        assertEquals(List.of("Eastern Group", "Group", "1", "1", "0", "0", "0", "2", "0", "0"), row(page, "Eastern Group"));
        assertEquals(List.of("Old Square Area", "Key area", "1", "0", "0", "0", "0", "0", "1", "0"), row(page, "Old Square Area"));
        assertEquals(List.of("District of Three Zones", "District", "2", "2", "1", "0", "1", "4", "1", "5"), row(page, "District of Three Zones"));
    }

    @Test
    void aSeriesStandsInItsYearsWithNoteAndSource() throws Exception {
        Document page = parsed(page(Lang.EN));
        assertEquals(List.of("2020", "2025"), texts(page, "//h3[.='Transport']/following-sibling::table[1]/thead//th[position()>1]"));
        assertEquals(List.of("Bridges", "8 bridges in the text \"8座\" 1:8", "to reach 12 bridges in the text \"达到12座\" Key 1:3"), row(page, "Bridges"));
        assertEquals(List.of("250 million yuan"), texts(page, "//tr[starts-with(td[1], 'Output')]//span[@class='value']"));
        assertTrue(texts(page, "//table[@class='notes']//td").contains("Converted to 10,000 yuan."));
    }

    @Test
    void whatThePlanDoesNotSayIsListedApart() throws Exception {
        Document page = parsed(page(Lang.EN));
        List<String> known = texts(page, "//section[@id='known']//li");
        assertTrue(known.contains("Bing Street · Made up of: With a small island."), known::toString);
        assertTrue(known.contains("Yi Street touches: Waterside Belt"), known::toString);
        List<String> silent = texts(page, "//section[@id='silent']//li");
        assertTrue(silent.contains("Old Square Area · Made up of: The plan gives no extent."), silent::toString);
        assertFalse(known.stream().anyMatch(silent::contains));
        assertEquals(List.of("One in each street without a place", "1", "Service Stations"), row(page, "One in each street without a place"));
    }

    @Test
    void everyLayerNamesItsFeaturesAndItsOrigin() throws Exception {
        Document page = parsed(page(Lang.EN));
        assertEquals("3", texts(page, "//section[@id='layers']//tr[td/span='street']/td[2]").get(0));
        assertEquals(12, texts(page, "//section[@id='layers']//tbody/tr").size());
        assertTrue(texts(page, "//section[@id='layers']//td").contains("CC0-1.0"));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void thePageIsWellFormedAndAsksForNothingOutside(Lang lang) throws Exception {
        String page = page(lang);
        assertEquals(lang == Lang.ZH ? "zh-CN" : "en", parsed(page).getDocumentElement().getAttribute("lang"));
        assertFalse(page.contains("<script") || page.contains("src=") || page.contains("url(") || page.contains("@import"));
        assertEquals(1, page.split("http", -1).length - 1, "only the name of the markup itself");
        assertFalse(page.contains("南山"), "nothing of the shipped district");
    }

    @Test
    void namesWithMarkupInThemAreShownAsTheyAre() throws Exception {
        String wild = "<b>A&B</b> \"甲\" ]]> \u0001";
        ReportContent content;
        try (AtlasFile atlas = AtlasFile.openReadOnly(ThreeZones.compiledIn(folder))) {
            content = ReportContent.read(atlas);
        }
        ReportContent named = new ReportContent(new Text(wild, wild), content.plan(), content.documents(), content.sections(), content.boundaries(),
                content.layers(), content.features(), content.colours(), wild, content.bytes(), content.edition(), content.grid());
        Document page = parsed(ContentReport.html(named, new Messages(Lang.EN)));
        assertEquals("<b>A&B</b> \"甲\" ]]>  Atlas · Content report", texts(page, "//h1").get(0));
    }

    @Test
    void theSameFileGivesTheSamePage() {
        assertEquals(page(Lang.ZH), page(Lang.ZH));
    }

    private String page(Lang lang) {
        try (AtlasFile atlas = AtlasFile.openReadOnly(ThreeZones.compiledIn(folder))) {
            return ContentReport.html(ReportContent.read(atlas), new Messages(lang));
        }
    }

    private static Document parsed(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    /** The cell beside the first cell of that text. */
    private static String after(Document page, String cell) throws Exception {
        return row(page, cell).get(1);
    }

    private static List<String> row(Document page, String first) throws Exception {
        return texts(page, "(//tr[td[1]='" + first + "'])[1]/td");
    }

    private static List<String> texts(Document page, String path) throws Exception {
        NodeList found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, page, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent().strip()).toList();
    }
}
