package districtatlas.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.Findings;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** What the values of one member of all records are. One thread at a time. */
final class ColumnTally {
    private static final long MOST_EXACT = 1L << 53;
    private static final int DIGITS_OF_EXACT = 15;

    /** A kind of value. */
    private enum Kind {
        WHOLE, WIDE, ENDLESS, REAL, LOGIC, TEXT, NESTED
    }

    private final String name;
    private final Set<Kind> met = EnumSet.noneOf(Kind.class);
    private boolean moment;

    ColumnTally(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Looks at the value that the parser stands on, to its end. */
    void add(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_NUMBER_INT -> met.add(whole(parser));
            case VALUE_NUMBER_FLOAT -> met.add(Kind.REAL);
            case VALUE_TRUE, VALUE_FALSE -> met.add(Kind.LOGIC);
            case VALUE_STRING -> met.add(Kind.TEXT);
            case START_OBJECT, START_ARRAY -> {
                met.add(Kind.NESTED);
                parser.skipChildren();
            }
            default -> {
                // Nothing.
            }
        }
    }

    private static Kind whole(JsonParser parser) throws IOException {
        if (parser.getTextLength() <= DIGITS_OF_EXACT) {
            return Kind.WHOLE;
        }
        if (parser.getNumberType() == NumberType.BIG_INTEGER) {
            return Kind.ENDLESS;
        }
        return Math.abs(parser.getLongValue()) > MOST_EXACT ? Kind.WIDE : Kind.WHOLE;
    }

    /** Its numbers are moments, in milliseconds since 1970: the file says so. */
    void areMoments() {
        moment = true;
    }

    /** Of the widest kind; as a text, what has nothing in common. */
    DataColumn column() {
        return new DataColumn(name, type());
    }

    private Type type() {
        if (met.isEmpty() || met.contains(Kind.TEXT) || met.contains(Kind.NESTED) || met.contains(Kind.ENDLESS)) {
            return Type.TEXT;
        }
        if (met.contains(Kind.LOGIC)) {
            return met.size() == 1 ? Type.BOOLEAN : Type.TEXT;
        }
        if (met.contains(Kind.REAL)) {
            return met.contains(Kind.WIDE) ? Type.TEXT : Type.REAL;
        }
        return moment ? Type.DATETIME : Type.INTEGER;
    }

    /** Says what a reader would not expect of a column. */
    void tell(Findings found) {
        if (met.contains(Kind.ENDLESS)) {
            found.noticed("data.json-endless", name, name);
        } else if (met.contains(Kind.NESTED)) {
            found.noticed("data.json-nested", name, name);
        }
        boolean mixed = type() == Type.TEXT && met.size() > 1 && !met.contains(Kind.NESTED) && !EnumSet.of(Kind.WHOLE, Kind.WIDE, Kind.ENDLESS).containsAll(met);
        if (mixed) {
            found.noticed("data.json-mixed", name, name);
        }
        if (type() == Type.DATETIME) {
            found.noticed("data.json-moments", name, name);
        }
    }
}
