package districtatlas.ui.desk;

import districtatlas.base.vocabulary.Keyed;
import districtatlas.ui.desk.Overlay.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;

/**
 * What the audience sees, on the one screen there is or on one of its own: whether it is covered or frozen, and what stands over the map
 * there too. FX thread only.
 */
public final class Hall {
    /** What lies over the audience's picture. */
    public enum Cover implements Keyed { NONE, BLACK, WHITE }

    /**
     * Something that stands over the audience's map as it stands over the reader's.
     *
     * @param make of the map there; its node knows nothing of the window
     */
    public record Mirrored(Spot spot, Function<HallMap, Region> make) {
        public Mirrored {
            Objects.requireNonNull(spot);
            Objects.requireNonNull(make);
        }
    }

    private final ObjectProperty<Cover> cover = new SimpleObjectProperty<>(Cover.NONE);
    private final BooleanProperty frozen = new SimpleBooleanProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final List<Mirrored> mirrored = new ArrayList<>();

    public ObjectProperty<Cover> coverProperty() {
        return cover;
    }

    /** The audience keeps its picture while the speaker searches. */
    public BooleanProperty frozenProperty() {
        return frozen;
    }

    /** Whether the audience has a screen of its own. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Covers what the audience sees, or uncovers it when it is covered so already. */
    public void toggle(Cover with) {
        cover.set(cover.get() == with ? Cover.NONE : with);
    }

    /** From now on this stands over the audience's map too; before the window stands. */
    public void mirror(Spot spot, Function<HallMap, Region> make) {
        mirrored.add(new Mirrored(spot, make));
    }

    /** In the order in which they were given, the lowest first. */
    public List<Mirrored> mirrored() {
        return List.copyOf(mirrored);
    }

    /** What is so at another desk is so at this one. */
    void continueFrom(Hall before) {
        cover.set(before.cover.get());
        frozen.set(before.frozen.get());
    }
}
