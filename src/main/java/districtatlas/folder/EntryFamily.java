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

    /**
     * @param there the files that there are
     * @param usual the file in which new entries are written
     */
    public EntryFamily(FolderDraft draft, List<String> there, String usual, String key) {
        this.draft = draft;
        this.usual = usual;
        this.key = key;
        there.forEach(f -> files.put(f, draft.entries(f, key)));
    }

    /** In the order of the files and entries. */
    public List<String> ids() {
        return files.values().stream().flatMap(f -> f.ids().stream()).distinct().toList();
    }

    /** In which file an entry stands. */
    public Optional<String> fileOf(String id) {
        return files.entrySet().stream().filter(f -> f.getValue().ids().contains(id)).map(Map.Entry::getKey).findFirst();
    }

    /** An entry to set fields of; a new one where there is none of that id. */
    public EntryDraft entry(String id, List<String> order) {
        return EntryDraft.of(files.getOrDefault(fileOf(id).orElse(usual), EntryFile.parse("", key)), id, order);
    }

    /** @param file in which it is written if it is new; the usual one if empty */
    public void put(String id, EntryDraft entry, String file) {
        String in = fileOf(id).orElse(file.isEmpty() ? usual : file);
        files.put(in, entry.in(files.getOrDefault(in, draft.entries(in, key)), id));
    }

    public void remove(String id) {
        fileOf(id).ifPresent(f -> files.put(f, files.get(f).without(id)));
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
