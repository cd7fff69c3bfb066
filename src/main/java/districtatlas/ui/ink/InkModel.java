package districtatlas.ui.ink;

import districtatlas.coord.EastNorth;
import districtatlas.notebook.MarkLook;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What a presenter holds in the hand, points at and has drawn, in places of the grid. Nothing of it is kept anywhere. Knows no nodes.
 * FX thread only.
 */
final class InkModel {
    /** The colours of the pen. */
    static final List<MarkLook.Colour> COLOURS = List.of(MarkLook.Colour.MAGENTA, MarkLook.Colour.BLUE, MarkLook.Colour.BLACK);
    /** Shares of the map's height. */
    private static final double LEAST_STEP = 0.0018;
    private static final double THINNING = 0.0006;
    private static final double LEAST_RADIUS = 0.06;
    private static final double MOST_RADIUS = 0.45;
    private static final double SIZE_STEP = 1.15;
    private static final int MOST_TAKEN_BACK = 500;

    private final ObjectProperty<Optional<InkTool>> tool = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<MarkLook.Colour> colour = new SimpleObjectProperty<>(COLOURS.get(0));
    private final ReadOnlyObjectWrapper<List<Stroke>> strokes = new ReadOnlyObjectWrapper<>(List.of());
    private final List<EastNorth> line = new ArrayList<>();
    private final ReadOnlyIntegerWrapper lineLength = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<EastNorth>> at = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper moves = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper spotRadius = new ReadOnlyDoubleWrapper(0.17);
    private final ReadOnlyDoubleWrapper glassRadius = new ReadOnlyDoubleWrapper(0.19);
    private final Deque<List<Stroke>> before = new ArrayDeque<>();
    private final Deque<List<Stroke>> after = new ArrayDeque<>();
    /** That began what is under way; empty while nothing is. */
    private Optional<Integer> finger = Optional.empty();
    private Nib nib = Nib.PEN;
    private EastNorth wiped;
    private boolean wipedAny;
    private double heightMetres;

    /** @param drawn lies there already */
    InkModel(List<Stroke> drawn) {
        strokes.set(List.copyOf(drawn));
        tool.subscribe((was, is) -> finish());
    }

    /** In the hand; empty for the bare hand. */
    ObjectProperty<Optional<InkTool>> toolProperty() {
        return tool;
    }

    boolean isOn(InkTool asked) {
        return tool.get().equals(Optional.of(asked));
    }

    /** Takes it up, or puts it down if it is in the hand. */
    void toggle(InkTool asked) {
        tool.set(isOn(asked) ? Optional.empty() : Optional.of(asked));
    }

    /** Of the lines to come. */
    ObjectProperty<MarkLook.Colour> colourProperty() {
        return colour;
    }

    void nextColour() {
        colour.set(COLOURS.get((COLOURS.indexOf(colour.get()) + 1) % COLOURS.size()));
    }

    /** What is drawn, the first first: with each change another list. */
    ReadOnlyObjectProperty<List<Stroke>> strokesProperty() {
        return strokes.getReadOnlyProperty();
    }

    // ---- pointing -------------------------------------------------------------------------------------------------

    /** Where the hand points; empty when it has not been over a map yet. */
    ReadOnlyObjectProperty<Optional<EastNorth>> atProperty() {
        return at.getReadOnlyProperty();
    }

    /** How often the hand itself has moved: not counting the map moving under it. */
    ReadOnlyIntegerProperty movesProperty() {
        return moves.getReadOnlyProperty();
    }

    void point(EastNorth place) {
        at.set(Optional.of(place));
        moves.set(moves.get() + 1);
    }

    /** The hand rests, the map moves under it. */
    void rest(EastNorth place) {
        at.set(Optional.of(place));
    }

    /** Of the map's height. */
    ReadOnlyDoubleProperty spotRadiusProperty() {
        return spotRadius.getReadOnlyProperty();
    }

    /** Of the map's height. */
    ReadOnlyDoubleProperty glassRadiusProperty() {
        return glassRadius.getReadOnlyProperty();
    }

