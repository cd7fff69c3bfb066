package districtatlas.ui.marks;

import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.notebook.EntryId;
import districtatlas.ui.map.MapGrip;
import districtatlas.ui.marks.Handle.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The open mark in the reader's hand: corners moved, set between others, taken out, the whole moved. While the hand moves, only what is
 * shown changes; what it has finished is one edit. Knows no nodes. FX thread only.
 */
final class EditModel implements MapGrip {
    static final double HANDLE_PX = 9;
    /** Shorter edges have no handle between their corners. */
    private static final double LEAST_EDGE_PX = 30;
    private static final int NONE = -1;

    private final ReadOnlyObjectWrapper<Optional<PlacedMark>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper corner = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private final OwnMarks own;
    private final MarkEdits edits;
    private final Snapping snapping;
    private final DoubleSupplier metresPerPixel;
    private final Consumer<PlacedMark> tooFew;
    private Optional<PlacedMark> open = Optional.empty();
    private boolean editable;
    /** What the hand holds; null for nothing. */
    private Handle held;
    private EastNorth heldAt;

    /** @param tooFew hears of a mark that has no corner to spare */
    EditModel(OwnMarks own, MarkEdits edits, Snapping snapping, DoubleSupplier metresPerPixel, Consumer<PlacedMark> tooFew) {
        this.own = own;
        this.edits = edits;
        this.snapping = snapping;
        this.metresPerPixel = metresPerPixel;
        this.tooFew = tooFew;
    }

    // ---- what is open ---------------------------------------------------------------------------------------------

    /** The open mark as it is to be shown, with what the hand does to it. */
    ReadOnlyObjectProperty<Optional<PlacedMark>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The chosen corner; -1 for none. */
    ReadOnlyIntegerProperty cornerProperty() {
        return corner.getReadOnlyProperty();
    }

    /** Whether the hand has something of it and moves it. */
    ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    boolean isEditable() {
        return editable && open.isPresent();
    }

    /** The mark that is open, as the notebook has it now. What was in the hand is let go when it has become another. */
    void open(Optional<PlacedMark> mark, boolean mayEdit) {
        boolean same = mark.map(PlacedMark::id).equals(open.map(PlacedMark::id));
        if (mark.equals(open) && editable == mayEdit) {
            return;
        }
        boolean fits = same && mark.isPresent() && corner.get() < mark.get().corners().size();
        open = mark;
        editable = mayEdit;
        letGo();
        corner.set(fits && mayEdit ? corner.get() : NONE);
        shown.set(open);
    }

    /** All that it can be taken by at this scale, corners first. */
    List<Handle> handles() {
        List<Handle> handles = new ArrayList<>();
        if (isEditable()) {
            PlacedMark mark = shown.get().orElseThrow();
            CornerPath path = mark.path();
            for (int i = 0; i < mark.corners().size(); i++) {
                handles.add(new Handle(Part.CORNER, i, mark.corners().get(i)));
            }
            for (int i = 0; i < path.edges(); i++) {
                if (path.edgeMetres(i) >= LEAST_EDGE_PX * metresPerPixel.getAsDouble()) {
                    handles.add(new Handle(Part.BETWEEN, i, path.middle(i)));
                }
            }
            if (mark.mark().form() == Form.AREA) {
                handles.add(new Handle(Part.WHOLE, NONE, path.centre()));
            }
        }
        return handles;
    }

    /** What a press there takes: the nearest handle, a corner before others; else the whole by its line, its edge or its sign. */
    Optional<Handle> handleAt(EastNorth place) {
        double reach = HANDLE_PX * metresPerPixel.getAsDouble();
        Optional<Handle> near = handles().stream().filter(h -> h.place().distanceTo(place) <= reach)
                .min((a, b) -> a.part() != b.part() ? a.part().compareTo(b.part()) : Double.compare(a.place().distanceTo(place), b.place().distanceTo(place)));
        return near.or(() -> isEditable() && isOnIt(shown.get().orElseThrow(), place) ? Optional.of(new Handle(Part.WHOLE, NONE, place)) : Optional.empty());
    }

    private boolean isOnIt(PlacedMark mark, EastNorth place) {
        double scale = metresPerPixel.getAsDouble();
        return mark.mark().form().isSpot() ? mark.isAt(place, scale) : mark.isOnEdge(place, scale);
    }

    // ---- the hand -------------------------------------------------------------------------------------------------

    @Override
    public boolean take(EastNorth place) {
        held = handleAt(place).orElse(null);
        heldAt = place;
        return held != null;
    }

    @Override
    public void drag(EastNorth place) {
        if (held == null) {
            return;
        }
        moving.set(true);
        PlacedMark mark = open.orElseThrow();
        List<EastNorth> corners = new ArrayList<>(mark.corners());
        if (held.part() == Part.WHOLE) {
            corners.replaceAll(c -> new EastNorth(c.east() + place.east() - heldAt.east(), c.north() + place.north() - heldAt.north()));
        } else {
            EastNorth snapped = snapping.snapped(place, mark, List.of());
            if (held.part() == Part.CORNER) {
                corners.set(held.index(), snapped);
            } else {
                corners.add(held.index() + 1, snapped);
            }
            corner.set(held.part() == Part.CORNER ? held.index() : held.index() + 1);
        }
        shown.set(Optional.of(mark.withCorners(corners)));
    }

