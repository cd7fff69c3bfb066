package districtatlas.data.table;

import districtatlas.data.CrsClaim;
import districtatlas.data.CrsClaim.Axes;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.table.PlaceName.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where in a table its places stand, by the names of its columns and by the size of their numbers. Immutable.
 *
 * @param x     column of what becomes the first coordinate; of the whole for one column; -1 for none
 * @param y     column of the second
 * @param axes  what the first is
 * @param degrees whether the numbers are degrees, where names or degree signs say so, or they are too large to be
 * @param note  code of what is to be said of how that is known; empty when names and numbers agree
 */
record PlaceColumns(Form form, int x, int y, Axes axes, Optional<Boolean> degrees, String note) {
    /** How places are written. */
    enum Form { NONE, TWO_COLUMNS, PAIR, SHAPE }

    static final PlaceColumns NONE = new PlaceColumns(Form.NONE, -1, -1, Axes.UNSAID, Optional.empty(), "");
    private static final double LEAST_NORTHING = 1_500_000;
    private static final double MOST_NORTHING = 6_500_000;

    /** Two of the columns that belong together. */
    private record Two(Role first, Role second, int x, int y) {
    }

    /** Whether it may be metres from the equator somewhere in China. */
    static boolean isNorthing(double number) {
        return number >= LEAST_NORTHING && number <= MOST_NORTHING;
    }

    /** Whether it may be an easting in a zone there, with or without the number of the zone before it. */
    static boolean isEasting(double number) {
        return number >= 50_000 && number <= 950_000 || number >= 13_050_000 && number <= 45_950_000;
    }

    static PlaceColumns of(List<ColumnSurvey> columns, boolean named) {
        Optional<Two> two = named ? byName(columns) : Optional.empty();
        if (two.isPresent()) {
            return placed(two.get(), columns);
        }
        return inOneColumn(columns).or(() -> bySize(columns, named)).orElse(NONE);
    }

    private static Optional<Two> byName(List<ColumnSurvey> columns) {
        List<Optional<PlaceName>> names = columns.stream().map(c -> PlaceName.of(c.name())).toList();
        return match(names, columns, Role.LONGITUDE, Role.LATITUDE)
            .or(() -> match(names, columns, Role.X_NORTH, Role.Y_EAST))
            .or(() -> match(names, columns, Role.EAST, Role.NORTH))
            .or(() -> match(names, columns, Role.X_NORTH, Role.Y))
            .or(() -> match(names, columns, Role.X, Role.Y_EAST))
            .or(() -> match(names, columns, Role.X, Role.Y));
    }

