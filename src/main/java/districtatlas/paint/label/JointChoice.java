package districtatlas.paint.label;

import districtatlas.paint.spot.LabelSpot;
import districtatlas.paint.spot.Spots;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses one place for each label so that none meet and the sum of costs is small: each label in turn tries all its places, while those
 * it drives out take their next best, driving out others once; from several beginnings, and the best end counts. Nothing is left to
 * chance. Which places meet is found once, a bit each, so that a score of labels costs a few milliseconds.
 */
final class JointChoice {
    static final int NONE = -1;
    private static final int MOST_ROUNDS = 8;
    private static final double LESS = 1e-9;
    /** So much worse than alone is worth driving out others. */
    private static final double WORTH_A_STEP = 12;

    private final double[][] costs;
    /** Of each label and place, for each other label: the bits of those of its places that it meets. */
    private final long[][][] meets;
    private final double[] without;
    private final int n;
    private final int[] trial;
    private int[] chosen;

    /**
     * @param spots   of each label, cheapest first; those after the first {@link Spots#MOST} do not count
     * @param without what it costs not to place a label at all
     */
    JointChoice(List<List<LabelSpot>> spots, double[] without) {
        this.without = without;
        this.n = without.length;
        this.costs = new double[n][];
        this.meets = new long[n][][];
        for (int label = 0; label < n; label++) {
            List<LabelSpot> own = spots.get(label);
            costs[label] = own.stream().limit(Spots.MOST).mapToDouble(LabelSpot::cost).toArray();
            meets[label] = new long[costs[label].length][n];
            for (int other = 0; other < label; other++) {
                findMeetings(label, own, other, spots.get(other));
            }
        }
        this.trial = new int[n];
        this.chosen = new int[n];
    }

    private void findMeetings(int label, List<LabelSpot> own, int other, List<LabelSpot> theirs) {
        for (int i = 0; i < costs[label].length; i++) {
            for (int j = 0; j < costs[other].length; j++) {
                if (own.get(i).meets(theirs.get(j))) {
                    meets[label][i][other] |= 1L << j;
                    meets[other][j][label] |= 1L << i;
                }
            }
        }
    }

    /** The number of each label's place, or {@link #NONE}. */
    int[] solve() {
        int[] asGiven = IntStream.range(0, n).toArray();
        int[] fewestFirst = IntStream.range(0, n).boxed().sorted((a, b) -> costs[a].length - costs[b].length).mapToInt(i -> i).toArray();
        int[] backwards = IntStream.range(0, n).map(i -> n - 1 - i).toArray();
        int[] best = new int[0];
        double least = Double.POSITIVE_INFINITY;
        for (int[] order : List.of(asGiven, fewestFirst, backwards)) {
            chosen = new int[n];
            Arrays.fill(chosen, NONE);
            for (int label : order) {
                chosen[label] = bestFree(label, chosen);
            }
            improve();
            double sum = cost(chosen);
            if (sum < least - LESS) {
                least = sum;
                best = chosen;
            }
        }
        return best;
    }

    private double cost(int[] places) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += places[i] == NONE ? without[i] : costs[i][places[i]];
        }
        return sum;
    }

    /** The cheapest place that meets no other label. */
    private int bestFree(int label, int[] places) {
        long blocked = 0;
        for (int other = 0; other < n; other++) {
            if (other != label && places[other] != NONE) {
                blocked |= meets[other][places[other]][label];
            }
        }
        int first = Long.numberOfTrailingZeros(~blocked);
        return first < costs[label].length && costs[label][first] < without[label] ? first : NONE;
    }

    private void improve() {
        boolean better = true;
        for (int round = 0; round < MOST_ROUNDS && better; round++) {
            better = false;
            for (int label = 0; label < n; label++) {
                better |= improve(label);
            }
        }
    }

    private boolean improve(int label) {
        double most = cost(chosen) - LESS;
        double rest = 0;
        for (int other = 0; other < n; other++) {
            rest += other == label ? 0 : costs[other].length == 0 ? without[other] : Math.min(without[other], costs[other][0]);
        }
        int[] best = null;
        // No farther than where it would not pay even if all others had their best places.
        for (int place = 0; place < costs[label].length && costs[label][place] + rest < most; place++) {
            if (place != chosen[label]) {
                move(label, place);
                double sum = cost(trial);
                if (sum < most) {
                    most = sum - LESS;
                    best = trial.clone();
                }
            }
        }
        if (best != null) {
            chosen = best;
        }
        return best != null;
    }

    /** Puts a label there; who stands in the way takes the best place that is left, or drives out others in turn. */
    private void move(int label, int place) {
        System.arraycopy(chosen, 0, trial, 0, n);
        trial[label] = place;
        boolean[] driven = driveOut(label);
        for (int other = 0; other < n; other++) {
            if (driven[other]) {
                trial[other] = bestFree(other, trial);
                if (trial[other] == NONE || costs[other][trial[other]] > costs[other][0] + WORTH_A_STEP) {
                    squeezeIn(other, label);
                }
            }
        }
    }

    private boolean[] driveOut(int label) {
        boolean[] driven = new boolean[n];
        for (int other = 0; other < n; other++) {
            if (other != label && trial[other] != NONE && (meets[label][trial[label]][other] >>> trial[other] & 1) != 0) {
                driven[other] = true;
                trial[other] = NONE;
            }
        }
        return driven;
    }

    /** Looks for a better place that only others than the mover stand in the way of, who find another place. */
    private void squeezeIn(int label, int mover) {
        int[] before = trial.clone();
        int[] best = before;
        double least = cost(before);
        long blocked = meets[mover][trial[mover]][label];
        for (int place = 0; place < costs[label].length; place++) {
            if ((blocked >>> place & 1) != 0 || place == before[label]) {
                continue;
            }
            if (before[label] != NONE && costs[label][place] >= costs[label][before[label]]) {
                break;
            }
            System.arraycopy(before, 0, trial, 0, n);
            trial[label] = place;
            boolean[] driven = driveOut(label);
            for (int other = 0; other < n; other++) {
                if (driven[other]) {
                    trial[other] = bestFree(other, trial);
                }
            }
            double sum = cost(trial);
            if (sum < least - LESS) {
                least = sum;
                best = trial.clone();
            }
        }
        System.arraycopy(best, 0, trial, 0, n);
    }
}
