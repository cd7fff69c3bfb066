package districtatlas.plan;

/** How far a thing had come when the plan was written. */
public enum Status {
    BUILT, RUNNING, BUILDING, UPGRADING, PLANNED, PROPOSED, HELD, GRANTED, DONE, UNKNOWN;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such status */
    public static Status ofKey(String key) {
        return valueOf(key.toUpperCase(java.util.Locale.ROOT));
    }
}
