package districtatlas.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import districtatlas.base.Cancel;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.json.NumberTree.Leaves;
import districtatlas.data.json.Outline.Dialect;
import districtatlas.data.json.Outline.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a file through once and learns what it is, its columns and how many records there are. Keeps the arcs of a TopoJSON. One for each file. */
final class Survey {
    /** Members of the whole that are small, whatever the file. */
    private static final Set<String> KEPT = Set.of("crs", "spatialReference", "fields", "transform", "UTF8Encoding", "name", "geometryType");
    private static final long MOST_BYTES_OF_TOPOLOGY = 256L << 20;
    private static final JsonMapper TREES = new JsonMapper(JsonText.FACTORY);

    private final JsonText text;
    private final String fileName;
    private final Cancel cancel;
    private final Findings found = new Findings();
    private final LayerTally whole = new LayerTally();
    private final LayerTally listed = new LayerTally();
    private final Map<String, SurveyedLayer> objects = new LinkedHashMap<>();
    private final Map<String, JsonNode> kept = new LinkedHashMap<>();
    private final OvitalItems ovital = new OvitalItems();
    private List<double[]> arcs = List.of();
    private boolean hasFeatures;
    private boolean hasOvital;

    Survey(JsonText text, Cancel cancel) {
        this.text = text;
        this.fileName = text.file().getFileName().toString();
        this.cancel = cancel;
    }

