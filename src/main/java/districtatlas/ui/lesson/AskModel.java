package districtatlas.ui.lesson;

import districtatlas.coord.EastNorth;
import districtatlas.feature.FeatureFacts;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.ui.map.MapPointer.Click;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Asking what a thing on the map is: a thing of the plan, a feature of the ground, or the zone. Where the zone's name is hidden from the
 * class, it asks first and tells when it is asked again. Knows no nodes. FX thread only.
 */
final class AskModel {
    private final AnswerWords words;
    private final BiConsumer<Click, Consumer<Optional<FeatureFacts>>> ground;
    private final Predicate<ItemId> isLine;
    private final NamesModel names;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private Optional<EastNorth> place = Optional.empty();

    /**
     * @param ground which feature a click means, told later; empty where none is
     * @param isLine whether a thing of the plan is drawn as a line, and so gives way to what lies on it
     */
    AskModel(AnswerWords words, BiConsumer<Click, Consumer<Optional<FeatureFacts>>> ground, Predicate<ItemId> isLine, NamesModel names) {
        this.words = words;
        this.ground = ground;
        this.isLine = isLine;
        this.names = names;
        names.namesProperty().subscribe(n -> asking.set(isHidden(answer.get())));
    }

    /** What was asked about; empty before anything was. */
    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Where was asked last. */
    Optional<EastNorth> place() {
        return place;
    }

    /** Whether the class is asked first: the name is not said yet. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    private boolean isHidden(Optional<Answer> of) {
        return of.flatMap(Answer::zone).filter(names::hides).isPresent();
    }

    /** The second click on what is asked tells it; any other asks about something else. */
    void click(Click click) {
        place = Optional.of(click.place());
        if (click.items().stream().anyMatch(isLine.negate())) {
            show(words.of(click.items().get(0)));
            return;
        }
        ground.accept(click, found -> {
            if (found.isPresent()) {
                show(found.map(f -> words.of(f, click.zones().isEmpty())));
            } else if (!click.items().isEmpty()) {
                show(words.of(click.items().get(0)));
            } else if (click.zones().isEmpty()) {
                show(Optional.of(words.outside()));
            } else {
                zone(click.zones().stream().findFirst());
            }
        });
    }

    private void zone(Optional<ZoneId> zone) {
        if (asking.get() && answer.get().flatMap(Answer::zone).equals(zone)) {
            reveal();
        } else {
            show(zone.flatMap(words::of));
        }
    }

    private void show(Optional<Answer> other) {
        answer.set(other);
        asking.set(isHidden(other));
    }

    /** Tells what was asked. Does nothing while no name is asked for. */
    void reveal() {
        if (asking.get()) {
            answer.get().flatMap(Answer::zone).ifPresent(names::reveal);
        }
    }

    void forget() {
        show(Optional.empty());
    }
}
