package districtatlas.ui.board.actual;

import districtatlas.ask.board.ActualPoints;
import districtatlas.ask.board.Board;
import districtatlas.ask.board.Series;
import districtatlas.ask.check.ActualScope;
import districtatlas.ask.check.CheckedTarget;
import districtatlas.ask.check.MidTermCheck;
import districtatlas.ask.check.Reading;
import districtatlas.notebook.Actual;
import districtatlas.notebook.Entries;
import districtatlas.notebook.Entry;
import districtatlas.plan.Plan;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The mid-term check of the open notebook's actual values, made anew when they change and not with every other edit. Knows no nodes. FX thread only. */
public final class ActualsModel {
    private final Plan plan;
    private final Board planned;
    private final OpenNotebook open;
    private final ReadOnlyObjectWrapper<MidTermCheck> check = new ReadOnlyObjectWrapper<>();
    private Entries<Actual> of;

    public ActualsModel(Plan plan, OpenNotebook open) {
        this.plan = plan;
        this.planned = Board.of(plan);
        this.open = open;
        update();
    }

    /** @return ends following the notebook */
    public Runnable follow() {
        return open.notebookProperty().subscribe((before, now) -> update())::unsubscribe;
    }

    private void update() {
        Entries<Actual> now = open.notebook().actuals();
        if (!now.equals(of)) {
            of = now;
            check.set(MidTermCheck.of(plan, Reading.of(open.notebook())));
        }
    }

    public ReadOnlyObjectProperty<MidTermCheck> checkProperty() {
        return check.getReadOnlyProperty();
    }

    public MidTermCheck check() {
        return check.get();
    }

    /** The plan's board with the actual values beside it. */
    public Board board() {
        return ActualPoints.beside(planned, check.get());
    }

    /** How a series stands; empty without an actual value. */
    public Optional<CheckedTarget> checked(Series series) {
        return ActualPoints.checked(series, check.get());
    }

    /** How it stands towards targets that are due after the next. */
    List<CheckedTarget> later(Series series) {
        return ActualScope.of(series.scope()).map(s -> check.get().later().stream()
                .filter(l -> l.indicator().id().equals(series.indicator().id()) && l.actual().scope().equals(s)).toList()).orElse(List.of());
    }

    /** Of a series, those in another unit too; the earliest year first, and of one year the first made first. */
    List<Entry<Actual>> entries(Series series) {
        Optional<String> scope = ActualScope.of(series.scope());
        return scope.isEmpty() ? List.of() : check.get().readings(series.indicator().id(), scope.get()).stream()
                .flatMap(r -> r.entry().stream()).flatMap(id -> of.find(id).stream()).toList();
    }

    /** All of the notebook, in the plan's order of the indicators and by year: as a table has them. */
    List<Actual> all() {
        List<String> order = plan.indicators().stream().map(i -> i.id()).toList();
        return of.there().stream().map(e -> e.value().orElseThrow())
                .sorted(Comparator.comparingInt((Actual a) -> order.indexOf(a.indicator()) < 0 ? order.size() : order.indexOf(a.indicator()))
                        .thenComparing(Actual::scope).thenComparingInt(Actual::year)).toList();
    }
}
