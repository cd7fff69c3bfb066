package districtatlas.ui.quiz;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.quiz.QuizGround;
import districtatlas.quiz.QuizKind;
import districtatlas.quiz.QuizMaker;
import districtatlas.quiz.QuizOrder;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Which quiz a teacher wants, and with whom. Kept while the program runs and no longer. Knows no nodes. FX thread only. */
final class QuizWish {
    static final List<Integer> NUMBERS = List.of(5, 10, 15, 20, 30);

    private final QuizGround ground;
    private final ObjectProperty<Set<QuizKind>> kinds = new SimpleObjectProperty<>(EnumSet.allOf(QuizKind.class));
    private final ObjectProperty<Set<ZoneKind>> levels = new SimpleObjectProperty<>(Set.of(ZoneKind.STREET, ZoneKind.GROUP));
    private final ObjectProperty<Optional<ZoneId>> of = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Integer> questions = new SimpleObjectProperty<>(QuizOrder.USUAL);
    private final ObjectProperty<Long> seed = new SimpleObjectProperty<>(1L);
    private final ObjectProperty<QuizTeams> teams = new SimpleObjectProperty<>(QuizTeams.ALONE);
    private final ReadOnlyIntegerWrapper most = new ReadOnlyIntegerWrapper();

    QuizWish(QuizGround ground) {
        this.ground = ground;
        List.<ObservableValue<?>>of(kinds, levels, of).forEach(p -> p.subscribe(this::count));
        count();
    }

    private void count() {
        most.set(order().map(o -> new QuizMaker(ground, o).most()).orElse(0));
    }

    ObjectProperty<Set<QuizKind>> kindsProperty() {
        return kinds;
    }

    /** Of which zones it is asked where they are, what they are called and what they border. */
    ObjectProperty<Set<ZoneKind>> levelsProperty() {
        return levels;
    }

    /** Empty for the district. */
    ObjectProperty<Optional<ZoneId>> ofProperty() {
        return of;
    }

    ObjectProperty<Integer> questionsProperty() {
        return questions;
    }

    /** A number that gives the same questions again. */
    ObjectProperty<Long> seedProperty() {
        return seed;
    }

    ObjectProperty<QuizTeams> teamsProperty() {
        return teams;
    }

    /** How many different questions there are of what is ticked; none while too little is. */
    ReadOnlyIntegerProperty mostProperty() {
        return most.getReadOnlyProperty();
    }

    /** What can be asked of alone, besides the whole district. */
    List<Zone> scopes() {
        Plan plan = ground.plan();
        return plan.zones().stream().filter(z -> z.kind() == ZoneKind.GROUP && plan.parts(z.id()).size() > 1).toList();
    }

    static <T> Set<T> ticked(Set<T> all, T one, boolean wanted) {
        Set<T> now = new LinkedHashSet<>(all);
        if (wanted) {
            now.add(one);
        } else {
            now.remove(one);
        }
        return now;
    }

    /** Empty while nothing is ticked that could be asked. */
    Optional<QuizOrder> order() {
        return kinds.get().isEmpty() || levels.get().isEmpty() ? Optional.empty()
                : Optional.of(new QuizOrder(kinds.get(), levels.get(), of.get(), questions.get(), seed.get()));
    }
}
