package districtatlas.notebook;

import districtatlas.base.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what came from whom when notebooks became one. Any thread. */
public final class MergeWords {
    private static final List<String> KINDS = List.of(EntryKinds.NOTE.name(), EntryKinds.REPLY.name(), EntryKinds.MARK.name(),
            EntryKinds.BOOKMARK.name(), EntryKinds.PHOTO.name(), EntryKinds.ACTUAL.name(), EntryKinds.TOUR.name(),
            EntryKinds.TOUR_STEP.name(), EntryKinds.LAYER.name(), EntryKinds.ZONE_VALUES.name(), EntryKinds.BOUNDARY_SET.name());

    private final Messages messages;

    public MergeWords(Messages messages) {
        this.messages = messages;
    }

    /** A line or more for each notebook, then what somebody should look at. */
    public List<String> lines(MergeSummary summary) {
        List<String> lines = new ArrayList<>();
        summary.parts().forEach(part -> lines.addAll(lines(part)));
        if (!summary.disputes().isEmpty()) {
            lines.add(messages.get("merge.disputed", summary.disputes().size()));
        }
        if (!summary.doubles().isEmpty()) {
            lines.add(messages.get("merge.doubles", summary.doubles().stream().mapToInt(List::size).sum(), summary.doubles().size()));
        }
        return lines;
    }

    private List<String> lines(MergeSummary.Part part) {
        List<String> lines = new ArrayList<>();
        for (String kind : KINDS) {
            MergeSummary.Counts counts = part.byKind().get(kind);
            if (counts != null) {
                lines.add("  " + line(kind, counts));
            }
        }
        int others = part.byKind().entrySet().stream().filter(e -> !KINDS.contains(e.getKey())).mapToInt(e -> e.getValue().added()).sum();
        if (others > 0) {
            lines.add("  " + messages.get("merge.others", others));
        }
        if (lines.isEmpty()) {
            lines.add("  " + messages.get("merge.nothing"));
        }
        lines.add(0, messages.get("merge.from", part.source()));
        return lines;
    }

    private String line(String kind, MergeSummary.Counts counts) {
        List<String> parts = new ArrayList<>();
        add("merge.added", counts.added(), parts);
        add("merge.changed", counts.changed(), parts);
        add("merge.removed", counts.removed(), parts);
        add("merge.known", counts.known(), parts);
        String said = messages.get("merge.kind", messages.get("merge.kind." + kind), String.join(messages.get("list.separator"), parts));
        return counts.by().isEmpty() ? said : messages.get("merge.by", said, authors(counts.by()));
    }

    private void add(String key, int count, List<String> parts) {
        if (count > 0) {
            parts.add(messages.get(key, count));
        }
    }

    private String authors(Map<String, Integer> by) {
        return by.entrySet().stream().map(e -> messages.get("merge.author", e.getKey().isBlank() ? messages.get("merge.nobody") : e.getKey(), e.getValue()))
                .collect(Collectors.joining(messages.get("list.separator")));
    }
}
