package districtatlas.quiz;

import java.util.Optional;
import java.util.stream.Stream;

/** How hard a worksheet is. */
public enum Difficulty {
    /** The names stand in a word bank, and about half of them on the half-labelled map. */
    FIRST,
    /** No word bank, a third of the names on the half-labelled map, and more is asked: what belongs to what. */
    SECOND;

    /** 1 or 2. */
    public int number() {
        return ordinal() + 1;
    }

    public static Optional<Difficulty> numbered(int number) {
        return Stream.of(values()).filter(d -> d.number() == number).findFirst();
    }

    /**
     * How many of so many names the half-labelled map has: at least one, and never all. With a word bank two are left, for a single word in the
     * bank asks nothing; of two names none can then be given.
     */
    int given(int names) {
        return Math.min(names - (this == FIRST ? 2 : 1), Math.max(1, names / (this == FIRST ? 2 : 3)));
    }
}
