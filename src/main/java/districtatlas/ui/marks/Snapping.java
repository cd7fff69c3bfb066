package districtatlas.ui.marks;

import districtatlas.coord.EastNorth;
import districtatlas.paint.DrawnNear;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Has corners jump onto what is drawn near them: onto a corner first, else onto a line. Of the atlas what is shown at this scale, and the
 * reader's own marks. Knows no nodes. FX thread only.
 */
final class Snapping {
    static final double REACH_PX = 10;

    /** What of the atlas is drawn near a place. */
    interface Ground {
        DrawnNear nearest(EastNorth place, double reachPx);
    }

    private final BooleanProperty on = new SimpleBooleanProperty(true);
    private final BooleanProperty held = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Snap>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Ground ground;
    private final OwnMarks own;
    private final DoubleSupplier metresPerPixel;

    Snapping(Ground ground, OwnMarks own, DoubleSupplier metresPerPixel) {
        this.ground = ground;
        this.own = own;
        this.metresPerPixel = metresPerPixel;
    }

    BooleanProperty onProperty() {
        return on;
    }

    /** Held back for a while, by a key. */
    BooleanProperty heldProperty() {
        return held;
    }

    /** What the last place that was asked for jumped to. */
    ReadOnlyObjectProperty<Optional<Snap>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    void forget() {
        found.set(Optional.empty());
    }

    /**
     * Where a corner meant there comes to lie.
     *
     * @param but   a mark that is edited does not jump onto itself; may be null
     * @param extra corners of what is being drawn
     */
    EastNorth snapped(EastNorth place, PlacedMark but, List<EastNorth> extra) {
        found.set(on.get() && !held.get() ? find(place, but, extra) : Optional.empty());
        return found.get().map(Snap::place).orElse(place);
    }

    private Optional<Snap> find(EastNorth place, PlacedMark but, List<EastNorth> extra) {
        double reach = REACH_PX * metresPerPixel.getAsDouble();
        DrawnNear drawn = ground.nearest(place, REACH_PX);
        List<PlacedMark> marks = own.all().stream().filter(m -> but == null || !m.id().equals(but.id())).toList();
        Stream<EastNorth> corners = Stream.concat(marks.stream().map(PlacedMark::path), Stream.of(new CornerPath(extra, false)))
                .flatMap(p -> corner(p, place, reach).stream());
        Optional<EastNorth> corner = nearest(place, reach, Stream.concat(drawn.corner().stream(), corners));
        if (corner.isPresent()) {
            return corner.map(p -> new Snap(p, true));
        }
        Stream<EastNorth> lines = marks.stream().map(PlacedMark::path).filter(p -> p.edges() > 0).map(p -> p.onEdge(place).place());
        return nearest(place, reach, Stream.concat(drawn.onLine().stream(), lines)).map(p -> new Snap(p, false));
    }

    private static Optional<EastNorth> corner(CornerPath path, EastNorth place, double reach) {
        OptionalInt near = path.cornerNear(place, reach);
        return near.isPresent() ? Optional.of(path.corners().get(near.getAsInt())) : Optional.empty();
    }

    private static Optional<EastNorth> nearest(EastNorth place, double reach, Stream<EastNorth> all) {
        return all.filter(p -> p.distanceTo(place) <= reach).min((a, b) -> Double.compare(a.distanceTo(place), b.distanceTo(place)));
    }
}