    /** Makes what is in the hand larger or smaller. @param notches of a wheel, larger above 0 */
    void size(double notches) {
        ReadOnlyDoubleWrapper radius = isOn(InkTool.MAGNIFIER) ? glassRadius : spotRadius;
        radius.set(Math.max(LEAST_RADIUS, Math.min(MOST_RADIUS, radius.get() * Math.pow(SIZE_STEP, notches))));
    }

    // ---- drawing --------------------------------------------------------------------------------------------------

    /** With what the line under way is drawn. */
    Nib nib() {
        return nib;
    }

    /** The places of the line under way; grows at its end only. */
    List<EastNorth> line() {
        return Collections.unmodifiableList(line);
    }

    /** How many places that has; 0 while no line is under way. */
    ReadOnlyIntegerProperty lineLengthProperty() {
        return lineLength.getReadOnlyProperty();
    }

    boolean isDrawing() {
        return finger.isPresent();
    }

    /**
     * A press. While one finger draws, others do nothing, and the line goes on.
     *
     * @param which        tells fingers and the mouse from each other
     * @param heightMetres of the map it is drawn on
     */
    void begin(int which, EastNorth place, double heightMetres) {
        if (finger.isPresent() || !tool.get().filter(InkTool::draws).isPresent()) {
            return;
        }
        finger = Optional.of(which);
        this.heightMetres = heightMetres;
        if (isOn(InkTool.ERASER)) {
            wipedAny = false;
            wiped = place;
            wipeTo(place);
        } else {
            nib = isOn(InkTool.MARKER) ? Nib.MARKER : Nib.PEN;
            line.add(place);
            lineLength.set(1);
        }
    }

    void move(int which, EastNorth place) {
        if (!finger.equals(Optional.of(which))) {
            return;
        }
        if (isOn(InkTool.ERASER)) {
            wipeTo(place);
        } else if (line.get(line.size() - 1).distanceTo(place) >= LEAST_STEP * heightMetres) {
            line.add(place);
            lineLength.set(line.size());
        }
    }

    void end(int which) {
        if (finger.equals(Optional.of(which))) {
            finish();
        }
    }

    private void finish() {
        boolean drawn = !line.isEmpty();
        finger = Optional.empty();
        if (drawn) {
            Stroke made = new Stroke(nib, colour.get(), Thinned.of(line, THINNING * heightMetres));
            change(all -> {
                List<Stroke> more = new ArrayList<>(all);
                more.add(made);
                return more;
            });
            line.clear();
            lineLength.set(0);
        }
    }

    private void wipeTo(EastNorth place) {
        Wiping wiping = new Wiping(wiped, place, heightMetres);
        wiped = place;
        List<Stroke> left = strokes.get().stream().flatMap(s -> wiping.leftOf(s).stream()).toList();
        if (!left.equals(strokes.get())) {
            if (wipedAny) {
                strokes.set(left);          // all of one stroke of the eraser is taken back at once
            } else {
                change(all -> left);
            }
            wipedAny = true;
        }
    }

    // ---- all of it ------------------------------------------------------------------------------------------------

    private void change(UnaryOperator<List<Stroke>> change) {
        before.push(strokes.get());
        if (before.size() > MOST_TAKEN_BACK) {
            before.removeLast();
        }
        after.clear();
        strokes.set(List.copyOf(change.apply(strokes.get())));
    }

    /** Takes back the last line, wiping or clearing. @return whether there was one */
    boolean takeBack() {
        return go(before, after);
    }

    /** @return whether anything had been taken back */
    boolean again() {
        return go(after, before);
    }

    private boolean go(Deque<List<Stroke>> from, Deque<List<Stroke>> to) {
        finish();
        if (from.isEmpty()) {
            return false;
        }
        to.push(strokes.get());
        strokes.set(from.pop());
        return true;
    }

    void clear() {
        finish();
        if (!strokes.get().isEmpty()) {
            change(all -> List.of());
        }
    }

    void putDown() {
        tool.set(Optional.empty());
    }

    /** Nothing is in the hand any more and nothing on the map; what was drawn can be taken back when a pen is taken up again. */
    void putAway() {
        putDown();
        clear();
    }
}
