/**
 * Shapefiles, and DBF tables alone. Start at {@link districtatlas.data.shp.ShapefileFormat}. The reading is our own: what is damaged, cut
 * short or at odds with its neighbours is the everyday case here, and the libraries at hand give such files up, or write beside them.
 * {@link districtatlas.data.shp.ShpRecords} finds the records, {@link districtatlas.data.shp.ShapeReader} makes geometry of one,
 * {@link districtatlas.data.shp.DbfTable} has the values. Files are read in a window that moves on, each cursor with its own.
 */
package districtatlas.data.shp;
