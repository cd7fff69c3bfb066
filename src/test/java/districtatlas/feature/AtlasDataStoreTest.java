package districtatlas.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import java.nio.file.Path;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class AtlasDataStoreTest {
    private static final Path SHIPPED = Path.of(System.getProperty("atlas.file"));

    @Test
    void everyLayerOfTheFileIsAFeatureSourceWithEveryFeature() throws Exception {
        try (AtlasFile atlas = AtlasFile.openReadOnly(SHIPPED)) {
            AtlasDataStore store = store(atlas);
            for (LayerRow layer : atlas.layers()) {
                int[] rows = {0};
                atlas.forEachFeature(layer, (fid, geometry, values) -> rows[0]++);
                int features = 0;
                try (SimpleFeatureIterator all = store.layer(layer.id()).getFeatures().features()) {
                    while (all.hasNext()) {
                        all.next();
                        features++;
                    }
                }
                assertEquals(rows[0], features, layer.id());
            }
        }
    }

    @Test
    void anEcqlFilterChoosesFeaturesAndTheIdIsTheZones() throws Exception {
        try (AtlasFile atlas = AtlasFile.openReadOnly(SHIPPED)) {
            SimpleFeatureSource streets = store(atlas).layer("street");
            try (SimpleFeatureIterator found = streets.getFeatures(ECQL.toFilter("parent = 'central'")).features()) {
                int n = 0;
                while (found.hasNext()) {
                    SimpleFeature street = found.next();
                    assertEquals(street.getAttribute("zone_id"), street.getID());
                    n++;
                }
                assertEquals(3, n);
            }
        }
    }

    @Test
    void featuresLieOnTheGridTheStoreNames() throws Exception {
        try (AtlasFile atlas = AtlasFile.openReadOnly(SHIPPED)) {
            AtlasDataStore store = store(atlas);
            CoordinateReferenceSystem grid = store.gridCrs();
            try (SimpleFeatureIterator all = store.layer("peak").getFeatures().features()) {
                Geometry onGrid = (Geometry) all.next().getDefaultGeometry();
                Geometry degrees = JTS.transform(onGrid, CRS.findMathTransform(grid, CRS.decode("EPSG:4490", true)));
                Coordinate c = degrees.getCoordinate();
                EastNorth back = new DistrictGrid(atlas.centralMeridianDegrees()).toGrid(new LonLat(c.x, c.y));
                assertTrue(back.distanceTo(new EastNorth(onGrid.getCoordinate().x, onGrid.getCoordinate().y)) < 1e-3);
            }
        }
    }

    private static AtlasDataStore store(AtlasFile atlas) {
        return new AtlasDataStore(atlas, new DistrictGrid(atlas.centralMeridianDegrees()), new ProblemLog());
    }
}
