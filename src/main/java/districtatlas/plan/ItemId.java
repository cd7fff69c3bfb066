package districtatlas.plan;

import java.util.Objects;

/** Names a thing of the plan for good. */
public record ItemId(String value) implements ThingId {
    public ItemId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
