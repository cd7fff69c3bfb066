package districtatlas.ui.compare;

import districtatlas.ask.FilterWords;
import districtatlas.ask.ItemFilter;
import districtatlas.ask.compare.CompareSummary;
import districtatlas.ask.compare.CompareTable;
import districtatlas.ask.compare.CompareWords;
import districtatlas.ask.compare.Comparison;
import districtatlas.ask.compare.ZoneComparing;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.TableAbout;
import districtatlas.base.Messages;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import districtatlas.state.ZonePair;
import districtatlas.ui.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The two zones side by side, and how to have others. Knows no nodes. FX thread only. */
public final class CompareModel {
    private final Session session;
    private final Messages messages;
    private final ZoneComparing comparing;
    private final CompareTable table;
    private final CompareWords words;
    private final CompareSummary summary;
    private final FilterWords filters;
    private Optional<Comparison> last = Optional.empty();

    public CompareModel(Session session, ItemFilter items, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.comparing = new ZoneComparing(items);
        this.table = new CompareTable(items.plan(), messages);
        this.words = new CompareWords(messages);
        this.summary = new CompareSummary(items.plan(), messages);
        this.filters = new FilterWords(items.plan(), messages);
    }

    /** As the plan and the filter have them now; empty while nothing is compared, and in a walk. */
    public Optional<Comparison> comparison() {
        Optional<ZonePair> pair = session.state().comparison();
        Filter filter = session.state().applied();
        if (pair.isEmpty()) {
            return Optional.empty();
        }
        if (last.filter(c -> c.filter().equals(filter) && new ZonePair(c.a().id(), c.b().id()).equals(pair.get())).isEmpty()) {
            last = Optional.of(comparing.of(pair.get(), filter));
        }
        return last;
    }

    public CompareWords words() {
        return words;
    }

    // ---- another pair ---------------------------------------------------------------------------------------------

    public void compare(ZoneId a, ZoneId b) {
        session.change(s -> s.withCompared(Optional.of(new ZonePair(a, b))));
    }

    public void swap() {
        session.change(s -> s.withCompared(s.compared().map(ZonePair::swapped)));
    }

    /** @param left whether A gives its place, else B */
    public void replace(boolean left, ZoneId other) {
        session.change(s -> s.withCompared(s.compared().map(p -> p.with(left, other))));
    }

    public void close() {
        session.change(s -> s.withCompared(Optional.empty()));
    }

    // ---- what is said ---------------------------------------------------------------------------------------------

    public String title(Comparison of) {
        return summary.title(of);
    }

    public String total(Comparison of) {
        return summary.total(of);
    }

    public List<String> sentences(Comparison of) {
        return summary.sentences(of);
    }

    /** That it obeys the filter, and which; empty when nothing is filtered. */
    public Optional<String> filtered(Comparison of) {
        return of.filter().isNone() ? Optional.empty() : Optional.of(messages.get("compare.filtered", filters.sentence(of.filter())));
    }

    public void unfilter() {
        session.change(s -> s.withFilter(Filter.NONE));
    }

    // ---- a file ---------------------------------------------------------------------------------------------------

    PlanTable table() {
        return table.of(comparison().orElseThrow());
    }

    TableAbout about(LocalDate today) {
        return table.about(comparison().orElseThrow(), today);
    }
}
