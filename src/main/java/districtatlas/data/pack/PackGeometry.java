package districtatlas.data.pack;

import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.locationtech.jts.geom.Geometry;

/**
 * A geometry as a GeoPackage stores it: a header, whose envelope is passed over and not believed, then WKB. Pure function.
 *
 * @see <a href="https://www.geopackage.org/spec140/#gpb_format">GeoPackage 1.4, clause 2.1.3</a>
 */
final class PackGeometry {
    private static final int FIXED_BYTES = 8;
    private static final int FEWEST_BYTES_OF_WKB = 5;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};
    private static final int EXTENDED = 0b100000;

    private PackGeometry() {
    }

    /**
     * @param maker gets what had to be changed
     * @throws ShapeFault with the reason
     */
    static Geometry read(byte[] bytes, ShapeMaker maker) {
        if (bytes.length == 0) {
            throw new ShapeFault("data.gpkg-blob-empty", 0);
        }
        try {
            return WkbShapes.read(wkb(bytes), maker);
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new ShapeFault("data.gpkg-blob-cut", bytes.length);
        }
    }

    /** Some programs store WKB without the header; its first byte is 0 or 1. */
    private static ByteBuffer wkb(byte[] bytes) {
        if (bytes[0] == 0 || bytes[0] == 1) {
            return ByteBuffer.wrap(bytes);
        }
        if (bytes.length < 2 || bytes[0] != 'G' || bytes[1] != 'P') {
            throw new ShapeFault("data.gpkg-blob-foreign", String.format("%02X %02X", bytes[0], bytes.length > 1 ? bytes[1] : 0));
        }
        if (bytes.length < FIXED_BYTES) {
            throw new ShapeFault("data.gpkg-blob-cut", bytes.length);
        }
        int flags = bytes[3];
        int envelope = flags >> 1 & 7;
        if (envelope >= ENVELOPE_BYTES.length) {
            throw new ShapeFault("data.gpkg-blob-envelope", envelope);
        }
        if ((flags & EXTENDED) != 0) {
            throw new ShapeFault("data.gpkg-blob-extended", String.format("%02X", flags));
        }
        int begin = FIXED_BYTES + ENVELOPE_BYTES[envelope];
        if (bytes.length < begin + FEWEST_BYTES_OF_WKB) {
            throw new ShapeFault("data.gpkg-blob-cut", bytes.length);
        }
        return ByteBuffer.wrap(bytes).position(begin);
    }
}
