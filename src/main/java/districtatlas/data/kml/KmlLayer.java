package districtatlas.data.kml;

import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.DataCursor;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.TextEncoding;
import districtatlas.data.markup.TypeTrial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Placemarks of a folder whose coordinates are of one kind. */
final class KmlLayer implements DataLayer {
    private final String name;
    private final KmlScan scan;
    private final LayerContent content;
    private final List<Integer> numbers;
    private final List<DataColumn> columns;

    /** @param merged whether it holds several folders, which then have a column */
    KmlLayer(String name, KmlScan scan, LayerContent content, boolean merged) {
        this.name = name;
        this.scan = scan;
        this.content = content;
        this.numbers = new ArrayList<>(content.columns());
        this.columns = new ArrayList<>(numbers.stream().map(n -> content.column(n, scan.columns())).toList());
        if (merged) {
            numbers.add(1, KmlColumns.FOLDER);
            columns.add(1, new DataColumn(KmlColumns.FOLDER_NAME, Type.TEXT));
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<DataColumn> columns() {
        return List.copyOf(columns);
    }

    @Override
    public TextEncoding encoding() {
        return scan.source().encoding();
    }

    @Override
    public CrsClaim crs() {
        return content.coordinates().crs();
    }

    @Override
    public OptionalLong features() {
        return OptionalLong.of(content.count());
    }

    @Override
    public Optional<String> provider() {
        return content.coordinates().provider();
    }

    @Override
    public DataCursor open(Findings found) {
        if (!content.coordinates().known()) {
            found.noticed("data.kml-coordtype", "", content.coordinates().written());
        }
        if (content.hasOffsets()) {
            found.noticed("data.xml-utc", "", 1);
        }
        KmlScan.Reading reading = scan.open();
        return new DataCursor() {
            @Override
            public Optional<DataRecord> next() {
                for (Optional<Placemark> each = reading.next().get(); each.isPresent(); each = reading.next().get()) {
                    scan.source().options().cancel().check();
                    if (content.holds(each.get())) {
                        each.get().tell(found);
                        if (!each.get().isLeftOut()) {
                            return Optional.of(record(each.get()));
                        }
                    }
                }
                return Optional.empty();
            }

            @Override
            public void close() {
                reading.close().run();
            }
        };
    }

    private DataRecord record(Placemark placemark) {
        Object[] values = new Object[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            int number = numbers.get(i);
            String text = number == KmlColumns.FOLDER ? scan.folders().path(placemark.folder()) : placemark.texts().get(number);
            values[i] = text == null ? null : TypeTrial.value(columns.get(i).type(), text).orElse(null);
        }
        return new DataRecord(String.valueOf(placemark.number()), Optional.ofNullable(placemark.geometry()).map(g -> g.copy()), values);
    }
}
