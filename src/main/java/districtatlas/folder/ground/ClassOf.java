package districtatlas.folder.ground;

import districtatlas.data.DataColumn;
import districtatlas.folder.ColumnChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says of which class of the house the records of a file are, and counts what it cannot say. One thread at a time. */
final class ClassOf {
    private static final String ANY = "*";
    private static final String NOTHING = "\u2014";

    private final String layer;
    private final List<String> known;
    private final Map<String, String> said;
    private final List<DataColumn> columns;
    private final List<Integer> telling = new ArrayList<>();
    private final Map<String, Long> counted = new TreeMap<>();
    private final Map<String, Long> open = new TreeMap<>();

    /**
     * @param known  the classes that layers.yaml has words for; empty where it has none
     * @param column of the file that says the class, where somebody said which
     */
    ClassOf(String layer, List<String> known, Map<String, String> said, List<DataColumn> columns, Optional<Integer> column) {
        this.layer = layer;
        this.known = known;
        this.said = said;
        this.columns = columns;
        column.ifPresentOrElse(telling::add, () -> HouseClasses.columns(layer).forEach(c -> ColumnChoice.usual(columns, List.of(c)).ifPresent(telling::add)));
    }

    /** The class, which may be a text of no length where the layer has none; empty where the file says none of the house's. */
    Optional<String> of(Object[] values) {
        if (known.isEmpty()) {
            return Optional.of("");
        }
        String unknown = "";
        for (int column : telling) {
            String value = ColumnChoice.text(values, column);
            if (value.isEmpty()) {
                continue;
            }
            String to = said.getOrDefault(value, known.contains(value) ? value : HouseClasses.of(layer, value));
            if (to != null && known.contains(to)) {
                return counted(columns.get(column).name() + "=" + value, to);
            }
            unknown = unknown.isEmpty() ? columns.get(column).name() + "=" + value : unknown;
        }
        if (said.containsKey(ANY)) {
            return counted(unknown.isEmpty() ? NOTHING : unknown, said.get(ANY));
        }
        Optional<String> only = onlyOne();
        if (unknown.isEmpty() && telling.isEmpty() && only.isPresent()) {
            return counted(NOTHING, only.get());
        }
        open.merge(unknown.isEmpty() ? NOTHING : unknown, 1L, Long::sum);
        return Optional.empty();
    }

    /** Of a file that tells no classes, where the layer leaves no doubt. */
    private Optional<String> onlyOne() {
        return switch (layer.toLowerCase(Locale.ROOT)) {
            case "metro_line" -> Optional.of("built");
            case "metro_station" -> Optional.of("station");
            default -> known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
        };
    }

    private Optional<String> counted(String from, String to) {
        counted.merge(from + " \u2192 " + to, 1L, Long::sum);
        return Optional.of(to);
    }

    Map<String, Long> counted() {
        return counted;
    }

    Map<String, Long> open() {
        return open;
    }
}
