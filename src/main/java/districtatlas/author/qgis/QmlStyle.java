package districtatlas.author.qgis;

import districtatlas.atlasfile.LayerRow.ColumnRow;
import districtatlas.atlasfile.LayerRow;
import districtatlas.author.qgis.QmlExpression.Term;
import districtatlas.author.qgis.QmlExpression.Untranslatable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A style in the words of QGIS, which applies no SLD by itself: made from the SLD and one palette, in Chinese. It looks alike,
 * not the same; what QGIS has no word for is left out.
 *
 * @param text     the style, empty when the SLD cannot be read
 * @param leftOut  what was left out, for whoever works on the styles
 */
public record QmlStyle(String text, List<String> leftOut) {
    private static final String SYMBOLIZER = "Symbolizer";

    /** @param roles values of the palette's roles */
    public static QmlStyle of(String sld, Map<String, String> roles, LayerRow layer) {
        try {
            SldNode root = SldNode.parse(sld);
            return new Maker(layer, roles).make(root);
        } catch (IllegalArgumentException e) {
            return new QmlStyle("", List.of(e.getMessage()));
        }
    }

    /** Puts one style together. */
    private static final class Maker {
        private final QmlExpression expressions;
        private final QmlSymbols symbols;
        private final QmlLabels labels;
        private final String geometry;
        private final List<String> leftOut = new ArrayList<>();
        private final QmlElement drawingRules = new QmlElement("rules").with("key", key("rules"));
        private final QmlElement drawingSymbols = new QmlElement("symbols");
        private final QmlElement labelRules = new QmlElement("rules").with("key", key("labels"));
        private int symbolCount;
        private int labelCount;

        Maker(LayerRow layer, Map<String, String> roles) {
            this.geometry = layer.geometry();
            this.expressions = new QmlExpression(roles, layer.columns().stream().collect(Collectors.toMap(ColumnRow::name, ColumnRow::type)));
            this.symbols = new QmlSymbols(geometry, expressions);
            this.labels = new QmlLabels(geometry, expressions);
        }

        QmlStyle make(SldNode root) {
            int pass = 0;
            for (SldNode featureTypeStyle : root.all("FeatureTypeStyle")) {
                for (SldNode rule : featureTypeStyle.children("Rule")) {
                    rule(rule, pass);
                }
                pass++;
            }
            QmlElement qgis = new QmlElement("qgis").with("version", "3.22.0").with("styleCategories", "Symbology|Labeling")
                    .with("labelsEnabled", labelCount > 0 ? 1 : 0);
            qgis.add(renderer());
            if (labelCount > 0) {
                qgis.add("labeling").with("type", "rule-based").add(labelRules);
            }
            qgis.add("layerGeometryType").text(geometry.equals("point") ? "0" : geometry.equals("line") ? "1" : "2");
            return new QmlStyle("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + qgis, List.copyOf(leftOut));
        }

        /** Each FeatureTypeStyle is a level of its own: all features of the first lie under all of the second. */
        private QmlElement renderer() {
            if (symbolCount == 0) {
                return new QmlElement("renderer-v2").with("type", "nullSymbol");
            }
            return new QmlElement("renderer-v2").with("type", "RuleRenderer").with("symbollevels", 1).add(drawingRules).add(drawingSymbols);
        }

        private void rule(SldNode rule, int pass) {
            String name = rule.child("Name").map(n -> n.text().strip()).orElse("");
            try {
                String filter = rule.child("ElseFilter").isPresent() ? "ELSE"
                        : rule.child("Filter").map(expressions::condition).orElse(QmlExpression.TRUE);
                if (!filter.equals(QmlExpression.FALSE)) {
                    symbol(rule, name, filter, pass);
                    words(rule, name, filter);
                    obstacle(rule, name, filter);
                }
            } catch (Untranslatable e) {
                leftOut.add(name + ": " + e.getMessage());
            }
        }

        private void symbol(SldNode rule, String name, String filter, int pass) {
            QmlElement symbol = new QmlElement("symbol").with("type", symbols.symbolType()).with("name", symbolCount).with("alpha", 1);
            int layers = 0;
            for (SldNode symbolizer : rule.children()) {
                if (symbolizer.name().endsWith(SYMBOLIZER) && !symbolizer.is("TextSymbolizer")) {
                    try {
                        for (QmlElement layer : symbols.layers(symbolizer)) {
                            symbol.add(layer.with("enabled", 1).with("pass", pass));
                            layers++;
                        }
                    } catch (Untranslatable e) {
                        leftOut.add(name + ": " + e.getMessage());
                    }
                }
            }
            if (layers > 0) {
                drawingRules.add(scaled("symbol" + symbolCount, rule, filter).with("symbol", symbolCount)
                        .with("label", rule.child("Title").map(t -> t.text().strip()).orElse("")));
                drawingSymbols.add(symbol);
                symbolCount++;
            }
        }

        private void words(SldNode rule, String name, String filter) {
            for (SldNode text : rule.children("TextSymbolizer")) {
                try {
                    labelRules.add(scaled("label" + labelCount, rule, filter).with("description", name).add(labels.settings(text)));
                    labelCount++;
                } catch (Untranslatable e) {
                    leftOut.add(name + ": " + e.getMessage());
                }
            }
        }

        private void obstacle(SldNode rule, String name, String filter) {
            if (rule.children().stream().anyMatch(s -> s.name().endsWith(SYMBOLIZER) && s.option("labelObstacle").equals("true"))) {
                labelRules.add(scaled("label" + labelCount, rule, filter).with("description", name).add(QmlLabels.obstacle()));
                labelCount++;
            }
        }

        private static QmlElement scaled(String id, SldNode rule, String filter) {
            QmlElement element = new QmlElement("rule").with("key", key(id));
            if (!filter.equals(QmlExpression.TRUE)) {
                element.with("filter", filter);
            }
            rule.child("MinScaleDenominator").ifPresent(d -> element.with("scalemindenom", Math.round(Term.of(d.text()).number())));
            rule.child("MaxScaleDenominator").ifPresent(d -> element.with("scalemaxdenom", Math.round(Term.of(d.text()).number())));
            return element;
        }

        /** QGIS wants unique keys that look like this; the same style has the same. */
        private static String key(String id) {
            return "{" + java.util.UUID.nameUUIDFromBytes(id.getBytes(java.nio.charset.StandardCharsets.UTF_8)) + "}";
        }
    }
}
