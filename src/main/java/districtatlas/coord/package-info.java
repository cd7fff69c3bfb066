/**
 * Where things are: degrees, metres on the district grid, pixels, and the way between them.
 * Start at LonLat, EastNorth and DistrictGrid; three spaces, three types (and ScreenBox), so that a mix-up does not compile.
 * GaussKruger, WebMercator, Gcj02 and Bd09 are PlaneChanges, ways from one pair of numbers to another; ForeignCrs is the way from any system.
 * GeoTools referencing lives here; nothing that knows of features or layers comes in.
 */
package districtatlas.coord;
