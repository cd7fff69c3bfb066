package districtatlas.data.inspect;

import districtatlas.data.DataFile;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.place.District;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/**
 * Reads files once and tells what they hold, how sure that is, and what has to be asked. Nothing is placed, written or kept. Its memory
 * does not grow with the files. One thread at a time; any thread.
 */
public final class Inspector {
    private final PlaceOfLayer places;
    private final InspectOptions options;
    private final InspectProgress progress;

    /** @param district that the data are held against */
    public Inspector(District district, InspectOptions options, InspectProgress progress) {
        this.places = new PlaceOfLayer(district);
        this.options = options;
        this.progress = progress;
    }

    /**
     * @param chosen files and folders, as dropped together; what belongs to one of them is not told twice
     * @throws java.util.concurrent.CancellationException when it was asked to stop
     */
    public Inspection inspect(List<Path> chosen) {
        Findings found = new Findings();
        List<InspectedFile> files = new ArrayList<>();
        Set<Path> seen = new LinkedHashSet<>();
        for (Path path : chosen) {
            options.reading().cancel().check();
            try {
                List<Path> sets = new ArrayList<>(DataSets.of(path, found, options.reading().cancel()));
                if (sets.isEmpty()) {
                    throw DataRefused.of("data.set-none", path.toString(), path.getFileName());
                }
                sets.removeIf(s -> !seen.add(s.toAbsolutePath().normalize()));
                sets.forEach(s -> files.add(inspect(s)));
            } catch (DataRefused refused) {
                files.add(InspectedFile.refused(path, refused.problem()));
            }
        }
        return new Inspection(files, found);
    }

    private InspectedFile inspect(Path path) {
        try (DataFile file = DataFiles.open(path, options.reading())) {
            List<InspectedLayer> layers = new ArrayList<>();
            List<DataLayer> written = file.layers();
            for (int i = 0; i < written.size(); i++) {
                layers.add(inspect(path, i, written.get(i)));
            }
            return new InspectedFile(path, file.kind(), layers, file.found(), Optional.empty());
        } catch (DataRefused refused) {
            return InspectedFile.refused(path, refused.problem());
        }
    }

    private InspectedLayer inspect(Path path, int index, DataLayer layer) {
        LayerReading reading = new LayerReading(layer, options);
        reading.read(path, progress);
        Envelope box = reading.drawn().box();
        Optional<NumberBox> written = box.isNull() ? Optional.empty()
                : Optional.of(new NumberBox(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
        Optional<PlaceVerdict> place = written.map(w -> places.find(layer, reading.drawn().sample(), options.placing(), options.reading().cancel()));
        Optional<NumberBox> degrees = place.flatMap(PlaceVerdict::proposed).flatMap(p -> PlaceOfLayer.degrees(written.get(), p));
        Findings found = reading.found();
        tellKinds(layer, reading, found);
        return new InspectedLayer(index, layer.name(), reading.records(), reading.shapes(), reading.kinds(), reading.columns(), layer.encoding(),
                reading.sample(), layer.crs(), place, written, degrees, found, reading.mends(), layer.provider(), layer.style(),
                reading.leavesOutOrigin(), reading.isWhole(), reading.drawn().sample(), reading.drawn().sketch());
    }

    /**
     * Another reading of a layer, which the reader chose: certain, but for a shift that the numbers show in it. Reads no file; some hundred
     * milliseconds where GeoTools must be asked for the system.
     *
     * @throws IllegalArgumentException when there is no such system
     */
    public PlaceVerdict judge(InspectedLayer layer, Placing chosen) {
        return places.chosen(layer.places(), layer.provider(), chosen, layer.place().map(PlaceVerdict::candidates).orElse(List.of()), options.reading().cancel());
    }

    /**
     * The box of a box's sides, in degrees. Empty where it is no place on earth.
     *
     * @throws IllegalArgumentException when there is no such system
     */
    public static Optional<NumberBox> degrees(NumberBox written, Placing placing) {
        return PlaceOfLayer.degrees(written, placing);
    }

    private static void tellKinds(DataLayer layer, LayerReading reading, Findings found) {
        long drawn = reading.shapes().keySet().stream().filter(s -> s != Shape.NONE).count();
        if (drawn > 1) {
            found.repaired("data.repair-kinds", "", layer.name(), drawn);
        }
        long none = reading.shapes().getOrDefault(Shape.NONE, 0L);
        if (drawn > 0 && none > 0) {
            found.noticed("data.repair-none", "", none);
        }
    }
}
