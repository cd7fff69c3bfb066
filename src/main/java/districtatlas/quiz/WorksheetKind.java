package districtatlas.quiz;

import districtatlas.base.vocabulary.Keyed;

/** What one worksheet of a lesson is. */
public enum WorksheetKind implements Keyed {
    /** A map whose names are all to be written. */
    BLANK,
    /** The same map with some of its names. */
    HALF,
    /** Sites and streets that are to be brought together. */
    PAIRING,
    /** The answers to all of them, for the teacher. */
    ANSWERS;

    /** Whether its map has that name. */
    public boolean shows(Blank blank) {
        return this == ANSWERS || this == HALF && blank.given();
    }
}
