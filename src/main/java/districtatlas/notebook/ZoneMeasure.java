package districtatlas.notebook;

import districtatlas.base.vocabulary.Keyed;

/** What of a layer's features is put together for each zone. */
public enum ZoneMeasure implements Keyed {
    COUNT, SUM, MEAN, LEAST, MOST,
    /** Of lines, in metres. */
    LENGTH,
    /** Of areas, in square metres. */
    AREA;

    /** Whether it is of the numbers in a column. */
    public boolean isOfColumn() {
        return this == SUM || this == MEAN || this == LEAST || this == MOST;
    }

    /** Whether shapes are cut at the zones' borders, so that each zone has its own piece of them. */
    public boolean cuts() {
        return this == LENGTH || this == AREA;
    }

    /** Whether a larger zone has more of it for being larger, so that only what there is per square kilometre can be compared. */
    public boolean growsWithGround() {
        return this == COUNT || this == SUM || cuts();
    }
}
