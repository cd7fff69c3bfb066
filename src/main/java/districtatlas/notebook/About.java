package districtatlas.notebook;

import java.util.Objects;

/**
 * What a note is about. Immutable.
 *
 * @param type what it is
 * @param id   of the zone, the item, the figure; for a feature its layer's table, a slash, and its id; empty for a place
 * @param name of it when the note was written, so that the note can be read where the atlas no longer has it; may be empty
 */
public record About(Type type, String id, String name) {
    /** Written as {@link #key}. */
    public enum Type {
        /** A spot of the map and nothing in particular. */
        PLACE("place"),
        ZONE("zone"),
        /** A project, a site, a facility. */
        ITEM("item"),
        /** A figure of an indicator. */
        FIGURE("figure"),
        /** Something drawn that is none of these. */
        FEATURE("feature"),
        /** Another entry of the notebook: a mark. */
        MARK("mark");

        private final String key;

        Type(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        /** @throws IllegalArgumentException when there is no such type */
        public static Type of(String key) {
            for (Type type : values()) {
                if (type.key.equals(key)) {
                    return type;
                }
            }
            throw new IllegalArgumentException("no such subject of a note: " + key);
        }
    }

    public About {
        Objects.requireNonNull(type);
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }

    public static About aPlace() {
        return new About(Type.PLACE, "", "");
    }

    /** Whether both are the same thing, whatever it was called. */
    public boolean isSame(About other) {
        return type == other.type && id.equals(other.id);
    }
}
