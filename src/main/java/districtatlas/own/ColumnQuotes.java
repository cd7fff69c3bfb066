package districtatlas.own;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the quotation marks that ECQL wants around names of columns that are no plain words, so that nobody need type them. Pure functions. */
final class ColumnQuotes {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private ColumnQuotes() {
    }

    /** What stands between quotation marks already stays as it is. */
    static String in(String condition, List<String> columns) {
        List<String> bare = columns.stream().filter(c -> !PLAIN.matcher(c).matches() && !c.contains("\"")).sorted(Comparator.comparingInt(String::length).reversed()).toList();
        StringBuilder quoted = new StringBuilder();
        int at = 0;
        while (at < condition.length()) {
            char c = condition.charAt(at);
            int here = at;
            Optional<String> column = isInWord(condition, at) ? Optional.empty() : bare.stream().filter(b -> condition.startsWith(b, here)
                    && !(isWord(b.charAt(b.length() - 1)) && here + b.length() < condition.length() && isWord(condition.charAt(here + b.length())))).findFirst();
            if (c == '\'' || c == '"') {
                int end = condition.indexOf(c, at + 1);
                int next = end < 0 ? condition.length() : end + 1;
                quoted.append(condition, at, next);
                at = next;
            } else if (column.isPresent()) {
                quoted.append('"').append(column.get()).append('"');
                at += column.get().length();
            } else {
                quoted.append(c);
                at++;
            }
        }
        return quoted.toString();
    }

    private static boolean isInWord(String text, int at) {
        return at > 0 && isWord(text.charAt(at - 1)) && isWord(text.charAt(at));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
