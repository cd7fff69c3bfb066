package districtatlas.data.table;

import districtatlas.base.Cancel;
import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.Findings;
import districtatlas.data.table.PlaceColumns.Form;
import districtatlas.data.table.TableShape.Note;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a table once from its first row to its last, and keeps of it what its columns are. One thread at a time. */
final class TableSurvey {
    /** More columns are the mark of a damaged file. */
    static final int MOST_COLUMNS = 4096;
    private static final int MOST_TAIL = 20;
    private static final Pattern TOTAL = Pattern.compile("(?i)合计|总计|共计|总和|汇总|全部合计|合计数|总合计|(?:grand|sub)?total|totals|sum|all");
    private static final Pattern NOTE = Pattern.compile("(?is)[*※]?\\s*(?:备?注|说明|数据来源|资料来源|来源|制表|填表|审核|复核|填报|统计口径|单位负责人|note|source|remark).*");
    private static final Pattern ADDRESS = Pattern.compile("(?i).*(地址|住址|住所|详细位置|address).*");

    private final RowSource source;
    private final Cancel cancel;
    private final List<ColumnSurvey> columns = new ArrayList<>();
    private final Deque<RawRow> tail = new ArrayDeque<>();
    private HeaderRows head;
    private long firstRow;
    private long lastRow;
    private long rows;

    private TableSurvey(RowSource source, Cancel cancel) {
        this.source = source;
        this.cancel = cancel;
    }

    static TableShape of(RowSource source, Cancel cancel) {
        return new TableSurvey(source, cancel).read();
    }

    /** Whether a row stands for the sum of others. */
    static boolean isTotal(RawRow row) {
        for (int i = 0; i < Math.min(3, row.cells().length); i++) {
            if (row.cells()[i] instanceof String text && !text.isBlank()) {
                return text.length() < 40 && !Character.isDigit(text.charAt(0))
                    && TOTAL.matcher(CellText.plain(text).replaceAll("[\\s:()（）]+", "")).matches();
            }
        }
        return false;
    }

    private boolean isNote(RawRow row) {
        return head.names().size() > 2 && row.cells()[0] instanceof String text && row.filled() <= 2 && NOTE.matcher(text.strip()).matches();
    }

    private TableShape read() {
        try (RowReader reader = source.rows(new Findings())) {
            List<RawRow> first = new ArrayList<>();
            Optional<RawRow> row = reader.next();
            for (; row.isPresent() && first.size() < HeaderRows.MOST_ROWS; row = reader.next()) {
                if (row.get().filled() > 0) {
                    first.add(row.get());
                }
            }
            head = HeaderRows.of(first);
            head.names().forEach(n -> columns.add(new ColumnSurvey(n)));
            first.subList(head.rows(), first.size()).forEach(this::take);
            for (; row.isPresent(); row = reader.next()) {
                cancel.check();
                if (row.get().filled() > 0) {
                    take(row.get());
                }
            }
        }
        return shape();
    }

    private void take(RawRow row) {
        if (isTotal(row) || isNote(row)) {
            tail.add(row);
            if (tail.size() > MOST_TAIL) {
                add(tail.poll());
            }
            return;
        }
        while (!tail.isEmpty()) {
            add(tail.poll());
        }
        add(row);
    }

    private void add(RawRow row) {
        firstRow = rows == 0 ? row.number() : firstRow;
        lastRow = row.number();
        rows++;
        Object[] cells = row.cells();
        for (int i = 0; i < Math.min(cells.length, MOST_COLUMNS); i++) {
            if (i >= columns.size()) {
                if (RawRow.isEmpty(cells[i])) {
                    continue;
                }
                while (columns.size() <= i) {
                    columns.add(new ColumnSurvey(""));
                }
            }
            columns.get(i).add(cells[i]);
        }
    }

    private TableShape shape() {
        int[] kept = IntStream.range(0, columns.size()).filter(i -> columns.get(i).filled() > 0 || !columns.get(i).name().isBlank()).toArray();
        List<ColumnSurvey> surveys = IntStream.of(kept).mapToObj(columns::get).toList();
        List<DataColumn> as = surveys.stream().map(ColumnSurvey::column).toList();
        PlaceColumns places = PlaceColumns.of(surveys, head.isNamed());
        Optional<BoundaryColumns> boundary = BoundaryColumns.of(surveys, places);
        return new TableShape(head, as, kept, places, firstRow, lastRow, rows, notes(surveys, places), boundary);
    }

    private List<Note> notes(List<ColumnSurvey> surveys, PlaceColumns places) {
        List<Note> notes = new ArrayList<>();
        if (!head.titles().isEmpty()) {
            notes.add(new Note("data.table.titles", head.titles().size(), shortened(String.join(" / ", head.titles()))));
        }
        if (!head.isNamed() && rows > 0) {
            notes.add(new Note("data.table.no-header", surveys.size()));
        }
        if (!head.units().isEmpty()) {
            notes.add(new Note("data.table.units", shortened(head.units())));
        }
        for (int i = 0; i < surveys.size(); i++) {
            ColumnSurvey column = surveys.get(i);
            String name = column.name().isBlank() ? String.valueOf(i + 1) : column.name();
            if (column.isPercent()) {
                notes.add(new Note("data.table.percent", name));
            }
            if (column.nothing() > 0) {
                notes.add(new Note("data.table.nothing", name, column.nothing()));
            }
        }
        if (rows > 0) {
            placeNotes(surveys, places, notes);
        }
        return List.copyOf(notes);
    }

    private void placeNotes(List<ColumnSurvey> surveys, PlaceColumns places, List<Note> notes) {
        if (places.form() == Form.NONE) {
            Optional<ColumnSurvey> address = surveys.stream().filter(c -> c.type() == Type.TEXT && ADDRESS.matcher(c.name()).matches()).findFirst();
            notes.add(address.map(a -> new Note("data.table.addresses", a.name())).orElse(new Note("data.table.no-places", surveys.size())));
            return;
        }
        String x = shown(surveys, places.x());
        if (places.form() == Form.TWO_COLUMNS) {
            String y = shown(surveys, places.y());
            notes.add(new Note("data.table.places", x, y));
            if (!places.note().isEmpty()) {
                notes.add(new Note(places.note(), x, y));
            }
        } else {
            notes.add(new Note(places.note().isEmpty() ? "data.table.place" : "data.table.place-by-size", x));
        }
    }

    private static String shown(List<ColumnSurvey> surveys, int column) {
        String name = surveys.get(column).name();
        return name.isBlank() ? String.valueOf(column + 1) : name;
    }

    private static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }
}
