package districtatlas.map.style;

import districtatlas.author.StyleDraft;
import districtatlas.author.StyleReach;
import districtatlas.base.ProblemLog;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.styling.DescriptionImpl;

/**
 * Reads SLD 1.0 and SE 1.1 (also as QGIS writes it) into GeoTools' style model.
 * What is not understood is a problem with file and line; the rest is read. External entities and document types are refused,
 * pictures come from the style's own folder, nothing comes from the net. One thread at a time.
 */
public final class SldReader {
    /** Under this name each symbolizer's options tell file and line it was read from. */
    public static final String PLACE = "read-from";
    private static final Set<String> FEATURE_TYPE_OPTIONS = Set.of(FeatureTypeStyle.KEY_EVALUATION_MODE);

    private final ProblemLog problems;
    private final StyleNames names;

    /** Of styles whose palettes and layers are not known. */
    public SldReader(ProblemLog problems) {
        this(problems, StyleNames.any());
    }

    /** @param names what the styles may name; another name is a problem */
    public SldReader(ProblemLog problems, StyleNames names) {
        this.problems = Objects.requireNonNull(problems);
        this.names = Objects.requireNonNull(names);
    }

    /**
     * For the compiler: what of a style is not understood, and which features its rules are for. An atlas file holds no pictures, so a style
     * of it has none either.
     */
    public static StyleReach proofread(StyleDraft style, ProblemLog problems) {
        int before = problems.errors();
        Style read = new SldReader(problems, new StyleNames(style.roles(), style.columns()))
                .read(new ByteArrayInputStream(style.sld().getBytes(StandardCharsets.UTF_8)), style.file(), Optional.empty());
        return problems.errors() > before ? StyleReach.NONE : RulesMet.of(read, style.layers());
    }

    /**
     * @param in     the style's XML; not closed
     * @param where  a name for problems
     * @param folder where its pictures are; empty when it has none
     * @return the first user style of the file; without rules when the file is not a style
     */
    public Style read(InputStream in, String where, Optional<Path> folder) {
        SldContext sld = SldContext.of(problems, where, folder, names);
        Style style = sld.styles().createStyle();
        try {
            fill(style, SldTree.read(in), sld);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            problems.worded("style.xml", where + ":" + line, sentence(e.getMessage()));
        }
        return style;
    }

    /** One that was read into elements already. */
    Style read(SldElement root, String where) {
        SldContext sld = SldContext.of(problems, where, Optional.empty(), names);
        Style style = sld.styles().createStyle();
        fill(style, root, sld);
        return style;
    }

    private static void fill(Style style, SldElement root, SldContext sld) {
        Optional<SldElement> found = find(root);
        if (found.isEmpty()) {
            sld.problem("style.none", root, root.name());
        }
        found.ifPresent(e -> {
            SldForm form = new SldForm(sld);
            form.check(root);
            form.checkOthers(root, e);
            new Reading(sld).style(style, e);
            if (style.featureTypeStyles().stream().flatMap(f -> f.rules().stream()).allMatch(r -> r.symbolizers().isEmpty())) {
                sld.problem("style.empty", e, e.name());
            }
        });
    }

    /** Without the place, which is told already. */
    static String sentence(String message) {
        return message == null ? "" : message.replaceFirst("(?s)^ParseError at \\[row,col\\]:\\[\\d+,\\d+\\]\\s*Message: ", "").strip();
    }

    private static Optional<SldElement> find(SldElement e) {
        if (e.is("UserStyle") || e.is("FeatureTypeStyle")) {
            return Optional.of(e);
        }
        return e.children().stream().flatMap(c -> find(c).stream()).findFirst();
    }

    /** One file being read. */
    private static final class Reading {
        private final SldContext sld;
        private final FilterReader filters;
        private final SymbolizerReader symbolizers;

        Reading(SldContext sld) {
            this.sld = sld;
            ExpressionReader expressions = new ExpressionReader(sld);
            this.filters = new FilterReader(sld, expressions);
            this.symbolizers = new SymbolizerReader(sld, expressions);
        }

        void style(Style style, SldElement e) {
            fill(style, e);
            symbolizers.finish();
        }

