package districtatlas.state;

import districtatlas.plan.ZoneId;
import java.util.Objects;

/** Two zones side by side: A stands at the left, B at the right. Never one zone twice. Immutable. */
public record ZonePair(ZoneId a, ZoneId b) {
    /** @throws IllegalArgumentException for a zone beside itself */
    public ZonePair {
        Objects.requireNonNull(a);
        Objects.requireNonNull(b);
        if (a.equals(b)) {
            throw new IllegalArgumentException("a zone is compared with another one: " + a);
        }
    }

    public ZonePair swapped() {
        return new ZonePair(b, a);
    }

    public boolean has(ZoneId zone) {
        return a.equals(zone) || b.equals(zone);
    }

    /** The pair with another zone at one side; when that is the other side's, they change places. */
    public ZonePair with(boolean left, ZoneId other) {
        if (other.equals(left ? b : a)) {
            return swapped();
        }
        return left ? new ZonePair(other, b) : new ZonePair(a, other);
    }
}
