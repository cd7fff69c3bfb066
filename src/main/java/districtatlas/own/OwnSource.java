package districtatlas.own;

import districtatlas.data.DataColumn;
import districtatlas.data.ReadyLayer;
import districtatlas.notebook.BroughtSource;
import java.nio.file.Path;
import java.util.List;

/** What a file has of a linked layer now. Immutable. */
public record OwnSource(Path file, BroughtSource.Print print, ReadyLayer.Shape shape, List<DataColumn> columns, long features) {
    public OwnSource {
        columns = List.copyOf(columns);
    }
}
