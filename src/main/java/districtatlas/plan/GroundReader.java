package districtatlas.plan;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PlanRows.DrawnRow;
import districtatlas.atlasfile.PlanRows.FeatureThingRow;
import districtatlas.atlasfile.PlanRows.ItemRow;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.ThingKind;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.coord.ToGrid;
import districtatlas.feature.FeatureIds;
import districtatlas.feature.FeatureRef;
import districtatlas.plan.DrawnThings.Tie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Reads where the plan and the drawn ground meet. One thread at a time, as the file; some 10 ms. */
public final class GroundReader {
    private GroundReader() {
    }

    /** Which features are which things. */
    public static DrawnThings things(AtlasFile atlas) {
        Map<String, LayerRow> layers = layers(atlas);
        List<Tie> ties = new ArrayList<>();
        for (FeatureThingRow row : atlas.plan().featureThings()) {
            ThingId thing = switch (Keyed.ofKey(ThingKind.class, row.kind())) {
                case ZONE -> new ZoneId(row.ref());
                case ITEM -> new ItemId(row.ref());
                case TERM -> new TermId(row.ref());
            };
            // A feature that shows a zone or a thing has its id for a name.
            boolean named = FeatureIds.areOfThings(layers.get(row.layer()));
            ties.add(new Tie(named ? new FeatureRef(row.layer(), row.ref()) : ref(row.layer(), row.fid()), thing));
        }
        return new DrawnThings(ties);
    }

    static FeatureRef ref(String layer, long fid) {
        return new FeatureRef(layer, FeatureIds.numbered(layer, fid));
    }

    private static Map<String, LayerRow> layers(AtlasFile atlas) {
        return atlas.layers().stream().collect(Collectors.toMap(LayerRow::id, Function.identity()));
    }

    /** The shapes of the things that the ground draws, each read by itself. */
    public static ItemShapes itemShapes(AtlasFile atlas, DistrictGrid grid) {
        Map<String, LayerRow> layers = layers(atlas);
        Map<ItemId, Geometry> shapes = new LinkedHashMap<>();
        for (ItemRow item : atlas.plan().items()) {
            List<Geometry> parts = new ArrayList<>();
            for (DrawnRow drawn : item.drawn()) {
                atlas.feature(layers.get(drawn.layer()), drawn.fid())
                        .ifPresent(f -> parts.add(part(ToGrid.project(f.geometry(), grid), drawn, grid)));
            }
            if (!parts.isEmpty()) {
                shapes.put(new ItemId(item.id()), parts.get(0).getFactory().buildGeometry(parts.stream().flatMap(GroundReader::simple).toList()));
            }
        }
        return new ItemShapes(shapes);
    }

    private static Stream<Geometry> simple(Geometry geometry) {
        return IntStream.range(0, geometry.getNumGeometries()).mapToObj(geometry::getGeometryN);
    }

    private static Geometry part(Geometry whole, DrawnRow drawn, DistrictGrid grid) {
        if (drawn.from().isEmpty() || drawn.to().isEmpty()) {
            return whole;
        }
        LengthIndexedLine line = new LengthIndexedLine(whole);
        double a = line.project(onGrid(drawn.from().get(), grid));
        double b = line.project(onGrid(drawn.to().get(), grid));
        return line.extractLine(Math.min(a, b), Math.max(a, b));
    }

    private static Coordinate onGrid(LonLat lonLat, DistrictGrid grid) {
        EastNorth place = grid.toGrid(lonLat);
        return new Coordinate(place.east(), place.north());
    }
}
