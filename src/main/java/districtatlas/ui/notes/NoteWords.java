package districtatlas.ui.notes;

/** Short words of a note's text. */
final class NoteWords {
    /** So much of a text names it in a sentence. */
    private static final int SHORT = 18;

    private NoteWords() {
    }

    /** The beginning of a text, for a sentence about it. */
    static String brief(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, SHORT)) + "…";
    }
}
