package districtatlas.ui.words;

import districtatlas.ask.Matches;
import districtatlas.ask.words.Description;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.ui.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** What the panel of words shows: the open zone, or the whole map where none is open or the reader wants all. Knows no nodes. FX thread only. */
final class WordsModel {
    private final Session session;
    private final Plan plan;
    private final ObservableValue<Matches> matches;
    private final MapTeller teller;
    private final Messages messages;
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Description> description = new ReadOnlyObjectWrapper<>(new Description(List.of()));
    private int asked;

    WordsModel(Session session, Plan plan, ObservableValue<Matches> matches, MapTeller teller, Messages messages) {
        this.session = session;
        this.plan = plan;
        this.matches = matches;
        this.teller = teller;
        this.messages = messages;
    }

    /** Whether all of the map is told whatever is open. */
    BooleanProperty wholeProperty() {
        return whole;
    }

    /** Empty before it has been told. */
    ReadOnlyObjectProperty<Description> descriptionProperty() {
        return description.getReadOnlyProperty();
    }

    /** What is open and can be told by itself. */
    Optional<Zone> zone() {
        return session.selection().zone().flatMap(plan::zone).filter(z -> z.kind() != ZoneKind.DISTRICT);
    }

    Lang lang() {
        return messages.lang();
    }

    boolean isWhole() {
        return whole.get() || zone().isEmpty();
    }

    /** As things are now; of several questions only the last is answered. */
    void tell() {
        int mine = ++asked;
        Matches left = matches.getValue();
        Optional<Zone> zone = isWhole() ? Optional.empty() : zone();
        teller.ask(words -> zone.map(z -> words.zone(z, left, messages)).orElseGet(() -> words.whole(left, messages)), told -> {
            if (mine == asked) {
                description.set(told);
            }
        });
    }
}
