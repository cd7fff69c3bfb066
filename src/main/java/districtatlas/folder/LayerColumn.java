package districtatlas.folder;

import java.util.Objects;

/** A column of a layer of layers.yaml. Immutable. @param type as {@code text}, {@code integer}, {@code real}, {@code boolean} */
public record LayerColumn(String name, String type) {
    public LayerColumn {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
    }

    /** What stands there when nothing is known. */
    public Object nothing() {
        return switch (type) {
            case "integer" -> 0;
            case "real" -> 0.0;
            case "boolean" -> false;
            default -> "";
        };
    }
}
