package districtatlas.data.kml;

import java.util.Locale;
import java.util.Map;

/** What a person reads of a description that is written in HTML. Pure functions; about as long as the text takes. */
final class PlainText {
    private static final Map<String, String> ENTITIES = Map.of("nbsp", " ", "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");
    private static final int LONGEST_ENTITY = 10;

    private PlainText() {
    }

    static boolean isHtml(String text) {
        int at = text.indexOf('<');
        return at >= 0 && text.indexOf('>', at) > 0;
    }

    static String of(String html) {
        StringBuilder plain = new StringBuilder(html.length());
        String small = html.toLowerCase(Locale.ROOT);
        int last = html.lastIndexOf('>');
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            int end = c == '<' && i < last ? html.indexOf('>', i) : -1;
            if (end > i + 1 && isTag(html.charAt(i + 1))) {
                String tag = name(html, i + 1, end);
                plain.append(mark(tag));
                i = tag.equals("style") || tag.equals("script") ? after(small, end, "</" + tag) : end + 1;
            } else if (c == '&') {
                i = entity(html, i, plain);
            } else {
                plain.append(c < ' ' ? ' ' : c);
                i++;
            }
        }
        return plain.toString().replaceAll("[ \\u00a0]+", " ").replaceAll(" ?\\n[ \\n]*", "\n").strip();
    }

    private static boolean isTag(char c) {
        return c == '/' || c == '!' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String name(String html, int from, int to) {
        int i = from;
        while (i < to && (Character.isLetterOrDigit(html.charAt(i)) || i == from)) {
            i++;
        }
        return html.substring(from, i).toLowerCase(Locale.ROOT);
    }

    private static String mark(String tag) {
        return switch (tag) {
            case "br", "/p", "/div", "/tr", "/li", "/table", "/h1", "/h2", "/h3", "/h4" -> "\n";
            case "/td", "/th" -> " ";
            default -> "";
        };
    }

    private static int after(String html, int from, String end) {
        int at = html.indexOf(end, from);
        int close = at < 0 ? -1 : html.indexOf('>', at);
        return close < 0 ? html.length() : close + 1;
    }

    private static int entity(String html, int at, StringBuilder plain) {
        int end = html.substring(at, Math.min(html.length(), at + LONGEST_ENTITY)).indexOf(';') + at;
        if (end > at + 1) {
            String name = html.substring(at + 1, end);
            String said = name.charAt(0) == '#' ? number(name.substring(1)) : ENTITIES.get(name);
            if (said != null) {
                plain.append(said);
                return end + 1;
            }
        }
        plain.append('&');
        return at + 1;
    }

    private static String number(String digits) {
        try {
            int code = digits.startsWith("x") || digits.startsWith("X") ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : null;
        } catch (NumberFormatException no) {
            return null;
        }
    }
}
