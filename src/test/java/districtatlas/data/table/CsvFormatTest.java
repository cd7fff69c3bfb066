package districtatlas.data.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding.Why;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|", "，"})
    void theSignBetweenCellsIsFoundOut(String sign) {
        ReadTable table = ReadTable.text(folder, "a.txt", String.join(sign, "名称", "经度", "纬度") + "\n" + String.join(sign, "南头", "113.91", "22.54") + "\n"
            + String.join(sign, "蛇口", "113.92", "22.49") + "\n");

        assertEquals("名称:TEXT 经度:REAL 纬度:REAL", table.columns());
        assertEquals("POINT (113.92 22.49)", table.place(1));
    }

    @Test
    void blanksPartASurveyorsList() {
        ReadTable table = ReadTable.text(folder, "a.txt", "J1   2494419.584  490240.736\r\nJ2   2494415.811  490253.489\r\nJ3   2494455.451  490260.200\r\n");

        assertEquals(3, table.rows().size());
        assertEquals("POINT (2494419.584 490240.736)", table.place(0));
        assertEquals(districtatlas.data.CrsClaim.Axes.NORTH_FIRST, table.layer().crs().axes());
        assertTrue(table.says("places-by-size") && table.says("no-header"));
    }

    @Test
    void quotesCommasAndLineBreaksStandInCells() {
        ReadTable table = ReadTable.text(folder, "a.csv", "\uFEFFid,备注\r\n1,\"含,逗号\"\r\n2,\"含\"\"引号\"\"\"\r\n3,\"两行\n文字\"\r\n4, \"blank before\" \r\n");

        assertEquals(List.of("含,逗号", "含\"引号\"", "两行\n文字", "blank before"), table.rows().stream().map(r -> r.values()[1]).toList());
        assertEquals(List.of("2", "3", "4", "6"), table.rows().stream().map(r -> r.number()).toList());
        assertEquals(Why.MARKED, table.layer().encoding().why());
    }

    @Test
    void aQuoteThatIsNeverClosedCostsNothingButItself() {
        ReadTable table = ReadTable.text(folder, "a.csv", "id,备注,值\n1,\"未闭合,5\n2,好,6\n3,\"好,的\",7\n4,6\" 管,8\n5,\"他说\"你好\"了\",9\n");

        assertEquals(5, table.rows().size());
        assertEquals(List.of("\"未闭合", "好", "好,的", "6\" 管", "他说\"你好\"了"), table.rows().stream().map(r -> r.values()[1]).toList());
        assertEquals(9L, table.value(4, "值"));
        assertEquals(List.of("2"), table.saidOf("quote"));
    }

    @Test
    void manyQuotesThatAreNeverClosedAreReadInBoundedTime() {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < 60_000; i++) {
            text.append("\"x\"y,").append(i).append('\n');
        }
        assertEquals(60_000, ReadTable.text(folder, "a.csv", text.toString()).rows().size());
        assertEquals(2, ReadTable.text(folder, "b.csv", "\"x\"y,".repeat(2000) + "\n" + "\"x\"y,1,".repeat(2000) + "\n" + "\"x\"y,1,".repeat(1000) + "\n").rows().size());
    }

    @Test
    void aLineWithoutEndIsNotKept() {
        ReadTable table = ReadTable.text(folder, "a.csv", "a,b\n1,2\n" + "x".repeat(QuoteGuard.LONGEST + 10) + "\n3,4\n");

        assertEquals(1, table.rows().size());
        assertTrue(table.says("line-long"));
    }

    @Test
    void theCharsetIsFoundOut() {
        String text = "名称,经度,纬度\n南头街道办事处,113.91,22.54\n蛇口街道办事处,113.92,22.49\n招商街道办事处,113.90,22.48\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            ReadTable table = ReadTable.text(folder, charset + ".csv", text, charset);
            assertEquals(charset, table.layer().encoding().charset());
            assertEquals("南头街道办事处", table.value(0, "名称"));
        }
        ReadTable marked = ReadTable.text(folder, "m.csv", "\uFEFF" + text, StandardCharsets.UTF_16LE);
        assertEquals("名称:TEXT 经度:REAL 纬度:REAL", marked.columns());
    }

    @Test
    void theReadersCharsetHolds() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), "名称,值\n南头,1\n".getBytes(Charset.forName("GBK")));

        ReadTable table = ReadTable.of(file, ReadOptions.usual().withCharset(Charset.forName("GBK")));

        assertEquals("南头", table.value(0, "名称"));
        assertEquals(Why.CHOSEN, table.layer().encoding().why());
        assertTrue(ReadTable.of(file, ReadOptions.usual().withCharset(StandardCharsets.UTF_8)).says("undecoded"));
    }

    @Test
    void titlesUnitsTotalsAndNotesAreNoData() {
        ReadTable table = ReadTable.text(folder, "a.csv", "2023年各街道统计表,,,\n单位：万元,,,\n,,,\n街道,人口,产值,占比\n,万人,万元,\n南头,12.3,\"1,234.5\",12.5%\n蛇口,—,2345,87.5%\n"
            + "合  计,12.3,3579.5,100%\n注：数据来源于统计局,,,\n");

        assertEquals("街道:TEXT 人口:REAL 产值:REAL 占比:REAL", table.columns());
        assertEquals(2, table.rows().size());
        assertArrayEquals(new Object[] {"南头", 12.3, 1234.5, 0.125}, table.rows().get(0).values());
        assertEquals(Optional.empty(), Optional.ofNullable(table.value(1, "人口")));
        assertEquals(List.of("8"), table.saidOf("total"));
        assertEquals(List.of("9"), table.saidOf("footnote"));
        assertTrue(table.says("titles") && table.says("units") && table.says("percent") && table.says("nothing"));
    }

    @Test
    void aTotalAmidTheRowsStays() {
        assertEquals(3, ReadTable.text(folder, "a.csv", "名称,值\n南头,1\n合计,2\n蛇口,3\n").rows().size());
    }

    @Test
    void namesInTwoLinesAreOne() {
        ReadTable table = ReadTable.text(folder, "a.csv", "名称,坐标,,面积\n,X,Y,\n甲,2494419.584,490240.736,3\n乙,2494415.811,490253.489,4\n");

        assertEquals(List.of("名称", "X", "Y", "面积"), table.names());
        assertEquals("POINT (2494419.584 490240.736)", table.place(0));
    }

    @Test
    void yearsCanBeNamesAndNumbersCannot() {
        assertEquals("指标:TEXT 2019:INTEGER 2020:INTEGER", ReadTable.text(folder, "a.csv", "指标,2019,2020\n人口,123,456\n产值,12,13\n").columns());
        assertEquals(":TEXT :REAL", ReadTable.text(folder, "b.csv", "甲,1.5\n乙,2.5\n").columns());
    }

    @Test
    void namesAreKeptAsWritten() {
        ReadTable table = ReadTable.text(folder, "a.csv", "名称,名称,,值\n甲,乙,丙,1\n");

        assertEquals(List.of("名称", "名称", "", "值"), table.names());
    }

    @Test
    void typesHoldForAllValues() {
        StringBuilder text = new StringBuilder("整数,编号,日期,是否,混合,门牌\n");
        for (int i = 0; i < 500; i++) {
            text.append(i).append(",0").append(i).append(",2021年1月").append(i % 28 + 1).append("日,true,").append(i == 499 ? "未定" : "1").append(",").append(i).append("号\n");
        }
        assertEquals("整数:INTEGER 编号:TEXT 日期:DATE 是否:BOOLEAN 混合:TEXT 门牌:TEXT", ReadTable.text(folder, "a.csv", text.toString()).columns());
    }

    @Test
    void rowsThatAreLongerOrShorterAreReadAsTheyAre() {
        ReadTable table = ReadTable.text(folder, "a.csv", "a,b\n1\n1,2,x\n\n3,4\n");

        assertEquals("a:INTEGER b:INTEGER :TEXT", table.columns());
        assertEquals(3, table.rows().size());
        assertEquals("5", table.rows().get(2).number());
    }

    @Test
    void otherTextsAreNoTables() throws IOException {
        for (String text : List.of("{\"type\":\"FeatureCollection\"}", "<kml/>", "[{\"a\":1}]")) {
            assertFalse(new CsvFormat().fits(Path.of("a.txt"), text.getBytes(StandardCharsets.UTF_8)));
        }
        assertFalse(new CsvFormat().fits(Path.of("a.csv"), new byte[] {'P', 'K', 3, 4}));
        assertFalse(new CsvFormat().fits(Path.of("a.json"), "a,b".getBytes(StandardCharsets.UTF_8)));
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        assertEquals("data.table.empty", assertThrows(DataRefused.class, () -> ReadTable.of(empty)).problem().code());
    }

    @Test
    void readingStopsWhenAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n" + "1,2\n".repeat(20_000));
        Cancel cancel = new Cancel();
        cancel.request();

        assertThrows(CancellationException.class, () -> ReadTable.of(file, new ReadOptions(Optional.empty(), cancel)));
    }
}
