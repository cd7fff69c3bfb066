package districtatlas.base.vocabulary;

/** What a figure is about. */
public enum ScopeKind implements Keyed {
    DISTRICT, EVERY_STREET, ZONE, OUTSIDE
}
