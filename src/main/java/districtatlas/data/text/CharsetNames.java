package districtatlas.data.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of charsets as people and programs write them in a {@code .cpg}, a drawing or a declaration. Any thread. */
public final class CharsetNames {
    private static final Pattern NUMBER = Pattern.compile(
        "(?:ANSI|OEM|CP|MS|MSWIN|WIN|WINDOWS|DOS|IBM|CODEPAGE|X-WINDOWS|CSWINDOWS)?[ _:-]*(?:CP)?0*([1-9]\\d{2,4})");
    private static final Pattern LANGUAGE_BYTE = Pattern.compile("LDID[ /:_-]*(\\d{1,3})");
    private static final Pattern ISO = Pattern.compile("(?:ISO)?[ _-]*8859[ _-]*(\\d{1,2})(?::\\d{4})?");
    private static final Map<String, String> SAID = Map.ofEntries(
        Map.entry("UTF8", "UTF-8"), Map.entry("UTF-8", "UTF-8"), Map.entry("UNICODE", "UTF-8"), Map.entry("UTF8MB4", "UTF-8"),
        Map.entry("UTF-8-SIG", "UTF-8"), Map.entry("GB2312", "GBK"), Map.entry("GB-2312", "GBK"), Map.entry("GB_2312-80", "GBK"),
        Map.entry("GB", "GBK"), Map.entry("EUC-CN", "GBK"), Map.entry("EUCCN", "GBK"), Map.entry("CHINESE", "GBK"), Map.entry("GBK", "GBK"),
        Map.entry("GB18030", "GB18030"), Map.entry("GB-18030", "GB18030"), Map.entry("BIG5", "Big5"), Map.entry("BIG-5", "Big5"),
        Map.entry("BIG5HKSCS", "Big5-HKSCS"), Map.entry("SJIS", "windows-31j"), Map.entry("SHIFT-JIS", "windows-31j"),
        Map.entry("SHIFT_JIS", "windows-31j"), Map.entry("ASCII", "US-ASCII"), Map.entry("LATIN1", "ISO-8859-1"),
        Map.entry("LATIN-1", "ISO-8859-1"));

    private CharsetNames() {
    }

    /** @return empty for a name that says nothing ({@code ANSI}, {@code OEM}), is none, or that nobody knows */
    public static Optional<Charset> find(String name) {
        String said = name.replace("\uFEFF", "").replace("\0", "").replace("\"", "").strip().toUpperCase(Locale.ROOT);
        String known = SAID.get(said);
        if (known != null) {
            return byItsName(known);
        }
        Matcher language = LANGUAGE_BYTE.matcher(said);
        if (language.matches()) {
            return LanguageBytes.charset(OptionalInt.of(Integer.parseInt(language.group(1))));
        }
        Matcher iso = ISO.matcher(said);
        if (iso.matches()) {
            return byItsName("ISO-8859-" + Integer.parseInt(iso.group(1)));
        }
        Matcher number = NUMBER.matcher(said);
        return number.matches() ? ofCodePage(Integer.parseInt(number.group(1))) : byItsName(said);
    }

    /** @param page as Windows, DOS and ArcGIS count code pages: 936, 65001, 1252, 866, 88591 */
    static Optional<Charset> ofCodePage(int page) {
        return switch (page) {
            case 65001 -> Optional.of(StandardCharsets.UTF_8);
            case 1200 -> Optional.of(StandardCharsets.UTF_16LE);
            case 1201 -> Optional.of(StandardCharsets.UTF_16BE);
            case 936, 20936, 51936 -> byItsName("GBK");
            case 54936 -> byItsName("GB18030");
            case 950 -> byItsName("Big5");
            case 951 -> byItsName("Big5-HKSCS");
            case 932 -> byItsName("windows-31j");
            case 949 -> byItsName("x-windows-949");
            case 874 -> byItsName("x-windows-874");
            case 20127 -> Optional.of(StandardCharsets.US_ASCII);
            case 20866 -> byItsName("KOI8-R");
            case 10000 -> byItsName("x-MacRoman");
            case 10006 -> byItsName("x-MacGreek");
            case 10007 -> byItsName("x-MacCyrillic");
            case 10029 -> byItsName("x-MacCentralEurope");
            default -> other(page);
        };
    }

    private static Optional<Charset> other(int page) {
        if (page >= 1250 && page <= 1258) {
            return byItsName("windows-" + page);
        }
        if (page >= 28591 && page <= 28605) {
            return byItsName("ISO-8859-" + (page - 28590));
        }
        if (page >= 88591 && page <= 88599) {
            return byItsName("ISO-8859-" + (page - 88590));
        }
        return page >= 437 && page < 900 ? byItsName("IBM" + page) : Optional.empty();
    }

    private static Optional<Charset> byItsName(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
