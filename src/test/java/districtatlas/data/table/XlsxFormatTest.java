package districtatlas.data.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.DataRefused;
import districtatlas.data.TextEncoding.Why;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFormatTest {
    private static final String TYPES = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" "
        + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
    private static final String BOOK = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String RELATIONS = "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

    @TempDir
    Path folder;

    private Path book(String name, Consumer<Workbook> write) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            write.accept(book);
        }
        return file;
    }

    /** A workbook of one sheet by hand, with what no writer writes. */
    private Path sheet(String rows) throws IOException {
        return parts("by-hand.xlsx", "[Content_Types].xml", TYPES, "xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS, "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private Path parts(String name, String... parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int c = 0; c < values.length; c++) {
            if (values[c] instanceof String text) {
                sheet.value(row, c, text);
            } else if (values[c] instanceof Number number) {
                sheet.value(row, c, number);
            } else if (values[c] instanceof Boolean is) {
                sheet.value(row, c, is);
            } else if (values[c] instanceof LocalDate day) {
                sheet.value(row, c, day);
                sheet.style(row, c).format("yyyy\"年\"m\"月\"d\"日\"").set();
            } else if (values[c] instanceof LocalDateTime time) {
                sheet.value(row, c, time);
                sheet.style(row, c).format("yyyy-mm-dd hh:mm").set();
            }
        }
    }

    @Test
    void aSheetWithTitlesTotalsAndTextsForNumbersIsATableOfPlaces() throws IOException {
        ReadTable table = ReadTable.of(book("a.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("项目清单");
            row(sheet, 0, "南山区项目清单");
            sheet.range(0, 0, 0, 4).merge();
            row(sheet, 1, "单位：亿元");
            row(sheet, 3, "名称", "经度", "纬度", "开工", "开放", "投资");
            row(sheet, 4, "甲", "１１３．９", 22.5, LocalDate.of(2021, 1, 15), LocalDateTime.of(2021, 1, 15, 8, 30), 3);
            row(sheet, 5, "乙", 113.91, "２２．５１　", LocalDate.of(2022, 12, 31), LocalDateTime.of(2021, 1, 16, 23, 59), 4.5);
            row(sheet, 7, "合计", null, null, null, null, 7.5);
        }));

        assertEquals("名称:TEXT 经度:REAL 纬度:REAL 开工:DATE 开放:DATETIME 投资:REAL", table.columns());
        assertEquals(List.of("POINT (113.9 22.5)", "POINT (113.91 22.51)"), List.of(table.place(0), table.place(1)));
        assertEquals(LocalDate.of(2021, 1, 15), table.value(0, "开工"));
        assertEquals(LocalDateTime.of(2021, 1, 15, 8, 30), table.value(0, "开放"));
        assertEquals(List.of("5", "6"), table.rows().stream().map(r -> r.number()).toList());
        assertEquals(List.of("8"), table.saidOf("total"));
        assertEquals(Why.FORMAT, table.layer().encoding().why());
    }

    @Test
    void sheetsAreLayersAndHiddenOnesAreTold() throws IOException {
        ReadTable table = ReadTable.of(book("a.xlsx", book -> {
            Worksheet hidden = book.newWorksheet("隐藏");
            row(hidden, 0, "a", "b");
            row(hidden, 1, 1, 2);
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            row(book.newWorksheet("说明"), 0, "本表由某某编制");
            Worksheet shown = book.newWorksheet("数据");
            row(shown, 0, "c", "d");
            row(shown, 1, true, 2.5);
            book.newWorksheet("空");
        }));

        assertEquals(List.of("数据", "隐藏"), table.layers().stream().map(l -> l.name()).toList());
        assertEquals("c:BOOLEAN d:REAL", table.columns());
        assertEquals(List.of("隐藏"), table.saidOf("sheet-hidden"));
        assertEquals(List.of("说明", "空"), table.saidOf("no-rows"));
    }

    @Test
    void formulasErrorsHolesAndTextsInPlaceAreReadForWhatTheyAre() throws IOException {
        ReadTable table = ReadTable.of(sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>\n <t>名称</t>\n</is></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>数</t></r><r><t>值</t></r></is></c>"
            + "<c r=\"D1\" t=\"inlineStr\"><is><t>文</t></is></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>1&amp;2</f><v>甲</v></c><c r=\"B3\"><f>1+1</f><v>2</v></c></row>"
            + "<row r=\"4\"><c r=\"B4\"><f>1+2</f></c><c r=\"A4\" t=\"inlineStr\"><is><t>乙</t></is></c></row>"
            + "<row><c t=\"inlineStr\"><is><t>丙</t></is></c><c t=\"e\"><v>#DIV/0!</v></c><c/><c t=\"e\"><f>A1</f><v>#N/A</v></c></row>"));

        assertEquals("名称:TEXT 数值:INTEGER 文:TEXT", table.columns());
        assertArrayEquals(new Object[] {"甲", 2L, null}, table.rows().get(0).values());
        assertArrayEquals(new Object[] {"乙", null, null}, table.rows().get(1).values());
        assertEquals(List.of("3", "4", "5"), table.rows().stream().map(r -> r.number()).toList());
        assertEquals(List.of("4"), table.saidOf("formula"));
        assertEquals(List.of("5", "5"), table.saidOf("error-cell"));
    }

    @Test
    void aRowThatTheLibraryStumblesOverIsLeftOutAndTheRestRead() throws IOException {
        ReadTable table = ReadTable.of(sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>名称</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>值</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\" t=\"wrong\"><v>1</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\"><f t=\"shared\" si=\"9\"/><v>5</v></c></row><row r=\"5\"><c r=\"A5\"><v>3</v></c><c r=\"B5\"><v>4</v></c></row>"));

        assertEquals(List.of("2", "5"), table.rows().stream().map(r -> r.number()).toList());
        assertEquals(List.of("3", "4"), table.saidOf("row"));
    }

    @Test
    void whatIsNoWholeWorkbookIsRefusedInWords() throws IOException {
        Path whole = book("a.xlsx", book -> row(book.newWorksheet("a"), 0, "a"));
        byte[] bytes = Files.readAllBytes(whole);
        refused("damaged", Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2)));
        refused("no-workbook", parts("word.xlsx", "[Content_Types].xml", TYPES, "word/document.xml", "<document/>"));
        refused("xlsb", parts("b.xlsx", "xl/workbook.bin", "x"));
        refused("damaged", sheet("<row r=\"1\"><c r=\"AAAAAAAA1\"><v>1</v></c></row>"));
        refused("damaged", parts("types.xlsx", "xl/worksheets/sheet1.xml", "<worksheet/>"));
    }

    @Test
    void whatWouldGrowBeyondMeasureIsRefused() throws IOException {
        refused("bomb", sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>".repeat(800_000)));
        refused("bomb", sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "中".repeat(600_000) + "</t></is></c></row>"));
    }

    private static void refused(String code, Path file) {
        assertEquals("data.table." + code, assertThrows(DataRefused.class, () -> ReadTable.of(file)).problem().code(), file.getFileName().toString());
    }

    @Test
    void nothingOutsideIsReadThroughAnEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = parts("x.xlsx", "[Content_Types].xml", TYPES, "xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS, "xl/worksheets/sheet1.xml",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c></row><row r=\"3\"><c r=\"A3\"><v>1</v></c></row></sheetData></worksheet>");

        ReadTable table = ReadTable.of(file);

        assertTrue(table.records().stream().flatMap(List::stream).noneMatch(r -> String.valueOf(r.values()[0]).contains("secret")));
    }
}
