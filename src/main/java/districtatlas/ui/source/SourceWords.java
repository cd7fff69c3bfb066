package districtatlas.ui.source;

import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.plan.Citation;
import districtatlas.plan.Claim;
import java.util.List;

/** Says in words what something rests on. Immutable. */
public final class SourceWords {
    private final Text document;
    private final Messages messages;

    public SourceWords(Text document, Messages messages) {
        this.document = document;
        this.messages = messages;
    }

    public SourceNote of(Claim claim) {
        return claim.missing() ? missing(claim) : of(claim.sources(), "");
    }

    private SourceNote missing(Claim claim) {
        return claim.sources().isEmpty()
                ? new SourceNote("", "", List.of(), messages.get("source.silent"))
                : of(claim.sources(), messages.get("source.silent"));
    }

    public SourceNote of(List<Citation> sources, String remark) {
        if (sources.isEmpty()) {
            return new SourceNote(messages.get("source.known"), "", List.of(),
                    remark.isEmpty() ? messages.get("source.known.text") : remark);
        }
        String first = sources.get(0).label().in(messages.lang());
        String label = sources.size() == 1 ? first : messages.get("source.more", first, sources.size() - 1);
        List<SourceNote.Line> lines = sources.stream()
                .map(c -> new SourceNote.Line(c.section().in(messages.lang()), messages.get("source.line", String.valueOf(c.line()))))
                .toList();
        return new SourceNote(label, document.in(messages.lang()), lines, remark);
    }
}
