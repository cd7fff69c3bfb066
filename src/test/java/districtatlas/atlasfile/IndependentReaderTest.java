package districtatlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import mil.nga.crs.geo.GeoCoordinateReferenceSystem;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.GeoPackageManager;
import mil.nga.geopackage.extension.metadata.MetadataExtension;
import mil.nga.geopackage.extension.rtree.RTreeIndexExtension;
import mil.nga.geopackage.features.user.FeatureDao;
import mil.nga.geopackage.features.user.FeatureResultSet;
import org.junit.jupiter.api.Test;

/** The shipped file through a library that is not ours. */
class IndependentReaderTest {
    private static final Path FILE = Path.of(System.getProperty("atlas.file", "target/atlas/nanshan.gpkg"));

    @Test
    void anIndependentReaderFindsEveryLayerWithItsTitleItsSystemItsIndexAndItsMetadata() throws SQLException {
        try (GeoPackage independent = GeoPackageManager.open(FILE.toFile()); AtlasFile atlas = AtlasFile.openReadOnly(FILE)) {
            RTreeIndexExtension index = new RTreeIndexExtension(independent);
            MetadataExtension metadata = new MetadataExtension(independent);
            assertEquals(atlas.layers().size(), independent.getFeatureTables().size());
            for (LayerRow layer : atlas.layers()) {
                FeatureDao table = independent.getFeatureDao(layer.id());
                assertEquals(layer.title().zh(), table.getContents().getIdentifier());
                assertEquals("EPSG:4490", table.getProjection().getAuthority() + ":" + table.getProjection().getCode());
                GeoCoordinateReferenceSystem system = (GeoCoordinateReferenceSystem) table.getProjection().getDefinitionCRS();
                assertEquals("CGCS2000", system.getGeoDatum().getEllipsoid().getName());
                assertTrue(index.has(table.getTable()), layer.id());
                assertTrue(metadata.getMetadataReferenceDao().queryByTable(layer.id()).stream()
                        .allMatch(r -> r.getMetadata().getMetadata().contains(layer.origin().lineage().zh())), layer.id());
            }
            assertEquals(2L * atlas.layers().size() + 1, metadata.getMetadataReferenceDao().countOf());
        }
    }

    @Test
    void anIndependentReaderReadsEveryGeometry() {
        try (GeoPackage independent = GeoPackageManager.open(FILE.toFile())) {
            for (String name : independent.getFeatureTables()) {
                FeatureResultSet rows = independent.getFeatureDao(name).queryForAll();
                int read = 0;
                while (rows.moveToNext()) {
                    assertTrue(rows.getRow().getGeometry().getGeometry().getEnvelope().getMinX() > 100, name);
                    read++;
                }
                rows.close();
                assertTrue(read > 0, name);
            }
        }
    }
}