    /** Those whose names are alike but for their role before others; of a table with several, the one that no service has shifted. */
    private static Optional<Two> match(List<Optional<PlaceName>> names, List<ColumnSurvey> columns, Role first, Role second) {
        Two best = null;
        int bestRank = Integer.MAX_VALUE;
        for (int i : of(first, names, columns)) {
            for (int j : of(second, names, columns)) {
                boolean alike = names.get(i).orElseThrow().rest().equals(names.get(j).orElseThrow().rest());
                boolean shifted = ProviderMarks.of(columns.get(i).name()).isPresent();
                boolean wrong = columns.get(i).least() == 0 && columns.get(i).most() == 0;
                int rank = (alike ? 0 : 4) + (wrong ? 2 : 0) + (shifted ? 1 : 0);
                if (rank < bestRank) {
                    best = new Two(first, second, i, j);
                    bestRank = rank;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<Integer> of(Role role, List<Optional<PlaceName>> names, List<ColumnSurvey> columns) {
        return IntStream.range(0, names.size()).boxed()
            .filter(i -> names.get(i).filter(n -> n.role() == role).isPresent() && columns.get(i).isPlaceable()).toList();
    }

    private static PlaceColumns placed(Two two, List<ColumnSurvey> columns) {
        ColumnSurvey x = columns.get(two.x);
        ColumnSurvey y = columns.get(two.y);
        boolean degrees = Math.abs(x.typical()) <= 360 && Math.abs(y.typical()) <= 360;
        Optional<Boolean> unit = two.first == Role.LONGITUDE || x.hasAngles() || y.hasAngles() ? Optional.of(degrees || x.hasAngles())
            : isSmall(x) && isSmall(y) ? Optional.empty() : Optional.of(false);
        Axes bySize = bySize(x, y);
        return switch (two.first) {
            case LONGITUDE, EAST -> bySize == Axes.NORTH_FIRST ? new PlaceColumns(Form.TWO_COLUMNS, two.x, two.y, bySize, unit, "data.table.swapped")
                : new PlaceColumns(Form.TWO_COLUMNS, two.x, two.y, Axes.EAST_FIRST, unit, "");
            case X_NORTH -> bySize == Axes.EAST_FIRST ? new PlaceColumns(Form.TWO_COLUMNS, two.x, two.y, bySize, unit, "data.table.swapped")
                : new PlaceColumns(Form.TWO_COLUMNS, two.x, two.y, Axes.NORTH_FIRST, unit, "");
            default -> letters(two, bySize, unit);
        };
    }

    private static PlaceColumns letters(Two two, Axes bySize, Optional<Boolean> unit) {
        Axes said = two.second == Role.Y_EAST ? Axes.NORTH_FIRST : Axes.UNSAID;
        Axes axes = bySize != Axes.UNSAID ? bySize : said;
        String note = axes == Axes.NORTH_FIRST && said == Axes.UNSAID ? "data.table.x-north" : axes == Axes.UNSAID ? "data.table.x-unsaid" : "";
        return new PlaceColumns(Form.TWO_COLUMNS, two.x, two.y, axes, unit, note);
    }

    private static boolean isSmall(ColumnSurvey column) {
        return Math.abs(column.typical()) <= 180;
    }

    /** Which of the two the first is, where their numbers tell. */
    private static Axes bySize(ColumnSurvey x, ColumnSurvey y) {
        double a = x.typical();
        double b = y.typical();
        if (Math.abs(a) <= 180 && Math.abs(b) <= 180) {
            return Math.abs(a) > 90 && Math.abs(b) <= 90 ? Axes.EAST_FIRST : Math.abs(b) > 90 && Math.abs(a) <= 90 ? Axes.NORTH_FIRST : Axes.UNSAID;
        }
        boolean north = isNorthing(a) && !isNorthing(b) && b > 10_000;
        boolean east = isNorthing(b) && !isNorthing(a) && a > 10_000;
        return north ? Axes.NORTH_FIRST : east ? Axes.EAST_FIRST : Axes.UNSAID;
    }

    private static Optional<PlaceColumns> inOneColumn(List<ColumnSurvey> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isShapes()) {
                return Optional.of(new PlaceColumns(Form.SHAPE, i, i, Axes.UNSAID, Optional.empty(), ""));
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            ColumnSurvey column = columns.get(i);
            boolean said = PlaceName.of(column.name()).filter(n -> n.role() == Role.PAIR).isPresent();
            if (column.isPairs() && (said || column.pairOrder() != 0)) {
                boolean latFirst = column.name().matches("(?i).*(纬.*经|lat.*(lon|lng)).*");
                Axes axes = column.pairOrder() > 0 ? Axes.EAST_FIRST : column.pairOrder() < 0 || latFirst ? Axes.NORTH_FIRST : Axes.UNSAID;
                boolean degrees = Math.abs(column.typical()) <= 360;
                String note = said ? "" : "data.table.place-by-size";
                return Optional.of(new PlaceColumns(Form.PAIR, i, i, axes, degrees ? Optional.empty() : Optional.of(false), note));
            }
        }
        return Optional.empty();
    }

    /** Without names to go by: a pair of columns side by side that can hardly be anything else. */
    private static Optional<PlaceColumns> bySize(List<ColumnSurvey> columns, boolean named) {
        for (int i = 0; i + 1 < columns.size(); i++) {
            ColumnSurvey x = columns.get(i);
            ColumnSurvey y = columns.get(i + 1);
            if (!isFine(x) || !isFine(y)) {
                continue;
            }
            Axes degrees = isIn(x, 73, 136) && isIn(y, 3, 54) ? Axes.EAST_FIRST : isIn(y, 73, 136) && isIn(x, 3, 54) ? Axes.NORTH_FIRST : Axes.UNSAID;
            Axes metres = isEastings(x) && isNorthings(y) ? Axes.EAST_FIRST : isEastings(y) && isNorthings(x) ? Axes.NORTH_FIRST : Axes.UNSAID;
            if (degrees != Axes.UNSAID && x.fractions() > 0.8 && y.fractions() > 0.8 || metres != Axes.UNSAID && !named) {
                Axes axes = degrees != Axes.UNSAID ? degrees : metres;
                Optional<Boolean> unit = metres != Axes.UNSAID ? Optional.of(false) : Optional.empty();
                return Optional.of(new PlaceColumns(Form.TWO_COLUMNS, i, i + 1, axes, unit, "data.table.places-by-size"));
            }
        }
        return Optional.empty();
    }

    private static boolean isFine(ColumnSurvey column) {
        return column.isPlaceable() && column.type() == Type.REAL;
    }

    private static boolean isIn(ColumnSurvey column, double least, double most) {
        return column.least() >= least && column.most() <= most;
    }

    private static boolean isNorthings(ColumnSurvey column) {
        return isNorthing(column.least()) && isNorthing(column.most());
    }

    private static boolean isEastings(ColumnSurvey column) {
        return isEasting(column.least()) && isEasting(column.most());
    }

    /**
     * What the table says of its coordinates.
     *
     * @param titles above it, in which words may tell a system: no proof, but handed on
     * @param names  of its columns
     */
    CrsClaim claim(String titles, String names) {
        if (form == Form.NONE) {
            return CrsClaim.NONE;
        }
        boolean inDegrees = degrees.orElse(false);
        String small = names.toLowerCase(Locale.ROOT);
        OptionalInt code = inDegrees && small.matches(".*wgs[ _-]?84.*") ? OptionalInt.of(4326)
            : inDegrees && small.matches(".*cgcs[ _-]?2000.*") ? OptionalInt.of(4490) : OptionalInt.empty();
        return new CrsClaim(code, SurveyWords.isOf(titles) ? Optional.of(titles) : Optional.empty(), false, axes, degrees);
    }

    /** The columns it needs, for who wants to say them. */
    List<Integer> columns() {
        List<Integer> used = new ArrayList<>();
        if (form != Form.NONE) {
            used.add(x);
        }
        if (form == Form.TWO_COLUMNS) {
            used.add(y);
        }
        return used;
    }
}
