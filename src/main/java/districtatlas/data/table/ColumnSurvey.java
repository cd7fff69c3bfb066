package districtatlas.data.table;

import districtatlas.coord.WrittenAngle;
import districtatlas.coord.WrittenAngle.Axis;
import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.table.CellText.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;

/** What all values of a column have in common. One thread at a time. */
final class ColumnSurvey {
    /** So many texts are looked at for places; reading one as an angle is dear. */
    private static final int MOST_LOOKED_AT = 200;
    private final String name;
    /** Whether eight digits are a day in it. */
    private final boolean isOfDays;
    private long filled;
    private long nothing;
    private long whole;
    private long decimal;
    private long fraction;
    private long percent;
    private long codes;
    private long days;
    private long times;
    private long compactDays;
    private long booleans;
    private long words;
    private long faults;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private final double[] first = new double[101];
    private int kept;
    private int lookedAt;
    private int angles;
    private int pairs;
    private int shapes;
    private int eastFirst;
    private int northFirst;
    private int pointNumbers;

    ColumnSurvey(String name) {
        this.name = name;
        isOfDays = name.matches("(?i).*(日期|时间|date|day).*");
    }

    void add(Object cell) {
        if (RawRow.isEmpty(cell)) {
            return;
        }
        filled++;
        if (cell instanceof String text) {
            addText(text);
        } else if (cell instanceof Double number) {
            boolean isWhole = number == Math.rint(number) && Math.abs(number) < 1e15;
            whole += isWhole ? 1 : 0;
            decimal += isWhole ? 0 : 1;
            addNumber(number);
        } else if (cell instanceof Boolean) {
            booleans++;
        } else if (cell instanceof LocalDate) {
            days++;
        } else if (cell instanceof LocalDateTime) {
            times++;
        } else {
            faults++;
        }
    }

    private void addText(String text) {
        if (words > MOST_LOOKED_AT && lookedAt >= MOST_LOOKED_AT) {
            words++;                                           // it is a column of texts, whatever comes
            return;
        }
        Kind kind = CellText.kindOf(text);
        switch (kind) {
            case NOTHING -> nothing++;
            case WHOLE -> whole++;
            case DECIMAL -> decimal++;
            case PERCENT -> percent++;
            case CODE -> codes++;
            case DATE -> days++;
            case DATETIME -> times++;
            case BOOLEAN -> booleans++;
            default -> words++;
        }
        if (kind == Kind.WHOLE || kind == Kind.DECIMAL || kind == Kind.CODE) {
            addNumber(CellText.number(text));
            compactDays += isOfDays && kind == Kind.WHOLE && CellText.compactDate(text).isPresent() ? 1 : 0;
        }
        if (lookedAt < MOST_LOOKED_AT && kind != Kind.NOTHING) {
            lookAt(text, kind);
        }
    }

    private void addNumber(double number) {
        least = Math.min(least, number);
        most = Math.max(most, number);
        if (kept < first.length) {
            first[kept++] = number;
        }
        fraction += number == Math.rint(number) ? 0 : 1;
    }

    private void lookAt(String text, Kind kind) {
        lookedAt++;
        pointNumbers += text.strip().matches("[A-Za-z]{0,3}-?\\d{1,6}(?:-\\d{1,3})?") ? 1 : 0;
        Optional<WrittenAngle> angle = kind == Kind.TEXT ? WrittenAngle.read(text) : Optional.empty();
        if (angle.isPresent()) {
            angles++;
            addNumber(angle.get().degrees());
        } else if (kind == Kind.TEXT && WrittenPair.isShape(text)) {
            shapes++;
        } else if (kind == Kind.TEXT) {
            WrittenPair.read(text).ifPresent(this::addPair);
        }
    }

    private void addPair(WrittenPair pair) {
        pairs++;
        boolean beyond = Math.abs(pair.first()) > 90 && Math.abs(pair.first()) <= 180 && Math.abs(pair.second()) <= 90;
        boolean latitude = Math.abs(pair.second()) > 90 && Math.abs(pair.second()) <= 180 && Math.abs(pair.first()) <= 90;
        boolean metres = Math.max(pair.first(), pair.second()) > 1000;
        boolean first = metres && PlaceColumns.isNorthing(pair.first());
        boolean second = metres && PlaceColumns.isNorthing(pair.second());
        eastFirst += pair.axis() == Axis.EAST || beyond || second && !first ? 1 : 0;
        northFirst += pair.axis() == Axis.NORTH || latitude || first && !second ? 1 : 0;
        addNumber(pair.first());
        addNumber(pair.second());
    }

    String name() {
        return name;
    }

    long filled() {
        return filled;
    }

    long faults() {
        return faults;
    }

    /** Marks such as — and / that stand for none in a column of numbers or dates. */
    long nothing() {
        return type() == Type.TEXT ? 0 : nothing;
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }

    /** A number amid the first of it, which a few wrong ones do not spoil; NaN where there is none. */
    double typical() {
        double[] sorted = Arrays.copyOf(first, kept);
        Arrays.sort(sorted);
        return kept == 0 ? Double.NaN : sorted[kept / 2];
    }

    /** Of its values that are numbers, the share that have a fraction. */
    double fractions() {
        return numbers() == 0 ? 0 : (double) fraction / numbers();
    }

    private long numbers() {
        return whole + decimal + codes;
    }

    /** Whether at least half of what stands in it can be a coordinate. */
    boolean isPlaceable() {
        long said = filled - faults - nothing;
        return said > 0 && numbers() + (lookedAt == 0 ? 0 : Math.round((double) angles / lookedAt * words)) >= 0.5 * said;
    }

    boolean hasAngles() {
        return angles > 0;
    }

    boolean isPairs() {
        return pairs > 0 && pairs >= 0.7 * lookedAt;
    }

    /** Whether the first of its pairs is an easting or a longitude (1), a northing or a latitude (-1), or may be either (0). */
    int pairOrder() {
        return eastFirst > northFirst ? 1 : northFirst > eastFirst ? -1 : 0;
    }

    boolean isShapes() {
        return shapes > 0 && shapes >= 0.7 * lookedAt;
    }

    /** Whether its values could be numbers of points: J1, J2, 1, 2. */
    boolean isPointNumbers() {
        return lookedAt > 0 ? pointNumbers >= 0.9 * lookedAt : whole > 0 && whole == filled;
    }

    Type type() {
        long said = filled - faults - nothing;
        if (said == 0 || words > 0 || codes > 0) {
            return Type.TEXT;
        }
        if (booleans == said) {
            return Type.BOOLEAN;
        }
        if (days + times == said) {
            return times > 0 ? Type.DATETIME : Type.DATE;
        }
        if (compactDays == said) {
            return Type.DATE;
        }
        if (whole + decimal == said) {
            return decimal > 0 ? Type.REAL : Type.INTEGER;
        }
        return percent == said ? Type.REAL : Type.TEXT;
    }

    /** Whether its numbers were written as percentages. */
    boolean isPercent() {
        return percent > 0 && type() == Type.REAL;
    }

    DataColumn column() {
        return new DataColumn(name, type());
    }
}
