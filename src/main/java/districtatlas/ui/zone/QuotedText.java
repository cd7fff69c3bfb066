package districtatlas.ui.zone;

import districtatlas.base.Messages;
import districtatlas.plan.words.SourceNote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What of the panel is copied: all that it says of a row or of the zone, with the document and every line it rests on. Immutable. */
final class QuotedText {
    private final Messages messages;

    QuotedText(Messages messages) {
        this.messages = messages;
    }

    String of(PanelRow row) {
        List<String> lines = new ArrayList<>();
        if (row instanceof PanelRow.ItemRow item) {
            lines.add(joined(item.name(), item.status()));
            lines.add(item.text());
            details(item.details(), lines);
            if (!item.zones().isEmpty()) {
                lines.add(labelled(messages.get("detail.zones"), item.zones().stream().map(PanelRow.ZoneTie::name)
                        .collect(Collectors.joining(messages.get("list.separator")))));
            }
            source(item.source(), lines);
        } else if (row instanceof PanelRow.FigureRow figure) {
            lines.add(joined(figure.name(), figure.said().text(), figure.baseline()));
            details(figure.details(), lines);
            source(figure.source(), lines);
        }
        return lines.stream().filter(l -> !l.isBlank()).collect(Collectors.joining("\n"));
    }

    String of(PanelContent zone) {
        List<String> lines = new ArrayList<>();
        lines.add(zone.name());
        lines.add(zone.subtitle());
        for (PanelContent.ClaimLine claim : zone.claims()) {
            lines.add(labelled(claim.label(), claim.text()));
            source(claim.source(), lines);
        }
        return lines.stream().filter(l -> !l.isBlank()).collect(Collectors.joining("\n"));
    }

    private void details(List<PanelRow.Detail> details, List<String> lines) {
        details.forEach(d -> lines.add(labelled(d.label(), d.text())));
    }

    private void source(SourceNote note, List<String> lines) {
        String text = note.asText();
        if (!text.isBlank()) {
            lines.add(labelled(messages.get("feature.source"), note.isGeneralKnowledge() ? text : text.replace("\n", "\n  ")));
        }
    }

    private String labelled(String label, String text) {
        return text.isEmpty() ? "" : messages.get("feature.line", label, text);
    }

    private static String joined(String... parts) {
        return List.of(parts).stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" · "));
    }
}
