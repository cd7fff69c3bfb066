package districtatlas.ask.table;

/**
 * A column of a table.
 *
 * @param key   as files of other programs have it, such as {@code name_en}
 * @param title in the reader's language
 */
public record PlanColumn(String key, String title, Content content) {
    /** What stands in it, so that it gets the room it needs. */
    public enum Content { NAME, WORD, SENTENCE, NUMBER }

    public boolean isNumber() {
        return content == Content.NUMBER;
    }
}
