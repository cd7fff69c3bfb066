package districtatlas.map.layer;

import java.util.Objects;

/** Names a layer of the map document; stable across sessions. */
public record LayerId(String value) {
    public LayerId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
