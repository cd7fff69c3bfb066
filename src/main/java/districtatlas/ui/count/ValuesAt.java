package districtatlas.ui.count;

import districtatlas.base.Messages;
import districtatlas.own.count.CountedZone;
import districtatlas.own.count.ZoneValueLayers.Shown;
import districtatlas.own.count.ZoneValueWords;
import districtatlas.plan.ZoneId;
import districtatlas.ui.kit.Words;
import districtatlas.ui.notes.Following;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the reader's own layers say of a zone, a line for each question that is kept, marked as his own. FX thread only. */
public final class ValuesAt {
    private final CountSource source;
    private final Messages messages;
    private final ZoneValueWords words;

    public ValuesAt(CountSource source, Messages messages) {
        this.source = source;
        this.messages = messages;
        this.words = new ZoneValueWords(messages);
    }

    /** Takes no room while there is nothing to say. */
    public Region of(ZoneId zone) {
        VBox lines = new VBox();
        lines.getStyleClass().setAll("zone-values");
        lines.setId("zone-values");
        Following.of(lines, source.made(), () -> {
            List<String> said = source.made().getValue().shown().stream().flatMap(s -> line(s, zone).stream()).toList();
            lines.getChildren().setAll(said.stream().map(s -> Words.wrapped(s, "row-actual")).toList());
            lines.setVisible(!said.isEmpty());
            lines.setManaged(!said.isEmpty());
        });
        return lines;
    }

    private Optional<String> line(Shown shown, ZoneId id) {
        List<CountedZone> zones = shown.counted().zones();
        return zones.stream().filter(z -> z.zone().id().equals(id)).findFirst().map(z -> {
            boolean rate = shown.question().measure().growsWithGround();
            OptionalDouble value = shown.counted().value(z, false);
            String said = words.said(value, ZoneValueWords.digits(shown.counted(), false), shown.question().measure(), false);
            String perKm2 = words.said(shown.counted().value(z, true), ZoneValueWords.digits(shown.counted(), true), shown.question().measure(), true);
            String what = messages.get("values.row.what", shown.layer().title(), words.measure(shown.question(), shown.layer()));
            String whose = shown.layer().origin().provider().isBlank() ? shown.layer().origin().file() : shown.layer().origin().provider();
            String line = value.isEmpty() ? messages.get("values.row.none", what, whose) : messages.get(rate ? "values.row.rate" : "values.row", what, said, perKm2,
                    1 + shown.counted().ranked(false).indexOf(z), zones.size(), words.kind(shown.question().kind()), whose);
            return shown.doubt().map(d -> line + " " + messages.get("values.doubt", d.detailIn(messages))).orElse(line);
        });
    }
}
