package districtatlas.plan;

import java.util.Objects;

/** Names a word of the glossary for good. */
public record TermId(String value) implements ThingId {
    public TermId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
