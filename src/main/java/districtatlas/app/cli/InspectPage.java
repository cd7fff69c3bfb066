package districtatlas.app.cli;

import districtatlas.base.Messages;
import districtatlas.data.Findings.Outcome;
import districtatlas.data.Findings;
import districtatlas.data.inspect.InspectWords;
import districtatlas.data.inspect.InspectedColumn;
import districtatlas.data.inspect.InspectedFile;
import districtatlas.data.inspect.InspectedLayer;
import districtatlas.data.inspect.Inspection;
import districtatlas.data.inspect.NumberBox;
import districtatlas.data.place.PlaceVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What files hold, as plain text for a terminal. */
final class InspectPage {
    private static final int MOST_OF_A_KIND = 5;
    private static final int MOST_CANDIDATES = 5;
    private static final int MOST_LETTERS = 40;

    private final Messages messages;
    private final InspectWords words;
    private final List<String> lines = new ArrayList<>();

    InspectPage(Messages messages) {
        this.messages = messages;
        this.words = new InspectWords(messages);
    }

    List<String> lines(Inspection inspection) {
        inspection.files().forEach(this::file);
        findings("", inspection.found());
        return lines;
    }

    private void file(InspectedFile file) {
        if (file.refused().isPresent()) {
            lines.add(messages.get("cli.data-refused", file.path().toString(), file.refused().get().detailIn(messages)));
            return;
        }
        lines.add(messages.get("cli.inspect.file", file.path().toString(), file.kind(), file.layers().size()));
        findings("  ", file.found());
        file.layers().forEach(this::layer);
    }

    private void layer(InspectedLayer layer) {
        lines.add("  " + messages.get("cli.inspect.layer", layer.name(), layer.features(), words.shapes(layer)));
        layer.columns().forEach(c -> lines.add("    " + messages.get("cli.inspect.column", c.column().name(), words.type(c.column().type()), first(c))));
        lines.add("    " + messages.get("cli.inspect.encoding", layer.encoding().charset().name(), words.why(layer.encoding())));
        if (layer.encoding().isGuessed() && !layer.sample().isEmpty()) {
            lines.add("    " + messages.get("cli.inspect.sample", String.join(messages.get("list.separator"), layer.sample())));
        }
        layer.place().ifPresent(p -> place(layer, p));
        findings("    ", layer.found());
    }

    private void place(InspectedLayer layer, PlaceVerdict place) {
        String code = place.proposed().map(p -> InspectJson.code(p, place)).orElse(messages.get("cli.inspect.unknown"));
        lines.add("    " + messages.get("cli.inspect.crs", code, place.why().detailIn(messages)));
        layer.degrees().ifPresent(b -> lines.add("    " + messages.get("cli.inspect.extent", box(b, "%.4f"))));
        layer.written().ifPresent(b -> lines.add("    " + messages.get("cli.inspect.written", box(b, "%.2f"))));
        if (place.asks()) {
            place.candidates().stream().limit(MOST_CANDIDATES).forEach(c -> lines.add("    " + messages.get("cli.inspect.candidate", c.code(), c.title(),
                    Math.round(c.inside() * 100))));
            lines.add("    " + messages.get("cli.inspect.asks"));
        }
        place.suspicion().ifPresent(s -> lines.add("    " + messages.get("cli.inspect.suspect", s.detailIn(messages))));
        place.notes().forEach(n -> lines.add("    " + messages.get("cli.inspect.note", n.detailIn(messages))));
    }

    private static String box(NumberBox box, String format) {
        return String.format(Locale.ROOT, format + ", " + format + ", " + format + ", " + format, box.minX(), box.minY(), box.maxX(), box.maxY());
    }

    private String first(InspectedColumn column) {
        return column.first().stream().map(Object::toString).map(t -> t.length() > MOST_LETTERS ? t.substring(0, MOST_LETTERS) + "\u2026" : t)
                .map(t -> t.replaceAll("\\s+", " ")).collect(Collectors.joining(messages.get("list.separator")));
    }

    private void findings(String indent, Findings found) {
        words.sentences(found, Outcome.LEFT_OUT, MOST_OF_A_KIND).forEach(s -> lines.add(indent + messages.get("cli.inspect.left-out", s)));
        words.sentences(found, Outcome.REPAIRED, MOST_OF_A_KIND).forEach(s -> lines.add(indent + messages.get("cli.inspect.repaired", s)));
        words.sentences(found, Outcome.NOTICED, MOST_OF_A_KIND).forEach(s -> lines.add(indent + messages.get("cli.inspect.noticed", s)));
    }
}
