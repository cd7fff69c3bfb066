package districtatlas.atlasfile;

import java.util.Map;

/** The values that styles ask for by role. */
public record PaletteRow(String id, Map<String, String> roles) {
    public PaletteRow {
        roles = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(roles));
    }
}
