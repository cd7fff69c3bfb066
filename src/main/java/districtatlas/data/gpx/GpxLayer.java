package districtatlas.data.gpx;

import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.DataCursor;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.TextEncoding;
import districtatlas.data.gpx.GpxItem.Kind;
import districtatlas.data.markup.MarkupBroken;
import districtatlas.data.markup.MarkupSource;
import districtatlas.data.markup.TypeTrial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** All waypoints, all routes or all tracks of a text; each reading reads the text anew. */
final class GpxLayer implements DataLayer {
    private static final Set<String> TIMES = Set.of("time", GpxReader.FIRST_TIME, GpxReader.LAST_TIME);
    private static final Set<String> NUMBERS = Set.of("ele", "magvar", "geoidheight", "hdop", "vdop", "pdop", "ageofdgpsdata", "course", "speed");
    private static final Set<String> COUNTS = Set.of("sat", "number", "dgpsid");

    private final MarkupSource source;
    private final Kind kind;
    private final GpxScan.Content content;
    private final List<DataColumn> columns;

    GpxLayer(MarkupSource source, Kind kind, GpxScan.Content content) {
        this.source = source;
        this.kind = kind;
        this.content = content;
        this.columns = content.trials().entrySet().stream().map(GpxLayer::column).toList();
    }

    private static DataColumn column(Map.Entry<String, TypeTrial> each) {
        String name = each.getKey();
        TypeTrial trial = each.getValue();
        Type type = TIMES.contains(name) ? trial.first(Type.DATETIME, Type.DATE) : NUMBERS.contains(name) ? trial.first(Type.REAL)
                : COUNTS.contains(name) ? trial.first(Type.INTEGER) : Type.TEXT;
        return new DataColumn(name, type);
    }

    @Override
    public String name() {
        return kind.layer();
    }

    @Override
    public List<DataColumn> columns() {
        return columns;
    }

    @Override
    public TextEncoding encoding() {
        return source.encoding();
    }

    @Override
    public CrsClaim crs() {
        return CrsClaim.wgs84ByFormat();
    }

    @Override
    public OptionalLong features() {
        return OptionalLong.of(content.count());
    }

    @Override
    public DataCursor open(Findings found) {
        if (content.trials().entrySet().stream().anyMatch(t -> TIMES.contains(t.getKey()) && t.getValue().hasOffsets())) {
            found.noticed("data.xml-utc", "", 1);
        }
        GpxReader in = new GpxReader(source);
        return new DataCursor() {
            private boolean ended;

            @Override
            public Optional<DataRecord> next() {
                while (!ended) {
                    Optional<GpxItem> item = read(in);
                    ended = item.isEmpty();
                    if (!ended && item.get().kind() == kind) {
                        item.get().tell(found);
                        if (!item.get().isLeftOut()) {
                            return Optional.of(record(item.get()));
                        }
                    }
                }
                return Optional.empty();
            }

            @Override
            public void close() {
                in.close();
            }
        };
    }

    /** It ends where the first reading ended, which has told why. */
    private static Optional<GpxItem> read(GpxReader in) {
        try {
            return in.next();
        } catch (MarkupBroken told) {
            return Optional.empty();
        }
    }

    private DataRecord record(GpxItem item) {
        Object[] values = columns.stream().map(c -> {
            String text = item.texts().get(c.name());
            return text == null ? null : TypeTrial.value(c.type(), text).orElse(null);
        }).toArray();
        return new DataRecord(String.valueOf(item.number()), Optional.ofNullable(item.geometry()), values);
    }
}
