package districtatlas.plan.words;

import java.util.List;

/**
 * What a row rests on, ready to be shown. Immutable.
 *
 * @param label    a few characters at the end of a row
 * @param document title of the cited document; empty for general knowledge
 * @param lines    one per cited line; empty for general knowledge
 * @param remark   said below the lines, such as that the place is general knowledge; may be empty
 */
public record SourceNote(String label, String document, List<Line> lines, String remark) {
    public SourceNote {
        lines = List.copyOf(lines);
    }

    /**
     * A cited line.
     *
     * @param line    counted from 1
     * @param section it stands in
     * @param number  the line's, in words
     */
    public record Line(int line, String section, String number) {
    }

    public boolean isGeneralKnowledge() {
        return lines.isEmpty();
    }

    /** For copying. */
    public String asText() {
        StringBuilder text = new StringBuilder(document);
        lines.forEach(l -> text.append(text.isEmpty() ? "" : "\n").append(l.section()).append(" · ").append(l.number()));
        if (!remark.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(remark);
        }
        return text.toString();
    }
}
