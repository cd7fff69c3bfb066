package districtatlas.data.table;

import districtatlas.base.Cancel;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import districtatlas.data.DataCursor;
import districtatlas.data.DataLayer;
import districtatlas.data.Findings;
import districtatlas.data.TextEncoding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A table as a layer of points, of the shapes that stand in a column, or without places. */
final class TableLayer implements DataLayer {
    private final RowSource source;
    private final TableShape shape;
    private final CrsClaim claim;
    private final Optional<String> provider;
    private final Cancel cancel;

    /** @param file what the file is called, which may tell a service too */
    TableLayer(RowSource source, TableShape shape, String file, Cancel cancel) {
        this.source = source;
        this.shape = shape;
        this.cancel = cancel;
        claim = shape.places().claim(shape.titles(), placeNames());
        provider = ProviderMarks.of(file + " " + source.name() + " " + shape.titles() + " " + placeNames());
    }

    private String placeNames() {
        StringBuilder names = new StringBuilder();
        shape.places().columns().forEach(c -> names.append(' ').append(shape.columns().get(c).name()));
        return names.toString();
    }

    TableShape shape() {
        return shape;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public List<DataColumn> columns() {
        return shape.columns();
    }

    @Override
    public TextEncoding encoding() {
        return source.encoding();
    }

    @Override
    public CrsClaim crs() {
        return claim;
    }

    @Override
    public OptionalLong features() {
        return OptionalLong.of(shape.rows());
    }

    @Override
    public Optional<String> provider() {
        return provider;
    }

    @Override
    public DataCursor open(Findings found) {
        return new TableCursor(source.rows(found), shape, found, cancel);
    }
}
