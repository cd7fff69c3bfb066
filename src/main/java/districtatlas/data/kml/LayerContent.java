package districtatlas.data.kml;

import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.markup.TypeTrial;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one layer is made of: folders, one kind of coordinates, columns. One thread at a time while it is gathered. */
final class LayerContent {
    private final OvCoordinates coordinates;
    private final BitSet folders = new BitSet();
    private final Map<Integer, TypeTrial> trials = new TreeMap<>(Map.of(KmlColumns.NAME, new TypeTrial()));
    private long count;

    LayerContent(OvCoordinates coordinates) {
        this.coordinates = coordinates;
    }

    void add(Placemark placemark) {
        if (!placemark.isLeftOut()) {
            count++;
            placemark.texts().forEach((column, text) -> trials.computeIfAbsent(column, c -> new TypeTrial()).add(text));
        }
    }

    void addAll(LayerContent other, int folder) {
        folders.set(folder);
        count += other.count;
        other.trials.forEach((column, trial) -> trials.computeIfAbsent(column, c -> new TypeTrial()).addAll(trial));
    }

    OvCoordinates coordinates() {
        return coordinates;
    }

    boolean holds(Placemark placemark) {
        return folders.get(placemark.folder()) && placemark.coordinates().written().equals(coordinates.written());
    }

    /** Of placemarks that can be read. */
    long count() {
        return count;
    }

    /** Numbers of its columns, those of KML itself first. */
    List<Integer> columns() {
        return List.copyOf(trials.keySet());
    }

    DataColumn column(int number, KmlColumns columns) {
        Type type = trials.get(number).first(columns.wanted(number));
        return new DataColumn(columns.name(number), type);
    }

    boolean hasOffsets() {
        return trials.entrySet().stream().anyMatch(t -> t.getKey() >= KmlColumns.WHEN && t.getKey() <= KmlColumns.END && t.getValue().hasOffsets());
    }
}
