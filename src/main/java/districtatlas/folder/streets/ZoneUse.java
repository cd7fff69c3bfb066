package districtatlas.folder.streets;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.data.DataRefused;
import districtatlas.folder.FolderLanguages;
import districtatlas.folder.SourceFolder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a folder says of zones: where they are named, and whether a person has written of them. Pure functions of a draft. */
final class ZoneUse {
    private static final String PLAN = "plan";
    private static final List<String> WRITTEN = List.of("role", "composition", "focus");
    private static final List<String> TEXTS = List.of("text", "none");

    private ZoneUse() {
    }

    /**
     * Whatever stands as a whole value in the plan's files, but for those of the zones themselves.
     *
     * @throws DataRefused when one of them is no YAML, so that nobody can tell
     */
    static Set<String> values(SourceFolder folder) {
        Set<String> values = new TreeSet<>();
        folder.draft().filesWithin(PLAN, ".yaml").stream().filter(f -> !f.equals(SourceFolder.ZONES)).forEach(f -> add(folder.yaml(f), values));
        return values;
    }

    /** Adds all values but those that are ids of their own. */
    static void add(JsonNode node, Set<String> values) {
        if (node.isObject()) {
            node.properties().stream().filter(f -> !(f.getKey().equals("id") && f.getValue().isValueNode())).forEach(f -> add(f.getValue(), values));
        } else if (node.isArray()) {
            node.forEach(n -> add(n, values));
        } else {
            values.add(node.asText());
        }
    }

    /** Whether one of a zone's texts is more than a mark for one. @param made a text that nobody has written; empty where there is none */
    static boolean isWritten(JsonNode zone, String made) {
        return WRITTEN.stream().map(zone::path).flatMap(said -> said.isValueNode() ? List.of(said.asText()).stream() : TEXTS.stream().map(t -> said.path(t).asText("")))
                .anyMatch(t -> !t.isBlank() && !t.equals(made) && !FolderLanguages.isToBeWritten(t));
    }
}
