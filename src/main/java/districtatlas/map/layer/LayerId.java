package districtatlas.map.layer;

import java.util.Objects;

/** Names a layer of the map document; stable across sessions. */
public record LayerId(String value) {
    public LayerId {
        Objects.requireNonNull(value);
    }

    /** The table of the atlas file it shows: what stands before a style's name. */
    public String table() {
        int slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    @Override
    public String toString() {
        return value;
    }
}
