package districtatlas.app.atlas;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadyLayer;
import districtatlas.own.boundary.BoundaryMatch;
import districtatlas.own.boundary.Matching;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds in a file of a reader's the layer of areas that are the atlas's streets, and which is which. Any thread, one file at a time. */
public final class BoundaryReading {
    /** Opens files whose layers are placed. */
    @FunctionalInterface
    public interface Layers {
        /**
         * @param layer its name; empty for all
         * @param use   gets the layers, which live as long as it runs
         * @throws DataRefused                              when the file cannot be read
         * @throws districtatlas.own.boundary.PlaceAsked when it must be asked where it lies
         */
        <T> T with(Path file, Optional<String> layer, Function<List<ReadyLayer>, T> use);
    }

    private final Matching matching;
    private final Layers layers;

    /** @param atlas as it was compiled, or with other boundaries: where neither name nor code tells, its streets are looked at */
    public BoundaryReading(OpenAtlas atlas, Layers layers) {
        List<Zone> streets = atlas.plan().zones().stream().filter(z -> z.kind() == ZoneKind.STREET).toList();
        String district = atlas.plan().zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).map(z -> z.name().zh()).findFirst().orElse("");
        this.matching = new Matching(streets, district, atlas.shapes(), atlas.grid());
        this.layers = layers;
    }

    /**
     * The match of the layer in which most streets are found, the surest first.
     *
     * @param layer  its name; empty for the best
     * @param chosen by the names of areas, the street that the reader says each is
     * @throws DataRefused                              when the file cannot be read, or has no such layer of areas
     * @throws districtatlas.own.boundary.PlaceAsked when it must be asked where it lies
     */
    public BoundaryMatch read(Path file, Optional<String> layer, Map<String, ZoneId> chosen) {
        return layers.with(file, layer, all -> {
            List<ReadyLayer> areas = all.stream().filter(l -> l.shape() == ReadyLayer.Shape.POLYGON).filter(l -> layer.isEmpty() || layer.get().equals(l.name())).toList();
            if (areas.isEmpty()) {
                throw DataRefused.of("boundary.no-layer", file.toString(), file.getFileName(), all.stream().map(ReadyLayer::name).collect(Collectors.joining(", ")));
            }
            return areas.stream().map(l -> matching.match(l, chosen)).min(Comparator.comparingInt((BoundaryMatch m) -> m.missing().size())
                    .thenComparingInt(m -> m.guessed().size() + m.doubled().size()).thenComparingInt(m -> m.inParts().size())).orElseThrow();
        });
    }
}
