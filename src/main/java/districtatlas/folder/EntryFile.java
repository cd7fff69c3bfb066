package districtatlas.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A YAML list of entries with ids, changed entry by entry: what is not changed stays as it was typed, comments and all. A comment belongs to the
 * entry below it; what stands before the first entry, up to the last blank line there, is the file's own. Immutable.
 */
public final class EntryFile {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\r?\\n");

    private final String key;
    private final String head;
    /** By id; text from its comment to before the next. Entries without an id have a name of their own. */
    private final Map<String, String> blocks;

    private EntryFile(String key, String head, Map<String, String> blocks) {
        this.key = key;
        this.head = head;
        this.blocks = blocks;
    }

    /** @param key the field by which an entry is known, as {@code id} or {@code zone} */
    public static EntryFile parse(String text, String key) {
        Map<String, String> blocks = new LinkedHashMap<>();
        StringBuilder head = new StringBuilder();
        StringBuilder block = new StringBuilder();
        StringBuilder above = new StringBuilder();
        boolean begun = false;
        for (String line : text.split("(?<=\n)")) {
            if (line.startsWith("- ") || line.strip().equals("-")) {
                if (begun) {
                    add(blocks, block, key);
                } else {
                    int ends = behindLastBlank(above);
                    head.append(above, 0, ends);
                    above.delete(0, ends);
                }
                begun = true;
                block.append(above).append(line);
                above.setLength(0);
            } else if (line.startsWith("#") || line.isBlank()) {
                above.append(line);
            } else {
                (begun ? block : head).append(above).append(line);
                above.setLength(0);
            }
        }
        if (begun) {
            block.append(above);
            add(blocks, block, key);
        } else {
            head.append(above);
        }
        return new EntryFile(key, head.toString(), blocks);
    }

    /** Behind the last blank line. */
    private static int behindLastBlank(CharSequence lines) {
        int ends = 0;
        for (Matcher blank = BLANK_LINE.matcher(lines); blank.find(ends); ) {
            ends = blank.end();
        }
        return ends;
    }

    private static void add(Map<String, String> blocks, StringBuilder block, String key) {
        String text = block.toString();
        Matcher found = Pattern.compile("(?m)^(?:- |  |- *\\{ *|- *\\{.*[,{] *)" + Pattern.quote(key) + ": *[\"']?([^\"',}#\\s]+)").matcher(text);
        String id = found.find() ? found.group(1) : "";
        blocks.put(id.isEmpty() || blocks.containsKey(id) ? "\n" + blocks.size() : id, text);
        block.setLength(0);
    }

    String key() {
        return key;
    }

    /** Of all entries that have one, in their order. */
    public List<String> ids() {
        return blocks.keySet().stream().filter(id -> !id.startsWith("\n")).toList();
    }

    /** The values of an entry; empty where there is none of that id, or it is no YAML. */
    public Optional<JsonNode> values(String id) {
        return Optional.ofNullable(blocks.get(id)).flatMap(EntryFile::read);
    }

    /** An entry as it is typed, from the comment above it on. */
    Optional<String> block(String id) {
        return Optional.ofNullable(blocks.get(id));
    }

    private static Optional<JsonNode> read(String block) {
        try {
            return Optional.ofNullable(YAML.readTree(block)).map(n -> n.isArray() ? n.get(0) : n);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** With these lines before the first entry where there are none yet; comments that end with a blank line. */
    public EntryFile headed(String comment) {
        return head.isEmpty() ? new EntryFile(key, comment.endsWith("\n\n") ? comment : comment.stripTrailing() + "\n\n", blocks) : this;
    }

    /**
     * With the entry in the place of the one of its id, or as the last. An entry that says the same stays as it was typed.
     *
     * @param entry from its hyphen, as {@link YamlText#entry} writes it
     */
    public EntryFile with(String id, String entry) {
        String old = blocks.get(id);
        if (old != null && read(old).isPresent() && read(old).equals(read(entry))) {
            return this;
        }
        Map<String, String> now = new LinkedHashMap<>(blocks);
        String comment = old == null ? "" : old.substring(0, old.startsWith("-") ? 0 : old.indexOf("\n-") + 1);
        String end = old != null && (old.endsWith("\n\n") || old.endsWith("\n\r\n")) ? "\n" : "";
        now.put(id, likeOthers(comment + entry.stripTrailing() + "\n" + end));
        return new EntryFile(key, head, now);
    }

    /** With the ends of lines that the file has. */
    private String likeOthers(String block) {
        boolean windows = head.contains("\r\n") || blocks.values().stream().anyMatch(b -> b.contains("\r\n"));
        return windows ? block.replaceAll("\r?\n", "\r\n") : block;
    }

    public EntryFile without(String id) {
        Map<String, String> now = new LinkedHashMap<>(blocks);
        now.remove(id);
        return new EntryFile(key, head, now);
    }

    /** With these entries in this order, in the places that they have now; others stay where they are. */
    public EntryFile inOrder(List<String> wanted) {
        List<String> there = wanted.stream().filter(blocks::containsKey).distinct().toList();
        java.util.Iterator<String> next = there.iterator();
        Map<String, String> now = new LinkedHashMap<>();
        blocks.keySet().forEach(id -> {
            String here = there.contains(id) ? next.next() : id;
            now.put(here, blocks.get(here));
        });
        return new EntryFile(key, head, now);
    }

    /** As it is written to its file. */
    public String text() {
        StringBuilder text = new StringBuilder(head);
        for (String block : blocks.values()) {
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            text.append(block);
        }
        return text.toString();
    }

    List<EntryChange> changesFrom(EntryFile before) {
        List<EntryChange> changes = new ArrayList<>();
        blocks.forEach((id, block) -> {
            String old = before.blocks.get(id);
            if (old == null || !old.strip().equals(block.strip())) {
                changes.add(new EntryChange(id.strip(), old == null ? EntryChange.How.ADDED : EntryChange.How.CHANGED));
            }
        });
        before.blocks.keySet().stream().filter(id -> !blocks.containsKey(id)).forEach(id -> changes.add(new EntryChange(id.strip(), EntryChange.How.REMOVED)));
        return changes;
    }
}
