package districtatlas.notebook;

import java.util.Objects;

/**
 * A tour that a reader made; its steps are entries of their own, {@link OwnStep}. Immutable.
 *
 * @param about in a sentence or two what it is for; may be empty
 * @param rank  its place among the reader's tours, the lowest first
 */
public record TourHead(String title, String about, double rank) {
    public TourHead {
        Objects.requireNonNull(title);
        Objects.requireNonNull(about);
        if (!Double.isFinite(rank)) {
            throw new IllegalArgumentException("no rank: " + rank);
        }
    }

    public TourHead withTitle(String other) {
        return new TourHead(other, about, rank);
    }

    public TourHead withAbout(String other) {
        return new TourHead(title, other, rank);
    }

    public TourHead withRank(double other) {
        return new TourHead(title, about, other);
    }
}
