package districtatlas.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All lists of one sort of entry, such as those of plan/items, with the file in which each entry stands. One thread at a time. */
public final class EntryFamily {
    private final FolderDraft draft;
    private final String usual;
    private final String key;
    private final Map<String, EntryFile> files = new LinkedHashMap<>();
    /** Each read once: there may be thousands, and every row looks for its own among them. */
    private final Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
    private final Map<String, String> fileOf = new LinkedHashMap<>();

    /**
     * @param there the files that there are
     * @param usual the file in which new entries are written
     */
    public EntryFamily(FolderDraft draft, List<String> there, String usual, String key) {
        this.draft = draft;
        this.usual = usual;
        this.key = key;
        for (String file : there) {
            EntryFile list = draft.entries(file, key);
            files.put(file, list);
            for (String id : list.ids()) {
                fields.putIfAbsent(id, EntryDraft.of(list, id, List.of()).fields());
                fileOf.putIfAbsent(id, file);
            }
        }
    }

    /** In the order of the files and entries. */
    public List<String> ids() {
        return List.copyOf(fields.keySet());
    }

    /** In which file an entry stands. */
    public Optional<String> fileOf(String id) {
        return Optional.ofNullable(fileOf.get(id));
    }

    /** The text or number of a field; empty where there is none. */
    public String text(String id, String field) {
        Object value = fields.getOrDefault(id, Map.of()).get(field);
        return value == null || value instanceof List || value instanceof Map ? "" : value.toString();
    }

    /** An entry to set fields of; a new one where there is none of that id. */
    public EntryDraft entry(String id, List<String> order) {
        Optional<String> block = fileOf(id).flatMap(f -> files.get(f).block(id));
        return EntryDraft.of(fields.getOrDefault(id, Map.of()), block, order);
    }

    /** @param file in which it is written if it is new; the usual one if empty */
    public void put(String id, EntryDraft entry, String file) {
        String in = fileOf(id).orElse(file.isEmpty() ? usual : file);
        files.put(in, entry.in(files.getOrDefault(in, draft.entries(in, key)), id));
        fields.put(id, entry.fields());
        fileOf.put(id, in);
    }

    public void remove(String id) {
        fileOf(id).ifPresent(f -> files.put(f, files.get(f).without(id)));
        fields.remove(id);
        fileOf.remove(id);
    }

    /** Plans what is changed. */
    public void plan() {
        files.forEach((file, list) -> {
            if (!list.text().equals(draft.text(file).orElse(""))) {
                draft.put(file, list);
            }
        });
    }
}
