package districtatlas.map;

import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.style.Argb;
import districtatlas.map.style.Palette;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.styling.StyleFactoryImpl;

/**
 * Layers with numbers at their zones: a number is a second line of the zone's own name, so that both are set and placed as one and neither
 * lies over anything. Where the layers do not name the zones, a layer of the program does. What a layer draws besides names stays the same
 * object whatever the numbers are, so that only words are set anew. Any thread.
 */
public final class NumberedZones {
    private static final String FIGURES = "/figures";
    private static final int MOST = 24;

    /**
     * @param figures null of a style without its names
     * @param unseen  roles of the palette that nobody sees: names in them are none
     */
    private record Cut(Style style, ZoneFigures figures, Set<String> unseen) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Cut o && style == o.style && figures == o.figures && unseen.equals(o.unseen);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(style);
        }
    }

    private final Map<Cut, Optional<Style>> cuts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Cut, Optional<Style>> eldest) {
            return size() > MOST;
        }
    };
    private ZoneFigures last = ZoneFigures.NONE;
    private List<ScaleRange> lastNamed = List.of();
    private boolean lastDrawn;
    private Optional<Layer> lastOwn = Optional.empty();

    /**
     * The layers themselves when there are no numbers.
     *
     * @param palette in which they are to be shown: it may hide names at some scales
     */
    public synchronized LayerStack of(LayerStack layers, ZoneFigures figures, Palette palette) {
        if (figures.isNone()) {
            return layers;
        }
        ZoneFigures same = figures.equals(last) ? last : figures;
        Set<String> unseen = palette.roles().entrySet().stream().filter(e -> isUnseen(e.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
        List<Layer> all = new ArrayList<>();
        List<Layer> written = new ArrayList<>();
        List<ScaleRange> named = new ArrayList<>();
        boolean drawn = false;
        for (Layer layer : layers.layers()) {
            boolean ofZones = layer.visible() && layer.id().table().equals(figures.kind().table());
            Optional<Style> words = ofZones ? cut(layer.style(), same, unseen) : Optional.empty();
            drawn |= ofZones;
            if (words.isEmpty()) {
                all.add(layer);
                continue;
            }
            cut(layer.style(), null, Set.of()).map(layer::withStyle).ifPresent(all::add);
            written.add(new Layer(new LayerId(layer.id().value() + FIGURES), layer.title(), layer.source(), words.get(), true));
            words.get().featureTypeStyles().stream().flatMap(p -> p.rules().stream())
                    .forEach(r -> named.add(new ScaleRange(r.getMinScaleDenominator(), r.getMaxScaleDenominator())));
        }
        // At the top, so that what lies below stays as it is painted when the numbers change.
        all.addAll(written);
        own(same, named, drawn).ifPresent(all::add);
        return new LayerStack(all);
    }

    /** Whether a layer writes numbers, which change often. */
    public static boolean isOfFigures(Layer layer) {
        return layer.id().value().endsWith(FIGURES) || layer.id().equals(FigureLayer.ID);
    }

    /** @param drawn whether the layers draw the zones, so that their outlines need not be drawn once more */
    private Optional<Layer> own(ZoneFigures figures, List<ScaleRange> named, boolean drawn) {
        if (figures != last || drawn != lastDrawn || !named.equals(lastNamed)) {
            lastOwn = FigureLayer.of(figures, named, drawn);
            last = figures;
            lastNamed = List.copyOf(named);
            lastDrawn = drawn;
        }
        return lastOwn;
    }

    /** Empty when nothing of it is left. */
    private Optional<Style> cut(Style style, ZoneFigures figures, Set<String> unseen) {
        return cuts.computeIfAbsent(new Cut(style, figures, unseen), c -> c.figures() == null ? only(style, s -> !(s instanceof TextSymbolizer), Map.of())
                : only(style, s -> s instanceof TextSymbolizer text && isSeen(text, unseen), numbers(figures)));
    }

    private static boolean isUnseen(String value) {
        return value.startsWith("#") && Argb.parse(value).orElse(Argb.INK_DEFAULT) >>> 24 == 0;
    }

    private static boolean isSeen(TextSymbolizer text, Set<String> unseen) {
        return text.getFill() == null || !(text.getFill().getColor() instanceof Function env) || !env.getName().equals("env") || env.getParameters().isEmpty()
                || !unseen.contains(String.valueOf(env.getParameters().get(0).evaluate(null)));
    }

    private static Map<String, Integer> numbers(ZoneFigures figures) {
        Map<String, Integer> numbers = new HashMap<>();
        figures.figures().forEach(f -> numbers.put(f.zone(), f.number()));
        return numbers;
    }

    private static Optional<Style> only(Style style, Predicate<Symbolizer> which, Map<String, Integer> numbers) {
        StyleFactory styles = new StyleFactoryImpl();
        Style made = styles.createStyle();
        made.setName(style.getName());
        for (FeatureTypeStyle part : style.featureTypeStyles()) {
            FeatureTypeStyle kept = styles.createFeatureTypeStyle();
            kept.setName(part.getName());
            kept.getOptions().putAll(part.getOptions());
            kept.setTransformation(part.getTransformation());
            part.rules().stream().filter(r -> r.symbolizers().stream().anyMatch(which)).forEach(r -> kept.rules().add(rule(r, which, numbers, styles)));
            if (!kept.rules().isEmpty()) {
                made.featureTypeStyles().add(kept);
            }
        }
        return made.featureTypeStyles().isEmpty() ? Optional.empty() : Optional.of(made);
    }

    private static Rule rule(Rule rule, Predicate<Symbolizer> which, Map<String, Integer> numbers, StyleFactory styles) {
        Rule made = styles.createRule();
        made.setName(rule.getName());
        made.setDescription(rule.getDescription());
        made.setLegend(rule.getLegend());
        made.getOptions().putAll(rule.getOptions());
        made.setMinScaleDenominator(rule.getMinScaleDenominator());
        made.setMaxScaleDenominator(rule.getMaxScaleDenominator());
        made.setFilter(rule.getFilter());
        made.setElseFilter(rule.isElseFilter());
        rule.symbolizers().stream().filter(which).map(s -> s instanceof TextSymbolizer text ? numbered(text, numbers) : s).forEach(made.symbolizers()::add);
        return made;
    }

    private static TextSymbolizer numbered(TextSymbolizer text, Map<String, Integer> numbers) {
        TextSymbolizer made = new StyleFactoryImpl().createTextSymbolizer();
        made.setName(text.getName());
        made.setDescription(text.getDescription());
        made.setGeometry(text.getGeometry());
        made.setUnitOfMeasure(text.getUnitOfMeasure());
        made.setLabel(new WithFigure(text.getLabel(), numbers));
        made.fonts().addAll(text.fonts());
        made.setLabelPlacement(text.getLabelPlacement());
        made.setHalo(text.getHalo());
        made.setFill(text.getFill());
        made.setPriority(text.getPriority());
        made.getOptions().putAll(text.getOptions());
        return made;
    }
}
