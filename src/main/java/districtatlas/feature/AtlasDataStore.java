package districtatlas.feature;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.coord.Crs;
import districtatlas.coord.DistrictGrid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.type.Name;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;

/**
 * The layers of an atlas file as GeoTools feature sources, in the district grid: each feature is projected once, when it is read.
 * Read-only. Sources may be used on any thread; each reading opens a connection of its own.
 */
public final class AtlasDataStore extends ContentDataStore {
    private final Path file;
    private final Map<String, LayerRow> layers = new LinkedHashMap<>();
    private final DistrictGrid grid;
    private final CoordinateReferenceSystem crs;

    /** @param crs of the grid; what features say they are in */
    public AtlasDataStore(AtlasFile atlas, DistrictGrid grid, CoordinateReferenceSystem crs) {
        this.file = atlas.path();
        this.grid = grid;
        this.crs = crs;
        atlas.layers().forEach(l -> layers.put(l.id(), l));
    }

    /** Opens the layers of a file with the grid's CRS as the file defines it. */
    public static AtlasDataStore of(AtlasFile atlas, DistrictGrid grid) {
        int epsg = atlas.meta("grid").map(g -> Integer.parseInt(g.replaceFirst("^EPSG:", ""))).orElseThrow(
                () -> new IllegalStateException("an atlas file names its grid"));
        return new AtlasDataStore(atlas, grid, new Crs().ofWkt(atlas.wkt(epsg).orElseThrow()));
    }

    /** @throws IllegalArgumentException when there is no such layer */
    public SimpleFeatureSource layer(String id) {
        try {
            return getFeatureSource(new NameImpl(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected List<Name> createTypeNames() {
        return layers.keySet().stream().<Name>map(NameImpl::new).toList();
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
        return new AtlasFeatureSource(entry, file, layers.get(entry.getTypeName()), grid, crs);
    }
}
