package districtatlas.folder;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.coord.DistrictGrid;
import districtatlas.data.DataRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Envelope;

/** What is said in a folder's files of the whole, as far as it is needed to add to them. Reads the draft each time; one thread at a time. */
public final class SourceFolder {
    public static final String ATLAS = "atlas.yaml";
    public static final String LAYERS = "layers.yaml";
    public static final String ZONES = "plan/zones.yaml";
    private static final double SHEET_MARGIN = 0.5;
    private static final Pattern HOME = Pattern.compile("(?m)^home:[^\\n]*\\n(?:[ \\t]+[^\\n]*\\n)*");

    private final FolderDraft draft;

    public SourceFolder(FolderDraft draft) {
        this.draft = draft;
    }

    public FolderDraft draft() {
        return draft;
    }

    /** A YAML file of the folder; a missing node where there is none, or an empty one. */
    public JsonNode yaml(String file) {
        return draft.yaml(file);
    }

    /** Of atlas.yaml; empty where it is not said. */
    public String said(String field) {
        return yaml(ATLAS).path(field).asText("");
    }

    /** @throws DataRefused where atlas.yaml names none that can be computed */
    public DistrictGrid grid() {
        JsonNode atlas = yaml(ATLAS);
        if (atlas.path("meridian").isNumber()) {
            return new DistrictGrid(atlas.path("meridian").asDouble());
        }
        String code = atlas.path("grid").asText("").toUpperCase(Locale.ROOT).replaceFirst("^EPSG:", "");
        OptionalDouble meridian = code.matches("\\d{1,6}") ? DistrictGrid.meridianOf(Integer.parseInt(code)) : OptionalDouble.empty();
        return new DistrictGrid(meridian.orElseThrow(() -> DataRefused.of("folder.no-grid", ATLAS, ATLAS)));
    }

    /** Whether readers have English, too. */
    public boolean hasEnglish() {
        return FolderLanguages.wantsEnglish(draft);
    }

    /** In degrees, longitude first. */
    public Optional<Envelope> home() {
        JsonNode home = yaml(ATLAS).path("home");
        boolean whole = home.path("west").isNumber() && home.path("south").isNumber() && home.path("east").isNumber() && home.path("north").isNumber();
        return whole ? Optional.of(new Envelope(home.path("west").asDouble(), home.path("east").asDouble(), home.path("south").asDouble(), home.path("north").asDouble()))
                : Optional.empty();
    }

    /** The ground that is drawn: the first view and as much around it that a reader may move the map; all of the earth where no view is said. */
    public Envelope sheet() {
        return home().map(SourceFolder::sheetOf).orElseGet(() -> new Envelope(-180, 180, -90, 90));
    }

    /** Of a first view. */
    public static Envelope sheetOf(Envelope home) {
        Envelope sheet = new Envelope(home);
        sheet.expandBy(SHEET_MARGIN * Math.max(home.getWidth(), home.getHeight()));
        return sheet;
    }

    /** Plans another first view, in the place of the one that is said. */
    public void putHome(Envelope home) {
        String line = String.format(Locale.ROOT, "home: {west: %.3f, south: %.3f, east: %.3f, north: %.3f}%n", home.getMinX(), home.getMinY(), home.getMaxX(), home.getMaxY())
                .replace(System.lineSeparator(), "\n");
        String text = draft.text(ATLAS).orElse("");
        text = text.endsWith("\n") || text.isEmpty() ? text : text + "\n";
        Matcher there = HOME.matcher(text);
        draft.put(ATLAS, there.find() ? text.substring(0, there.start()) + line + text.substring(there.end()) : text + line);
    }

    /** The entry of layers.yaml. */
    public Optional<JsonNode> layer(String id) {
        for (JsonNode layer : yaml(LAYERS)) {
            if (layer.path("id").asText().equals(id)) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }

    /** The columns of a layer with their types, as {@code text} or {@code integer}, in their order; empty where there is no such layer. */
    public List<LayerColumn> columns(String layer) {
        List<LayerColumn> columns = new ArrayList<>();
        layer(layer).ifPresent(l -> l.path("columns").properties()
                .forEach(c -> columns.add(new LayerColumn(c.getKey(), c.getValue().isObject() ? c.getValue().path("type").asText() : c.getValue().asText()))));
        return columns;
    }

    /** The keys for which a layer has words, in a column; empty where it has none. */
    public List<String> words(String layer, String column) {
        List<String> words = new ArrayList<>();
        layer(layer).ifPresent(l -> l.path("words").path(column).fieldNames().forEachRemaining(words::add));
        return words;
    }
}
