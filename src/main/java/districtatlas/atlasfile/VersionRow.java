package districtatlas.atlasfile;

/**
 * A version of an entry, as a reader's own file keeps it. Immutable.
 *
 * @param kind    of the entry
 * @param entry   its id
 * @param version its own id
 * @param parents ids of the versions it took the place of, with commas between
 * @param author  may be empty
 * @param made    a time of UTC, as ISO 8601 has it
 * @param value   JSON; null where the entry was removed
 */
public record VersionRow(String kind, String entry, String version, String parents, String author, String made, String value) {
    /** By which a row is found: a version belongs to one entry. */
    public record Key(String kind, String entry, String version) {
    }

    public Key key() {
        return new Key(kind, entry, version);
    }
}
