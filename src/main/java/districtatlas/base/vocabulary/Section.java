package districtatlas.base.vocabulary;

/** The part of a zone's panel an item stands in. */
public enum Section implements Keyed {
    PROJECT, SITE, FACILITY, OTHER
}
