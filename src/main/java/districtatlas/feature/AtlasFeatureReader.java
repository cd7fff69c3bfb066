package districtatlas.feature;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.FeatureCursor;
import districtatlas.atlasfile.LayerRow;
import districtatlas.coord.DistrictGrid;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;

/** Reads features of a layer, projecting each. Holds a connection until it is closed. One thread at a time. */
final class AtlasFeatureReader implements FeatureReader<SimpleFeatureType, SimpleFeature> {
    private final Connections connections;
    private final AtlasFile atlas;
    private final FeatureCursor cursor;
    private final SimpleFeatureType type;
    private final DistrictGrid grid;
    private final FeatureIds ids;
    private Optional<FeatureCursor.Feature> ahead;

    AtlasFeatureReader(Connections connections, LayerRow layer, SimpleFeatureType type, DistrictGrid grid) {
        this.connections = connections;
        this.atlas = connections.take();
        this.cursor = atlas.openFeatures(layer);
        this.type = type;
        this.grid = grid;
        this.ids = new FeatureIds(layer);
        this.ahead = cursor.next();
    }

    @Override
    public SimpleFeatureType getFeatureType() {
        return type;
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public SimpleFeature next() {
        FeatureCursor.Feature row = ahead.orElseThrow(NoSuchElementException::new);
        ahead = cursor.next();
        return GridFeature.of(type, ids.id(row.fid(), row.values()), row.geometry(), row.values(), grid);
    }

    @Override
    public void close() {
        cursor.close();
        connections.giveBack(atlas);
    }
}
