package districtatlas.map.portray;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;

/** A style made ready for many features: expressions that do not look at a feature are already evaluated. */
final class CompiledStyle {
    private final List<Pass> passes = new ArrayList<>();
    private final Needs needs;

    /** To be made inside the entered evaluation, for this style alone. */
    CompiledStyle(Evaluation evaluation, Style style) {
        this.needs = evaluation.needs;
        for (FeatureTypeStyle part : style.featureTypeStyles()) {
            passes.add(new Pass(evaluation, part, passes.size()));
        }
    }

    Needs needs() {
        return needs;
    }

    void draw(Look look, PortrayalSink sink) {
        for (Pass pass : passes) {
            pass.draw(look, sink);
        }
    }

    private record CompiledRule(Filter filter, boolean otherwise, ScaleRange range, SymbolMaker[] makers) {
        static CompiledRule of(Evaluation evaluation, Rule rule) {
            Filter filter = rule.getFilter() == null ? Filter.INCLUDE : rule.getFilter();
            evaluation.needs.add(Reads.of(filter));
            ScaleRange range = new ScaleRange(rule.getMinScaleDenominator(), rule.getMaxScaleDenominator());
            return new CompiledRule(filter, rule.isElseFilter(), range, rule.symbolizers().stream()
                    .flatMap(s -> SymbolMaker.of(evaluation, s).stream()).toArray(SymbolMaker[]::new));
        }

        boolean admits(SimpleFeature feature) {
            return filter == Filter.INCLUDE || filter.evaluate(feature);
        }

        void draw(Look look, ScaleRange at, int pass, PortrayalSink sink) {
            for (SymbolMaker maker : makers) {
                maker.draw(look, at, pass, sink);
            }
        }
    }

    private static final class Pass {
        private final List<CompiledRule> rules;
        private final Recall<List<CompiledRule>> admitting;
        private final boolean firstOnly;
        private final boolean counting;
        private final int number;

        Pass(Evaluation evaluation, FeatureTypeStyle part, int number) {
            this.rules = part.rules().stream().map(r -> CompiledRule.of(evaluation, r))
                    .filter(r -> !r.range().isEmpty()).toList();
            this.admitting = admitting(rules);
            this.firstOnly = FeatureTypeStyle.VALUE_EVALUATION_MODE_FIRST.equals(
                    part.getOptions().get(FeatureTypeStyle.KEY_EVALUATION_MODE));
            this.counting = firstOnly || rules.stream().anyMatch(CompiledRule::otherwise);
            this.number = number;
        }

        private static Recall<List<CompiledRule>> admitting(List<CompiledRule> rules) {
            List<CompiledRule> asked = rules.stream().filter(r -> !r.otherwise()).toList();
            Needs needs = new Needs();
            asked.forEach(r -> needs.add(Reads.of(r.filter())));
            return new Recall<>(needs, feature -> asked.stream().filter(r -> r.admits(feature)).toList());
        }

        void draw(Look look, PortrayalSink sink) {
            List<ScaleRange> taken = counting ? new ArrayList<>() : null;
            for (CompiledRule rule : admitting.of(look.feature())) {
                if (firstOnly) {
                    ScaleRanges.without(rule.range(), taken).forEach(r -> rule.draw(look, r, number, sink));
                } else {
                    rule.draw(look, rule.range(), number, sink);
                }
                if (counting) {
                    taken.add(rule.range());
                }
            }
            if (counting) {
                for (CompiledRule rule : rules) {
                    if (rule.otherwise()) {
                        ScaleRanges.without(rule.range(), taken).forEach(r -> rule.draw(look, r, number, sink));
                    }
                }
            }
        }
    }
}
