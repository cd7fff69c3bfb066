package districtatlas.data.table;

import districtatlas.data.table.PlaceColumns.Form;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a surveyor's table of boundary points. Immutable.
 *
 * @param point  number of the point
 * @param parcel what the point bounds, where the table has several
 * @param ring   which ring of it
 */
record BoundaryColumns(int point, OptionalInt parcel, OptionalInt ring) {
    private static final Pattern POINT = Pattern.compile("(?i)(?:界址|拐|边界|折|角|顶|控制)?点(?:号|编号|名|序号?|位编号)?|(?:界址|拐|边界|折|角|顶)点.*|界址|桩号|界桩号?"
        + "|point ?(?:no|id|number)?|pt|vertex.*");
    private static final Pattern PARCEL = Pattern.compile("(?i)(?:地块|宗地|图斑|地类图斑|项目|权利人|用地|"
        + "宗海|海域|区块|面|多边形)(?:编?号|名称?|代码|单元号|标识)?|parcel.*|polygon.*|lot.*|plot.*");
    private static final Pattern RING = Pattern.compile("(?i)圈号?|环号?|圈数|部件号?|岛|ring.*|part.*");

    static Optional<BoundaryColumns> of(List<ColumnSurvey> columns, PlaceColumns places) {
        if (places.form() != Form.TWO_COLUMNS) {
            return Optional.empty();
        }
        OptionalInt point = IntStream.range(0, columns.size())
            .filter(i -> i != places.x() && i != places.y() && fits(POINT, columns.get(i)) && columns.get(i).isPointNumbers()).findFirst();
        if (point.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BoundaryColumns(point.getAsInt(), named(PARCEL, columns, point.getAsInt()), named(RING, columns, point.getAsInt())));
    }

    private static OptionalInt named(Pattern pattern, List<ColumnSurvey> columns, int not) {
        return IntStream.range(0, columns.size()).filter(i -> i != not && fits(pattern, columns.get(i))).findFirst();
    }

    private static boolean fits(Pattern pattern, ColumnSurvey column) {
        return pattern.matcher(CellText.plain(column.name()).replaceAll("[\\s_]+", "")).matches();
    }
}
