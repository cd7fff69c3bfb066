package districtatlas.plan;

/** The part of a zone's panel an item stands in. */
public enum Section {
    PROJECT, SITE, FACILITY, OTHER;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such section */
    public static Section ofKey(String key) {
        return valueOf(key.toUpperCase(java.util.Locale.ROOT));
    }
}
