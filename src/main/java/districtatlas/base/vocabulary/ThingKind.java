package districtatlas.base.vocabulary;

/** What the plan can speak of: a zone, a thing, a word it explains. */
public enum ThingKind implements Keyed {
    ZONE, ITEM, TERM
}
