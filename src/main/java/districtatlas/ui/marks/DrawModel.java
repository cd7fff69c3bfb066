package districtatlas.ui.marks;

import districtatlas.coord.EastNorth;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.notebook.MarkLook;
import districtatlas.ui.draft.SetPoints;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What is being drawn: of which form, how it looks, the corners so far. What is finished goes to whoever keeps it. Knows no nodes. FX thread only. */
final class DrawModel {
    private final ReadOnlyObjectWrapper<Optional<Form>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<MarkLook> look = new SimpleObjectProperty<>(MarkLook.USUAL);
    private final SetPoints points = new SetPoints();
    private final ReadOnlyObjectWrapper<Optional<EastNorth>> writing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final OwnMarks own;
    private final Consumer<DrawnMark> made;

    /** @param made keeps what is finished */
    DrawModel(OwnMarks own, Consumer<DrawnMark> made) {
        this.own = own;
        this.made = made;
    }

    /** Of what is drawn by clicks; empty while nothing is. */
    ReadOnlyObjectProperty<Optional<Form>> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Of the next mark. */
    ObjectProperty<MarkLook> lookProperty() {
        return look;
    }

    ReadOnlyObjectProperty<List<EastNorth>> pointsProperty() {
        return points.property();
    }

    List<EastNorth> points() {
        return points.get();
    }

    /** The corners with one more at their end. */
    List<EastNorth> with(EastNorth place) {
        return points.with(place);
    }

    /** Where words are being written that will be a text; empty while none are. */
    ReadOnlyObjectProperty<Optional<EastNorth>> writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** What is under way of another form is given up. */
    void begin(Form other) {
        drop();
        form.set(Optional.of(other));
    }

    void end() {
        drop();
        form.set(Optional.empty());
    }

    /** What is under way is given up; what was finished stays. */
    void drop() {
        points.clear();
        writing.set(Optional.empty());
    }

    /** A click: a point is finished by it, a text asks for its words, an area is finished by its first corner once more. */
    void set(EastNorth place) {
        if (form.get().isEmpty()) {
            return;
        }
        Form now = form.get().get();
        if (now == Form.POINT) {
            made.accept(new DrawnMark(now, own.onEarth(List.of(place)), "", look.get()));
        } else if (now == Form.TEXT) {
            writing.set(Optional.of(place));
        } else if (now == Form.AREA && points().size() >= now.leastCorners() && MarkCorners.isSame(points().get(0), place)) {
            finish();
        } else if (points.isEmpty() || !MarkCorners.isSame(points.last(), place)) {
            points.add(place);
        }
    }

    void takeBack() {
        points.takeBack();
    }

    /** @return whether there were corners enough; if not, they stay */
    boolean finish() {
        Optional<List<Integer>> left = form.get().flatMap(f -> MarkCorners.left(f, points()));
        List<EastNorth> corners = left.stream().flatMap(List::stream).map(points()::get).toList();
        left.ifPresent(l -> {
            points.clear();
            made.accept(new DrawnMark(form.get().orElseThrow(), own.onEarth(corners), "", look.get()));
        });
        return left.isPresent();
    }

    /** The words of the text; none are no text. */
    void write(String words) {
        Optional<EastNorth> at = writing.get();
        writing.set(Optional.empty());
        at.filter(p -> !words.isBlank()).ifPresent(p -> made.accept(new DrawnMark(Form.TEXT, own.onEarth(List.of(p)), words.strip(), look.get())));
    }
}
