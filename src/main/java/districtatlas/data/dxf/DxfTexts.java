package districtatlas.data.dxf;

import java.nio.charset.Charset;
import java.util.Locale;

/** What a person reads of the texts of a drawing: characters by their number, signs by their code, formatting left away. Pure functions. */
final class DxfTexts {
    private static final String[] CODE_PAGES = {"", "windows-31j", "Big5", "x-windows-949", "x-Johab", "GBK"};

    private DxfTexts() {
    }

    /** Characters that stand as {@code \U+5357} or {@code \M+5C4CF}, as in every name and text of a drawing. */
    static String decode(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder plain = new StringBuilder(written.length());
        int i = 0;
        while (i < written.length()) {
            String sign = sign(written, i);
            if (sign.isEmpty()) {
                plain.append(written.charAt(i++));
            } else {
                plain.append(sign);
                i += written.charAt(i + 1) == 'M' || written.charAt(i + 1) == 'm' ? 8 : 7;
            }
        }
        return plain.toString();
    }

    private static String sign(String text, int at) {
        try {
            if (text.regionMatches(true, at, "\\U+", 0, 3) && at + 7 <= text.length()) {
                return String.valueOf((char) Integer.parseInt(text.substring(at + 3, at + 7), 16));
            }
            if (text.regionMatches(true, at, "\\M+", 0, 3) && at + 8 <= text.length()) {
                int page = text.charAt(at + 3) - '0';
                int bytes = Integer.parseInt(text.substring(at + 4, at + 8), 16);
                return page < 1 || page >= CODE_PAGES.length ? "" : new String(new byte[] {(byte) (bytes >> 8), (byte) bytes}, Charset.forName(CODE_PAGES[page]));
            }
            return "";
        } catch (NumberFormatException none) {
            return "";
        }
    }

    /** Of a TEXT: {@code %%c} is a diameter, {@code %%d} degrees, {@code %%p} plus or minus, {@code %%176} a character; the others are strokes. */
    static String line(String decoded) {
        if (!decoded.contains("%%")) {
            return decoded.strip();
        }
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < decoded.length()) {
            if (!decoded.startsWith("%%", i) || i + 2 >= decoded.length()) {
                plain.append(decoded.charAt(i++));
                continue;
            }
            char code = Character.toLowerCase(decoded.charAt(i + 2));
            int digits = digits(decoded, i + 2);
            switch (code) {
                case 'c' -> plain.append('\u2300');
                case 'd' -> plain.append('\u00b0');
                case 'p' -> plain.append('\u00b1');
                case '%' -> plain.append('%');
                case 'u', 'o', 'k' -> {
                    // a line below, above or through
                }
                default -> plain.append(digits > 0 ? String.valueOf((char) Integer.parseInt(decoded.substring(i + 2, i + 2 + digits))) : "%%" + decoded.charAt(i + 2));
            }
            i += 2 + Math.max(1, digits);
        }
        return plain.toString().strip();
    }

    private static int digits(String text, int from) {
        int n = 0;
        while (n < 3 && from + n < text.length() && text.charAt(from + n) >= '0' && text.charAt(from + n) <= '9') {
            n++;
        }
        return n;
    }

    /** Of an MTEXT: fonts, sizes, colours and braces left away, fractions as {@code 1/2}, paragraphs as lines. */
    static String paragraphs(String decoded) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < decoded.length()) {
            char c = decoded.charAt(i);
            if (c == '\\' && i + 1 < decoded.length()) {
                i = code(decoded, i + 1, plain);
            } else {
                if (c == '^' && i + 1 < decoded.length()) {
                    plain.append(decoded.charAt(i + 1) == 'J' ? '\n' : ' ');
                    i++;
                } else if (c != '{' && c != '}') {
                    plain.append(c);
                }
                i++;
            }
        }
        return line(plain.toString()).lines().map(String::strip).reduce((a, b) -> a + "\n" + b).orElse("");
    }

    /** @return where the text goes on */
    private static int code(String text, int at, StringBuilder plain) {
        char code = text.charAt(at);
        switch (code) {
            case 'P', 'N', 'X' -> plain.append('\n');
            case '~' -> plain.append(' ');
            case '\\', '{', '}' -> plain.append(code);
            case 'L', 'l', 'O', 'o', 'K', 'k' -> {
                // a line below, above or through begins or ends
            }
            case 'S' -> {
                int end = end(text, at);
                plain.append(text.substring(at + 1, end).replaceAll("\\^ ?|#", "/").replaceAll("^/|/$", ""));
                return end + 1;
            }
            default -> {
                if ("ACFHQTWPX".indexOf(Character.toUpperCase(code)) >= 0) {
                    return end(text, at) + 1;
                }
                plain.append('\\').append(code);
            }
        }
        return at + 1;
    }

    private static int end(String text, int at) {
        int end = text.indexOf(';', at);
        return end < 0 ? text.length() : end;
    }

    /** Layers and blocks of one name are one, however it is written. */
    static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
