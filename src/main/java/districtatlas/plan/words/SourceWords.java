package districtatlas.plan.words;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.plan.Citation;
import districtatlas.plan.Claim;
import java.util.List;
import java.util.stream.Collectors;

/** Says what something rests on: a few characters, and the whole. Immutable. */
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
                ? new SourceNote("", "", List.of(), messages.get("words.source.silent"))
                : of(claim.sources(), messages.get("words.source.silent"));
    }

    public SourceNote of(List<Citation> sources, String remark) {
        if (sources.isEmpty()) {
            return new SourceNote(messages.get("words.source.known"), "", List.of(),
                    remark.isEmpty() ? messages.get("words.source.known.text") : remark);
        }
        String first = sources.get(0).label().in(messages.lang());
        String label = sources.size() == 1 ? first : messages.get("words.source.more", first, sources.size() - 1);
        List<SourceNote.Line> lines = sources.stream()
                .map(c -> new SourceNote.Line(c.line(), c.section().in(messages.lang()), messages.get("words.source.line", String.valueOf(c.line()))))
                .toList();
        return new SourceNote(label, document.in(messages.lang()), lines, remark);
    }

    /** Section and line in a few characters, such as 二·1·一:93. */
    public static String brief(Citation source, Lang lang) {
        return source.label().in(lang) + ":" + source.line();
    }

    /** All of them, for a line of text; may be empty. */
    public static String brief(List<Citation> sources, Lang lang) {
        return sources.stream().map(s -> brief(s, lang)).collect(Collectors.joining(" "));
    }
}
