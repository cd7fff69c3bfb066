package districtatlas.data.pack;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.GuestDatabase;
import districtatlas.base.Cancel;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import districtatlas.data.DataCursor;
import districtatlas.data.DataLayer;
import districtatlas.data.Findings;
import districtatlas.data.TextEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A table or view of a GeoPackage. One thread at a time. */
final class PackLayer implements DataLayer {
    private static final TextEncoding UTF8 = new TextEncoding(StandardCharsets.UTF_8, TextEncoding.Why.FORMAT);
    private final GuestDatabase database;
    private final PackTable table;
    private final Cancel cancel;
    private OptionalLong first = OptionalLong.empty();
    private boolean numbered;

    PackLayer(GuestDatabase database, PackTable table, Cancel cancel) {
        this.database = database;
        this.table = table;
        this.cancel = cancel;
    }

    @Override
    public String name() {
        return table.title();
    }

    @Override
    public List<DataColumn> columns() {
        return table.columns();
    }

    @Override
    public TextEncoding encoding() {
        return UTF8;
    }

    @Override
    public CrsClaim crs() {
        return table.crs();
    }

    /** Counted: what the file says of it is not to be trusted. Nothing where that takes long. */
    @Override
    public OptionalLong features() {
        try {
            return database.rows("select count(*) from " + PackTable.quoted(table.table()), r -> ((Number) r.value(0)).longValue())
                .stream().mapToLong(n -> n).findFirst();
        } catch (AtlasFileException endless) {
            return OptionalLong.empty();
        }
    }

    @Override
    public Optional<String> style() {
        return table.style();
    }

    @Override
    public DataCursor open(Findings found) {
        return new PackCursor(database, table, cancel, found);
    }

    /** Those of a table whose rows are numbered without gaps: then a row's place is its number. */
    @Override
    public OptionalLong rows() {
        if (!numbered) {
            numbered = true;
            first = firstRow();
        }
        return first.isEmpty() ? OptionalLong.empty() : features();
    }

    private OptionalLong firstRow() {
        if (table.view() || table.geometry().isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return database.rows(table.selectRows(), r -> r.value(0) instanceof Number least && r.value(1) instanceof Number largest
                    && r.value(2) instanceof Number count && largest.longValue() - least.longValue() + 1 == count.longValue()
                    ? OptionalLong.of(least.longValue()) : OptionalLong.empty()).stream().findFirst().orElse(OptionalLong.empty());
        } catch (AtlasFileException hasNone) {
            return OptionalLong.empty();
        }
    }

    @Override
    public DataCursor open(Findings found, long before, long most) {
        long from = first.orElseThrow() + before;
        return new PackCursor(database, table, table.selectBetween(), cancel, found, from, from + most - 1);
    }
}
