package districtatlas.ui.bring;

import districtatlas.base.Cancel;
import districtatlas.data.ReadOptions;
import districtatlas.data.inspect.InspectOptions;
import districtatlas.data.inspect.InspectProgress;
import districtatlas.data.inspect.InspectedFile;
import districtatlas.data.inspect.InspectedLayer;
import districtatlas.data.inspect.Inspection;
import districtatlas.data.inspect.Inspector;
import districtatlas.data.inspect.Readying;
import districtatlas.data.DataRefused;
import districtatlas.data.place.District;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placing;
import districtatlas.data.table.NamedZone;
import districtatlas.data.table.ZoneColumn;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks into files. Any thread but the FX thread; some seconds for large ones. */
final class Looking {
    /** Of a large layer, so many records are looked at before anything is shown. */
    static final long FIRST = 20_000;

    /**
     * What was seen.
     *
     * @param zones of tables, in which column which zones are named
     */
    record Looked(Inspection inspection, Map<InspectedLayer, ZoneColumn> zones) {
        Looked {
            zones = Map.copyOf(zones);
        }
    }

    private final Supplier<District> district;
    private final List<NamedZone> zones;

    /** @param district asked for when it is needed */
    Looking(Supplier<District> district, List<NamedZone> zones) {
        this.district = district;
        this.zones = List.copyOf(zones);
    }

    /** Asked for by a worker. */
    District district() {
        return district.get();
    }

    /** @throws java.util.concurrent.CancellationException when it was stopped */
    Looked look(List<Path> files, Optional<Charset> charset, long mostRecords, Cancel cancel, InspectProgress progress) {
        ReadOptions reading = new ReadOptions(charset, cancel);
        Inspection inspection = new Inspector(district.get(), InspectOptions.of(reading).firstOf(mostRecords), progress).inspect(files);
        Map<InspectedLayer, ZoneColumn> named = new HashMap<>();
        for (InspectedFile file : inspection.files()) {
            List<InspectedLayer> tables = file.layers().stream().filter(l -> l.drawn().isEmpty() && l.features() > 0).toList();
            if (!tables.isEmpty()) {
                named(file, tables, reading, named);
            }
        }
        return new Looked(inspection, named);
    }

    private void named(InspectedFile file, List<InspectedLayer> tables, ReadOptions reading, Map<InspectedLayer, ZoneColumn> into) {
        try (Readying open = Readying.open(file.path(), reading)) {
            tables.forEach(t -> open.zones(t, zones).ifPresent(z -> into.put(t, z)));
        } catch (DataRefused gone) {
            // Bringing it says so.
        }
    }

    /** @throws IllegalArgumentException when there is no such system */
    PlaceVerdict judge(InspectedLayer layer, Placing chosen) {
        return new Inspector(district.get(), InspectOptions.usual(), InspectProgress.QUIET).judge(layer, chosen);
    }
}
