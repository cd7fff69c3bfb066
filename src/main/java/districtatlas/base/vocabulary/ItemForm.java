package districtatlas.base.vocabulary;

/** What a thing is on the ground: a line runs through the district and has no one place. */
public enum ItemForm implements Keyed {
    POINT, LINE, AREA
}
