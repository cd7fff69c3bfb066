package districtatlas.ask.compare;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reader should know of a comparison before its rows: how many, how many alike, and where two zones differ most. Immutable, any thread. */
public final class CompareSummary {
    /** So many kinds are said to differ. */
    private static final int MOST = 3;
    /** One or two things more are no difference to be told of first. */
    private static final int WORTH_SAYING = 3;
    private static final int MOST_NAMES = 4;

    private final Plan plan;
    private final Messages messages;
    private final CompareWords words;

    public CompareSummary(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.words = new CompareWords(messages);
    }

    /** Both by name, A first. */
    public String title(Comparison of) {
        return messages.get("compare.title.of", words.zone(of.a()), words.zone(of.b()));
    }

    /** How many there are, and that one is a part of the other where it is. */
    public String total(Comparison of) {
        if (of.isEmpty()) {
            return messages.get(of.filter().isNone() ? "compare.total.none" : "compare.total.filtered");
        }
        if (of.isPartAndWhole()) {
            boolean known = plan.lies(of.part().id(), of.whole().id()).filter(c -> c == Certainty.KNOWN).isPresent();
            int part = Math.min(of.countA(), of.countB());
            int whole = Math.max(of.countA(), of.countB());
            return messages.get(known ? "compare.total.part.known" : "compare.total.part", words.zone(of.part()), words.zone(of.whole()), whole, part);
        }
        long every = of.both().stream().filter(plan::holdsForEveryStreet).count();
        return messages.get(every == 0 ? "compare.total" : "compare.total.with-every", words.zone(of.a()), of.countA(), words.zone(of.b()), of.countB(),
                of.both().size(), every);
    }

    /** The kinds that differ most, the largest difference first; for a part, the kinds that its whole has nowhere else. */
    public List<String> sentences(Comparison of) {
        List<CompareRow> kinds = of.rows().stream().filter(r -> r.group().isOfCounts() && !r.isTotal() && r.group() != RowGroup.STATUS).toList();
        List<String> said = new ArrayList<>();
        if (of.isPartAndWhole()) {
            all(of, kinds).ifPresent(said::add);
            return said;
        }
        kinds.stream().filter(r -> r.a().count() > 0 && r.b().count() > 0 && Math.abs(by(r)) >= WORTH_SAYING)
                .sorted(Comparator.comparingInt((CompareRow r) -> -Math.abs(by(r)))).limit(MOST).map(r -> words.sentence(of, r)).forEach(said::add);
        only(of.a(), kinds.stream().filter(r -> r.b().count() == 0).toList(), true).ifPresent(said::add);
        only(of.b(), kinds.stream().filter(r -> r.a().count() == 0).toList(), false).ifPresent(said::add);
        return said;
    }

    private static int by(CompareRow row) {
        return row.a().count() - row.b().count();
    }

    private Optional<String> only(Zone zone, List<CompareRow> kinds, boolean a) {
        return names(kinds.stream().sorted(Comparator.comparingInt((CompareRow r) -> -(a ? r.a() : r.b()).count())).toList(), a)
                .map(n -> messages.get("compare.sum.only", words.zone(zone), n));
    }

    private Optional<String> all(Comparison of, List<CompareRow> kinds) {
        boolean a = of.tie() == Comparison.Tie.A_IN_B;
        List<CompareRow> whole = kinds.stream().filter(r -> r.a().count() == r.b().count())
                .sorted(Comparator.comparingInt((CompareRow r) -> -r.a().count())).toList();
        return names(whole, a).map(n -> messages.get("compare.sum.all", words.zone(of.part()), words.zone(of.whole()), n));
    }

    /** The first of them with their numbers, and how many kinds they are when there are more. */
    private Optional<String> names(List<CompareRow> kinds, boolean a) {
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        String names = kinds.stream().limit(MOST_NAMES).map(r -> messages.get("compare.sum.kind", words.name(r), (a ? r.a() : r.b()).count()))
                .collect(Collectors.joining(messages.get("list.separator")));
        return Optional.of(kinds.size() > MOST_NAMES ? messages.get("compare.sum.more", names, kinds.size()) : names);
    }
}
