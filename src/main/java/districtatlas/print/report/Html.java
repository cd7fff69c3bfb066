package districtatlas.print.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements so that the result is well-formed as HTML and as XML, whatever stands in the texts. One thread at a time. */
final class Html {
    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn */
    Html open(String element, String... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Html close() {
        String element = open.pop();
        out.append("</").append(element).append('>');
        if (!element.equals("span") && !element.equals("td") && !element.equals("th")) {
            out.append('\n');
        }
        return this;
    }

    Html empty(String element, String... attributes) {
        tag(element, attributes).append("/>\n");
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element with nothing but text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Html row(String cell, String... texts) {
        open("tr");
        for (String text : texts) {
            element(cell, text);
        }
        return close();
    }

    /** The head of a table; its rows follow, until {@link #endTable()}. */
    Html table(String style, String... heads) {
        open("table", "class", style).open("thead").row("th", heads).close();
        return open("tbody");
    }

    Html endTable() {
        return close().close();
    }

    /** @throws IllegalStateException when an element is still open */
    String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private StringBuilder tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t') {   // XML knows no other control characters
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }
}
