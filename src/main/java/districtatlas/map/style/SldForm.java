package districtatlas.map.style;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks through a style's elements for what the readers would pass over, since each asks only for what it knows: attributes, words and
 * elements where none are expected, what stands twice, and values that are no value. Elements unknown to a reader are told by the reader.
 */
final class SldForm {
    private static final Set<String> ANYWHERE = Set.of("schemaLocation", "space", "base", "id");
    private static final Set<String> COMPARED = Set.of("matchCase", "matchAction");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("StyledLayerDescriptor", Set.of("version", "units")),
            Map.entry("UserStyle", Set.of("version")), Map.entry("FeatureTypeStyle", Set.of("version")), Map.entry("Rule", Set.of("version")),
            Map.entry("PolygonSymbolizer", Set.of("uom", "version")), Map.entry("LineSymbolizer", Set.of("uom", "version")),
            Map.entry("PointSymbolizer", Set.of("uom", "version")), Map.entry("TextSymbolizer", Set.of("uom", "version")),
            Map.entry("CssParameter", Set.of("name")), Map.entry("SvgParameter", Set.of("name")), Map.entry("VendorOption", Set.of("name")),
            Map.entry("Function", Set.of("name", "fallbackValue")), Map.entry("Recode", Set.of("fallbackValue")),
            Map.entry("Categorize", Set.of("fallbackValue", "thresholdsBelongTo", "threshholdsBelongTo")),
            Map.entry("Interpolate", Set.of("fallbackValue", "method", "mode")),
            Map.entry("PropertyIsEqualTo", COMPARED), Map.entry("PropertyIsNotEqualTo", COMPARED), Map.entry("PropertyIsLessThan", COMPARED),
            Map.entry("PropertyIsLessThanOrEqualTo", COMPARED), Map.entry("PropertyIsGreaterThan", COMPARED),
            Map.entry("PropertyIsGreaterThanOrEqualTo", COMPARED),
            Map.entry("PropertyIsLike", Set.of("wildCard", "singleChar", "escape", "escapeChar", "matchCase")),
            Map.entry("PropertyIsNil", Set.of("nilReason")), Map.entry("FeatureId", Set.of("fid")), Map.entry("ResourceId", Set.of("rid")),
            Map.entry("OnlineResource", Set.of("type", "href", "title", "role", "arcrole", "show", "actuate")));

    /** Of elements that hold others and whose reader asks for single ones by name. */
    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "StyledLayerDescriptor", Set.of("Name", "Title", "Abstract", "Description", "NamedLayer", "UserLayer"),
            "NamedLayer", Set.of("Name", "Title", "Abstract", "Description", "UserStyle"),
            "UserLayer", Set.of("Name", "Title", "Abstract", "Description", "UserStyle"),
            "Description", Set.of("Title", "Abstract"), "LegendGraphic", Set.of("Graphic"), "Halo", Set.of("Radius", "Fill"),
            "AnchorPoint", Set.of("AnchorPointX", "AnchorPointY"), "Displacement", Set.of("DisplacementX", "DisplacementY"),
            "ExternalGraphic", Set.of("OnlineResource", "Format"));

    /** Elements that hold elements only: a colour written right into a fill would be lost. */
    private static final Set<String> WITHOUT_WORDS = Stream.concat(CHILDREN.keySet().stream(), Stream.of("UserStyle", "FeatureTypeStyle", "Rule",
            "PolygonSymbolizer", "LineSymbolizer", "PointSymbolizer", "TextSymbolizer", "Fill", "Stroke", "Graphic", "GraphicFill", "GraphicStroke", "Mark",
            "Font", "LabelPlacement", "PointPlacement", "LinePlacement", "Filter", "And", "Or", "Not", "PropertyIsEqualTo", "PropertyIsNotEqualTo",
            "PropertyIsLessThan", "PropertyIsLessThanOrEqualTo", "PropertyIsGreaterThan", "PropertyIsGreaterThanOrEqualTo", "PropertyIsLike",
            "PropertyIsNull", "PropertyIsBetween", "Function", "Add", "Sub", "Mul", "Div", "Recode", "Categorize", "Interpolate", "MapItem",
            "InterpolationPoint", "ElseFilter")).collect(Collectors.toUnmodifiableSet());

    /** The last of two would hold. */
    private static final Set<String> ONCE = Set.of("Filter", "ElseFilter", "MinScaleDenominator", "MaxScaleDenominator", "Fill", "Stroke", "Halo", "Label",
            "LabelPlacement", "PointPlacement", "LinePlacement", "Graphic", "GraphicFill", "GraphicStroke", "Size", "Opacity", "Rotation", "WellKnownName",
            "Radius", "Priority", "AnchorPoint", "Displacement", "PerpendicularOffset", "Gap", "InitialGap", "Geometry", "LegendGraphic");

    private final SldContext sld;
    private final SldValues values;

    SldForm(SldContext sld) {
        this.sld = sld;
        this.values = new SldValues(sld);
    }

    void check(SldElement e) {
        Set<String> known = ATTRIBUTES.getOrDefault(e.name(), Set.of());
        for (String attribute : e.attributes().keySet()) {
            if (!known.contains(attribute) && !ANYWHERE.contains(attribute)) {
                sld.problem("style.attribute", e, attribute, e.name());
            }
        }
        if (WITHOUT_WORDS.contains(e.name()) && !e.text().isBlank()) {
            sld.problem("style.words", e, e.text(), e.name());
        }
        Set<String> children = CHILDREN.get(e.name());
        Set<String> there = new HashSet<>();
        for (SldElement child : e.children()) {
            if (children != null && !children.contains(child.name())) {
                sld.unknown(child, e);
            }
            String once = once(child);
            if (once != null && !there.add(once)) {
                sld.problem("style.twice", child, once, e.name());
            }
            values.check(child);
            check(child);
        }
    }

    /** The name of what may stand only once in its parent; null for what may stand more often. A font names families in the order in which they are wished for. */
    private static String once(SldElement child) {
        String name = GraphicReader.parameter(child);
        boolean parameter = !name.equals(child.name());
        boolean option = child.is("VendorOption");
        String named = option ? child.attribute("name").orElse("") : name;
        boolean single = parameter || option ? !named.isEmpty() && !named.equals("font-family") : ONCE.contains(name);
        return single ? named : null;
    }

    /** Only the first style of a file is read. */
    void checkOthers(SldElement root, SldElement read) {
        for (SldElement other : styles(root)) {
            if (other != read) {
                sld.problem("style.second", other, other.name());
            }
        }
    }

    private static List<SldElement> styles(SldElement e) {
        return e.is("UserStyle") ? List.of(e) : e.children().stream().flatMap(c -> styles(c).stream()).toList();
    }
}
