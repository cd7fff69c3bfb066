package districtatlas.ui.marks;

import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.EntryId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the card of a mark says, in the reader's language. Immutable; knows no nodes.
 *
 * @param kind     what it is
 * @param lines    what is told of it
 * @param places   its corners as other programs take them: longitude, latitude, a line each
 * @param editable whether the notebook takes edits
 */
record MarkContent(EntryId id, DrawnMark mark, String kind, List<Line> lines, String places, boolean editable) {
    MarkContent {
        lines = List.copyOf(lines);
    }

    record Line(String label, String text) {
    }

    /** For a screen reader. */
    String asText() {
        return Stream.concat(Stream.of(kind, mark.text()).filter(s -> !s.isEmpty()), lines.stream().map(l -> l.label() + "\t" + l.text()))
                .collect(Collectors.joining("\n"));
    }
}
