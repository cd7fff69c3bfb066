package districtatlas.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.LinePrint;
import districtatlas.plan.OwnText.Excerpt;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OwnTextTest {
    private static final String PLAN = "湾城区规划\n\n第一节 桥梁\n到二〇二五年桥梁达到12座。\n第二节 公园\n建成公园30个,其中“口袋公园”20个。\n第一节 桥梁\n";

    private final Map<Integer, String> prints = prints(PLAN);

    private static Map<Integer, String> prints(String text) {
        Map<Integer, String> prints = new TreeMap<>();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                prints.put(i + 1, LinePrint.of(lines[i]).digest());
            }
        }
        return prints;
    }

    @Test
    void aLineStandsAmongItsNeighboursAcrossEmptyOnes() {
        OwnText own = OwnText.of(PLAN, prints);
        assertTrue(own.matches());
        assertEquals(Optional.of(new Excerpt(3, "湾城区规划", "第一节 桥梁", "到二〇二五年桥梁达到12座。")), own.at(3));
        assertEquals("", own.at(1).orElseThrow().before());
        assertTrue(own.at(2).isEmpty(), "an empty line is no line of the plan");
    }

    @Test
    void otherBlanksPunctuationWidthsAndEmptyLinesAreTheSameText() {
        String own = "\ufeff湾城区规划\r\n第一节　桥梁\r\n\r\n\r\n到二〇二五年,桥梁达到１２座\r\n第二节 公园\r\n建成公园30个，其中\"口袋公园\"20个。\r\n\r\n第一节 桥梁";
        OwnText read = OwnText.of(own, prints);
        assertTrue(read.matches());
        assertEquals(2, read.at(3).orElseThrow().number(), "of two headings the nearer one");
        assertEquals(9, read.at(7).orElseThrow().number());
    }

    @Test
    void aLineInOtherWordsIsNotShownAsThePlans() {
        OwnText own = OwnText.of(PLAN.replace("12座", "13座"), prints);
        assertFalse(own.matches());
        assertTrue(own.at(4).isEmpty());
        assertEquals(prints.size() - 1, own.agreeing());
        assertEquals(prints.size(), own.wanted());
        assertTrue(own.at(6).isPresent(), "the others still are");
        assertFalse(OwnText.of(PLAN, Map.of()).matches(), "an atlas that knows no lines can say nothing");
    }

    @Test
    void everyEncodingThatSuchAFileHasIsRead() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GB18030")}) {
            assertTrue(OwnText.ofFile(PLAN.getBytes(charset), prints).orElseThrow().matches(), charset.name());
        }
        assertTrue(OwnText.ofFile(new byte[] {(byte) 0xff, (byte) 0x00, (byte) 0x81, (byte) 0x20}, prints).filter(OwnText::matches).isEmpty());
        assertFalse(OwnText.ofFile(new byte[0], prints).orElseThrow().matches());
    }
}
