package districtatlas.ask.compare;

import districtatlas.base.vocabulary.Keyed;
import districtatlas.plan.Zone;

/** A zone that another may be compared with, and why it is proposed. */
public record ComparePartner(Zone zone, Why why) {
    /** In the order in which partners are proposed. */
    public enum Why implements Keyed {
        /** Of the same kind, with a boundary in common. */
        NEIGHBOUR,
        /** The other lies in it. */
        WHOLE,
        SAME_KIND,
        OTHER
    }
}
