package districtatlas.feature;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.FeatureCursor.Feature;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.LayerRow.ColumnRow;
import districtatlas.atlasfile.PlanRows.KindRow;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.coord.ToGrid;
import districtatlas.feature.FeatureFacts.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * Any drawn feature of an atlas file, read by itself: a question reads one row. Any thread, also several at once; it waits for the file,
 * so not on the FX thread. A first question opens the file again, which costs some milliseconds; each after it a tenth of one.
 */
public final class DrawnFeatures implements DrawnGround, AutoCloseable {
    private static final String NAME = "name";
    private static final String ENGLISH = "en";
    private static final String CLASS = "class";
    private static final String KIND = "kind";
    private static final String ACCURACY = "accuracy";
    private static final String APPROXIMATE = "approximate";
    private static final String POLYGON = "polygon";

    private final Connections connections;
    private final DistrictGrid grid;
    private final Map<String, LayerRow> layers = new LinkedHashMap<>();
    private final Map<String, Text> kinds = new LinkedHashMap<>();

    /** @param atlas may be closed afterwards */
    public DrawnFeatures(AtlasFile atlas, DistrictGrid grid) {
        this.connections = new Connections(atlas, new ProblemLog());
        this.grid = grid;
        atlas.layers().forEach(l -> layers.put(l.id(), l));
        for (KindRow kind : atlas.plan().kinds()) {
            kinds.put(kind.id(), kind.name());
        }
    }

    @Override
    public boolean has(String layer) {
        return layers.containsKey(layer);
    }

    /**
     * Whether it may have a name of its own, for its layer names features and it shows no zone and no thing of the plan. At once, without
     * the file.
     */
    @Override
    public boolean mayBeNamed(FeatureRef ref) {
        LayerRow layer = layers.get(ref.layer());
        return layer != null && layer.column(NAME) >= 0 && !FeatureIds.areOfThings(layer);
    }

    /** Whether its layer draws areas. At once, without the file. */
    @Override
    public boolean isArea(FeatureRef ref) {
        LayerRow layer = layers.get(ref.layer());
        return layer != null && layer.geometry().equals(POLYGON);
    }

    /**
     * Whether there is such a feature.
     *
     * @throws districtatlas.atlasfile.AtlasFileException when the file cannot be read any more
     */
    @Override
    public boolean isThere(FeatureRef ref) {
        LayerRow layer = layers.get(ref.layer());
        return layer != null && row(layer, ref.id()).isPresent();
    }

    /**
     * Lends a connection to the file for a question of another kind.
     *
     * @throws districtatlas.atlasfile.AtlasFileException when the file cannot be read any more
     */
    public <T> T ask(Function<AtlasFile, T> question) {
        AtlasFile atlas = connections.take();
        try {
            return question.apply(atlas);
        } finally {
            connections.giveBack(atlas);
        }
    }

    /**
     * Empty when there is no such feature.
     *
     * @throws districtatlas.atlasfile.AtlasFileException when the file cannot be read any more
     */
    @Override
    public Optional<FeatureFacts> facts(FeatureRef ref) {
        LayerRow layer = layers.get(ref.layer());
        return layer == null ? Optional.empty() : row(layer, ref.id()).map(row -> facts(ref, layer, row));
    }

    /** @throws districtatlas.atlasfile.AtlasFileException when the file cannot be read any more */
    @Override
    public Optional<FeatureFacts> areaAt(String id, EastNorth place) {
        LayerRow layer = layers.get(id);
        if (layer == null || !layer.geometry().equals(POLYGON)) {
            return Optional.empty();
        }
        LonLat degrees = grid.toLonLat(place);
        Point there = new GeometryFactory().createPoint(new Coordinate(degrees.lon(), degrees.lat()));
        List<FeatureRef> found = new ArrayList<>();
        ask(atlas -> {
            atlas.forEachFeature(layer, (fid, shape, values) -> {
                if (found.isEmpty() && shape.covers(there)) {
                    found.add(new FeatureRef(id, new FeatureIds(layer).id(fid, values)));
                }
            });
            return found;
        });
        return found.stream().findFirst().flatMap(this::facts);
    }

    private Optional<Feature> row(LayerRow layer, String id) {
        FeatureIds ids = new FeatureIds(layer);
        AtlasFile atlas = connections.take();
        try {
            if (ids.fid(id).isPresent()) {
                return atlas.feature(layer, ids.fid(id).getAsLong());
            }
            return ids.idColumn().flatMap(column -> atlas.featuresWhere(layer, column, id).stream().findFirst());
        } finally {
            connections.giveBack(atlas);
        }
    }

    private FeatureFacts facts(FeatureRef ref, LayerRow layer, Feature row) {
        Geometry shape = ToGrid.project(row.geometry(), grid);
        Text accuracy = text(layer, row, ACCURACY).map(a -> layer.word(ACCURACY, a).orElse(new Text(a, a))).orElse(layer.origin().accuracy());
        boolean approximate = layer.origin().approximate() || Boolean.TRUE.equals(value(layer, row, APPROXIMATE));
        Text name = new Text(text(layer, row, NAME).orElse(""), text(layer, row, ENGLISH).orElse(""));
        return FeatureFacts.of(ref, name, kind(layer, row), approximate, accuracy, told(layer, row), shape);
    }

    /** The word for its class; of a thing of the plan that for its kind; else what the layer calls each of its features. */
    private Text kind(LayerRow layer, Feature row) {
        Optional<Text> word = text(layer, row, CLASS).flatMap(c -> layer.word(CLASS, c));
        Optional<Text> ofThing = layer.made().equals("items") ? text(layer, row, KIND).map(kinds::get) : Optional.empty();
        return word.or(() -> ofThing).orElse(layer.thing());
    }

    private static List<Told> told(LayerRow layer, Feature row) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < layer.columns().size(); i++) {
            ColumnRow column = layer.columns().get(i);
            Object value = row.values()[i];
            if (!column.title().isEmpty() && value != null && !value.toString().isEmpty()) {
                String written = FeatureFacts.written(value);
                told.add(new Told(column.title(), layer.word(column.name(), written).orElse(new Text(written, written)), column.unit()));
            }
        }
        return told;
    }

    private static Object value(LayerRow layer, Feature row, String column) {
        int at = layer.column(column);
        return at < 0 ? null : row.values()[at];
    }

    private static Optional<String> text(LayerRow layer, Feature row, String column) {
        return value(layer, row, column) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    @Override
    public void close() {
        connections.close();
    }
}
