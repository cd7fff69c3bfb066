package districtatlas.folder;

import districtatlas.data.DataColumn;
import districtatlas.data.DataRefused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which column of a file is meant. Pure functions. */
public final class ColumnChoice {
    private ColumnChoice() {
    }

    /**
     * The column of that name; letters may be capital or small.
     *
     * @throws DataRefused when there is none
     */
    public static int named(List<DataColumn> columns, String name, String file) {
        return find(columns, name).orElseThrow(() -> DataRefused.of("folder.no-column", file, name,
                columns.stream().map(DataColumn::name).collect(Collectors.joining(", "))));
    }

    /** The first of the usual names that there is. */
    public static Optional<Integer> usual(List<DataColumn> columns, List<String> names) {
        return names.stream().flatMap(n -> find(columns, n).stream()).findFirst();
    }

    private static Optional<Integer> find(List<DataColumn> columns, String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).name().strip().toLowerCase(Locale.ROOT).equals(wanted)).boxed().findFirst();
    }

    /** Of a record, without blanks around it; empty where there is none. */
    public static String text(Object[] values, int column) {
        return column < 0 || values[column] == null ? "" : String.valueOf(values[column]).strip();
    }
}
