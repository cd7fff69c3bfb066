package districtatlas.ui.marks;

import districtatlas.base.Messages;
import districtatlas.coord.LonLat;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.plan.words.AreaWords;
import districtatlas.plan.words.LengthWords;
import java.util.ArrayList;
import java.util.List;

/** Says what a mark is, and how long and large it is on the ellipsoid. Immutable. */
public final class MarkWords {
    private static final int MOST_LETTERS = 24;

    private final Messages messages;
    private final LengthWords lengths;
    private final AreaWords areas;

    public MarkWords(Messages messages) {
        this.messages = messages;
        this.lengths = new LengthWords(messages);
        this.areas = new AreaWords(messages);
    }

    /** In a word: a line, an arrow. */
    public String form(Form form) {
        return messages.get("marks.form." + form.key());
    }

    /** Its form, and its own words where it has any; long ones are cut. */
    public String name(DrawnMark mark) {
        String text = mark.text().strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return form(mark.form());
        }
        String cut = text.codePointCount(0, text.length()) <= MOST_LETTERS ? text : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
        return messages.get("marks.named", form(mark.form()), cut);
    }

    /** In one line: what it is, how long, how large. */
    public String sentence(DrawnMark mark) {
        String measures = measures(mark.form(), mark.corners());
        return measures.isEmpty() ? name(mark) : messages.get("marks.sentence", name(mark), measures);
    }

    /** Length and area of corners; empty for a point and a text. */
    String measures(Form form, List<LonLat> corners) {
        MarkMeasure measure = MarkMeasure.of(form, corners);
        List<String> said = new ArrayList<>();
        measure.areaSquareMetres().ifPresent(a -> said.add(messages.get("marks.area", areas.measured(a))));
        if (measure.crosses()) {
            said.add(messages.get("marks.crosses"));
        }
        boolean around = form == Form.AREA && corners.size() >= form.leastCorners();
        measure.lengthMetres().ifPresent(l -> said.add(messages.get(around ? "marks.perimeter" : "marks.length", lengths.measured(l))));
        return String.join(" · ", said);
    }
}
