package districtatlas.data.table;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import districtatlas.data.DataRefused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with any bytes of it changed is read as far as it goes or refused with a sentence; nothing else is thrown. */
class DamagedWorkbookProperties {
    private final byte[] old = oldBook();
    private final Map<String, byte[]> parts = book();

    private static byte[] oldBook() {
        try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("数据");
            for (int r = 0; r < 20; r++) {
                for (int c = 0; c < 4; c++) {
                    if (r == 0 || c == 1) {
                        sheet.createRow(r * 4 + c).createCell(c).setCellValue("文字" + r + c);
                    } else {
                        sheet.createRow(r * 4 + c).createCell(c).setCellFormula("1+" + r);
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> book() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (Workbook book = new Workbook(out, "test", "1.0")) {
                Worksheet sheet = book.newWorksheet("数据");
                for (int r = 0; r < 20; r++) {
                    sheet.value(r, 0, "文字" + r);
                    sheet.value(r, 1, r == 0 ? "经度" : "113.9");
                    sheet.formula(r, 2, "1+1");
                    sheet.inlineString(r, 3, "a<b");
                }
            }
            return unpacked(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> unpacked(byte[] packed) throws IOException {
        Path file = Files.createTempFile("whole", ".xlsx");
        Map<String, byte[]> parts = new TreeMap<>();
        Files.write(file, packed);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
            }
        }
        Files.delete(file);
        return parts;
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 120)
    void anOldOne(@ForAll("seeds") long seed) throws IOException {
        read(changed(old, seed, 12), ".xls");
    }

    /** Its parts are changed, not the packing, which only guards them. */
    @Property(tries = 80)
    void aPackedOne(@ForAll("seeds") long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Random random = new Random(seed);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                byte[] bytes = part.getValue();
                zip.write(random.nextInt(3) == 0 ? cut(changed(bytes, random.nextLong(), 3), random) : bytes);
            }
        }
        read(out.toByteArray(), ".xlsx");
    }

    private static byte[] cut(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return random.nextBoolean() ? bytes : text.substring(0, random.nextInt(text.length() + 1)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] changed(byte[] bytes, long seed, int times) {
        Random random = new Random(seed);
        byte[] other = bytes.clone();
        for (int i = 0; i < times && other.length > 0; i++) {
            other[random.nextInt(other.length)] = (byte) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(256));
        }
        return other;
    }

    private static void read(byte[] bytes, String ending) throws IOException {
        Path file = Files.createTempFile("damaged", ending);
        try {
            Files.write(file, bytes);
            if (ReadTable.format(file).isPresent()) {
                assertNotNull(ReadTable.of(file).found());
            }
        } catch (DataRefused e) {
            assertNotNull(e.problem());
        } finally {
            Files.delete(file);
        }
    }
}
