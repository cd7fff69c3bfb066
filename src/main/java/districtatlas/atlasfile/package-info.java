/**
 * The atlas file and the reader's own: GeoPackages, so that any GIS opens them too. All SQL of the program stands here, beside the method that runs it.
 * Start at AtlasFile to read and at GeoPackageWriter to write; ContentSchema declares the tables of the plan. ReaderFile is a reader's
 * own file, ReaderFileSchema its tables.
 * Rows go in and come out as records; geometry is JTS in degrees, longitude first.
 * No meaning of the rows comes in: that is the plan package's.
 */
package districtatlas.atlasfile;
