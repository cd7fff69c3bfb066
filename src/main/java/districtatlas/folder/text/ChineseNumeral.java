package districtatlas.folder.text;

import java.text.Normalizer;

/** Numerals as headings count: 十二 is 12. Pure function. */
final class ChineseNumeral {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumeral() {
    }

    /** In Arabic digits; as it is where it is no numeral below a thousand. */
    static String arabic(String numeral) {
        String text = Normalizer.normalize(numeral, Normalizer.Form.NFKC).replace('零', '〇').replace('两', '二');
        if (text.isEmpty() || !text.matches("[〇一二三四五六七八九十百]+")) {
            return text;
        }
        int total = 0;
        int digit = -1;
        for (char c : text.toCharArray()) {
            if (c == '百' || c == '十') {
                total += (digit < 0 ? 1 : digit) * (c == '百' ? 100 : 10);
                digit = -1;
            } else if (digit >= 0) {
                digit = digit * 10 + DIGITS.indexOf(c);         // 二〇, digit by digit
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return String.valueOf(total + Math.max(0, digit));
    }
}
