package districtatlas.data.text;

import districtatlas.data.TextEncoding;
import districtatlas.data.TextEncoding.Why;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides in which charset texts are written. In this order: what the reader chose; what the file declares; a DBF's language byte; strict
 * UTF-8; GB18030 or Big5, whichever reads more like Chinese; the letters of Europe, where neither does. What the bytes contradict does not
 * hold: then what they tell does, and it is said. Any thread.
 */
public final class Encodings {
    /** So many texts may be damaged without the rest being doubted. */
    private static final double FEW_FAULTS = 0.05;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset LATIN = Charset.forName("windows-1252");

    private Encodings() {
    }

    /**
     * @param chosen       by the reader
     * @param declared     by the file or one beside it; a wide charset (UTF-16) is passed over, as its texts are read by its mark
     * @param languageByte byte 29 of a DBF
     */
    public static TextEncoding decide(Optional<Charset> chosen, Optional<Charset> declared, OptionalInt languageByte, TextSamples samples) {
        if (chosen.isPresent()) {
            return new TextEncoding(chosen.get(), Why.CHOSEN);
        }
        Optional<Charset> says = declared.filter(c -> !isWide(c));
        Optional<Charset> byte29 = LanguageBytes.charset(languageByte);
        if (samples.areAscii()) {
            return says.map(c -> new TextEncoding(c, Why.DECLARED)).or(() -> byte29.map(c -> new TextEncoding(c, Why.LANGUAGE_BYTE)))
                .orElse(new TextEncoding(StandardCharsets.UTF_8, Why.ASCII));
        }
        Judgement judgement = new Judgement(samples);
        if (says.isPresent() && !judgement.contradicts(says.get())) {
            return new TextEncoding(says.get(), Why.DECLARED);
        }
        if (byte29.isPresent() && !judgement.contradicts(byte29.get())) {
            return new TextEncoding(byte29.get(), says.isPresent() ? Why.AGAINST_DECLARATION : Why.LANGUAGE_BYTE);
        }
        TextEncoding told = judgement.verdict();
        return says.isPresent() || byte29.isPresent() ? new TextEncoding(told.charset(), Why.AGAINST_DECLARATION) : told;
    }

    /** Of a text that only its bytes and a declaration tell about. */
    public static TextEncoding decide(Optional<Charset> chosen, Optional<Charset> declared, TextSamples samples) {
        return decide(chosen, declared, OptionalInt.empty(), samples);
    }

    /** By the mark (BOM) that a text begins with. */
    public static Optional<TextEncoding> marked(byte[] head) {
        if (markLength(head) == 3) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, Why.MARKED));
        }
        if (markLength(head) == 2) {
            return Optional.of(new TextEncoding(head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, Why.MARKED));
        }
        return Optional.empty();
    }

    /** Bytes of that mark, which is no text; 0 where there is none. */
    public static int markLength(byte[] head) {
        if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return 3;
        }
        boolean wide = head.length >= 2 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF);
        return wide ? 2 : 0;
    }

    /**
     * The charset to decode with: the widest that reads the same bytes the same way, so that a rare character does not get lost to a narrow
     * name: GB18030 for GB2312 and GBK, Big5 of Hong Kong for Big5, windows-1252 for ISO 8859-1 and ASCII.
     */
    public static Charset widest(Charset charset) {
        return switch (charset.name().toUpperCase(Locale.ROOT)) {
            case "GBK", "GB2312", "X-MSWIN-936" -> GB18030;
            case "BIG5", "X-WINDOWS-950", "X-MS950-HKSCS" -> Charset.forName("Big5-HKSCS");
            case "ISO-8859-1", "US-ASCII" -> LATIN;
            case "SHIFT_JIS" -> Charset.forName("windows-31j");
            case "EUC-KR" -> Charset.forName("x-windows-949");
            default -> charset;
        };
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** What the bytes themselves tell. */
    private static final class Judgement {
        private final Utf8Trial utf8 = new Utf8Trial();
        private final Trial gb = new DoubleByteTrial.Gb();
        private final Trial big5 = new DoubleByteTrial.Big5();
        private final Trial latin = new SingleByteTrial(false);
        private final Trial cyrillic = new SingleByteTrial(true);

        Judgement(TextSamples samples) {
            samples.forEach((text, cut) -> {
                utf8.add(text, cut);
                gb.add(text, cut);
                big5.add(text, cut);
                latin.add(text, cut);
                cyrillic.add(text, cut);
            });
        }

        private boolean isUtf8() {
            if (utf8.faults() > FEW_FAULTS || utf8.characters() == 0) {
                return false;
            }
            boolean byChance = utf8.longOnes() < 3 && utf8.characters() < 9 && gb.likelihood() > utf8.likelihood() - 0.1
                || utf8.longOnes() == 0 && utf8.isMedley();
            return !byChance || gb.likelihood() < 0.6;
        }

        /** Chinese of two bytes, beyond doubt. */
        private boolean isChinese() {
            Trial best = gb.likelihood() + 0.1 >= big5.likelihood() ? gb : big5;
            return best.faults() <= FEW_FAULTS && best.characters() >= 2 && best.likelihood() > 0.7
                && latin.likelihood() < 0.5 && cyrillic.likelihood() < 0.8;
        }

        boolean contradicts(Charset charset) {
            return switch (charset.name().toUpperCase(Locale.ROOT)) {
                case "UTF-8" -> utf8.faults() > FEW_FAULTS;
                case "GBK", "GB2312", "GB18030", "X-MSWIN-936" -> isSurelyUtf8() || gb.faults() > 2 * FEW_FAULTS;
                case "BIG5", "BIG5-HKSCS", "X-WINDOWS-950", "X-MS950-HKSCS" -> isSurelyUtf8() || big5.faults() > 2 * FEW_FAULTS;
                case "WINDOWS-31J", "SHIFT_JIS", "EUC-KR", "EUC-JP", "X-WINDOWS-949" -> isSurelyUtf8();
                default -> isSurelyUtf8() || isUtf8() && latin.likelihood() < 0.5 || isChinese();
            };
        }

        private boolean isSurelyUtf8() {
            return isUtf8() && utf8.longOnes() >= 2;
        }

        TextEncoding verdict() {
            if (isUtf8()) {
                return new TextEncoding(StandardCharsets.UTF_8, utf8.isFaultless() ? Why.STRICT_UTF8 : Why.GUESSED);
            }
            double chinese = Math.max(gb.likelihood() + 0.1, big5.likelihood());
            if (Math.max(latin.likelihood(), cyrillic.likelihood()) > chinese + 0.2) {
                return new TextEncoding(latin.likelihood() >= cyrillic.likelihood() ? LATIN : Charset.forName("windows-1251"), Why.GUESSED);
            }
            return new TextEncoding(gb.likelihood() + 0.1 >= big5.likelihood() ? GB18030 : Charset.forName("Big5"), Why.GUESSED);
        }
    }
}
