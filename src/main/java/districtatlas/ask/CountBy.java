package districtatlas.ask;

import districtatlas.base.vocabulary.Keyed;

/** By what things are counted. */
public enum CountBy implements Keyed {
    /** Every zone but the district: a thing counts in each zone that it belongs to. */
    ZONE,
    /** The groups of the zones. */
    GROUP,
    KIND, STATUS, SECTION, CERTAINTY
}