    @Override
    public void drop() {
        if (held == null) {
            return;
        }
        Handle done = held;
        PlacedMark mark = shown.get().orElseThrow();
        letGo();
        switch (done.part()) {
            case CORNER -> keep("marks.did.corner", mark, done.index(), null);
            case BETWEEN -> keep("marks.did.insert", mark, done.index() + 1, null);
            case WHOLE -> keep("marks.did.move", mark, NONE, null);
        }
        shown.set(open);
    }

    /** A click on a corner chooses it; on the sign or the line it asks for nothing more than what is open. */
    @Override
    public void click(EastNorth place) {
        Optional<Handle> at = Optional.ofNullable(held);
        letGo();
        corner.set(at.filter(h -> h.part() == Part.CORNER).map(Handle::index).orElse(NONE));
    }

    /** Takes a corner out. */
    @Override
    public void clickAgain(EastNorth place) {
        click(place);
        removeCorner();
    }

    /** What the hand did comes to nothing. */
    void giveUp() {
        letGo();
        shown.set(open);
    }

    private void letGo() {
        held = null;
        moving.set(false);
        snapping.forget();
    }

    // ---- the keys -------------------------------------------------------------------------------------------------

    /** @param by corners on, or back; from none to the first or the last */
    void chooseCorner(int by) {
        if (isEditable()) {
            int n = open.orElseThrow().corners().size();
            corner.set(corner.get() == NONE ? (by > 0 ? 0 : n - 1) : Math.floorMod(corner.get() + by, n));
        }
    }

    /** Where the chosen corner lies; empty without one. */
    Optional<EastNorth> chosen() {
        return isEditable() && corner.get() != NONE ? Optional.of(open.orElseThrow().corners().get(corner.get())) : Optional.empty();
    }

    /** Takes the chosen corner out, unless too few would be left. */
    void removeCorner() {
        if (chosen().isEmpty()) {
            return;
        }
        if (open.orElseThrow().corners().size() <= open.get().mark().form().leastCorners()) {
            tooFew.accept(open.get());
            return;
        }
        PlacedMark mark = open.get();
        List<EastNorth> corners = new ArrayList<>(mark.corners());
        int at = corner.get();
        corners.remove(at);
        List<LonLat> places = new ArrayList<>(mark.mark().corners());
        places.remove(at);
        corner.set(NONE);
        edits.change("marks.did.remove-corner", mark.id(), m -> m.withCorners(places));
    }

    /** Sets a corner half way to the one after the chosen. */
    void insertCorner() {
        if (chosen().isPresent() && corner.get() < open.orElseThrow().path().edges()) {
            PlacedMark mark = open.get();
            List<EastNorth> corners = new ArrayList<>(mark.corners());
            corners.add(corner.get() + 1, mark.path().middle(corner.get()));
            corner.set(corner.get() + 1);
            keep("marks.did.insert", mark.withCorners(corners), corner.get(), null);
        }
    }

    /** Moves the chosen corner, or the whole; steps that follow each other are one edit. In metres. */
    void nudge(double east, double north) {
        if (!isEditable()) {
            return;
        }
        PlacedMark mark = open.orElseThrow();
        List<EastNorth> corners = new ArrayList<>(mark.corners());
        for (int i = 0; i < corners.size(); i++) {
            if (corner.get() == NONE || corner.get() == i) {
                corners.set(i, new EastNorth(corners.get(i).east() + east, corners.get(i).north() + north));
            }
        }
        boolean one = corner.get() != NONE && !mark.mark().form().isSpot();
        keep(one ? "marks.did.corner" : "marks.did.move", mark.withCorners(corners), one ? corner.get() : NONE,
                List.of("nudge", mark.id(), one ? corner.get() : NONE));
    }

    // ---- edits ----------------------------------------------------------------------------------------------------

    /**
     * Corners that were not touched stay as the notebook has them, to the last digit.
     *
     * @param only the corner that is another now; -1 for all
     */
    private void keep(String textKey, PlacedMark now, int only, Object oneStroke) {
        EntryId id = now.id();
        DrawnMark before = open.orElseThrow().mark();
        Optional<List<Integer>> left = MarkCorners.left(before.form(), now.corners());
        if (left.isEmpty()) {
            corner.set(NONE);           // dropped onto its neighbour, and none can be missed
            tooFew.accept(open.get());
            return;
        }
        boolean inserted = now.corners().size() > before.corners().size();
        List<LonLat> places = new ArrayList<>();
        for (int i : left.get()) {
            boolean kept = only != NONE && i != only;
            places.add(kept ? before.corners().get(inserted && i > only ? i - 1 : i) : own.onEarth(List.of(now.corners().get(i))).get(0));
        }
        if (Objects.equals(places, before.corners())) {
            return;
        }
        if (places.size() < now.corners().size()) {
            corner.set(NONE);
        }
        edits.change(textKey, id, oneStroke, m -> m.withCorners(places));
    }
}
