package districtatlas.plan;

import java.util.Objects;

/** Names a zone for good, whatever its boundary: a street, a group, the axis, the belt, a key area or the district. */
public record ZoneId(String value) implements ThingId {
    public ZoneId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
