package districtatlas.base.vocabulary;

import java.util.List;

/** What a zone is, most specific first: the order in which overlapping zones are offered. */
public enum ZoneKind implements Keyed {
    KEY_AREA, STREET, AXIS, BELT, GROUP, DISTRICT;

    /** The order in which a plan names its zones. */
    public static final List<ZoneKind> PLAN_ORDER = List.of(DISTRICT, AXIS, BELT, GROUP, STREET, KEY_AREA);
}
