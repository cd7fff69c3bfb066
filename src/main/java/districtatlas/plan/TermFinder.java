package districtatlas.plan;

import districtatlas.base.Lang;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the glossary's terms in a text: each once, where it stands first, the longest where several begin. Immutable, any thread;
 * some 10 µs for a sentence.
 *
 * <p>A Latin term is a whole word, in any case, also in the plural. A term of a single Chinese character is part of too many other
 * words: it counts only where it stands alone.
 */
public final class TermFinder {
    /** A piece of a text. {@code term} is null between the terms. */
    public record Piece(String text, GlossaryTerm term) {
    }

    private record Form(String text, GlossaryTerm term) {
    }

    private final List<Form> forms;

    public TermFinder(List<GlossaryTerm> terms, Lang lang) {
        List<Form> all = new ArrayList<>();
        for (GlossaryTerm term : terms) {
            Consumer<String> add = t -> all.add(new Form(t.toLowerCase(Locale.ROOT), term));
            names(term.term().in(lang)).forEach(add);
            term.aliases().forEach(add);
        }
        all.removeIf(f -> f.text.isBlank());
        all.sort(Comparator.comparingInt((Form f) -> f.text.length()).reversed());
        forms = List.copyOf(all);
    }

    /** A name with another in brackets goes by both. */
    private static List<String> names(String term) {
        List<String> names = new ArrayList<>(List.of(term));
        if (term.matches("[^（(]+[（(][^（(]+[）)]")) {
            names.addAll(List.of(term.split("[（()）]")));
        }
        return names.stream().map(String::strip).toList();
    }

    /** The text in pieces that give the text again when joined. */
    public List<Piece> pieces(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<Piece> pieces = new ArrayList<>();
        Set<String> met = new HashSet<>();
        int from = 0;
        for (int at = 0; at < text.length() && lower.length() == text.length(); ) {
            int length = 0;
            for (Form form : forms) {
                length = lengthAt(lower, at, form.text);
                if (length > 0) {
                    if (met.add(form.term.id())) {
                        plain(text.substring(from, at), pieces);
                        pieces.add(new Piece(text.substring(at, at + length), form.term));
                        from = at + length;
                    }
                    break;
                }
            }
            at += Math.max(1, length);
        }
        plain(text.substring(from), pieces);
        return List.copyOf(pieces);
    }

    private static void plain(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, null));
        }
    }

    /** How many characters the form takes there; 0 when it does not stand there. */
    private static int lengthAt(String text, int at, String form) {
        if (!text.startsWith(form, at)) {
            return 0;
        }
        int end = at + form.length();
        if (form.codePointCount(0, form.length()) == 1 && isHan(form.codePointAt(0))) {
            boolean alone = (at == 0 || !isWord(text.charAt(at - 1))) && (end == text.length() || !isWord(text.charAt(end)));
            return alone ? form.length() : 0;
        }
        if (at > 0 && isLatin(form.charAt(0)) && joins(text.charAt(at - 1))) {
            return 0;
        }
        if (!isLatin(form.charAt(form.length() - 1))) {
            return form.length();
        }
        for (String plural : List.of("", "s", "es")) {
            int there = end + plural.length();
            if (text.startsWith(plural, end) && (there == text.length() || !joins(text.charAt(there)))) {
                return form.length() + plural.length();
            }
        }
        return 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && c < 0x250;
    }

    /** What makes one word of two. */
    private static boolean joins(char c) {
        return isLatin(c) || c == '-';
    }
}
