package districtatlas.base;

import java.util.Objects;

/**
 * Something wrong with data, said so that a reader can mend it. Immutable.
 *
 * @param code   short, stable, for tests and for quoting, such as {@code zone.unknown}
 * @param where  file and line, record or field; empty when it concerns the whole
 * @param detail one sentence: what is wrong and what was expected
 */
public record Problem(String code, String where, String detail) {
    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(where);
        Objects.requireNonNull(detail);
    }

    @Override
    public String toString() {
        return (where.isEmpty() ? "" : where + ": ") + "[" + code + "] " + detail;
    }
}
