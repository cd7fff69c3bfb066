package districtatlas.author;

import districtatlas.base.ProblemLog;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Numbers of the sources: decimal, finite, and of a size that is kept exactly. YAML knows others, such as {@code 0x1F}, {@code 0755} and
 * {@code .nan}; whoever writes them seldom means them, so they are refused.
 */
final class PlainNumber {
    private static final Pattern FORM = Pattern.compile("[-+]?(?=\\.?[0-9])(0|[1-9][0-9_]*)?(\\.[0-9]*)?([eE][-+]?[0-9]+)?");
    /** Beyond it a double no longer tells neighbouring whole numbers apart. */
    static final long LARGEST = 1L << 53;

    private PlainNumber() {
    }

    /**
     * The number; empty and reported when it is none.
     *
     * @param what it is, for the sentence: {@code the field lon}
     */
    static OptionalDouble of(SourceValue value, String what, ProblemLog log) {
        String written = value.text();
        if (value.kind() != SourceValue.Kind.NUMBER || !FORM.matcher(written).matches()) {
            log.add("field.type", value.spot().toString(), what + " should be a number in plain decimals, found `" + written + "`; correct it");
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(written.replace("_", ""));
        if (Math.abs(number) > LARGEST) {
            log.add("value.range", value.spot().toString(), what + " is " + written + ", larger than any number that is kept exactly; correct it");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    /** The same of a whole number between two others. */
    static OptionalLong whole(SourceValue value, String what, long least, long most, ProblemLog log) {
        OptionalDouble number = of(value, what, log);
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        if (number.getAsDouble() != Math.rint(number.getAsDouble())) {
            log.add("field.type", value.spot().toString(), what + " should be a whole number, found `" + value.text() + "`; correct it");
            return OptionalLong.empty();
        }
        if (number.getAsDouble() < least || number.getAsDouble() > most) {
            log.add("value.range", value.spot().toString(), what + " is " + value.text() + ", which is not between " + least + " and " + most + "; correct it");
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) number.getAsDouble());
    }
}
