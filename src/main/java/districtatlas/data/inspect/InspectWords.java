package districtatlas.data.inspect;

import districtatlas.base.Messages;
import districtatlas.data.DataColumn;
import districtatlas.data.Findings;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.TextEncoding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was inspected, in a reader's words. Immutable. */
public final class InspectWords {
    private static final Map<String, String> KINDS = Map.of("LinearRing", "LineString");

    private final Messages messages;

    public InspectWords(Messages messages) {
        this.messages = messages;
    }

    /** How the encoding is known. */
    public String why(TextEncoding encoding) {
        return messages.get("data.encoding." + key(encoding.why()), encoding.charset().name());
    }

    public String type(DataColumn.Type type) {
        return messages.get("data.type." + key(type));
    }

    public String shape(Shape shape) {
        return messages.get("data.shape." + key(shape));
    }

    /** How many of each kind of shape: areas 8, points 2. */
    public String shapes(InspectedLayer layer) {
        return Arrays.stream(Shape.values()).filter(s -> layer.count(s) > 0).map(s -> messages.get("data.shapes", shape(s), layer.count(s)))
                .collect(Collectors.joining(messages.get("list.separator")));
    }

    /** The kinds of geometry as they are written: {@code Polygon/MultiPolygon}; {@code None} for a table. */
    public static String geometry(InspectedLayer layer) {
        return layer.kinds().isEmpty() ? "None" : layer.kinds().stream().map(k -> KINDS.getOrDefault(k, k)).distinct().collect(Collectors.joining("/"));
    }

    /**
     * Those of one outcome, each in a sentence; of a kind that is met often only the first, and how many more there are. What is said of each
     * record in the same words is said once.
     */
    public List<String> sentences(Findings found, Findings.Outcome outcome, int mostOfAKind) {
        return found.kinds().stream().filter(k -> k.outcome() == outcome).flatMap(k -> sentences(k, mostOfAKind)).toList();
    }

    private Stream<String> sentences(Findings.Kind kind, int most) {
        List<String> said = kind.first().stream().map(p -> p.detailIn(messages)).distinct().collect(Collectors.toList());
        if (said.size() == 1 && kind.count() > 1) {
            return Stream.of(messages.get("data.said-of", said.get(0), kind.count()));
        }
        List<String> first = new ArrayList<>(said.subList(0, Math.min(most, said.size())));
        if (kind.count() > first.size()) {
            first.add(messages.get("data.more-of-it", kind.count() - first.size()));
        }
        return first.stream();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
