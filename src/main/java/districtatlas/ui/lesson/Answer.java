package districtatlas.ui.lesson;

import districtatlas.plan.ZoneId;
import districtatlas.plan.words.SourceNote;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * What a thing on the map is, in a class's words. Immutable as long as nobody changes its shape.
 *
 * @param kind  what it is, in a word or two; empty where the name is that already
 * @param name  or what it is, for a thing without one
 * @param said  what is said of it, the plainest first; may be empty
 * @param zone  whose name it says, where that may be hidden from the class
 * @param shape on the grid; empty for a thing without one
 */
record Answer(String kind, String name, List<Said> said, Optional<ZoneId> zone, Optional<Geometry> shape) {
    /** A sentence and what it rests on. */
    record Said(String text, SourceNote source) {
    }

    Answer {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        said = List.copyOf(said);
    }
}
