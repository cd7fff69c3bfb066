package districtatlas.folder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** sources.yaml: who made what the folder's layers are made of. Pure functions of a draft. */
public final class SourcesFile {
    public static final String FILE = "sources.yaml";
    private static final String ID = "id";
    private static final String HEAD = "# Who made what the layers are made of. What layers.yaml says of a layer itself holds before it.\n\n";
    private static final String LAYERS = "layers";
    private static final List<String> ORDER = List.of(ID, "provider", "provider_en", "dated", "dated_en", "licence", "attribution", "lineage", "lineage_en", LAYERS);

    private SourcesFile() {
    }

    /**
     * What is said of a source. Each may be empty.
     *
     * @param lineage empty where it is told otherwise
     */
    public record Said(String provider, String dated, String licence, String attribution, String lineage, String lineageEn) {
        /** The same with another lineage. */
        public Said madeBy(String how, String howEn) {
            return new Said(provider, dated, licence, attribution, how, howEn);
        }
    }

    /** Whether a source is said to have a layer. */
    public static boolean has(FolderDraft draft, String source, String layer) {
        Optional<JsonNode> entry = draft.entries(FILE, ID).values(source);
        boolean[] has = {false};
        entry.ifPresent(e -> e.path(LAYERS).forEach(l -> has[0] |= l.asText().equals(layer)));
        return has[0];
    }

    /**
     * Plans the entry of a source. What somebody wrote there stays where nothing else is said now; a layer leaves the other sources.
     *
     * @param layers  that are made of it, beside those that are
     * @param english whether readers have English
     */
    public static void put(FolderDraft draft, String source, Said said, List<String> layers, boolean english) {
        EntryFile file = draft.exists(FILE) ? draft.entries(FILE, ID) : draft.entries(FILE, ID).headed(HEAD);
        for (String other : file.ids()) {
            if (!other.equals(source)) {
                file = without(file, other, layers);
            }
        }
        EntryDraft entry = EntryDraft.of(file, source, ORDER);
        if (entry.isNew()) {
            entry.set(ID, source);
        }
        boolean isProvided = !said.provider.isEmpty();
        String provider = isProvided ? said.provider : FolderLanguages.TO_BE_WRITTEN_ZH;
        put(entry, "provider", said.provider, provider, isProvided ? provider : FolderLanguages.TO_BE_WRITTEN, english);
        put(entry, "dated", said.dated, said.dated, said.dated, english);
        put(entry, "licence", said.licence, said.licence.isEmpty() ? "unknown" : said.licence, "", false);
        put(entry, "attribution", said.attribution, said.attribution.isEmpty() ? provider : said.attribution, "", false);
        put(entry, "lineage", said.lineage, said.lineage, said.lineageEn, english);
        Set<String> all = new LinkedHashSet<>();
        entry.list(LAYERS).forEach(l -> all.add(String.valueOf(l)));
        all.addAll(layers);
        entry.set(LAYERS, List.copyOf(all));
        draft.put(FILE, entry.in(file, source));
    }

    /**
     * A text and its English.
     *
     * @param said empty where what stands there stays
     * @param zh   what stands there otherwise
     */
    private static void put(EntryDraft entry, String field, String said, String zh, String en, boolean english) {
        boolean isOther = said.isEmpty() ? entry.text(field).isEmpty() : !entry.text(field).equals(zh);
        if (isOther && !zh.isEmpty()) {
            entry.set(field, zh);
        }
        if (english && !en.isEmpty() && (isOther || entry.text(field + "_en").isEmpty())) {
            entry.set(field + "_en", en);
        }
    }

    private static EntryFile without(EntryFile file, String source, List<String> layers) {
        EntryDraft entry = EntryDraft.of(file, source, ORDER);
        List<String> left = new ArrayList<>(entry.list(LAYERS).stream().map(String::valueOf).toList());
        if (!left.removeAll(layers)) {
            return file;
        }
        entry.set(LAYERS, left);
        return left.isEmpty() ? file.without(source) : entry.in(file, source);
    }
}
