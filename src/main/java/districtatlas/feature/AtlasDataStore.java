package districtatlas.feature;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.base.ProblemLog;
import districtatlas.coord.Crs;
import districtatlas.coord.DistrictGrid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.type.Name;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;

/**
 * The layers of an atlas file as GeoTools feature sources, in the district grid: each feature is projected once, when it is read.
 * Read-only. Sources may be used on any thread; each reading has a connection of its own.
 */
public final class AtlasDataStore extends ContentDataStore {
    private final Connections connections;
    private final Map<String, LayerRow> layers = new LinkedHashMap<>();
    private final Map<String, SimpleFeatureSource> sources = new ConcurrentHashMap<>();
    private final DistrictGrid grid;
    private final String wkt;

    /** @param skipped gets the features that are damaged and left out */
    public AtlasDataStore(AtlasFile atlas, DistrictGrid grid, ProblemLog skipped) {
        this.connections = new Connections(atlas, skipped);
        this.grid = grid;
        this.wkt = atlas.gridWkt();
        atlas.layers().forEach(l -> layers.put(l.id(), l));
    }

    /**
     * The CRS all features are in. Feature types leave it out: the first CRS made costs as long as an empty window to open, and
     * the map itself never needs one.
     */
    public CoordinateReferenceSystem gridCrs() {
        return new Crs().ofWkt(wkt);
    }

    /**
     * The same object whenever it is asked for: what shows a layer twice then knows that it need read it but once.
     *
     * @throws IllegalArgumentException when there is no such layer
     */
    public SimpleFeatureSource layer(String id) {
        return sources.computeIfAbsent(id, this::source);
    }

    private SimpleFeatureSource source(String id) {
        try {
            return getFeatureSource(new NameImpl(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void dispose() {
        super.dispose();
        connections.close();
    }

    @Override
    protected List<Name> createTypeNames() {
        return layers.keySet().stream().<Name>map(NameImpl::new).toList();
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
        return new AtlasFeatureSource(entry, connections, layers.get(entry.getTypeName()), grid);
    }
}
