package districtatlas.map;

import districtatlas.base.Text;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.data.DataUtilities;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.styling.StyleFactoryImpl;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * A picture that is about some zones: all else steps back below a veil, open where their areas are, which have one outline; and what draws
 * them as lines or points, such as the axis with its points, lies above it whole, wherever it stands. Names are not its affair. Any thread.
 */
public final class Veil {
    private static final LayerId ID = new LayerId("veil");
    /** The veil itself reaches so far around the zones. */
    private static final double REACH_METRES = 400_000;

    private Veil() {
    }

    /** @return the layers themselves when the picture is about nothing */
    public static LayerStack over(LayerStack layers, Emphasis about) {
        return over(layers, about, () -> veil(about), l -> above(l, about.zones()));
    }

    static LayerStack over(LayerStack layers, Emphasis about, Supplier<Layer> veil, Function<Layer, Optional<Layer>> above) {
        if (about.isNone()) {
            return layers;
        }
        List<Layer> all = new ArrayList<>(layers.layers());
        all.add(veil.get());
        if (!about.veiled().isEmpty()) {
            layers.layers().stream().filter(l -> l.visible() && ZoneLayers.draws(l)).forEach(l -> above.apply(l).ifPresent(all::add));
        }
        return new LayerStack(all);
    }

    static Layer veil(Emphasis about) {
        try {
            SimpleFeatureType type = DataUtilities.createType(ID.value(), "geom:Geometry,kind:String");
            List<SimpleFeature> features = new ArrayList<>();
            if (!about.veiled().isEmpty()) {
                add(type, cover(about.veiled()), "veil", features);
            }
            about.tints().forEach(t -> add(type, t, "tint", features));
            about.members().forEach(m -> add(type, m, "member", features));
            about.outline().ifPresent(o -> add(type, o, "outline", features));
            return new Layer(ID, Text.NONE, DataUtilities.source(new ListFeatureCollection(type, features)),
                    OwnStyle.of("veil.sld"), true);
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(SimpleFeatureType type, Geometry shape, String kind, List<SimpleFeature> into) {
        into.add(SimpleFeatureBuilder.build(type, List.of(shape, kind), "veil." + into.size()));
    }

    private static Geometry cover(List<Geometry> open) {
        Envelope far = new Envelope();
        open.forEach(s -> far.expandToInclude(s.getEnvelopeInternal()));
        far.expandBy(REACH_METRES);
        Geometry whole = new GeometryFactory().toGeometry(far);
        List<Geometry> areas = open.stream().filter(s -> s.getDimension() == 2).toList();
        return areas.isEmpty() ? whole : whole.difference(UnaryUnionOp.union(areas));
    }

    /** The layer's lines and points of the zones alone; empty for one that draws areas, whose ground would lie over all. */
    static Optional<Layer> above(Layer layer, Set<String> zones) {
        List<Symbolizer> drawn = layer.style().featureTypeStyles().stream().flatMap(f -> f.rules().stream()).flatMap(r -> r.symbolizers().stream()).toList();
        boolean areas = drawn.stream().anyMatch(PolygonSymbolizer.class::isInstance);
        boolean lines = drawn.stream().anyMatch(s -> s instanceof LineSymbolizer || s instanceof PointSymbolizer);
        boolean ofAreas = layer.source().getSchema().getGeometryDescriptor().getType().getBinding().getSimpleName().endsWith("Polygon");
        return areas || !lines || ofAreas ? Optional.empty()
                : Optional.of(new Layer(new LayerId(layer.id().value() + "/above"), layer.title(), layer.source(), ofZones(layer.style(), zones), true, layer.opacity()));
    }

    private static Style ofZones(Style style, Set<String> zones) {
        StyleFactory styles = new StyleFactoryImpl();
        FilterFactoryImpl filters = new FilterFactoryImpl();
        List<Filter> each = new ArrayList<>();
        zones.stream().sorted().forEach(z -> each.add(filters.equals(filters.property(ZoneLayers.ZONE), filters.literal(z))));
        Filter shown = filters.or(each);
        Style cut = styles.createStyle();
        for (FeatureTypeStyle part : style.featureTypeStyles()) {
            FeatureTypeStyle kept = styles.createFeatureTypeStyle();
            for (Rule rule : part.rules().stream().filter(r -> !r.isElseFilter()).toList()) {
                Rule only = styles.createRule();
                only.setFilter(rule.getFilter() == null ? shown : filters.and(rule.getFilter(), shown));
                only.setMinScaleDenominator(rule.getMinScaleDenominator());
                only.setMaxScaleDenominator(rule.getMaxScaleDenominator());
                rule.symbolizers().stream().filter(s -> s instanceof LineSymbolizer || s instanceof PointSymbolizer).forEach(only.symbolizers()::add);
                kept.rules().add(only);
            }
            cut.featureTypeStyles().add(kept);
        }
        return cut;
    }
}
