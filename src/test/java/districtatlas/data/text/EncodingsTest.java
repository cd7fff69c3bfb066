package districtatlas.data.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import districtatlas.data.TextEncoding;
import districtatlas.data.TextEncoding.Why;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EncodingsTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final OptionalInt NO_BYTE = OptionalInt.empty();

    @ParameterizedTest
    @CsvSource({
        "南头街道, UTF-8, UTF-8, STRICT_UTF8", "南头街道, GBK, GB18030, GUESSED", "宝安, GBK, GB18030, GUESSED", "中, UTF-8, UTF-8, STRICT_UTF8",
        "深圳湾, GBK, GB18030, GUESSED", "简体国语, GBK, GB18030, GUESSED", "黑龙江省, GBK, GB18030, GUESSED", "联通, GBK, GB18030, GUESSED",
        "臺北, Big5, Big5, GUESSED", "香港特別行政區, Big5, Big5, GUESSED", "九龍, Big5, Big5, GUESSED", "筆架山 Beacon Hill, Big5, Big5, GUESSED",
        "A座3栋, GBK, GB18030, GUESSED", "㙟头村, GB18030, GB18030, GUESSED",
        "Café, UTF-8, UTF-8, STRICT_UTF8", "Café, windows-1252, windows-1252, GUESSED", "São Paulo, windows-1252, windows-1252, GUESSED",
        "Île-de-France, windows-1252, windows-1252, GUESSED", "Москва, UTF-8, UTF-8, STRICT_UTF8", "Нижний Новгород, windows-1251, windows-1251, GUESSED",
        "Münchner Straße, UTF-8, UTF-8, STRICT_UTF8", "𠮷野, UTF-8, UTF-8, STRICT_UTF8"})
    void bytesAloneTell(String text, String written, String read, Why why) {
        assertThat(Encodings.decide(Optional.empty(), Optional.empty(), samples(written, text)))
            .isEqualTo(new TextEncoding(Charset.forName(read), why));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, , GBK, GB18030, AGAINST_DECLARATION", "UTF-8, , UTF-8, UTF-8, DECLARED", "GBK, , UTF-8, UTF-8, AGAINST_DECLARATION",
        "GBK, , GBK, GBK, DECLARED", ", 77, GBK, GBK, LANGUAGE_BYTE", ", 77, UTF-8, UTF-8, AGAINST_DECLARATION", ", 87, GBK, GB18030, GUESSED",
        ", 3, GBK, GB18030, AGAINST_DECLARATION", "ISO-8859-1, , GBK, GB18030, AGAINST_DECLARATION", "ISO-8859-1, , UTF-8, UTF-8, AGAINST_DECLARATION",
        "UTF-8, 77, GBK, GBK, AGAINST_DECLARATION", ", 120, Big5, Big5, LANGUAGE_BYTE", ", 0, UTF-8, UTF-8, STRICT_UTF8",
        "UTF-16LE, , GBK, GB18030, GUESSED"})
    void whatIsSaidHoldsUnlessTheBytesContradict(String declared, Integer languageByte, String written, String read, Why why) {
        OptionalInt byte29 = languageByte == null ? NO_BYTE : OptionalInt.of(languageByte);
        assertThat(Encodings.decide(Optional.empty(), Optional.ofNullable(declared).map(Charset::forName), byte29,
            samples(written, "南山区", "粤海街道", "商业用地"))).isEqualTo(new TextEncoding(Charset.forName(read), why));
    }

    @Test
    void europeanTextsAsDeclaredStayAsDeclared() {
        for (String name : List.of("windows-1250", "windows-1252", "ISO-8859-1", "IBM850")) {
            Charset charset = Charset.forName(name);
            assertThat(Encodings.decide(Optional.empty(), Optional.of(charset), samples(name, "Čeněk Škoda", "Ångström", "Besançon", "Łódź")))
                .isEqualTo(new TextEncoding(charset, Why.DECLARED));
        }
    }

    @Test
    void asciiDecidesNothingAndTheReadersChoiceEverything() {
        assertThat(Encodings.decide(Optional.empty(), Optional.empty(), samples("UTF-8", "R2", "G1")))
            .isEqualTo(new TextEncoding(UTF_8, Why.ASCII));
        assertThat(Encodings.decide(Optional.empty(), Optional.empty(), OptionalInt.of(0x4D), samples("UTF-8", "R2")))
            .isEqualTo(new TextEncoding(GBK, Why.LANGUAGE_BYTE));
        assertThat(Encodings.decide(Optional.of(GBK), Optional.of(UTF_8), samples("UTF-8", "南山区")))
            .isEqualTo(new TextEncoding(GBK, Why.CHOSEN));
    }

    @Test
    void aTextCutInTheMiddleOfACharacterSpoilsNothing() {
        for (String name : List.of("UTF-8", "GBK")) {
            TextSamples samples = new TextSamples();
            byte[] text = "规划用地性质".getBytes(Charset.forName(name));
            samples.add(text, 0, text.length - 1, true);
            assertThat(Encodings.decide(Optional.empty(), Optional.empty(), samples).charset().name()).isEqualTo(name.equals("GBK") ? "GB18030" : name);
            assertThat(Encodings.decide(Optional.empty(), Optional.of(Charset.forName(name)), samples).why()).isEqualTo(Why.DECLARED);
        }
    }

    @Test
    void oneDamagedTextAmongManyDoesNotOverruleTheOthers() {
        TextSamples samples = new TextSamples();
        for (int i = 0; i < 100; i++) {
            byte[] text = ("第" + i + "号地块").getBytes(UTF_8);
            samples.add(text, 0, i == 50 ? 2 : text.length, false);
        }
        assertThat(Encodings.decide(Optional.empty(), Optional.empty(), samples)).isEqualTo(new TextEncoding(UTF_8, Why.GUESSED));
        assertThat(Encodings.decide(Optional.empty(), Optional.of(UTF_8), samples)).isEqualTo(new TextEncoding(UTF_8, Why.DECLARED));
    }

    @Test
    void linesOfAChunkAreTextsOfTheirOwnAndTheLastMayBeCut() {
        byte[] chunk = "id,名称\r\n1,南头街道\n2,桃源街道".getBytes(UTF_8);
        assertThat(Encodings.decide(Optional.empty(), Optional.empty(), TextSamples.ofLines(chunk, 0, chunk.length - 4, true)))
            .isEqualTo(new TextEncoding(UTF_8, Why.STRICT_UTF8));
    }

    @Test
    void millionsOfTextsTakeAQuarterOfAMegabyte() {
        TextSamples samples = new TextSamples();
        for (int i = 0; i < 100_000; i++) {
            byte[] text = ("地块" + i).getBytes(GBK);
            samples.add(text, 0, text.length, false);
        }
        int[] bytes = new int[1];
        samples.forEach((text, cut) -> bytes[0] += text.length);
        assertThat(samples.isFull()).isTrue();
        assertThat(bytes[0]).isBetween((1 << 18) - 20, 1 << 18);
    }

    @Test
    void aMarkBeforeTheTextTells() {
        assertThat(Encodings.marked(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'})).contains(new TextEncoding(UTF_8, Why.MARKED));
        assertThat(Encodings.marked(new byte[] {(byte) 0xFF, (byte) 0xFE}).orElseThrow().charset().name()).isEqualTo("UTF-16LE");
        assertThat(Encodings.marked("abc".getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ANSI 1250, windows-1250", "936, GBK", "GBK, GBK", "gb2312, GBK", "UTF8, UTF-8", "utf-8, UTF-8", "65001, UTF-8", "cp936, GBK",
        "OEM 866, IBM866", "big5, Big5", "950, Big5", "ANSI_936, GBK", "ANSI_1252, windows-1252", "dos850, IBM850", "8859_1, ISO-8859-1",
        "ISO 8859-2, ISO-8859-2", "ISO8859-15, ISO-8859-15", "88591, ISO-8859-1", "28592, ISO-8859-2", "LDID/77, GBK", "GB18030, GB18030",
        "54936, GB18030", "windows-1251, windows-1251", "Windows 1252, windows-1252", "Shift_JIS, windows-31j", "1252, windows-1252",
        "'\uFEFFUTF-8\r\n', UTF-8", "CP1251, windows-1251", "IBM437, IBM437"})
    void namesAreFoundAsPeopleWriteThem(String name, String charset) {
        assertThat(CharsetNames.find(name).map(Charset::name)).contains(Charset.forName(charset).name());
    }

    @Test
    void namesThatSayNothingAreNone() {
        assertThat(List.of("ANSI", "OEM", "", "<html>", "99999", "LDID/87", "字符集")).allMatch(name -> CharsetNames.find(name).isEmpty());
    }

    @Test
    void theWidestReadsTheSameAndMore() {
        byte[] rare = "㙟𠀀".getBytes(Charset.forName("GB18030"));
        assertThat(new String(rare, Encodings.widest(GBK))).isEqualTo("㙟𠀀");
        assertThat(Encodings.widest(UTF_8)).isEqualTo(UTF_8);
    }

    private static TextSamples samples(String charset, String... texts) {
        TextSamples samples = new TextSamples();
        Arrays.stream(texts).map(t -> t.getBytes(Charset.forName(charset))).forEach(b -> samples.add(b, 0, b.length, false));
        return samples;
    }
}
