package districtatlas.folder.ground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import districtatlas.folder.DrawnFeature;
import districtatlas.folder.SourceFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * What layers.yaml asks of a layer towards others that the folder has: what must be clear of areas has them cut out. One thread at a time.
 */
final class TopologyCut {
    private record Rule(STRtree areas, Map<String, Set<String>> unless) {
        boolean holdsFor(Map<String, Object> values) {
            return unless.entrySet().stream().noneMatch(e -> e.getValue().contains(String.valueOf(values.get(e.getKey()))));
        }
    }

    private final List<Rule> rules = new ArrayList<>();
    private long cut;

    TopologyCut(SourceFolder folder, String layer) {
        for (JsonNode said : folder.layer(layer).map(l -> l.path("topology")).orElse(MissingNode.getInstance())) {
            Set<String> classes = texts(said.path("class"));
            STRtree areas = new STRtree();
            for (String other : texts(said.path("clear-of"))) {
                DrawnFeature.of(folder.draft(), folder.layer(other).map(l -> l.path("source").asText("")).orElse("")).stream()
                        .filter(f -> f.shape().getDimension() == 2 && (classes.isEmpty() || classes.contains(f.properties().path("class").asText())))
                        .forEach(f -> areas.insert(f.shape().getEnvelopeInternal(), f.shape()));
            }
            Map<String, Set<String>> unless = new HashMap<>();
            said.path("unless").properties().forEach(u -> unless.put(u.getKey(), texts(u.getValue())));
            if (!areas.isEmpty()) {
                rules.add(new Rule(areas, unless));
            }
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(v -> texts.add(v.asText()));
        return texts;
    }

    /** What is left of a shape in degrees; may be empty. @param values of the feature, by column */
    Geometry of(Geometry shape, Map<String, Object> values) {
        Geometry left = shape;
        for (Rule rule : rules) {
            if (rule.holdsFor(values)) {
                for (Object area : rule.areas.query(left.getEnvelopeInternal())) {
                    left = left.intersects((Geometry) area) ? left.difference((Geometry) area) : left;
                }
            }
        }
        cut += left == shape ? 0 : 1;
        return left;
    }

    /** How many had something cut out. */
    long cut() {
        return cut;
    }
}
