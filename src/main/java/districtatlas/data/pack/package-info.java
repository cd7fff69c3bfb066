/**
 * GeoPackages of a reader's own, of any version and by any maker. Start at {@link districtatlas.data.pack.GeoPackageFormat}.
 * In: an SQLite database that is trusted in nothing. Out: its vector layers, views and tables; geometry in the file's own numbers.
 * The atlas's own files are {@code atlasfile}'s, which reads them strictly; from there comes only the guarded connection.
 */
package districtatlas.data.pack;
