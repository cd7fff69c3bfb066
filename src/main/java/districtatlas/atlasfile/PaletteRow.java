package districtatlas.atlasfile;

import java.util.Map;
import java.util.regex.Pattern;

/** The values that styles ask for by role. */
public record PaletteRow(String id, Map<String, String> roles) {
    private static final Pattern VALUE = Pattern.compile("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?|-?\\d{1,4}(\\.\\d{1,9})?");
    /** By a role that ends so everything is drawn larger or smaller. */
    private static final String SCALE = "-scale";
    private static final double LEAST_SCALE = 0.1;
    private static final double MOST_SCALE = 10;

    /** Whether it is a colour, or a number that can be painted with. */
    public static boolean isValue(String role, String written) {
        return VALUE.matcher(written).matches() && (!role.endsWith(SCALE) || isScale(written));
    }

    private static boolean isScale(String written) {
        return !written.startsWith("#") && Double.parseDouble(written) >= LEAST_SCALE && Double.parseDouble(written) <= MOST_SCALE;
    }

    public PaletteRow {
        roles = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(roles));
    }
}