    /** @throws IOException of JSON that is none, or that cannot be read; @throws DataRefused when it is no map */
    Outline learn() throws IOException {
        try (JsonParser parser = text.parser()) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw DataRefused.of("data.file-empty", text.file().toString(), fileName);
            }
            if (first == JsonToken.START_ARRAY) {
                return ofArray(parser);
            }
            if (first != JsonToken.START_OBJECT) {
                throw other();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                addRoot(parser);
            }
            return isFollowed(parser) && !hasFeatures ? ofSequence() : ofRoot();
        }
    }

    /** Whether another whole comes after the first. After a collection it is not read, be it JSON or not. */
    private boolean isFollowed(JsonParser parser) throws IOException {
        try {
            boolean followed = parser.nextToken() != null;
            if (followed && hasFeatures) {
                found.leftOut("data.json-after", "", parser.currentTokenLocation().getLineNr());
            }
            return followed;
        } catch (JsonProcessingException e) {
            if (!hasFeatures) {
                throw e;
            }
            found.leftOut("data.json-after", "", e.getLocation() == null ? 0 : e.getLocation().getLineNr());
            return false;
        }
    }

    private void addRoot(JsonParser parser) throws IOException {
        cancel.check();
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        if (name.equals("features") && token == JsonToken.START_ARRAY) {
            hasFeatures = true;
            addRecords(parser, listed);
        } else if (name.equals("ObjItems") && token == JsonToken.START_ARRAY) {
            hasOvital = true;
            ovital.count(parser, cancel);
        } else if (name.equals("objects") && token == JsonToken.START_OBJECT) {
            addObjects(parser);
        } else if (name.equals("arcs") && token == JsonToken.START_ARRAY && whole.isOf("Topology")) {
            addArcs(parser);
        } else if (name.equals("arcs") && token == JsonToken.START_ARRAY && Files.size(text.file()) <= MOST_BYTES_OF_TOPOLOGY) {
            addArcs(parser);                                // what it is may be said only after them
        } else if (KEPT.contains(name)) {
            kept.put(name, TREES.readTree(parser));
        } else {
            whole.addMember(name, parser);
        }
    }

    private void addRecords(JsonParser parser, LayerTally tally) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            cancel.check();
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                tally.add(parser);
            } else {
                parser.skipChildren();
                tally.count();
            }
        }
    }

    private void addObjects(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                objects.put(name, object(parser));
            } else {
                parser.skipChildren();
            }
        }
    }

    /** A collection's members are its records; any other object is one. */
    private SurveyedLayer object(JsonParser parser) throws IOException {
        LayerTally own = new LayerTally();
        LayerTally members = new LayerTally();
        boolean collection = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("geometries")) {
                collection = true;
                addRecords(parser, members);
            } else {
                own.addMember(name, parser);
            }
        }
        own.count();
        return SurveyedLayer.of(collection ? members : own, collection);
    }

    private void addArcs(JsonParser parser) throws IOException {
        if (Files.size(text.file()) > MOST_BYTES_OF_TOPOLOGY) {
            throw DataRefused.of("data.json-topology-large", text.file().toString(), fileName, MOST_BYTES_OF_TOPOLOGY >> 20);
        }
        arcs = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            cancel.check();
            NumberTree arc = NumberTree.read(parser, Leaves.PLACES);
            arcs.add(arc.numbers());
        }
    }

    private Outline ofArray(JsonParser parser) throws IOException {
        addRecords(parser, listed);
        if (listed.records() > 0 && !isRecord(listed)) {
            throw other();
        }
        return geoJson(Walk.ARRAY, listed, found);
    }

    private static boolean isRecord(LayerTally tally) {
        return tally.isOf("Feature") || isShape(tally.type()) || tally.hasGeometry() && tally.hasProperties();
    }

    private static boolean isShape(String type) {
        return type.matches("(Multi)?(Point|LineString|Polygon)|GeometryCollection");
    }

    private Outline ofRoot() throws IOException {
        if (hasOvital) {
            return outline(Dialect.OVITAL, Walk.MEMBER, one(ovital.facts()), new GeoJsonShapes(false), CrsClaim.wgs84ByFormat(), Optional.empty());
        }
        if (whole.isOf("Topology") && !objects.isEmpty()) {
            return topology();
        }
        boolean esri = kept.containsKey("geometryType") && kept.get("geometryType").asText().startsWith("esri") || listed.hasAttributes();
        if (hasFeatures && esri) {
            return esri(Walk.MEMBER, listed);
        }
        if (hasFeatures) {
            return geoJson(Walk.MEMBER, listed, found);
        }
        if (isRecord(whole)) {
            whole.count();
            return geoJson(Walk.WHOLE, whole, found);
        }
        if (whole.hasAttributes() && whole.hasGeometry()) {
            whole.count();
            return esri(Walk.WHOLE, whole);
        }
        throw other();
    }

    private Outline esri(Walk walk, LayerTally tally) {
        JsonNode fields = kept.get("fields");
        if (fields != null) {
            fields.forEach(f -> {
                if (f.path("type").asText().equals("esriFieldTypeDate")) {
                    tally.areMoments(f.path("name").asText());
                }
            });
        }
        return outline(Dialect.ESRI, walk, one(SurveyedLayer.of(tally, false)), new EsriShapes(), CrsMember.ofEsri(kept.get("spatialReference")), Optional.empty());
    }

    private Outline topology() {
        JsonNode transform = kept.get("transform");
        double[] scale = transform == null ? null : pair(transform.path("scale"));
        double[] translate = transform == null ? null : pair(transform.path("translate"));
        ShapeDialect shapes = new TopoShapes(new ArcStock(arcs, scale, translate));
        return outline(Dialect.TOPOJSON, Walk.OBJECTS, objects, shapes, CrsMember.ofGeoJson(kept.get("crs"), found), CrsMember.provider(kept.get("crs")));
    }

    private double[] pair(JsonNode array) {
        if (!array.path(0).isNumber() || !array.path(1).isNumber()) {
            throw DataRefused.of("data.json-transform", text.file().toString(), fileName);
        }
        return new double[] {array.get(0).asDouble(), array.get(1).asDouble()};
    }

    private Outline geoJson(Walk walk, LayerTally tally, Findings said) {
        boolean packed = kept.containsKey("UTF8Encoding") && kept.get("UTF8Encoding").asBoolean();
        if (packed) {
            said.noticed("data.json-echarts", "", fileName);
        }
        return outline(Dialect.GEOJSON, walk, one(SurveyedLayer.of(tally, false)), new GeoJsonShapes(packed), CrsMember.ofGeoJson(kept.get("crs"), said), CrsMember.provider(kept.get("crs")));
    }

    private Outline outline(Dialect dialect, Walk walk, Map<String, SurveyedLayer> layers, ShapeDialect shapes, CrsClaim crs, Optional<String> provider) {
        return new Outline(dialect, walk, layers, shapes, crs, provider, found);
    }

    private Map<String, SurveyedLayer> one(SurveyedLayer facts) {
        JsonNode name = kept.get("name");
        String shown = name != null && name.isTextual() && !name.asText().isBlank() ? name.asText() : fileName.replaceFirst("(?<=.)\\.[^.]*$", "");
        return Map.of(shown, facts);
    }

    /** Record after record, each for itself, so that a bad one harms no other. */
    Outline ofSequence() throws IOException {
        kept.clear();
        LayerTally tally = new LayerTally();
        boolean marked;
        try (RecordLines lines = new RecordLines(text.open(), cancel)) {
            marked = lines.areMarked();
            while (lines.next()) {
                tally.addLine(lines);
            }
        }
        if (!isRecord(tally)) {
            throw other();
        }
        return geoJson(marked ? Walk.MARKED : Walk.LINES, tally, found);
    }

    private DataRefused other() {
        return DataRefused.of("data.json-other", text.file().toString(), fileName);
    }
}
