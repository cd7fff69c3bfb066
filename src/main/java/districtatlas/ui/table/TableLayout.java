package districtatlas.ui.table;

import districtatlas.ask.table.PlanColumn;
import districtatlas.ask.table.PlanTable.SortBy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a table's columns stand: in which order, how wide, which are shown, and by which the rows are sorted. Immutable.
 *
 * @param places every column of the table once
 */
record TableLayout(List<ColumnPlace> places, List<SortBy> sorting) {
    private static final double LEAST_EM = 2;
    private static final double MOST_EM = 80;
    private static final Pattern PLACE = Pattern.compile("(-?)([a-z_]+)=(\\d{1,2}(?:\\.\\d+)?)");
    private static final Pattern SORTED = Pattern.compile("([<>])([a-z_]+)");

    /** @param em how wide, in the window's type size */
    record ColumnPlace(String key, double em, boolean shown) {
    }

    TableLayout {
        places = List.copyOf(places);
        sorting = List.copyOf(sorting);
    }

    /**
     * As the columns come.
     *
     * @param hidden those that are not shown at first
     * @param wide   how much wider than in Chinese words are
     */
    static TableLayout of(List<PlanColumn> columns, Set<String> hidden, double wide) {
        return new TableLayout(columns.stream().map(c -> new ColumnPlace(c.key(), switch (c.content()) {
            case NAME -> 13.0 * wide;
            case WORD -> 8.0 * wide;
            case SENTENCE -> 24.0;
            case NUMBER -> 7.0;
        }, !hidden.contains(c.key()))).toList(), List.of());
    }

    /** As {@link #text} wrote it; what it does not name, or names wrongly, is as in {@code otherwise}. */
    static TableLayout read(String text, TableLayout otherwise) {
        List<ColumnPlace> places = new ArrayList<>();
        List<SortBy> sorting = new ArrayList<>();
        Set<String> named = new HashSet<>();
        Set<String> known = otherwise.places.stream().map(ColumnPlace::key).collect(Collectors.toSet());
        for (String part : text.split(";")) {
            Matcher place = PLACE.matcher(part);
            Matcher sorted = SORTED.matcher(part);
            if (place.matches() && known.contains(place.group(2)) && named.add(place.group(2))) {
                double em = Math.min(MOST_EM, Math.max(LEAST_EM, Double.parseDouble(place.group(3))));
                places.add(new ColumnPlace(place.group(2), em, place.group(1).isEmpty()));
            } else if (sorted.matches() && known.contains(sorted.group(2))) {
                sorting.add(new SortBy(sorted.group(2), sorted.group(1).equals(">")));
            }
        }
        otherwise.places.stream().filter(p -> !named.contains(p.key())).forEach(places::add);
        return places.stream().anyMatch(ColumnPlace::shown) ? new TableLayout(places, sorting) : otherwise;
    }

    String text() {
        return String.join(";", java.util.stream.Stream.concat(
                places.stream().map(p -> (p.shown() ? "" : "-") + p.key() + "=" + Math.round(p.em() * 10) / 10.0),
                sorting.stream().map(s -> (s.lastFirst() ? ">" : "<") + s.column())).toList());
    }

    List<String> shown() {
        return places.stream().filter(ColumnPlace::shown).map(ColumnPlace::key).toList();
    }

    /** The last one that is shown cannot be hidden. */
    TableLayout withShown(String key, boolean shown) {
        TableLayout other = new TableLayout(places.stream().map(p -> p.key().equals(key) ? new ColumnPlace(key, p.em(), shown) : p).toList(),
                sorting.stream().filter(s -> shown || !s.column().equals(key)).toList());
        return other.shown().isEmpty() ? this : other;
    }

    TableLayout withEm(String key, double em) {
        return new TableLayout(places.stream().map(p -> p.key().equals(key) ? new ColumnPlace(key, em, p.shown()) : p).toList(), sorting);
    }

    /** @param keys of those that are shown; the others go behind them */
    TableLayout inOrder(List<String> keys) {
        List<ColumnPlace> ordered = new ArrayList<>();
        keys.forEach(k -> places.stream().filter(p -> p.key().equals(k)).forEach(ordered::add));
        places.stream().filter(p -> !keys.contains(p.key())).forEach(ordered::add);
        return new TableLayout(ordered, sorting);
    }

    TableLayout sortedBy(List<SortBy> by) {
        return new TableLayout(places, by);
    }
}
