package districtatlas.coord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Well-known text of a reference system as words within words, each with its line: as OGC, ESRI and ISO 19162 write it. Immutable.
 *
 * @param word     before the bracket, or a number or a quoted text without its quotation marks
 * @param children what stands in its brackets
 */
public record WktText(String word, int line, List<WktText> children) {
    /** Deeper than any reference system. */
    private static final int DEEPEST = 20;

    /** Empty when brackets and quotation marks do not match, or anything follows the last bracket. */
    public static Optional<WktText> parse(String text) {
        try {
            Reading reading = new Reading(text);
            WktText whole = reading.node(0);
            reading.skipBlanks();
            return reading.at == text.length() ? Optional.of(whole) : Optional.empty();
        } catch (IllegalArgumentException notWkt) {
            return Optional.empty();
        }
    }

    /** The first child of that word. */
    public Optional<WktText> child(String named) {
        return children.stream().filter(c -> c.word.equals(named) && !c.children.isEmpty()).findFirst();
    }

    /** The word in a place within the brackets; empty when there is none. */
    public String argument(int place) {
        return place < children.size() ? children.get(place).word : "";
    }

    /** The same as a number; none is NaN. */
    public double number(int place) {
        try {
            return Double.parseDouble(argument(place));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    /** One text being read. */
    private static final class Reading {
        private final String text;
        private int at;

        Reading(String text) {
            this.text = text;
        }

        void skipBlanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private char next() {
            skipBlanks();
            if (at == text.length()) {
                throw new IllegalArgumentException("ends too early");
            }
            return text.charAt(at);
        }

        WktText node(int depth) {
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("too deep");
            }
            char first = next();
            int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            if (first == '"') {
                return new WktText(quoted(), line, List.of());
            }
            int from = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_.+-".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            if (from == at) {
                throw new IllegalArgumentException("no word");
            }
            String word = text.substring(from, at);
            skipBlanks();
            boolean opens = at < text.length() && (text.charAt(at) == '[' || text.charAt(at) == '(');
            return new WktText(word, line, opens ? arguments(depth) : List.of());
        }

        /** A quotation mark within is written twice. */
        private String quoted() {
            StringBuilder quoted = new StringBuilder();
            do {
                int end = text.indexOf('"', at + 1);
                if (end < 0) {
                    throw new IllegalArgumentException("an open quotation mark");
                }
                quoted.append(quoted.isEmpty() ? "" : "\"").append(text, at + 1, end);
                at = end + 1;
            } while (at < text.length() && text.charAt(at) == '"');
            return quoted.toString();
        }

        private List<WktText> arguments(int depth) {
            List<WktText> arguments = new ArrayList<>();
            char close = text.charAt(at) == '[' ? ']' : ')';
            do {
                at++;                                       // the bracket, or a comma
                arguments.add(node(depth + 1));
            } while (next() == ',');
            if (next() != close) {
                throw new IllegalArgumentException("no bracket");
            }
            at++;
            return List.copyOf(arguments);
        }
    }
}
