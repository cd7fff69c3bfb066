package districtatlas.ui.bring;

import districtatlas.base.HalfWidth;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.Extent;
import districtatlas.coord.WrittenPlace;
import districtatlas.data.place.ControlFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Control points of a survey grid, as they are typed: the file's two numbers, and the place that is known, as degrees or metres of the district's
 * grid. Immutable.
 *
 * @param northFirst whether the file's first number is a northing
 * @param stretched  whether the grid may be stretched, too, which takes three points
 */
record ControlRows(List<Row> rows, boolean northFirst, boolean stretched) {
    /** One line; each part as typed. */
    record Row(String x, String y, String place) {
        static final Row EMPTY = new Row("", "", "");

        boolean isEmpty() {
            return x.isBlank() && y.isBlank() && place.isBlank();
        }
    }

    /** What comes of them. */
    sealed interface Outcome {
        /** Fewer than it takes. @param wants how many it takes */
        record Wanting(int wants) implements Outcome {
        }

        /** A line that is none. @param row counted from 1 */
        record Unread(int row) implements Outcome {
        }

        /** All at one place, or in one line. */
        record Degenerate() implements Outcome {
        }

        record Fitted(ControlFit fit) implements Outcome {
        }
    }

    static final ControlRows NONE = new ControlRows(List.of(Row.EMPTY, Row.EMPTY), false, false);

    ControlRows {
        rows = List.copyOf(rows);
    }

    ControlRows with(int index, Row row) {
        List<Row> now = new ArrayList<>(rows);
        now.set(index, row);
        return new ControlRows(now, northFirst, stretched);
    }

    ControlRows more() {
        List<Row> now = new ArrayList<>(rows);
        now.add(Row.EMPTY);
        return new ControlRows(now, northFirst, stretched);
    }

    ControlRows withNorthFirst(boolean is) {
        return new ControlRows(rows, is, stretched);
    }

    ControlRows withStretched(boolean is) {
        return new ControlRows(rows, northFirst, is);
    }

    /** @param near where the places likely lie */
    Outcome fit(DistrictGrid grid, Extent near) {
        ControlFit.Kind kind = stretched ? ControlFit.Kind.AFFINE : ControlFit.Kind.SIMILARITY;
        List<ControlFit.Point> points = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Optional<Double> x = number(row.x);
            Optional<Double> y = number(row.y);
            Optional<WrittenPlace> place = WrittenPlace.read(row.place, grid, near);
            if (!row.isEmpty() && (x.isEmpty() || y.isEmpty() || place.isEmpty())) {
                return new Outcome.Unread(i + 1);
            }
            if (!row.isEmpty()) {
                points.add(new ControlFit.Point(x.get(), y.get(), place.get().place()));
            }
        }
        if (points.size() < kind.points) {
            return new Outcome.Wanting(kind.points);
        }
        try {
            return new Outcome.Fitted(ControlFit.of(points, kind, northFirst, grid));
        } catch (IllegalArgumentException together) {
            return new Outcome.Degenerate();
        }
    }

    private static Optional<Double> number(String typed) {
        try {
            double number = Double.parseDouble(HalfWidth.of(typed).replace(",", "").strip());
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
