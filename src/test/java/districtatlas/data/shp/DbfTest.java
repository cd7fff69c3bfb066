package districtatlas.data.shp;

import static districtatlas.data.shp.ShapefileBytes.dbf;
import static districtatlas.data.shp.ShapefileBytes.write;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import districtatlas.data.DataColumn.Type;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding.Why;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DbfTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    @Test
    void aLoneTableHasValuesAndNoPlaces() {
        ReadAll all = read(dbf(0x4D, GBK, List.of("名称,C,20,0", "层数,N,4,0", "面积,N,12,2", "率,F,13,11", "旧,L,1,0", "建成,D,8,0"),
            List.of(List.of("科技园", "  12", "     1234.50", " 1.5000e+001", "T", "20260714"), List.of("", "", "", "", "?", "00000000"))));
        assertThat(all.kind()).isEqualTo("dbf");
        assertThat(all.columns().stream().map(c -> c.type())).containsExactly(Type.TEXT, Type.INTEGER, Type.REAL, Type.REAL, Type.BOOLEAN, Type.DATE);
        assertThat(all.row(0)).containsExactly("科技园", 12L, 1234.5, 15.0, true, LocalDate.of(2026, 7, 14));
        assertThat(all.row(1)).containsOnlyNulls();
        assertThat(all.shapes()).containsExactly("-", "-");
        assertThat(all.codes()).containsExactly("data.dbf.no-place");
    }

    @Test
    void valuesThatAreNoneOfTheirColumnAreNoneWithAWord() {
        ReadAll all = read(dbf(0, UTF_8, List.of("n,N,5,0", "r,N,6,2", "d,D,8,0", "l,L,1,0"), List.of(List.of("*****", "1.#IND", "20260230", "x"),
            List.of("12a", "nan", "2026/7/1", "0"), List.of("-7", "-1,25", "19000101", "y"))));
        assertThat(all.column(0)).containsExactly(null, null, -7L);
        assertThat(all.column(1)).containsExactly(null, null, -1.25);
        assertThat(all.column(2)).containsExactly(null, null, LocalDate.of(1900, 1, 1));
        assertThat(all.column(3)).containsExactly(null, false, true);
        assertThat(all.codes()).containsExactly("data.dbf.no-place", "data.dbf.overflow:1", "data.dbf.number:1,2,2", "data.dbf.date:1,2", "data.dbf.truth:1");
    }

    @Test
    void aColumnOfWholeNumbersThatHoldsFractionsIsOfRealOnes() {
        ReadAll all = read(dbf(0, UTF_8, List.of("n,N,18,0", "big,N,19,0"), List.of(List.of("1", "9007199254740993"), List.of("2.5", ""))));
        assertThat(all.columns().get(0).type()).isEqualTo(Type.REAL);
        assertThat(all.column(0)).containsExactly(1.0, 2.5);
        assertThat(all.column(1).get(0)).isEqualTo(9007199254740992.0);
        assertThat(read(dbf(0, UTF_8, List.of("n,N,18,0"), List.of(List.of("123456789012345678")))).column(0)).containsExactly(123456789012345678L);
    }

    @Test
    void binaryNumbersAndMomentsAreRead() {
        ByteBuffer bytes = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN).putInt(-5).putDouble(2.5).putLong(123_4567L);
        bytes.putInt(2_461_236).putInt(43_200_000).putInt(0).putInt(0).order(ByteOrder.BIG_ENDIAN).putInt(2_461_236).putInt(1000);
        byte[][] row = {part(bytes, 0, 4), part(bytes, 4, 8), part(bytes, 12, 8), part(bytes, 20, 8), part(bytes, 28, 8), part(bytes, 36, 8),
            "raw!".getBytes(ISO_8859_1)};
        ReadAll all = read(dbf(0x30, 0, UTF_8, List.of("i,I,4,0", "b,B,8,2", "y,Y,8,4", "t,T,8,0", "none,T,8,0", "at,@,8,0", "g,G,4,0"),
            List.<byte[][]>of(row)));
        assertThat(all.row(0)).containsExactly(-5L, 2.5, 123.4567, LocalDateTime.of(2026, 7, 14, 12, 0), null, LocalDateTime.of(2026, 7, 14, 0, 0, 1));
        assertThat(all.codes()).contains("data.dbf.binary");
    }

    @Test
    void deletedRecordsAreLeftOutByNumber() {
        byte[] table = dbf(0, UTF_8, List.of("n,C,2,0"), List.of(List.of("a"), List.of("b"), List.of("c")));
        table[65 + 3] = '*';
        ReadAll all = read(table);
        assertThat(all.numbers()).containsExactly("1", "3");
        assertThat(all.codes()).contains("data.dbf.deleted:2");
    }

    @Test
    void namesCutInTheMiddleOfACharacterLoseTheHalfAndMayBeTheSameTwice() {
        ReadAll all = read(dbf(0, UTF_8, List.of("规划用地性质,C,4,0", "规划用地性质码,C,4,0", "面积,N,4,0", "POPULATION,N,4,0"),
            List.of(List.of("R2", "G1", "1", "2"))));
        assertThat(all.names()).containsExactly("规划用", "规划用", "面积", "POPULATION");
        assertThat(all.encoding().why()).isEqualTo(Why.STRICT_UTF8);
        assertThat(all.found().kinds().get(0).code()).isEqualTo("data.dbf.name-cut");
        assertThat(all.found().kinds().get(0).count()).isEqualTo(3);
        ReadAll gbk = read(dbf(0x4D, GBK, List.of("a规划用地性质,C,4,0"), List.of(List.of("R2"))));
        assertThat(gbk.names()).containsExactly("a规划用地");
    }

    @Test
    void textsCutInTheMiddleOfACharacterLoseTheHalfWithAWord() {
        ReadAll all = read(dbf(0x4D, GBK, List.of("n,C,5,0"), List.of(List.of("南山区"), List.of("福田"), List.of("罗湖"))));
        assertThat(all.column(0)).containsExactly("南山", "福田", "罗湖");
        assertThat(all.encoding().why()).isEqualTo(Why.LANGUAGE_BYTE);
        assertThat(all.codes()).contains("data.dbf.text-cut:1");
    }

    @Test
    void damagedTextsAreToldAndTheReadersCharsetHolds() {
        byte[] table = dbf(0, UTF_8, List.of("n,C,30,0"), List.of(List.of("南山区"), List.of("福田区")));
        table[65 + 2] = (byte) 0xFF;
        assertThat(ReadAll.of(write(folder, "a.dbf", table), ReadOptions.usual().withCharset(UTF_8)).codes()).contains("data.dbf.text-fault:1");
        ReadAll chosen = ReadAll.of(write(folder, "a.dbf", dbf(0x4D, GBK, List.of("n,C,9,0"), List.of(List.of("南山")))),
            ReadOptions.usual().withCharset(ISO_8859_1));
        assertThat(chosen.encoding().why()).isEqualTo(Why.CHOSEN);
        assertThat(chosen.column(0)).containsExactly("ÄÏÉ½");
    }

    @Test
    void theCpgIsOverruledByTheBytesAndAnUnknownOneTold() {
        write(folder, "a.cpg", "UTF-8");
        ReadAll all = read(dbf(0, GBK, List.of("名称,C,20,0"), List.of(List.of("南头街道"), List.of("粤海街道"))));
        assertThat(all.encoding().why()).isEqualTo(Why.AGAINST_DECLARATION);
        assertThat(all.names()).containsExactly("名称");
        assertThat(all.column(0)).containsExactly("南头街道", "粤海街道");
        write(folder, "a.cpg", "Klingon");
        assertThat(read(dbf(0, GBK, List.of("名称,C,20,0"), List.of(List.of("南头街道")))).codes()).contains("data.shp.cpg-unknown");
    }

    @Test
    void longTextsComeFromTheirOwnFileOrAreTold() {
        byte[] table = dbf(0x83, 0, UTF_8, List.of("m,M,10,0"), List.of(row("         1"), row("         9"), row("")));
        assertThat(read(table).codes()).contains("data.dbf.memo-missing");
        byte[] memo = ByteBuffer.allocate(1024).put(512, "说明\r\n二\u001A\u001A".getBytes(UTF_8)).array();
        write(folder, "a.dbt", memo);
        ReadAll all = read(table);
        assertThat(all.column(0)).containsExactly("说明\r\n二", null, null);
        assertThat(all.codes()).contains("data.dbf.memo-broken:2");
        byte[] fox = ByteBuffer.allocate(1024).putShort(6, (short) 64).putInt(128, 1).putInt(132, 6).put(136, "备注".getBytes(UTF_8)).array();
        write(folder, "a.fpt", fox);
        byte[][] binary = {{2, 0, 0, 0}};
        assertThat(read(dbf(0x30, 0, UTF_8, List.of("m,M,4,0"), List.<byte[][]>of(binary))).column(0)).containsExactly("备注");
    }

    @Test
    void aHeaderThatLiesAboutItsRowsIsHeldAgainstTheBytes() {
        byte[] table = dbf(0, UTF_8, List.of("n,C,2,0"), List.of(List.of("a"), List.of("b")));
        assertThat(read(ByteBuffer.wrap(table.clone()).order(ByteOrder.LITTLE_ENDIAN).putInt(4, Integer.MAX_VALUE).array()).column(0)).containsExactly("a", "b");
        assertThat(read(ByteBuffer.wrap(table.clone()).putInt(4, 0).array()).column(0)).containsExactly("a", "b");
        assertThat(read(ByteBuffer.wrap(table.clone()).putShort(8, (short) -1).array()).column(0)).containsExactly("a", "b");
        assertThat(read(ByteBuffer.wrap(table.clone()).putShort(10, (short) 0).array()).column(0)).containsExactly("a", "b");
        table[64] = 0x0A;
        assertThat(read(table).column(0)).containsExactly("a", "b");
    }

    @Test
    void fieldsBeyondTheRowHaveNoValues() {
        byte[] table = dbf(0, UTF_8, List.of("a,C,2,0", "b,C,9,0"), List.of(List.of("x", "y")));
        ReadAll all = read(ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN).putShort(10, (short) 4).array());
        assertThat(all.row(0)).containsExactly("x", null);
        assertThat(all.codes()).contains("data.dbf.field-outside");
    }

    private static byte[][] row(String value) {
        return new byte[][] {value.getBytes(UTF_8)};
    }

    private static byte[] part(ByteBuffer bytes, int from, int length) {
        byte[] part = new byte[length];
        bytes.get(from, part);
        return part;
    }

    private ReadAll read(byte[] table) {
        return ReadAll.of(write(folder, "a.dbf", table));
    }
}
