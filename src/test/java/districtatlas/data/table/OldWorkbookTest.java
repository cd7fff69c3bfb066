package districtatlas.data.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.DataRefused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of until 2003, and what is only called so. */
class OldWorkbookTest {
    @TempDir
    Path folder;

    private Path workbook() throws IOException {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = book.createSheet("数据");
            row(sheet, 0, "重点项目");
            row(sheet, 2, "名称", "经度", "纬度", "日期", "值");
            HSSFRow first = row(sheet, 3, "甲", 113.9, "２２．５");
            HSSFCellStyle day = book.createCellStyle();
            day.setDataFormat((short) 14);
            first.createCell(3).setCellValue(LocalDate.of(2021, 1, 15));
            first.getCell(3).setCellStyle(day);
            first.createCell(4).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(first.getCell(4));
            HSSFRow second = row(sheet, 5, "乙", 113.91, 22.51);
            second.createCell(4).setCellErrorValue(FormulaError.DIV0);
            second.createCell(3).setCellFormula("\"未\"&\"定\"");
            HSSFSheet hidden = book.createSheet("隐藏");
            row(hidden, 0, "a", "b");
            row(hidden, 1, 1, 2);
            book.setSheetHidden(1, true);
            book.write(out);
        }
        return file;
    }

    private static HSSFRow row(HSSFSheet sheet, int number, Object... values) {
        HSSFRow row = sheet.createRow(number);
        for (int c = 0; c < values.length; c++) {
            if (values[c] instanceof Number n) {
                row.createCell(c).setCellValue(n.doubleValue());
            } else {
                row.createCell(c).setCellValue((String) values[c]);
            }
        }
        return row;
    }

    @Test
    void anOldWorkbookIsReadLikeANewOne() throws IOException {
        ReadTable table = ReadTable.of(workbook());

        assertEquals("xls", table.kind());
        assertEquals(List.of("数据", "隐藏"), table.layers().stream().map(l -> l.name()).toList());
        assertEquals(List.of("名称", "经度", "纬度", "日期", "值"), table.names());
        assertEquals(List.of("4", "6"), table.rows().stream().map(r -> r.number()).toList());
        assertEquals(List.of("POINT (113.9 22.5)", "POINT (113.91 22.51)"), List.of(table.place(0), table.place(1)));
        assertEquals("2021-01-15", String.valueOf(table.value(0, "日期")));
        assertEquals(2L, table.value(0, "值"));
        assertEquals(List.of("6"), table.saidOf("error-cell"));
    }

    @Test
    void whatIsLockedDamagedOrNoneIsRefusedInWords() throws IOException {
        byte[] bytes = Files.readAllBytes(workbook());
        refused("damaged", Files.write(folder.resolve("cut.xls"), Arrays.copyOf(bytes, bytes.length / 3)));
        Path locked = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("x");
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes)); OutputStream out = Files.newOutputStream(locked)) {
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused("locked", locked);
        refused("locked", store("EncryptedPackage"));
        refused("no-workbook", store("WordDocument"));
        refused("xls-old", store("Book"));
    }

    private Path store(String entry) throws IOException {
        Path file = folder.resolve(entry + ".xlsx");
        try (POIFSFileSystem store = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            store.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            store.writeFilesystem(out);
        }
        return file;
    }

    private static void refused(String code, Path file) {
        assertEquals("data.table." + code, assertThrows(DataRefused.class, () -> ReadTable.of(file)).problem().code(), file.getFileName().toString());
    }

    @Test
    void aWebPageCalledAWorkbookIsReadAsItsTable() {
        ReadTable table = ReadTable.text(folder, "a.xls", "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">"
            + "<style>td{mso-number-format:\"\\@\"}</style></head><body><table><tr><td colspan=4>南山区名录</td></tr><tr><th>街道</th><th>名称</th><th>经度</th><th>纬度</th></tr>"
            + "<tr><td rowspan=2>南头</td><td>甲<br>二&nbsp;</td><td>113.9185</td><td>22.5405</td></tr><tr><td>乙</td><td>113.92</td><td>22.54</td></tr></table></body></html>",
            Charset.forName("GBK"));

        assertEquals("html-table", table.kind());
        assertEquals("街道:TEXT 名称:TEXT 经度:REAL 纬度:REAL", table.columns());
        assertArrayEquals(new Object[] {"南头", "乙", 113.92, 22.54}, table.rows().get(1).values());
        assertEquals("甲\n二", table.value(0, "名称"));
        assertTrue(table.says("html") && table.says("titles"));
    }

    @Test
    void aWorkbookInXmlIsReadToo() {
        ReadTable table = ReadTable.text(folder, "a.xls", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
            + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"><Table><Row><Cell><Data ss:Type=\"String\">名称</Data></Cell>"
            + "<Cell ss:Index=\"3\"><Data ss:Type=\"String\">经度</Data></Cell><Cell><Data ss:Type=\"String\">纬度</Data></Cell></Row>"
            + "<Row ss:Index=\"4\"><Cell><Data ss:Type=\"String\">甲</Data></Cell><Cell/><Cell><Data ss:Type=\"Number\">113.9</Data></Cell><Cell><Data ss:Type=\"Number\">22.5</Data></Cell></Row>"
            + "</Table></Worksheet></Workbook>");

        assertEquals("名称:TEXT 经度:REAL 纬度:REAL", table.columns());
        assertEquals("POINT (113.9 22.5)", table.place(0));
        assertEquals("4", table.rows().get(0).number());
    }

    @Test
    void aPageWithoutATableIsRefused() throws IOException {
        refused("web-page", Files.writeString(folder.resolve("a.xls"), "<html><body><p>登录已过期</p></body></html>", StandardCharsets.UTF_8));
        refused("web-page", Files.writeString(folder.resolve("b.xls"), "<html><frameset><frame src=\"sheet001.htm\"></frameset></html>", StandardCharsets.UTF_8));
    }

    @Test
    void aTextCalledAWorkbookIsReadAsText() {
        ReadTable table = ReadTable.text(folder, "a.xls", "名称\t经度\t纬度\n甲\t113.9\t22.5\n");

        assertEquals("csv", table.kind());
        assertEquals("POINT (113.9 22.5)", table.place(0));
    }
}
