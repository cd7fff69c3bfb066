package districtatlas.print.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Lines that belong together: a paragraph, a thing of a list, a row of a table. Where a column ends it goes on in the next, unless it is
 * whole. Immutable.
 *
 * @param above    room before it, but at a column's top
 * @param whole    its lines stay together where a column has room for them all
 * @param withNext never the last of a column: a heading
 * @param goesOn   stands above the rest of it in the next column
 */
public record Paragraph(Role role, double above, List<Strip> strips, boolean whole, boolean withNext, Optional<Strip> goesOn) {
    public Paragraph {
        Objects.requireNonNull(role);
        Objects.requireNonNull(goesOn);
        strips = List.copyOf(strips);
    }

    public Paragraph(Role role, double above, List<Strip> strips) {
        this(role, above, strips, true, false, Optional.empty());
    }

    /** Whose lines may be parted. */
    public Paragraph loose() {
        return new Paragraph(role, above, strips, false, withNext, goesOn);
    }

    public Paragraph keptWithNext() {
        return new Paragraph(role, above, strips, whole, true, goesOn);
    }

    public Paragraph goingOnWith(Strip strip) {
        return new Paragraph(role, above, strips, false, withNext, Optional.of(strip));
    }

    /** Of its lines, without the room above. */
    public double height() {
        return strips.stream().mapToDouble(Strip::height).sum();
    }
}
