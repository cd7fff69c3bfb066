package districtatlas.folder.book;

import districtatlas.folder.EntryDraft;
import districtatlas.folder.EntryFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file of plan/tours: fields of the tour, then its steps, each edited as an entry of a list. One thread at a time. */
final class TourEntries {
    static final List<String> HEAD = List.of("id", "title", "en", "about", "about_en");
    private static final Pattern STEPS = Pattern.compile("steps:\\s*(#.*)?");
    private static final String MARGIN = "  ";

    private EntryFile head;
    private EntryFile steps;
    private final String between;
    private final String margin;

    private TourEntries(EntryFile head, String between, EntryFile steps, String margin) {
        this.head = head;
        this.between = between;
        this.steps = steps;
        this.margin = margin;
    }

    static TourEntries fresh() {
        return new TourEntries(EntryFile.parse("", "id"), "steps:", EntryFile.parse("", "id"), MARGIN);
    }

    /** Empty for one that is written otherwise than a field and a step at a time. */
    static Optional<TourEntries> parse(String text) {
        List<String> lines = text.lines().toList();
        int at = 0;
        while (at < lines.size() && !STEPS.matcher(lines.get(at)).matches()) {
            at++;
        }
        if (at == lines.size()) {
            return Optional.empty();
        }
        StringBuilder head = new StringBuilder();
        for (String line : lines.subList(0, at)) {
            boolean field = !line.isBlank() && !line.startsWith("#");
            head.append(field ? head.indexOf("- ") < 0 || !head.toString().lines().anyMatch(l -> l.startsWith("- ")) ? "- " : MARGIN : "").append(line).append('\n');
        }
        List<String> body = lines.subList(at + 1, lines.size());
        String margin = body.stream().filter(l -> l.strip().startsWith("- ")).findFirst().map(l -> l.substring(0, l.indexOf('-'))).orElse(MARGIN);
        if (body.stream().anyMatch(l -> !l.isBlank() && !l.strip().startsWith("#") && !l.startsWith(margin))) {
            return Optional.empty();
        }
        String steps = body.stream().map(l -> l.startsWith(margin) ? l.substring(margin.length()) : l).collect(Collectors.joining("\n", "", body.isEmpty() ? "" : "\n"));
        return Optional.of(new TourEntries(EntryFile.parse(head.toString(), "id"), lines.get(at), EntryFile.parse(steps, "id"), margin));
    }

    /** Empty for a new one. */
    String id() {
        return head.ids().stream().findFirst().orElse("");
    }

    EntryDraft headEntry() {
        return EntryDraft.of(head, id(), HEAD);
    }

    void putHead(EntryDraft entry) {
        head = entry.in(head, entry.text("id"));
    }

    List<String> stepIds() {
        return steps.ids();
    }

    EntryDraft step(String id, List<String> order) {
        return EntryDraft.of(steps, id, order);
    }

    void putStep(String id, EntryDraft entry) {
        steps = entry.in(steps, id);
    }

    void removeStep(String id) {
        steps = steps.without(id);
    }

    void order(List<String> ids) {
        steps = steps.inOrder(ids);
    }

    String text() {
        String first = head.text().lines().map(l -> l.startsWith("- ") || l.startsWith(MARGIN) ? l.substring(2) : l).collect(Collectors.joining("\n", "", "\n"));
        String rest = steps.text().lines().map(l -> l.isBlank() ? l : margin + l).collect(Collectors.joining("\n", "", "\n"));
        return first + between + "\n" + rest;
    }
}
