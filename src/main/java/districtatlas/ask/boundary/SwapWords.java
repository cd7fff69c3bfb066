package districtatlas.ask.boundary;

import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.coord.LonLat;
import districtatlas.data.place.PlaceCandidate;
import districtatlas.notebook.BoundarySet;
import districtatlas.own.boundary.BoundaryMatch;
import districtatlas.own.boundary.Finding;
import districtatlas.own.boundary.ItemMove;
import districtatlas.own.boundary.PlaceAsked;
import districtatlas.own.boundary.SwapReport;
import districtatlas.own.boundary.ZoneChange;
import districtatlas.plan.Boundaries;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.BoundaryWords;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says which areas were taken for which streets, how well they fit together, and what lies elsewhere with them. Immutable; any thread. */
public final class SwapWords {
    private final Plan plan;
    private final Messages messages;

    /** @param plan of the atlas as it was compiled */
    public SwapWords(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    public String name(ZoneId zone) {
        return plan.zone(zone).map(z -> z.name().in(messages.lang())).orElse(zone.value());
    }

    String names(Collection<ZoneId> zones) {
        return zones.isEmpty() ? messages.get("boundary.no-street") : zones.stream().map(this::name).collect(Collectors.joining(separator()));
    }

    private String separator() {
        return messages.get("list.separator");
    }

    String item(ItemMove move) {
        return plan.item(move.item()).map(i -> i.name().in(messages.lang())).orElse(move.item().value());
    }

    /** Of which state a set is, and where it is from. */
    public static String state(BoundarySet set, Messages messages) {
        return new BoundaryWords(messages).state(new Boundaries(set.state(), set.number(), Text.NONE, true)) + messages.get("credits.separator") + set.source();
    }

    /** Why it must be asked where a layer lies, and what is likely. */
    public List<String> place(PlaceAsked asked) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("boundary.ask.place", asked.layer(), asked.verdict().why().detailIn(messages)));
        asked.verdict().suspicion().ifPresent(s -> lines.add(s.detailIn(messages)));
        List<PlaceCandidate> likely = asked.verdict().candidates();
        if (!likely.isEmpty()) {
            lines.add(messages.get("boundary.ask.candidates", likely.stream().limit(6).map(this::candidate).collect(Collectors.joining(separator()))));
        }
        return lines;
    }

    /** A system, and how much of the layer would lie in the district. */
    public String candidate(PlaceCandidate candidate) {
        return messages.get("boundary.candidate", candidate.code(), candidate.title(), Math.round(100 * candidate.inside()));
    }

    // ---- the match ------------------------------------------------------------------------------------------------

    /** How it is known which street an area is. */
    public String how(BoundaryMatch.How how) {
        return messages.get("boundary.how." + how.name().toLowerCase(Locale.ROOT));
    }

    /** An area and its street, in a line. */
    public String match(BoundaryMatch.Area area) {
        return messages.get("boundary.match", area.street().map(this::name).orElse(messages.get("boundary.none")), area.name(), how(area.how()));
    }

    /** What must be said before a match is taken for true; none when nothing must. */
    public List<String> questions(BoundaryMatch match) {
        List<String> questions = new ArrayList<>();
        if (!match.missing().isEmpty()) {
            questions.add(messages.get("boundary.ask.missing", zones(match.missing()), areas(match.unmatched())));
        }
        match.guessed().forEach(a -> questions.add(messages.get("boundary.ask.guessed", a.name(), name(a.street().orElseThrow()))));
        match.doubled().forEach(z -> questions.add(messages.get("boundary.ask.doubled", z.name().in(messages.lang()), areas(match.of(z.id())))));
        return questions;
    }

    /** What was done about the match that nobody needs to be asked. */
    public List<String> remarks(BoundaryMatch match) {
        List<String> remarks = new ArrayList<>();
        match.inParts().forEach(z -> remarks.add(messages.get("boundary.in-parts", z.name().in(messages.lang()), match.of(z.id()).size())));
        if (match.isComplete() && !match.unmatched().isEmpty()) {
            remarks.add(messages.get("boundary.unused", areas(match.unmatched())));
        }
        if (match.others() > 0) {
            remarks.add(messages.get("boundary.others", match.others()));
        }
        return remarks;
    }

    private String zones(List<Zone> zones) {
        return zones.stream().map(z -> z.name().in(messages.lang())).collect(Collectors.joining(separator()));
    }

    private String areas(List<BoundaryMatch.Area> areas) {
        return areas.isEmpty() ? messages.get("boundary.none") : areas.stream().map(a -> messages.get("boundary.quoted", a.name())).collect(Collectors.joining(separator()));
    }

    // ---- what was found -------------------------------------------------------------------------------------------

    public String kind(Finding finding) {
        return messages.get("boundary.finding." + finding.kind().name().toLowerCase(Locale.ROOT));
    }

    /** What, of which streets, how large and where. */
    public String finding(Finding finding) {
        return messages.get("boundary.finding", kind(finding), names(finding.zones()), squareMetres(finding.squareMetres()), place(finding.at()));
    }

    /** With two decimals below a hundred. */
    public String squareMetres(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.lang().locale());
        format.setMaximumFractionDigits(value < 100 ? 2 : 0);
        return format.format(value);
    }

    /** Longitude first. */
    static String place(LonLat at) {
        return String.format(Locale.ROOT, "%.6f, %.6f", at.lon(), at.lat());
    }

    static String km2(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    // ---- what changes ---------------------------------------------------------------------------------------------

    public String outcome(ItemMove move) {
        String key = "boundary.outcome." + move.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return move.outcome() == ItemMove.Outcome.KEPT ? messages.get(key, names(move.stated())) : messages.get(key);
    }

    /** A thing, and from where to where. */
    public String move(ItemMove move) {
        return messages.get("boundary.move", item(move), from(move), to(move), outcome(move));
    }

    /** Where it lay. */
    String from(ItemMove move) {
        return move.from().isEmpty() && runs(move) ? messages.get("boundary.not-before") : names(move.from());
    }

    /** Where it lies. */
    String to(ItemMove move) {
        return move.to().isEmpty() && runs(move) ? messages.get("boundary.no-longer") : names(move.to());
    }

    /** Whether it is drawn, and may run through several. */
    private boolean runs(ItemMove move) {
        return plan.item(move.item()).filter(i -> !i.drawn().isEmpty()).isPresent() && move.outcome() != ItemMove.Outcome.OUTSIDE;
    }

    public String zone(ZoneChange change) {
        if (change.what() == ZoneChange.What.PARENT) {
            return messages.get("boundary.zone.parent", name(change.zone()), names(change.from().stream().toList()), names(change.to().stream().toList()));
        }
        return change.to().isPresent() ? messages.get("boundary.zone.tied", name(change.zone()), name(change.to().get()))
                : messages.get("boundary.zone.untied", name(change.zone()), name(change.from().orElseThrow()));
    }

    /** All of it in some lines: of which state, how it fits together, and how much moved. */
    public List<String> summary(SwapReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(state(report.set(), messages));
        long overlaps = report.findings(Finding.Kind.OVERLAP).size();
        long gaps = report.findings(Finding.Kind.GAP).size();
        lines.add(overlaps + gaps == 0 ? messages.get("boundary.sound") : messages.get("boundary.faults", overlaps, gaps,
                squareMetres(report.findings().stream().filter(Finding::isFault).mapToDouble(Finding::squareMetres).sum())));
        if (report.slivers() > 0) {
            lines.add(messages.get("boundary.slivers", report.slivers(), squareMetres(report.sliverSquareMetres())));
        }
        long beside = report.findings().stream().filter(f -> !f.isFault()).count();
        if (beside > 0) {
            lines.add(messages.get("boundary.beside", beside));
        }
        lines.add(messages.get("boundary.ground"));
        lines.add(messages.get("boundary.moved", report.placed(), report.moves(ItemMove.Outcome.MOVED).size(), report.moves(ItemMove.Outcome.KEPT).size(),
                report.moves(ItemMove.Outcome.OUTSIDE).size(), report.moves(ItemMove.Outcome.ON_MAP).size()));
        lines.add(messages.get("boundary.unplaced", report.unplaced().size()));
        return lines;
    }

    /** All of it, line by line. */
    public List<String> lines(SwapReport report) {
        List<String> lines = new ArrayList<>(summary(report));
        report.findings().forEach(f -> lines.add("  " + finding(f)));
        report.moves().forEach(m -> lines.add("  " + move(m)));
        report.zones().forEach(z -> lines.add("  " + zone(z)));
        return lines;
    }
}
