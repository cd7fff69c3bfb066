package districtatlas.print.slides;

import districtatlas.plan.Citation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One step of a talk, whatever kind of talk it is. In the reader's language. Immutable.
 *
 * @param place   where in the structure it stands, above the sentence; may be empty
 * @param said    the sentence; may be empty
 * @param figures numbers it tells
 * @param table   numbers of some years side by side, in place of figures
 * @param marks   signs it puts on zones, in the order of their shapes
 * @param points  further lines of a list
 * @param remark  what the list's bullets mean and what it leaves out; may be empty
 * @param sources of the sentence, and of what names none itself
 * @param further all that figures and points name themselves
 * @param notes   paragraphs for who speaks, not for who listens
 * @param own     a reader wrote the sentence, and no source is named for it
 */
public record TalkStep(String title, String place, String said, List<TalkFigure> figures, Optional<TalkTable> table, List<TalkMark> marks,
                       List<TalkPoint> points, String remark, List<Citation> sources, List<Citation> further, List<String> notes, boolean own,
                       TalkMap map) {
    public TalkStep {
        figures = List.copyOf(figures);
        marks = List.copyOf(marks);
        points = List.copyOf(points);
        sources = List.copyOf(sources);
        further = List.copyOf(further);
        notes = List.copyOf(notes);
    }

    /** Each once. */
    List<Citation> allSources() {
        return Stream.concat(sources.stream(), further.stream()).distinct().toList();
    }
}
