package districtatlas.notebook;

import districtatlas.coord.LonLat;
import java.util.List;
import java.util.Objects;

/**
 * Something a reader drew on the map. Immutable.
 *
 * @param form    what it is
 * @param corners of a point and a text one; of a line and an arrow at least two, in the order of drawing, the arrow's head at the last; of
 *                an area at least three, the first not repeated
 * @param text    beside it, or what a text says; may be empty but for a text
 * @param look    how it is drawn
 */
public record DrawnMark(Form form, List<LonLat> corners, String text, MarkLook look) {
    /** Written as {@link #key}. */
    public enum Form {
        POINT("point", 1), LINE("line", 2), ARROW("arrow", 2), AREA("area", 3), TEXT("text", 1);

        private final String key;
        private final int leastCorners;

        Form(String key, int leastCorners) {
            this.key = key;
            this.leastCorners = leastCorners;
        }

        public String key() {
            return key;
        }

        public int leastCorners() {
            return leastCorners;
        }

        /** Whether it has one corner and no more. */
        public boolean isSpot() {
            return leastCorners == 1;
        }

        /** @throws IllegalArgumentException when there is no such form */
        public static Form of(String key) {
            for (Form form : values()) {
                if (form.key.equals(key)) {
                    return form;
                }
            }
            throw new IllegalArgumentException("no such form of a mark: " + key);
        }
    }

    public DrawnMark {
        Objects.requireNonNull(form);
        Objects.requireNonNull(text);
        Objects.requireNonNull(look);
        corners = List.copyOf(corners);
        if (corners.size() < form.leastCorners() || form.isSpot() && corners.size() > 1) {
            throw new IllegalArgumentException("a " + form.key() + " with " + corners.size() + " corners");
        }
    }

    public DrawnMark withCorners(List<LonLat> other) {
        return new DrawnMark(form, other, text, look);
    }

    public DrawnMark withText(String other) {
        return new DrawnMark(form, corners, other, look);
    }

    public DrawnMark withLook(MarkLook other) {
        return new DrawnMark(form, corners, text, other);
    }
}