        private void fill(Style style, SldElement e) {
            style.featureTypeStyles().clear();
            if (e.is("FeatureTypeStyle")) {
                style.featureTypeStyles().add(featureTypeStyle(e));
                return;
            }
            DescriptionImpl description = new DescriptionImpl("", "");
            for (SldElement child : e.children()) {
                switch (child.name()) {
                    case "Name" -> style.setName(child.text());
                    case "FeatureTypeStyle" -> style.featureTypeStyles().add(featureTypeStyle(child));
                    case "IsDefault" -> style.setDefault(!"0".equals(child.text()) && !"false".equals(child.text()));
                    default -> {
                        if (!describe(description, child)) {
                            sld.unknown(child, e);
                        }
                    }
                }
            }
            style.getDescription().setTitle(description.getTitle());
            style.getDescription().setAbstract(description.getAbstract());
        }

        private FeatureTypeStyle featureTypeStyle(SldElement e) {
            FeatureTypeStyle made = sld.styles().createFeatureTypeStyle();
            DescriptionImpl ignored = new DescriptionImpl("", "");
            for (SldElement child : e.children()) {
                switch (child.name()) {
                    case "Rule" -> made.rules().add(rule(child));
                    case "Name" -> made.setName(child.text());
                    case "FeatureTypeName", "SemanticTypeIdentifier" -> { }   // a style is applied to the layer that names it
                    case "VendorOption" -> {
                        String option = child.attribute("name").orElse("");
                        if (FEATURE_TYPE_OPTIONS.contains(option)) {
                            made.getOptions().put(option, child.text());
                        } else {
                            sld.problem("style.option", child, option, e.name());
                        }
                    }
                    default -> {
                        if (!describe(ignored, child)) {
                            sld.unknown(child, e);
                        }
                    }
                }
            }
            return made;
        }

        private Rule rule(SldElement e) {
            Rule rule = sld.styles().createRule();
            DescriptionImpl description = new DescriptionImpl("", "");
            for (SldElement child : e.children()) {
                switch (child.name()) {
                    case "Name" -> rule.setName(child.text());
                    case "Filter" -> rule.setFilter(filters.read(child));
                    case "ElseFilter" -> rule.setElseFilter(true);
                    case "MinScaleDenominator" -> rule.setMinScaleDenominator(scale(child, 0));
                    case "MaxScaleDenominator" -> rule.setMaxScaleDenominator(scale(child, Double.POSITIVE_INFINITY));
                    case "LegendGraphic" -> legend(rule, child);
                    default -> symbolizers.read(child).ifPresentOrElse(rule.symbolizers()::add, () -> {
                        if (!describe(description, child)) {
                            sld.unknown(child, e);
                        }
                    });
                }
            }
            if (rule.getMinScaleDenominator() >= rule.getMaxScaleDenominator()) {
                sld.problem("style.scales", e, e.child("MinScaleDenominator").map(SldElement::text).orElse("0"),
                        e.child("MaxScaleDenominator").map(SldElement::text).orElse(""));
            }
            rule.setDescription(description);
            return rule;
        }

        private void legend(Rule rule, SldElement e) {
            e.child("Graphic").map(symbolizers.graphics()::graphic).ifPresent(g -> rule.setLegend(
                    sld.styles().graphicLegend(g.graphicalSymbols(), g.getOpacity(), g.getSize(), g.getRotation(),
                            g.getAnchorPoint(), g.getDisplacement())));
        }

        private double scale(SldElement e, double otherwise) {
            if (!SldValues.NUMBER.matcher(e.text()).matches() || e.text().startsWith("-")) {
                sld.problem("style.scale", e, e.text());
                return otherwise;
            }
            return Double.parseDouble(e.text());
        }

        /** SLD 1.0 has title and abstract directly, SE 1.1 in a description. */
        private static boolean describe(DescriptionImpl description, SldElement e) {
            switch (e.name()) {
                case "Title" -> description.setTitle(e.text().strip());
                case "Abstract" -> description.setAbstract(e.text().strip());
                case "Description" -> e.children().forEach(c -> describe(description, c));
                default -> {
                    return false;
                }
            }
            return true;
        }
    }
}
