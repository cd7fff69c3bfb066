package districtatlas.own.count;

import districtatlas.base.Cancel;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import districtatlas.data.DataCursor;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.data.TextEncoding;
import districtatlas.data.table.NamedZone;
import districtatlas.data.table.ZoneColumn;
import districtatlas.feature.RowCondition;
import districtatlas.own.OwnLayerDeeds;
import districtatlas.plan.Zone;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Which zone each row of a table is about, by the names in one of its columns. Immutable. */
public final class NamedRows {
    /** A column of names, and the kind of the zones that it names best. */
    public record Found(int column, ZoneKind kind) {
    }

    private final ZoneColumn column;

    private NamedRows(ZoneColumn column) {
        this.column = column;
    }

    /** Reads the table. Rows that the wish's filter leaves out are not matched. */
    static NamedRows of(ReadyLayer table, CountWish wish, List<Zone> zones, Cancel cancel) {
        return new NamedRows(ZoneColumn.of(new Written(table, wish.only()), wish.zoneColumn(), named(zones, wish.kind()), cancel));
    }

    /** The column that names zones, and their kind: of several the kind of which the most zones are named. Reads the table a few times. */
    public static Optional<Found> find(ReadyLayer table, List<ZoneKind> kinds, List<Zone> zones, Cancel cancel) {
        Found best = null;
        long most = 0;
        for (ZoneKind kind : kinds) {
            Optional<ZoneColumn> found = ZoneColumn.find(new Written(table, Optional.empty()), named(zones, kind), cancel);
            long met = found.map(f -> f.zoneOf().values().stream().distinct().count()).orElse(0L);
            if (met > most) {
                most = met;
                best = new Found(found.get().column(), kind);
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<NamedZone> named(List<Zone> zones, ZoneKind kind) {
        return zones.stream().filter(z -> z.kind() == kind).map(NamedRows::named).toList();
    }

    private static NamedZone named(Zone zone) {
        Set<String> names = new LinkedHashSet<>(List.of(zone.name().zh(), zone.name().en(), zone.label().zh(), zone.label().en()));
        names.addAll(zone.aliases());
        names.remove("");
        return new NamedZone(zone.id().value(), new ArrayList<>(names), Optional.of(zone.code()).filter(c -> !c.isBlank()));
    }

    Optional<String> zoneOf(long fid) {
        return Optional.ofNullable(column.zoneOf().get(Long.toString(fid)));
    }

    List<ZoneColumn.Unmatched> unmatched() {
        return column.unmatched();
    }

    /** A table that is ready, as one that is written: a row goes by its number. */
    private record Written(ReadyLayer table, Optional<RowCondition> only) implements DataLayer {
        @Override
        public String name() {
            return table.name();
        }

        @Override
        public List<DataColumn> columns() {
            return table.columns();
        }

        @Override
        public TextEncoding encoding() {
            return new TextEncoding(StandardCharsets.UTF_8, TextEncoding.Why.FORMAT);
        }

        @Override
        public CrsClaim crs() {
            return CrsClaim.NONE;
        }

        @Override
        public OptionalLong features() {
            return OptionalLong.empty();
        }

        @Override
        public DataCursor open(Findings found) {
            ReadyCursor rows = table.open();
            return new DataCursor() {
                @Override
                public Optional<DataRecord> next() {
                    Optional<ReadyCursor.Feature> row = rows.next();
                    while (row.isPresent() && only.isPresent() && !only.get().holds(OwnLayerDeeds.row(row.get().values()))) {
                        row = rows.next();
                    }
                    return row.map(r -> new DataRecord(Long.toString(r.fid()), Optional.empty(), r.values()));
                }

                @Override
                public void close() {
                    rows.close();
                }
            };
        }
    }
}
