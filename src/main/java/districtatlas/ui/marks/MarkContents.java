package districtatlas.ui.marks;

import districtatlas.base.Messages;
import districtatlas.coord.LonLat;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.notebook.Entry;
import districtatlas.notebook.Signature;
import districtatlas.plan.words.AreaWords;
import districtatlas.plan.words.LengthWords;
import districtatlas.ui.marks.MarkContent.Line;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words for the card of a mark. Immutable. */
final class MarkContents {
    private final Messages messages;
    private final ZoneId clock;

    /** @param clock by which times are told */
    MarkContents(Messages messages, ZoneId clock) {
        this.messages = messages;
        this.clock = clock;
    }

    MarkContent of(Entry<DrawnMark> entry, boolean editable) {
        DrawnMark mark = entry.value().orElseThrow();
        List<Line> lines = new ArrayList<>(measures(mark));
        lines.add(new Line(messages.get(mark.form().isSpot() ? "marks.place" : "marks.corners"),
                mark.form().isSpot() ? pair(mark.corners().get(0)) : messages.get("marks.corner-count", mark.corners().size())));
        lines.add(new Line(messages.get("marks.made"), said(entry.made())));
        if (!entry.changed().equals(entry.made())) {
            lines.add(new Line(messages.get("marks.changed"), said(entry.changed())));
        }
        String places = mark.corners().stream().map(MarkContents::pair).collect(Collectors.joining("\n"));
        return new MarkContent(entry.id(), mark, new MarkWords(messages).form(mark.form()), lines, places, editable);
    }

    private List<Line> measures(DrawnMark mark) {
        MarkMeasure measure = MarkMeasure.of(mark.form(), mark.corners());
        List<Line> lines = new ArrayList<>();
        measure.areaSquareMetres().ifPresent(a -> lines.add(new Line(messages.get("marks.area-of"), new AreaWords(messages).measured(a))));
        if (measure.crosses()) {
            lines.add(new Line(messages.get("marks.area-of"), messages.get("marks.crosses")));
        }
        measure.lengthMetres().ifPresent(l -> lines.add(new Line(messages.get(mark.form() == Form.AREA ? "marks.perimeter-of" : "marks.length-of"),
                new LengthWords(messages).measured(l))));
        if (!lines.isEmpty()) {
            lines.add(new Line("", messages.get("marks.on-ellipsoid")));
        }
        return lines;
    }

    /** Longitude, latitude with six decimals, a tenth of a metre. */
    private static String pair(LonLat place) {
        return String.format(Locale.ROOT, "%.6f, %.6f", place.lon(), place.lat());
    }

    private String said(Signature by) {
        String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(messages.lang().locale()).format(by.made().atZone(clock));
        return by.author().isBlank() ? time : messages.get("marks.by", by.author(), time);
    }
}
