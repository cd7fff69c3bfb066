package districtatlas.ask.words;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.base.Text;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.ToGrid;
import districtatlas.plan.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * What of the drawn ground a description speaks of, on the grid: neighbours, sea, main roads, metro, waters, summits, and the lines along
 * which axis and belt are drawn. Immutable, any thread; some 100 ms to read.
 */
public final class Surroundings {
    /** Of an atlas that draws nothing but zones. */
    public static final Surroundings NONE = new Surroundings(Map.of(), Map.of());
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** Roads of a higher number are nobody's landmark. */
    private static final long MAIN_ROAD = 2;
    private static final Set<String> SEA_LABELS = Set.of("sea", "bay");

    private final Map<GroundRole, List<GroundFeature>> features;
    private final Map<ZoneId, Geometry> lines;

    Surroundings(Map<GroundRole, List<GroundFeature>> features, Map<ZoneId, Geometry> lines) {
        this.features = features;
        this.lines = lines;
    }

    /** @throws districtatlas.atlasfile.AtlasFileException when the file is damaged */
    public static Surroundings read(AtlasFile atlas, DistrictGrid grid) {
        Map<GroundRole, List<GroundFeature>> features = new EnumMap<>(GroundRole.class);
        Map<ZoneId, Geometry> lines = new LinkedHashMap<>();
        for (LayerRow layer : atlas.layers()) {
            GroundRole.ofLayer(layer.id()).ifPresent(role -> features.put(role, new LayerReading(layer, role).features(atlas, grid)));
            int zone = layer.column("zone_id");
            if (layer.made().equals("zones") && layer.geometry().equals("line") && zone >= 0) {
                atlas.forEachFeature(layer, (fid, shape, values) -> {
                    if (values[zone] != null) {
                        lines.put(new ZoneId(values[zone].toString()), ToGrid.project(shape, grid));
                    }
                });
            }
        }
        return new Surroundings(features, lines);
    }

    List<GroundFeature> of(GroundRole role) {
        return features.getOrDefault(role, List.of());
    }

    /** All of the sea that is drawn; empty where none is. */
    Optional<Geometry> sea() {
        return of(GroundRole.SEA).stream().map(GroundFeature::shape).reduce(Geometry::union);
    }

    /** The line along which an axis or a belt is drawn. */
    Optional<Geometry> line(ZoneId zone) {
        return Optional.ofNullable(lines.get(zone));
    }

    /** One layer, read feature by feature and put together by name. */
    private record LayerReading(LayerRow layer, GroundRole role) {
        List<GroundFeature> features(AtlasFile atlas, DistrictGrid grid) {
            Map<String, List<GroundFeature>> named = new LinkedHashMap<>();
            atlas.forEachFeature(layer, (fid, shape, values) -> {
                if (isWanted(values)) {
                    GroundFeature feature = feature(ToGrid.project(shape, grid), values);
                    named.computeIfAbsent(key(fid, feature), k -> new ArrayList<>()).add(feature);
                }
            });
            return named.values().stream().map(LayerReading::joined)
                    .sorted(Comparator.comparingLong(GroundFeature::rank).thenComparingInt(this::sortIndex)).toList();
        }

        /** As the layer lists its words. */
        private int sortIndex(GroundFeature feature) {
            return layer.words().stream().map(LayerRow.WordRow::word).toList().indexOf(feature.sort());
        }

        private boolean isWanted(Object[] values) {
            if (text(values, "name").isEmpty()) {
                return false;
            }
            return switch (role) {
                case ROAD -> number(values, "rank").orElse(1) <= MAIN_ROAD && !Boolean.TRUE.equals(value(values, "twin"));
                case PLACE_LABEL -> SEA_LABELS.contains(text(values, "class"));
                default -> true;
            };
        }

        private GroundFeature feature(Geometry shape, Object[] values) {
            String codes = text(values, role == GroundRole.METRO_LINE ? "line" : "lines");
            Text sort = layer.word("class", text(values, "class")).orElse(layer.thing().isEmpty() ? layer.title() : layer.thing());
            return new GroundFeature(new Text(text(values, "name"), text(values, "en")), sort, (long) number(values, "rank").orElse(1),
                    codes.isEmpty() ? List.of() : List.of(codes.split("/")), text(values, "zone_id"), number(values, "elevation_m"),
                    (long) number(values, "order").orElse(0), shape);
        }

        /** Points are each their own: two summits may bear one name. A metro line is one by its number, whatever its stretches are called. */
        private String key(long fid, GroundFeature feature) {
            return feature.shape().getDimension() == 0 ? String.valueOf(fid)
                    : role == GroundRole.METRO_LINE && !feature.codes().isEmpty() ? feature.codes().get(0) : feature.name().zh();
        }

        private static GroundFeature joined(List<GroundFeature> parts) {
            GroundFeature first = parts.stream().min(Comparator.comparingLong(GroundFeature::rank)).orElseThrow();
            return first.with(joined(parts.stream().map(GroundFeature::shape).toList(), first.shape().getDimension()));
        }

        private static Geometry joined(Collection<Geometry> shapes, int dimension) {
            return shapes.size() == 1 ? shapes.iterator().next()
                    : dimension == 2 ? GEOMETRY.buildGeometry(shapes).buffer(0) : GEOMETRY.buildGeometry(simple(shapes));
        }

        private static List<Geometry> simple(Collection<Geometry> shapes) {
            List<Geometry> parts = new ArrayList<>();
            for (Geometry shape : shapes) {
                for (int i = 0; i < shape.getNumGeometries(); i++) {
                    parts.add(shape.getGeometryN(i));
                }
            }
            return parts;
        }

        private Object value(Object[] values, String column) {
            int at = layer.column(column);
            return at < 0 ? null : values[at];
        }

        private String text(Object[] values, String column) {
            return value(values, column) instanceof String text ? text.strip() : "";
        }

        private OptionalDouble number(Object[] values, String column) {
            return value(values, column) instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
        }
    }
}
