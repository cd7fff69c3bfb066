package districtatlas.own.bring;

import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.inspect.InspectedFile;
import districtatlas.data.inspect.InspectedLayer;
import districtatlas.data.inspect.Readying;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placing;
import districtatlas.data.place.Placing.Shift;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A layer of a file as the reader wants it, as far as he has said. Nothing is taken for granted that has to be asked. Immutable.
 *
 * @param taken   whether it is brought at all
 * @param title   that it will have; where it becomes several, what they are made of is said behind it
 * @param chosen  how its numbers become degrees, where the reader said so, without what {@code shift} answers; empty while he has not
 * @param judged  what the numbers show of {@code chosen}, where that is another reading than was proposed; empty while nobody has looked
 * @param shift   the answer to whether a service's shift is undone; empty while there is none
 * @param rest    whether records that draw nothing become a table, where others do draw something
 * @param copied  whether its features go into the reader's own file; else they stay where they are
 * @param charset that the reader chose for the file's texts, and in which it was inspected; empty as it was found out
 * @param styled  whether it is drawn in the style that its file brings, where that is understood
 */
public record BringWish(InspectedFile file, InspectedLayer layer, boolean taken, String title, Optional<Placing> chosen, Optional<PlaceVerdict> judged,
                        Optional<Shift> shift, boolean rest, boolean copied, Optional<Charset> charset, boolean styled) {
    /** What must be asked before a layer can be placed. */
    public enum Question {
        /** Where it lies. */
        PLACE,
        /** Whether a service shifted it. */
        SHIFT
    }

    public BringWish {
        Objects.requireNonNull(file);
        Objects.requireNonNull(layer);
        Objects.requireNonNull(title);
        Objects.requireNonNull(chosen);
        Objects.requireNonNull(judged);
        Objects.requireNonNull(shift);
        Objects.requireNonNull(charset);
    }

    /** As it was found: everything that has a record is taken, and nothing is answered. */
    public static BringWish of(InspectedFile file, InspectedLayer layer, Optional<Charset> charset) {
        return new BringWish(file, layer, layer.features() > 0, layer.name().strip(), Optional.empty(), Optional.empty(), Optional.empty(), false, true, charset, true);
    }

    // ---- what follows from it -------------------------------------------------------------------------------------

    /** The kinds of shape that it becomes a layer of; a table is one of none. */
    public List<Shape> shapes() {
        return isTable() ? List.of(Shape.NONE) : rest ? Stream.concat(layer.drawn().stream(), Stream.of(Shape.NONE)).toList() : layer.drawn();
    }

    /** How many records draw nothing, in a layer of which others do. */
    public long undrawn() {
        return isTable() ? 0 : layer.count(Shape.NONE);
    }

    /** What it is called of a kind of shape. */
    public String title(Shape shape) {
        return shapes().equals(List.of(shape)) ? title : title + "_" + Readying.word(shape);
    }

    public boolean isTable() {
        return layer.drawn().isEmpty();
    }

    /** What is known of the place that holds: of the reader's choice, once its numbers were looked at; else of what was proposed. */
    public Optional<PlaceVerdict> verdict() {
        return chosen.isEmpty() || isAsProposed() ? layer.place() : judged;
    }

    private boolean isAsProposed() {
        return layer.place().flatMap(PlaceVerdict::proposed).filter(p -> chosen.filter(c -> c.withShift(Shift.NONE).equals(p.withShift(Shift.NONE))).isPresent()).isPresent();
    }

    /** How its numbers become degrees as far as that is known: proposed, if nothing was decided. For a look, not for bringing. */
    public Optional<Placing> likely() {
        Optional<Placing> base = chosen.or(() -> layer.place().flatMap(PlaceVerdict::proposed));
        return base.map(p -> shift.filter(s -> p.shift() == Shift.NONE).map(p::withShift).orElse(p));
    }

    /** The same when nothing must be asked any more; empty before, and of a table. */
    public Optional<Placing> placing() {
        return isTable() || !open().isEmpty() ? Optional.empty() : likely();
    }

    /** Of which shift it must be said whether it is undone. */
    public Shift suspect() {
        boolean isUndone = chosen.filter(c -> c.shift() != Shift.NONE).isPresent();
        return isUndone ? Shift.NONE : verdict().map(PlaceVerdict::suspect).orElse(Shift.NONE);
    }

    /** What must still be asked; empty when all is known, and of a table. */
    public Set<Question> open() {
        Set<Question> open = EnumSet.noneOf(Question.class);
        if (isTable()) {
            return open;
        }
        boolean isPlaced = chosen.isPresent() || layer.place().filter(v -> v.certain() && v.proposed().isPresent()).isPresent();
        if (!isPlaced) {
            open.add(Question.PLACE);
        }
        if (suspect() != Shift.NONE && shift.isEmpty()) {
            open.add(Question.SHIFT);
        }
        return open;
    }

    /** Whether the numbers of the reader's choice must still be looked at, since they may show a shift. */
    public boolean isToBeJudged() {
        return !isTable() && chosen.isPresent() && !isAsProposed() && judged.isEmpty();
    }

    // ---- answers --------------------------------------------------------------------------------------------------

    /** With the first proposal for everything that is open. Where nothing is proposed it stays open. */
    public BringWish accepted() {
        BringWish placed = open().contains(Question.PLACE) ? layer.place().flatMap(PlaceVerdict::proposed).map(this::placed).orElse(this) : this;
        return placed.open().contains(Question.SHIFT) ? placed.shifted(placed.suspect()) : placed;
    }

    /** What was said of a shift is asked anew: it was said of other numbers. */
    public BringWish placed(Placing other) {
        boolean same = likely().filter(l -> l.withShift(Shift.NONE).equals(other.withShift(Shift.NONE))).isPresent();
        return new BringWish(file, layer, taken, title, Optional.of(other), Optional.empty(), same ? shift : Optional.empty(), rest, copied, charset, styled);
    }

    public BringWish judged(PlaceVerdict of) {
        return new BringWish(file, layer, taken, title, chosen, Optional.of(of), shift, rest, copied, charset, styled);
    }

    /** @param undone {@link Shift#NONE} to leave the numbers as they are */
    public BringWish shifted(Shift undone) {
        boolean said = chosen.filter(c -> c.shift() != Shift.NONE).isPresent();         // with the system: this says otherwise
        return new BringWish(file, layer, taken, title, chosen.map(c -> c.withShift(Shift.NONE)), said ? Optional.empty() : judged, Optional.of(undone), rest, copied, charset, styled);
    }

    public BringWish taken(boolean is) {
        return new BringWish(file, layer, is, title, chosen, judged, shift, rest, copied, charset, styled);
    }

    public BringWish withRest(boolean is) {
        return new BringWish(file, layer, taken, title, chosen, judged, shift, is, copied, charset, styled);
    }

    public BringWish titled(String other) {
        return new BringWish(file, layer, taken, other, chosen, judged, shift, rest, copied, charset, styled);
    }

    public BringWish copied(boolean is) {
        return new BringWish(file, layer, taken, title, chosen, judged, shift, rest, is, charset, styled);
    }

    public BringWish styled(boolean is) {
        return new BringWish(file, layer, taken, title, chosen, judged, shift, rest, copied, charset, is);
    }

    /** The same wishes of a file that was inspected again. What was answered stays answered. */
    public BringWish again(InspectedFile again, InspectedLayer found, Optional<Charset> readIn) {
        boolean isOldName = title.equals(layer.name().strip());
        return new BringWish(again, found, taken, isOldName ? found.name().strip() : title, chosen, judged, shift, rest, copied, readIn, styled);
    }
}
