package districtatlas.plan;

/** What a zone is, most specific first: the order in which overlapping zones are offered. */
public enum ZoneKind {
    KEY_AREA, STREET, AXIS, BELT, GROUP, DISTRICT;

    /** As in files: {@code key-area}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The table of the atlas file in which zones of this kind are drawn. */
    public String table() {
        return key().replace('-', '_');
    }

    /** @throws IllegalArgumentException when there is no such kind */
    public static ZoneKind ofKey(String key) {
        return valueOf(key.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
