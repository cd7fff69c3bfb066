package districtatlas.map.style;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Values of one element of a QML style by their names, in whichever form a version of QGIS wrote them: {@code prop}, {@code Option}, or attributes.
 * Lengths in pixels of a screen of 96 to the inch. Immutable.
 */
record QmlProps(SldElement at, Map<String, String> values, QmlNotes notes) {
    private static final double PX_PER_MM = 96 / 25.4;
    private static final double PX_PER_POINT = 96 / 72.0;
    private static final double PX_PER_INCH = 96;
    private static final String METRES = "RenderMetersInMapUnits";

    /** A colour of QGIS. @param opacity in [0, 1] */
    record Colour(String hex, double opacity) {
    }

    /** A length; of those on the ground in metres. */
    record Length(double value, boolean metres) {
    }

    /** Of a layer of a symbol. */
    static QmlProps of(SldElement e, QmlNotes notes) {
        Map<String, String> values = new LinkedHashMap<>();
        e.children().stream().filter(c -> c.is("prop")).forEach(c -> values.put(c.attribute("k").orElse(""), c.attribute("v").orElse("")));
        e.child("Option").ifPresent(map -> map.children().stream().filter(c -> c.is("Option"))
                .forEach(c -> values.put(c.attribute("name").orElse(""), c.attribute("value").orElse(""))));
        return new QmlProps(e, values, notes);
    }

    static QmlProps ofAttributes(SldElement e, QmlNotes notes) {
        return new QmlProps(e, e.attributes(), notes);
    }

    /** The first of several names, as versions changed them. */
    Optional<String> text(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null && !value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    boolean is(String name) {
        return text(name).filter(v -> v.equals("1") || v.equals("true")).isPresent();
    }

    double number(double otherwise, String... names) {
        return text(names).map(v -> number(v, otherwise)).orElse(otherwise);
    }

    static double number(String text, double otherwise) {
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    /** Red, green, blue and perhaps opacity up to 255, after which newer versions write more; or {@code #rrggbb}. */
    Optional<Colour> colour(String... names) {
        Optional<String> text = text(names);
        if (text.isPresent() && text.get().matches("#[0-9A-Fa-f]{6}")) {
            return Optional.of(new Colour(text.get().toLowerCase(Locale.ROOT), 1));
        }
        String[] parts = text.orElse("").split(",");
        if (parts.length < 3) {
            return Optional.empty();
        }
        int[] rgba = {0, 0, 0, 255};
        for (int i = 0; i < Math.min(4, parts.length); i++) {
            rgba[i] = (int) Math.max(0, Math.min(255, number(parts[i], i == 3 ? 255 : 0)));
        }
        return Optional.of(new Colour(String.format(Locale.ROOT, "#%02x%02x%02x", rgba[0], rgba[1], rgba[2]), rgba[3] / 255.0));
    }

    /** @param unit name of the value that has the unit; millimetres without it */
    Length length(double value, String... unit) {
        String of = text(unit).orElse("MM");
        return switch (of) {
            case "MM", "0" -> new Length(value * PX_PER_MM, false);
            case "Point", "2" -> new Length(value * PX_PER_POINT, false);
            case "Inch" -> new Length(value * PX_PER_INCH, false);
            case "Pixel", "3" -> new Length(value, false);
            case "MapUnit", "1", METRES -> new Length(value, true);
            default -> {
                notes.say("style.qml-unit", at, of);
                yield new Length(value * PX_PER_MM, false);
            }
        };
    }

    /** As {@link #length}, where there are no metres. */
    double px(double value, double otherwise, String... unit) {
        Length length = length(value, unit);
        if (length.metres()) {
            notes.say("style.qml-metres", at, text(unit).orElse(""));
            return otherwise;
        }
        return length.value();
    }
}
