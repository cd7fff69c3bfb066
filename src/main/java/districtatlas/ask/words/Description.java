package districtatlas.ask.words;

import java.util.List;
import java.util.stream.Collectors;

/** The map, or a part of it, as structured text. Immutable. */
public record Description(List<Passage> passages) {
    private static final String BREAK = "\n";

    public Description {
        passages = List.copyOf(passages);
    }

    /** With {@code #} before headings and a hyphen before what is listed. */
    public String markdown() {
        return passages.stream().map(p -> "#".repeat(p.level()) + " " + p.title() + BREAK + (p.statements().isEmpty() ? "" : BREAK + body(p, "- ", true)))
                .collect(Collectors.joining(BREAK)).stripTrailing() + BREAK;
    }

    /** Headings stand alone on their line, after an empty one. */
    public String plain() {
        return passages.stream().map(p -> p.title() + BREAK + body(p, "  ", false)).collect(Collectors.joining(BREAK)).stripTrailing() + BREAK;
    }

    /** @param apart whether an empty line stands between paragraphs, without which they would run into one */
    private static String body(Passage passage, String listed, boolean apart) {
        StringBuilder body = new StringBuilder();
        boolean inList = false;
        for (Statement statement : passage.statements()) {
            boolean ends = inList && !statement.listed();
            body.append(apart && ends ? BREAK : "").append(statement.listed() ? listed : "").append(statement.text()).append(BREAK)
                    .append(apart && !statement.listed() ? BREAK : "");
            inList = statement.listed();
        }
        return body.append(apart && inList ? BREAK : "").toString().replaceAll("\n{3,}", "\n\n").replaceAll("\n\n$", BREAK);
    }
}
