package districtatlas.coord;

/**
 * A place on the earth in degrees, longitude first (CGCS2000, EPSG:4490; within centimetres of WGS84).
 *
 * @param lon degrees east, in [-180, 180]
 * @param lat degrees north, in [-90, 90]
 */
public record LonLat(double lon, double lat) {
    public LonLat {
        if (!(lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90)) {   // also catches NaN
            throw new IllegalArgumentException("lon/lat out of range (swapped?): " + lon + ", " + lat);
        }
    }
}
