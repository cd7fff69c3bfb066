package districtatlas.map.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether values that are written out are what their element or parameter takes. One that is computed is looked at when it is painted. */
final class SldValues {
    static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,2})?");
    private static final Set<String> COLOURS = Set.of("fill", "stroke");
    private static final Set<String> NUMBERS = Set.of("fill-opacity", "stroke-opacity", "stroke-width", "stroke-dashoffset", "font-size", "Size", "Opacity",
            "Rotation", "Radius", "Gap", "InitialGap", "PerpendicularOffset", "AnchorPointX", "AnchorPointY", "DisplacementX", "DisplacementY", "Priority");
    /** Vendor options that take a number. */
    static final Set<String> OPTIONS = Set.of("autoWrap", "maxDisplacement", "repeat", "spaceAround", "goodnessOfFit", "charSpacing",
            "fontShrinkSizeMin");
    private static final Set<String> LISTS = Set.of("stroke-dasharray", "graphic-margin");
    private static final Set<String> YES_OR_NO = Set.of("true", "false", "yes", "no", "1", "0");
    private static final Map<String, Set<String>> WORDS = Map.of("stroke-linejoin", Set.of("mitre", "miter", "round", "bevel"),
            "stroke-linecap", Set.of("butt", "round", "square"), "font-style", Set.of("normal", "italic", "oblique"),
            "font-weight", Set.of("normal", "bold", "100", "200", "300", "400", "500", "600", "700", "800", "900"),
            "followLine", YES_OR_NO, "group", YES_OR_NO, "labelObstacle", YES_OR_NO, "IsRepeated", YES_OR_NO, "IsAligned", YES_OR_NO,
            "GeneralizeLine", YES_OR_NO);

    private final SldContext sld;

    SldValues(SldContext sld) {
        this.sld = sld;
    }

    void check(SldElement e) {
        written(e).ifPresent(text -> check(e, e.is("VendorOption") ? e.attribute("name").orElse("") : GraphicReader.parameter(e), text));
    }

    /** What stands there, when nothing is computed; blank is as if nothing stood. */
    private static Optional<String> written(SldElement e) {
        List<SldElement> children = e.children();
        boolean literal = children.size() == 1 && children.get(0).is("Literal") && e.text().isBlank();
        String text = literal ? children.get(0).text() : children.isEmpty() ? e.text() : "";
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private void check(SldElement e, String name, String text) {
        if (COLOURS.contains(name) && Argb.parse(text).isEmpty()) {
            sld.problem("style.colour", e, text);
        } else if (OPTIONS.contains(name) && !NUMBER.matcher(text).matches()) {
            sld.problem("style.number", e, name, text);
        } else if (NUMBERS.contains(name) && !NUMBER.matcher(text).matches()) {
            sld.problem("style.amount", e, name, text);
        } else if (LISTS.contains(name)) {
            for (String part : text.split("[\\s,]+")) {
                if (!part.isEmpty() && !NUMBER.matcher(part).matches()) {
                    sld.problem("style.number", e, name, part);
                }
            }
        } else if (WORDS.containsKey(name) && !WORDS.get(name).contains(text.toLowerCase(java.util.Locale.ROOT))) {
            sld.problem("style.word", e, text, name, String.join(", ", WORDS.get(name).stream().sorted().toList()));
        }
    }
}
