package districtatlas.folder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** sources.yaml: who made what the folder's layers are made of. Pure functions of a draft. */
public final class SourcesFile {
    public static final String FILE = "sources.yaml";
    private static final String ID = "id";
    private static final String HEAD = "# Who made what the layers are made of. What layers.yaml says of a layer itself holds before it.\n\n";
    private static final List<String> TEXTS = List.of("provider", "provider_en", "dated", "dated_en", "licence", "attribution");

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
        entry.ifPresent(e -> e.path("layers").forEach(l -> has[0] |= l.asText().equals(layer)));
        return has[0];
    }

    /**
     * Plans the entry of a source. What somebody wrote there stays where nothing else is said now; a layer leaves the other sources.
     *
     * @param english whether readers have English
     */
    public static void put(FolderDraft draft, String source, Said said, List<String> layers, boolean english) {
        EntryFile file = draft.entries(FILE, ID).headed(HEAD);
        for (String other : file.ids()) {
            if (!other.equals(source)) {
                file = without(file, other, layers);
            }
        }
        Map<String, Object> now = new LinkedHashMap<>();
        now.put(ID, source);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("provider", said.provider.isEmpty() ? FolderLanguages.TO_BE_WRITTEN_ZH : said.provider);
        texts.put("provider_en", said.provider.isEmpty() ? FolderLanguages.TO_BE_WRITTEN : said.provider);
        texts.put("dated", said.dated);
        texts.put("dated_en", said.dated);
        texts.put("licence", said.licence.isEmpty() ? "unknown" : said.licence);
        texts.put("attribution", said.attribution.isEmpty() ? said.provider.isEmpty() ? FolderLanguages.TO_BE_WRITTEN_ZH : said.provider : said.attribution);
        Map<String, Boolean> isSaid = Map.of("provider", !said.provider.isEmpty(), "provider_en", !said.provider.isEmpty(), "dated", !said.dated.isEmpty(),
                "dated_en", !said.dated.isEmpty(), "licence", !said.licence.isEmpty(), "attribution", !said.attribution.isEmpty());
        Optional<JsonNode> before = file.values(source);
        for (String text : TEXTS) {
            String old = before.map(b -> b.path(text).asText("")).orElse("");
            if (english || !text.endsWith("_en")) {
                now.put(text, isSaid.get(text) || old.isEmpty() ? texts.get(text) : old);
            }
        }
        now.put("lineage", said.lineage);
        now.put("lineage_en", english ? said.lineageEn : "");
        now.put("layers", layers);
        draft.put(FILE, file.with(source, YamlText.entry(now)));
    }

    private static EntryFile without(EntryFile file, String source, List<String> layers) {
        JsonNode entry = file.values(source).orElseThrow();
        List<String> left = new ArrayList<>();
        entry.path("layers").forEach(l -> left.add(l.asText()));
        if (!left.removeAll(layers)) {
            return file;
        }
        Map<String, Object> now = new LinkedHashMap<>();
        entry.properties().forEach(p -> now.put(p.getKey(), p.getValue().asText()));
        now.put("layers", left);
        return left.isEmpty() ? file.without(source) : file.with(source, YamlText.entry(now));
    }
}
