package districtatlas.ui.search;

import districtatlas.gazetteer.PlaceHit;
import districtatlas.ui.kit.PickModel;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What is typed, what was found and is marked, and whether it is shown. Knows no nodes. FX thread only. */
public final class SearchModel {
    private static final int MOST_HITS = 40;

    private final PickModel<PlaceHit> picks;
    private final Predicate<String> isFar;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /**
     * @param names best hits for a text, at most so many; quick enough for every keystroke
     * @param isFar whether a text names a place that the atlas does not reach
     */
    public SearchModel(BiFunction<String, Integer, List<PlaceHit>> names, Predicate<String> isFar) {
        this.isFar = isFar;
        picks = new PickModel<>(text -> text.isEmpty() ? List.of() : names.apply(text, MOST_HITS));
        picks.queryProperty().subscribe((before, now) -> open.set(!now.isEmpty()));
    }

    /** The hits; none for nothing typed. */
    public PickModel<PlaceHit> picks() {
        return picks;
    }

    /** Whether what was typed is a coordinate that lies far outside. */
    public boolean isFar() {
        return isFar.test(picks.queryProperty().get().strip());
    }

    /** Whether the list of hits is shown. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Shows the hits again, or what can be searched when nothing is typed. */
    public void show() {
        open.set(true);
    }

    public void close() {
        open.set(false);
    }
}
