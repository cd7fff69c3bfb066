package districtatlas.data.place;

import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.coord.ForeignCrs;
import districtatlas.data.CrsClaim;
import districtatlas.data.place.Neighbourhood.Fall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a layer lies: from what its file says, held against its numbers, and from where readings of the numbers fall. What a file says
 * is matched by parameters, never by names. One thread at a time; some ten milliseconds a layer, a second or two more the first time that a
 * system of another part of the world is named.
 */
public final class PlaceFinder {
    /** Features that each of many readings is tried with. */
    private static final int FEW = 300;
    private static final double HALF = 0.5;
    private static final double KILOMETRE = 1000;

    private final ForeignCrs foreign = new ForeignCrs();
    private final ShiftFinder shifts = new ShiftFinder();

    /** What is found, before the shift is looked for. */
    record Ruling(Optional<Fall> proposed, Problem why, boolean certain, List<Fall> falls, List<Problem> notes) {
    }

    /**
     * @param provider a mark of the service that the data are from, see {@link districtatlas.data.DataLayer#provider}
     * @throws java.util.concurrent.CancellationException when it is stopped
     */
    public PlaceVerdict judge(CrsClaim claim, Sample sample, Optional<String> provider, District district, Cancel cancel) {
        cancel.check();
        if (sample.isEmpty()) {
            ClaimedSystem claimed = ClaimedSystem.of(claim, foreign);
            Placing placing = Placing.of(claimed.system().map(ClaimedSystem.System::crs).orElse("EPSG:4490"));
            return new PlaceVerdict(Optional.of(placing), Problem.worded("place.empty", "", PlacingText.titleOf(placing)), true, List.of(),
                    Placing.Shift.NONE, Optional.empty(), claimed.trouble().stream().toList());
        }
        Neighbourhood around = new Neighbourhood(district);
        ClaimedSystem claimed = ClaimedSystem.of(claim, foreign);
        cancel.check();
        Ruling ruling = claimed.system().isPresent() ? new ClaimCheck(around, sample, claim, foreign).check(claimed.system().get())
                : OpenCase.rule(around, sample, claim, Optional.empty());
        cancel.check();
        List<Problem> notes = new ArrayList<>(claimed.trouble().stream().toList());
        notes.addAll(ruling.notes);
        ruling.proposed.filter(f -> isOld(f, claimed)).ifPresent(f -> notes.add(Problem.worded("place.datum", "", f.trial().title())));
        ruling.proposed.filter(f -> !f.isNear()).ifPresent(f -> notes.add(Problem.worded("place.elsewhere", "", kilometres(f))));
        Optional<ShiftFinder.Finding> shift = ruling.proposed.filter(f -> f.isNear() || provider.isPresent())
                .flatMap(f -> shifts.find(f.trial(), sample, provider, district, around, cancel));
        return new PlaceVerdict(ruling.proposed.map(f -> f.trial().placing()), ruling.why, ruling.certain,
                ruling.falls.stream().map(PlaceFinder::candidate).toList(), shift.map(ShiftFinder.Finding::shift).orElse(Placing.Shift.NONE),
                shift.map(ShiftFinder.Finding::why), notes);
    }

    /** Of the system that the file names, if that is what is proposed; else of the proposed one. */
    private static boolean isOld(Fall proposed, ClaimedSystem claimed) {
        Placing placing = proposed.trial().placing();
        return claimed.system().filter(s -> s.crs().equals(placing.crs())).map(ClaimedSystem.System::isOld)
                .orElseGet(() -> Placer.known(placing).map(k -> k.datum().isOld()).orElse(false));
    }

    private static PlaceCandidate candidate(Fall fall) {
        return new PlaceCandidate(fall.trial().placing(), fall.trial().code(), fall.trial().title(), fall.near(), fall.metres());
    }

    static String kilometres(Fall fall) {
        return String.valueOf(Math.round(fall.metres() / KILOMETRE));
    }

    static List<Fall> fall(Neighbourhood around, Sample sample, List<PlaceTrial> trials) {
        return trials.stream().map(t -> around.of(t, sample, FEW)).filter(f -> f.valid() >= HALF).toList();
    }
}
