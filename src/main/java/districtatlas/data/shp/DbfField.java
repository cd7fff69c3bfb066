package districtatlas.data.shp;

import districtatlas.data.DataColumn.Type;

/**
 * A field of a DBF. Immutable.
 *
 * @param rawName  the bytes of its name
 * @param kind     the letter of its type
 * @param offset   of its first byte in a record, after the mark of deletion
 * @param decimals places after the point
 * @param sure     false where the record is too short for it, and its values are not there
 */
record DbfField(byte[] rawName, char kind, int offset, int length, int decimals, boolean sure) {
    /** Whether its values can be told as any of {@link Type}; pictures, bytes and what only programs need cannot. */
    boolean isReadable() {
        return switch (kind) {
            case 'C', 'V', 'N', 'F', 'D', 'L' -> length > 0;
            case 'I', '+' -> length == 4;
            case 'B', 'O', 'Y', 'T', '@' -> length == 8;
            case 'M' -> length >= 4;
            default -> false;
        };
    }

    boolean isText() {
        return kind == 'C' || kind == 'V' || kind == 'M';
    }

    /** As the header tells; a number without decimals may still turn out to have some. */
    Type type() {
        return switch (kind) {
            case 'N' -> decimals == 0 && length <= 18 ? Type.INTEGER : Type.REAL;
            case 'I', '+' -> Type.INTEGER;
            case 'F', 'O', 'Y', 'B' -> Type.REAL;
            case 'D' -> Type.DATE;
            case 'T', '@' -> Type.DATETIME;
            case 'L' -> Type.BOOLEAN;
            default -> Type.TEXT;
        };
    }
}
