package districtatlas.data.place;

import districtatlas.base.Problem;
import districtatlas.data.CrsClaim;
import districtatlas.data.place.PlaceFinder.Ruling;
import districtatlas.data.place.Neighbourhood.Fall;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Nothing, or nothing true, is said of a layer's numbers: what they can be, by where they would lie. */
final class OpenCase {
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.9;
    private static final int MOST_CANDIDATES = 12;
    /** Within it a grid without a zone's number is likely meant for this part of the country. */
    private static final double SAME_PART_METRES = 300_000;
    /** More than that is no region, and may be a drawing of some metres. */
    private static final double MOST_DEGREES = 12;
    /** A grid of three degrees is hardly used farther from its meridian. */
    private static final double THIRD_REACH_DEGREES = 2.2;
    private static final double SIXTH_REACH_DEGREES = 4;

    private OpenCase() {
    }

    /** @param named the system that the file names, whose numbers these are not */
    static Ruling rule(Neighbourhood around, Sample sample, CrsClaim claim, Optional<ClaimedSystem.System> named) {
        List<Fall> falls = ranked(around, sample, claim, named);
        if (falls.isEmpty()) {
            String x = String.format(Locale.ROOT, "%.2f", sample.quantile(true, HALF));
            String y = String.format(Locale.ROOT, "%.2f", sample.quantile(false, HALF));
            return new Ruling(Optional.empty(), Problem.worded("place.none", "", x, y), false, List.of(), List.of());
        }
        Fall best = falls.get(0);
        if (best.trial().degrees()) {
            return degrees(sample, claim, falls);
        }
        boolean likely = best.isNear() || best.trial().placing().zoned() || best.metres() < SAME_PART_METRES || falls.size() == 1;
        String title = best.trial().title();
        Problem why = !likely ? Problem.worded("place.ask-which", "", falls.size())
                : falls.size() == 1 ? Problem.worded("place.ask-one", "", title) : Problem.worded("place.ask", "", falls.size(), title);
        return new Ruling(likely ? Optional.of(best) : Optional.empty(), why, false, falls, List.of());
    }

    private static Ruling degrees(Sample sample, CrsClaim claim, List<Fall> falls) {
        Fall best = falls.get(0);
        boolean alone = falls.stream().skip(1).noneMatch(f -> f.home() >= HALF && (best.near() < HALF || f.near() > 0));
        boolean said = claim.degrees().orElse(false) && claim.axes() != CrsClaim.Axes.UNSAID;
        boolean region = sample.reach(true) < MOST_DEGREES && sample.reach(false) < MOST_DEGREES;
        boolean home = best.near() >= NEARLY_ALL || best.home() >= NEARLY_ALL && region;
        boolean metres = !claim.degrees().orElse(true);
        boolean certain = said || alone && home && !metres;
        Problem why = said ? Problem.worded("place.said-degrees", "", best.trial().title())
                : certain ? Problem.worded("place.degrees", "", best.trial().title()) : Problem.worded("place.perhaps-degrees", "", best.trial().title());
        boolean likely = said || best.home() >= HALF && (!metres || best.near() >= HALF);
        return new Ruling(likely ? Optional.of(best) : Optional.empty(), why, certain, falls, List.of());
    }

    /** All readings that are possible, the likeliest first: those in or near the district alone where there are any. */
    static List<Fall> ranked(Neighbourhood around, Sample sample, CrsClaim claim, Optional<ClaimedSystem.System> named) {
        List<Fall> degrees = PlaceFinder.fall(around, sample, PlaceTrial.degrees(sample, claim));
        if (!degrees.isEmpty()) {
            return sorted(degrees);
        }
        List<Fall> metres = PlaceFinder.fall(around, sample, PlaceTrial.metres(sample, claim)).stream()
                .filter(f -> f.home() >= HALF).toList();
        List<Fall> near = metres.stream().filter(Fall::isNear).toList();
        List<Fall> kept = near.isEmpty() ? metres.stream().filter(OpenCase::isInReach).toList() : near;
        return sorted(kept, named.flatMap(ClaimedSystem.System::known).map(KnownCrs::datum)).stream().limit(MOST_CANDIDATES).toList();
    }

    static List<Fall> sorted(List<Fall> falls) {
        return sorted(falls, Optional.empty());
    }

    /** By groups that lie where each other do, so that some metres between two datums decide nothing. */
    private static List<Fall> sorted(List<Fall> falls, Optional<Datum> datum) {
        Map<String, Double> scores = new HashMap<>();
        Map<String, Double> metres = new HashMap<>();
        for (Fall fall : falls) {
            String group = fall.trial().group();
            scores.merge(group, Math.rint(10 * fall.score()), Math::max);
            metres.merge(group, fall.metres(), Math::min);
        }
        return falls.stream().sorted(Comparator.comparing((Fall f) -> -scores.get(f.trial().group()))
                .thenComparing(f -> f.home() < HALF)
                .thenComparing(f -> !isInReach(f))
                .thenComparing(f -> scores.get(f.trial().group()) > 0 ? 0 : metres.get(f.trial().group()))
                .thenComparing(f -> !isOf(f, datum))
                .thenComparing(f -> f.trial().preference())
                .thenComparing(f -> f.trial().placing().northFirst())
                .thenComparing(f -> f.trial().code())).toList();
    }

    private static boolean isOf(Fall fall, Optional<Datum> datum) {
        return datum.isPresent() && Placer.known(fall.trial().placing()).map(k -> k.datum() == datum.get()).orElse(false);
    }

    private static boolean isInReach(Fall fall) {
        double reach = fall.trial().title().contains("3-degree") ? THIRD_REACH_DEGREES : SIXTH_REACH_DEGREES;
        return Double.isNaN(fall.trial().meridian()) || Math.abs(fall.lon() - fall.trial().meridian()) <= reach;
    }
}
