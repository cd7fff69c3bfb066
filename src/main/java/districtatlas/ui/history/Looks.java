package districtatlas.ui.history;

import districtatlas.map.view.Viewport;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.state.Place;
import districtatlas.ui.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Where one looked, so that one can go back there and forward again: what was open and compared, the theme, the filter, and the place. Moving a little within
 * one look is no further look, and a walk is one look, whose step one comes back into; what was opened on its way is another. Knows no
 * nodes. FX thread only.
 */
public final class Looks {
    private static final int MOST = 200;
    /** Of the view's width: moved further than that, one looks elsewhere. */
    private static final double FAR = 0.5;
    private static final double OTHER_SCALE = 1.9;

    /** @param first where it began: a way of many small steps leads elsewhere too */
    private record Look(AtlasState state, Optional<Place> first) {
    }

    private final Session session;
    private final List<Look> looks = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private int at;
    private boolean going;

    public Looks(Session session) {
        this.session = session;
        looks.add(look(session.state()));
        session.stateProperty().subscribe((before, now) -> changed(now));
    }

    /** Goes on with the looks of another desk, which stood over the same state. */
    public void continueFrom(Looks before) {
        looks.clear();
        looks.addAll(before.looks);
        at = before.at;
        if (session.state().buildUp().isEmpty() && session.state().quiz().isEmpty()) {
            looks.set(at, look(session.state()));
        }
        update();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    public void back() {
        go(at - 1);
    }

    public void forward() {
        go(at + 1);
    }

    /** Goes to a whole state that the atlas has, such as one that was kept: a look of its own, from which back leads to where one is now. */
    public void leap(AtlasState to) {
        if (!to.equals(session.state())) {
            add(session.state());
            going = true;
            session.restoreWhole(to);
            going = false;
        }
    }

    private void go(int step) {
        if (step >= 0 && step < looks.size()) {
            at = step;
            going = true;
            session.restore(s -> s.lookingAs(looks.get(step).state()));
            going = false;
            update();
        }
    }

    private static Look look(AtlasState state) {
        return new Look(state, state.place());
    }

    private void changed(AtlasState now) {
        if (now.buildUp().isPresent() || now.quiz().isPresent()) {
            return;         // built up before a class, or a class is asked: nobody comes back into that, and what it leads back to is the look it began at
        }
        Look last = looks.get(at);
        boolean sameThing = last.state().theme().equals(now.theme()) && last.state().selection().equals(now.selection())
                && isSame(last.state().filter(), now.filter()) && last.state().compared().equals(now.compared())
                && last.state().walk().isPresent() == now.walk().isPresent();
        if (going || isLed(last.state()) && isLed(now) || sameThing && (session.isFollowing() || last.first().isEmpty() || now.place().isEmpty())) {
            looks.set(at, look(now));
        } else if (sameThing && isNear(last.first().get(), now.place().get())) {
            looks.set(at, new Look(now, last.first()));
        } else {
            add(now);
        }
    }

    /** Another condition is another look; the words of one are written letter by letter. */
    private static boolean isSame(Filter last, Filter now) {
        Filter written = last.has(Filter.Part.TEXT) && now.has(Filter.Part.TEXT) ? last.withText(now.text()) : last;
        return (written.has(Filter.Part.WHERE) && now.has(Filter.Part.WHERE) ? written.withWhere(now.where()) : written).equals(now);
    }

    /** Whether a walk leads: what is opened on its way pauses it, if not in the same event. */
    private static boolean isLed(AtlasState state) {
        return state.walk().isPresent() && state.selection().isEmpty();
    }

    private void add(AtlasState now) {
        looks.subList(at + 1, looks.size()).clear();
        looks.add(look(now));
        if (looks.size() > MOST) {
            looks.remove(0);
        }
        at = looks.size() - 1;
        update();
    }

    private boolean isNear(Place last, Place now) {
        Viewport view = session.viewport();
        double across = FAR * view.width() * Math.max(last.metresPerPixel(), now.metresPerPixel());
        double zoomed = Math.max(last.metresPerPixel(), now.metresPerPixel()) / Math.min(last.metresPerPixel(), now.metresPerPixel());
        return last.center().distanceTo(now.center()) <= across && zoomed < OTHER_SCALE;
    }

    private void update() {
        canGoBack.set(at > 0);
        canGoForward.set(at < looks.size() - 1);
    }
}
