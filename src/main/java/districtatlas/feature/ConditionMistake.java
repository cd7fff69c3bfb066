package districtatlas.feature;

import java.util.List;

/** A condition that cannot be understood, and where. */
public final class ConditionMistake extends Exception {
    private static final long serialVersionUID = 1;

    /** What is wrong there. */
    public enum Kind {
        /** Something else is expected; the end, where {@code found} is empty. */
        SYNTAX,
        /** There is no such column; {@code right} are those there are. */
        COLUMN,
        /** The column never has this value; {@code right} are those it has. */
        VALUE,
        /** There is no such function, or none that may be used: {@code right} are those that may. */
        FUNCTION,
        /** It is longer, or has more brackets in brackets, than is read: {@code right} are the most characters and brackets. */
        LENGTH
    }

    private final Kind kind;
    private final int column;
    private final String found;
    private final transient List<String> right;

    ConditionMistake(Kind kind, int column, String found, List<String> right) {
        super(kind + " at " + column + ": " + found);
        this.kind = kind;
        this.column = column;
        this.found = found;
        this.right = List.copyOf(right);
    }

    public Kind kind() {
        return kind;
    }

    /** Of the text, counted from 1; one more than its length where something is missing at its end. */
    public int column() {
        return column;
    }

    /** What stands there. */
    public String found() {
        return found;
    }

    /** What would be right; empty where that is not a matter of a list. */
    public List<String> right() {
        return right == null ? List.of() : right;
    }
}
