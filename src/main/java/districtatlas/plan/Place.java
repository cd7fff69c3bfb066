package districtatlas.plan;

import districtatlas.coord.LonLat;

/** Where an item is. Always general knowledge: the plan gives no coordinates. */
public record Place(LonLat lonLat, Accuracy accuracy) {
    /** How well the place is known. */
    public enum Accuracy {
        /** Within 50 m. */
        EXACT,
        /** Within 300 m. */
        NEAR,
        /** Within 1 km. */
        AREA,
        /** Only where its name is written. */
        LABEL;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
