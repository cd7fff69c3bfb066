package districtatlas.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A layer of a file as it is written. Lives as long as its file is open. One thread at a time. */
public interface DataLayer {
    /** As the file has it; the file's name without its ending where it has none. */
    String name();

    /** Without the geometry; names as they are written, which may be the same twice. */
    List<DataColumn> columns();

    /** In which its texts are read, and how that is known. */
    TextEncoding encoding();

    /** What the file itself says about its coordinates. */
    CrsClaim crs();

    /** As the file says it, without reading all; empty where only reading tells. Not to be trusted with memory. */
    OptionalLong features();

    /** Marks of a service that is known to shift its coordinates ({@code amap}, {@code datav}, {@code baidu}, {@code tencent}); empty for none. */
    default Optional<String> provider() {
        return Optional.empty();
    }

    /** A style that the file brings for this layer: SLD or QML text. */
    default Optional<String> style() {
        return Optional.empty();
    }

    /**
     * Reads the records from the first on. Several readings may be open, one after the other or side by side.
     *
     * @param found gets what was left out or changed, record by record
     */
    DataCursor open(Findings found);

    /** How many records there are, where any in a row of them can be read by themselves; empty where reading begins with the first. */
    default OptionalLong rows() {
        return OptionalLong.empty();
    }

    /**
     * Reads some records in a row, of a layer that has {@link #rows}.
     *
     * @param before how many there are before the first of them
     * @param most   how many to read; fewer where the layer ends
     */
    default DataCursor open(Findings found, long before, long most) {
        throw new UnsupportedOperationException();
    }
}
