package districtatlas.plan;

/** Names something the plan speaks of: a zone, a thing, or a word it explains. */
public sealed interface ThingId permits ZoneId, ItemId, TermId {
    String value();
}
