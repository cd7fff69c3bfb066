package districtatlas.feature;

import districtatlas.atlasfile.LayerRow;
import districtatlas.coord.DistrictGrid;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.store.ContentEntry;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** One layer of an atlas file. */
final class AtlasFeatureSource extends StreamedSource {
    private final Connections connections;
    private final LayerRow layer;
    private final DistrictGrid grid;

    AtlasFeatureSource(ContentEntry entry, Connections connections, LayerRow layer, DistrictGrid grid) {
        super(entry);
        this.connections = connections;
        this.layer = layer;
        this.grid = grid;
    }

    @Override
    protected SimpleFeatureType buildFeatureType() {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName(entry.getName());
        type.add(GEOMETRY, geometryClass());
        for (LayerRow.ColumnRow column : layer.columns()) {
            type.add(column.name(), switch (column.type()) {
                case "integer" -> Long.class;
                case "real" -> Double.class;
                case "boolean" -> Boolean.class;
                default -> String.class;
            });
        }
        return type.buildFeatureType();
    }

    /** Lines and areas may have one part or several; GeoTools has no class for either but the common one. */
    private Class<? extends Geometry> geometryClass() {
        return layer.geometry().equals("point") ? Point.class : Geometry.class;
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) {
        return new AtlasFeatureReader(connections, layer, getSchema(), grid);
    }
}
