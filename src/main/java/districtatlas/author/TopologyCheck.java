package districtatlas.author;

import districtatlas.atlasfile.FeatureRow;
import districtatlas.author.LayersPart.Built;
import districtatlas.author.TopologyRule.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Holds every feature against what its layer says of its place among others; in grid metres. Each feature is projected once, and the
 * others of a rule are indexed once: some 20 µs a feature, besides one negative buffer for every area to be kept clear of.
 */
final class TopologyCheck {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Compilation c;
    private final LayersPart layers;
    private final GridProjection projection;
    private final Map<String, List<Geometry>> onGrid = new HashMap<>();

    TopologyCheck(Compilation c, LayersPart layers, GridProjection projection) {
        this.c = c;
        this.layers = layers;
        this.projection = projection;
    }

    void check() {
        layers.layers().forEach(layer -> layer.rules().stream().filter(rule -> isSure(layer.row().id()) && rule.layers().stream().allMatch(this::isSure))
                .forEach(rule -> check(layer, rule)));
    }

    /** Of what was told already that it is wrong, nothing more is told. */
    private boolean isSure(String layer) {
        return !c.doubts.about(Doubts.layer(layer)) && !c.doubts.about(Doubts.SHAPES);
    }

    private void check(Built layer, TopologyRule rule) {
        for (String other : rule.layers()) {
            layers.layer(other).filter(o -> !rule.fits(o.row())).ifPresent(o -> c.problem("topology.form", layer.spot(), "layer " + other + " is of "
                    + o.row().geometry() + "s, which have no inside to be kept clear of; name a layer of polygons"));
        }
        for (String name : rule.classes()) {
            if (rule.layers().stream().flatMap(o -> layers.layer(o).stream()).noneMatch(o -> hasClass(o, name))) {
                c.problem("topology.class", layer.spot(), "no feature of " + String.join(", ", rule.layers()) + " has the class " + name
                        + "; the rule would check nothing: correct the class, or take it out");
            }
        }
        Index others = new Index(rule);
        List<Geometry> shapes = onGrid(layer);
        for (int i = 0; i < shapes.size(); i++) {
            FeatureRow feature = layer.features().get(i);
            if (rule.holdsFor(layer.row(), feature.values())) {
                String wrong = switch (rule.relation()) {
                    case CLEAR_OF -> others.inside(shapes.get(i));
                    case ON -> others.near(shapes.get(i), rule.metres(), null) ? "" : off(shapes.get(i), rule);
                    case ENDS_ON -> ends(shapes.get(i), others, rule);
                };
                if (!wrong.isEmpty()) {
                    c.problem(code(rule.relation()), layer.spots().get(i), "the feature " + layer.nameOf(i) + " of layer " + layer.row().id() + ' ' + wrong);
                }
            }
        }
    }

    private static boolean hasClass(Built layer, String name) {
        int column = layer.row().column(LayerFields.CLASS);
        boolean mayHave = layer.optional() && layer.row().word(LayerFields.CLASS, name).isPresent();
        return column >= 0 && (mayHave || layer.features().stream().anyMatch(f -> name.equals(f.values().get(column))));
    }

    private static String code(Relation relation) {
        return switch (relation) {
            case CLEAR_OF -> "topology.across";
            case ON -> "topology.off";
            case ENDS_ON -> "topology.end";
        };
    }

    private String off(Geometry shape, TopologyRule rule) {
        return String.format(Locale.ROOT, "lies more than %.0f m from every feature of %s, at %s; move it there", rule.metres(),
                String.join(", ", rule.layers()), place(shape.getCoordinate()));
    }

    private String ends(Geometry shape, Index others, TopologyRule rule) {
        List<String> loose = new ArrayList<>();
        for (LineString part : lines(shape)) {
            for (Point end : List.of(part.getStartPoint(), part.getEndPoint())) {
                if (!part.isClosed() && !others.near(end, rule.metres(), part)) {
                    loose.add(place(end.getCoordinate()));
                }
            }
        }
        return loose.isEmpty() ? "" : "ends in mid-air at " + String.join(" and ", loose) + "; lead it to a feature of " + String.join(", ", rule.layers())
                + (rule.unless().isEmpty() ? "" : ", or mark its end with " + String.join(", ", rule.unless().keySet()));
    }

    private static List<LineString> lines(Geometry shape) {
        return parts(shape).filter(LineString.class::isInstance).map(LineString.class::cast).toList();
    }

    private static Stream<Geometry> parts(Geometry shape) {
        return Stream.iterate(0, n -> n < shape.getNumGeometries(), n -> n + 1).map(shape::getGeometryN);
    }

    private List<Geometry> onGrid(Built layer) {
        return onGrid.computeIfAbsent(layer.row().id(), id -> layer.features().stream().map(f -> projection.toGrid(f.geometry())).toList());
    }

    private String place(Coordinate onGrid) {
        Coordinate p = projection.toLonLat(FACTORY.createPoint(new Coordinate(onGrid.x, onGrid.y))).getCoordinate();
        return String.format(Locale.ROOT, "%.5f, %.5f", p.x, p.y);
    }

    /** The features that a rule holds others against. */
    private final class Index {
        private record Other(Built layer, int number, Geometry part, PreparedGeometry inside) {
        }

        private final STRtree tree = new STRtree();

        Index(TopologyRule rule) {
            for (String name : rule.layers()) {
                layers.layer(name).filter(o -> rule.fits(o.row())).ifPresent(layer -> add(layer, rule));
            }
        }

        private void add(Built layer, TopologyRule rule) {
            List<Geometry> shapes = onGrid(layer);
            for (int i = 0; i < shapes.size(); i++) {
                if (rule.meansClass(layer.row(), layer.features().get(i).values())) {
                    int number = i;
                    parts(shapes.get(i)).forEach(part -> add(layer, number, part, rule));
                }
            }
        }

        private void add(Built layer, int number, Geometry part, TopologyRule rule) {
            Geometry kept = rule.relation() == Relation.CLEAR_OF ? part.buffer(-Math.max(rule.metres(), 0.01)) : part;
            if (!kept.isEmpty()) {
                tree.insert(kept.getEnvelopeInternal(), new Other(layer, number, kept, PreparedGeometryFactory.prepare(kept)));
            }
        }

        private List<Other> around(Envelope box, double metres) {
            Envelope wide = new Envelope(box);
            wide.expandBy(metres);
            List<Other> found = new ArrayList<>();
            tree.query(wide, item -> found.add((Other) item));
            return found;
        }

        /** Whether any of the others lies so near; itself is none of them. */
        boolean near(Geometry shape, double metres, Geometry itself) {
            return around(shape.getEnvelopeInternal(), metres).stream().anyMatch(o -> o.part() != itself && o.part().isWithinDistance(shape, metres));
        }

        /** What lies too deep inside of which; empty when nothing does. */
        String inside(Geometry shape) {
            return around(shape.getEnvelopeInternal(), 0).stream().filter(o -> o.inside().intersects(shape)).map(o -> {
                Geometry deep = o.part().intersection(shape);
                return "lies " + measured(deep) + "inside " + o.layer().nameOf(o.number()) + " of layer " + o.layer().row().id() + ", at "
                        + place(deep.getCoordinate()) + ", where it should not; move it out, or mark it under unless";
            }).collect(Collectors.joining("; "));
        }

        private static String measured(Geometry deep) {
            return deep.getArea() > 0 ? String.format(Locale.ROOT, "with %.0f m² ", deep.getArea())
                    : deep.getLength() > 0 ? String.format(Locale.ROOT, "for %.0f m ", deep.getLength()) : "";
        }
    }
}
