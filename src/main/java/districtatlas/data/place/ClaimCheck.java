package districtatlas.data.place;

import districtatlas.base.Problem;
import districtatlas.coord.ForeignCrs;
import districtatlas.data.CrsClaim;
import districtatlas.data.place.PlaceFinder.Ruling;
import districtatlas.data.place.Neighbourhood.Fall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the system that a file names against the file's numbers. */
final class ClaimCheck {
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.9;
    /** Farther from its meridian nobody uses a grid of zones; others are stretched over whole countries. */
    private static final double ZONE_REACH_DEGREES = 6;
    private static final double GRID_REACH_DEGREES = 25;

    private final Neighbourhood around;
    private final Sample sample;
    private final CrsClaim claim;
    private final ForeignCrs foreign;

    ClaimCheck(Neighbourhood around, Sample sample, CrsClaim claim, ForeignCrs foreign) {
        this.around = around;
        this.sample = sample;
        this.claim = claim;
        this.foreign = foreign;
    }

    Ruling check(ClaimedSystem.System system) {
        boolean northFirst = claim.axes() == CrsClaim.Axes.NORTH_FIRST;
        Fall said = around.of(PlaceTrial.of(system, northFirst, foreign), sample, Sample.MOST);
        boolean sound = isSound(said);
        if (sound && said.isNear()) {
            return new Ruling(Optional.of(said), words(system), true, List.of(said), List.of());
        }
        List<Fall> variants = variants(system, northFirst);
        List<Fall> nearBy = variants.stream().filter(f -> f.near() >= HALF).toList();
        if (!nearBy.isEmpty()) {
            return against(system, said, nearBy, !sound && nearBy.size() == 1);
        }
        Optional<Ruling> degrees = system.degrees() ? Optional.empty() : degrees(system, said);
        if (degrees.isPresent()) {
            return degrees.get();
        }
        if (!sound) {
            return variants.isEmpty() ? open(system) : against(system, said, variants, said.valid() < HALF && variants.size() == 1);
        }
        List<Fall> grids = system.known().isEmpty() || system.degrees() ? List.of()
                : OpenCase.ranked(around, sample, claim, Optional.of(system)).stream().filter(f -> f.near() >= HALF).toList();
        if (!grids.isEmpty()) {
            Problem why = Problem.worded("place.other-grid", "", system.title(), PlaceFinder.kilometres(said), grids.get(0).trial().title());
            return new Ruling(Optional.of(grids.get(0)), why, false, with(said, grids), List.of());
        }
        return new Ruling(Optional.of(said), words(system), true, List.of(said), List.of());
    }

    /** Where a grid is used at all, or anywhere for all others. */
    private static boolean isSound(Fall fall) {
        double reach = Placer.known(fall.trial().placing()).filter(k -> k.zone() > 0).isPresent() ? ZONE_REACH_DEGREES : GRID_REACH_DEGREES;
        return fall.valid() >= HALF && (Double.isNaN(fall.trial().meridian()) || Math.abs(fall.lon() - fall.trial().meridian()) <= reach);
    }

    private List<Fall> variants(ClaimedSystem.System system, boolean northFirst) {
        List<PlaceTrial> trials = new ArrayList<>(List.of(PlaceTrial.of(system, !northFirst, foreign)));
        trials.addAll(PlaceTrial.otherwiseZoned(system));
        return PlaceFinder.fall(around, sample, trials).stream().filter(ClaimCheck::isSound).toList();
    }

    private Ruling against(ClaimedSystem.System system, Fall said, List<Fall> variants, boolean certain) {
        Fall best = variants.get(0);
        boolean order = best.trial().placing().northFirst() != (claim.axes() == CrsClaim.Axes.NORTH_FIRST);
        boolean zone = !best.trial().title().equals(system.title()) || best.trial().placing().zoned() != system.known().map(KnownCrs::isZoned).orElse(false);
        Problem why = zone ? Problem.worded("place.eastings", "", system.title(), best.trial().title())
                : order && best.trial().placing().northFirst() ? Problem.worded("place.north-first", "", system.title())
                : Problem.worded("place.east-first", "", system.title());
        return new Ruling(Optional.of(best), why, certain, certain || said.valid() < HALF ? variants : with(said, variants), List.of());
    }

    /** Metres are named, and the numbers are as small as degrees. */
    private Optional<Ruling> degrees(ClaimedSystem.System system, Fall said) {
        List<Fall> falls = OpenCase.sorted(PlaceFinder.fall(around, sample, PlaceTrial.degrees(sample, claim)).stream().filter(f -> f.home() >= HALF).toList());
        return falls.stream().findFirst().map(best -> new Ruling(Optional.of(best),
                Problem.worded("place.are-degrees", "", system.title(), best.trial().title()), best.near() >= NEARLY_ALL, with(said, falls), List.of()));
    }

    /** The numbers are nothing that the file says: what else they can be. */
    private Ruling open(ClaimedSystem.System system) {
        Ruling ruling = OpenCase.rule(around, sample, claim.epsg().isPresent() || claim.wkt().isPresent() ? anything() : claim, Optional.of(system));
        List<Problem> notes = new ArrayList<>(ruling.notes());
        notes.add(Problem.worded("place.against", "", system.title()));
        return new Ruling(ruling.proposed(), ruling.why(), false, ruling.falls(), notes);
    }

    /** The claim without what was found to be untrue of it. */
    private CrsClaim anything() {
        return CrsClaim.NONE.withAxes(claim.byFormat() ? CrsClaim.Axes.UNSAID : claim.axes());
    }

    private Problem words(ClaimedSystem.System system) {
        boolean code = system.crs().startsWith("EPSG:");
        return claim.byFormat() ? Problem.worded("place.format", "", system.title())
                : !system.called().isEmpty() && code ? Problem.worded("place.called", "", system.called(), system.title(), system.crs())
                : code ? Problem.worded("place.claimed", "", system.title(), system.crs())
                : Problem.worded("place.described", "", system.title());
    }

    private static List<Fall> with(Fall said, List<Fall> others) {
        return Stream.concat(others.stream(), said.valid() >= HALF ? Stream.of(said) : Stream.empty()).toList();
    }
}
