package districtatlas.notebook;

import districtatlas.coord.Extent;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.StateText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of a reader's own tour: what it says, what it shows, and what of that is lit. Immutable.
 *
 * @param tour  whose it is; one whose tour was removed is kept
 * @param rank  its place in the tour, the lowest first: between two there is always another
 * @param words what is said at it
 * @param view  what is seen at it
 * @param cut   whether the map is there at once and does not glide
 * @param seconds that it stands when the tour plays by itself; 0 for as long as its words need
 * @param from  the atlas's step that it was copied from, as {@code TOUR/STEP}; empty for one of the reader's own
 */
public record OwnStep(EntryId tour, double rank, Spoken words, View view, boolean cut, int seconds, String from) {
    /** No step stands longer. */
    public static final int MOST_SECONDS = 3600;

    /**
     * What is said at a step.
     *
     * @param caption that the hall reads
     * @param notes   that the speaker alone sees
     * @param source  what the caption rests on, as it is told to a reader; may be empty
     */
    public record Spoken(String title, String caption, String notes, String source) {
        public static final Spoken NOTHING = new Spoken("", "", "", "");

        public Spoken {
            Objects.requireNonNull(title);
            Objects.requireNonNull(caption);
            Objects.requireNonNull(notes);
            Objects.requireNonNull(source);
        }
    }

    /**
     * What is seen at a step.
     *
     * @param state  as one line of text, see {@link StateText}: what another atlas does not have of it is not lost
     * @param frame  on the grid: what was to be seen when it was made, whatever the screen; empty for what the zones need
     * @param zones  that are lit
     * @param things that are lit
     */
    public record View(String state, Optional<Extent> frame, List<ZoneId> zones, List<ItemId> things) {
        public View {
            Objects.requireNonNull(state);
            Objects.requireNonNull(frame);
            zones = zones.stream().distinct().toList();
            things = things.stream().distinct().toList();
        }
    }

    public OwnStep {
        Objects.requireNonNull(tour);
        Objects.requireNonNull(words);
        Objects.requireNonNull(view);
        Objects.requireNonNull(from);
        if (!Double.isFinite(rank)) {
            throw new IllegalArgumentException("no rank: " + rank);
        }
        if (seconds < 0 || seconds > MOST_SECONDS) {
            throw new IllegalArgumentException("no such time: " + seconds + " s");
        }
    }

    /** @param otherwise what holds where the text says nothing */
    public AtlasState stateOr(AtlasState otherwise) {
        return StateText.parse(view.state(), otherwise);
    }

    public OwnStep in(EntryId other) {
        return new OwnStep(other, rank, words, view, cut, seconds, from);
    }

    public OwnStep withRank(double other) {
        return new OwnStep(tour, other, words, view, cut, seconds, from);
    }

    public OwnStep with(Spoken other) {
        return new OwnStep(tour, rank, other, view, cut, seconds, from);
    }

    public OwnStep with(View other) {
        return new OwnStep(tour, rank, words, other, cut, seconds, from);
    }

    public OwnStep withTitle(String other) {
        return with(new Spoken(other, words.caption, words.notes, words.source));
    }

    public OwnStep withCaption(String other) {
        return with(new Spoken(words.title, other, words.notes, words.source));
    }

    public OwnStep withNotes(String other) {
        return with(new Spoken(words.title, words.caption, other, words.source));
    }

    /** With other things lit. */
    public OwnStep lighting(List<ZoneId> zones, List<ItemId> things) {
        return with(new View(view.state, view.frame, zones, things));
    }

    public OwnStep withCut(boolean other) {
        return new OwnStep(tour, rank, words, view, other, seconds, from);
    }

    public OwnStep withSeconds(int other) {
        return new OwnStep(tour, rank, words, view, cut, Math.max(0, Math.min(MOST_SECONDS, other)), from);
    }
}
