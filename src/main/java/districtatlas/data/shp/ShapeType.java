package districtatlas.data.shp;

/** The numbers of the kinds of shapes: plain, + 10 with heights and measures, + 20 with measures. */
final class ShapeType {
    static final int NULL = 0;
    static final int POINT = 1;
    static final int LINE = 3;
    static final int POLYGON = 5;
    static final int MULTIPOINT = 8;
    static final int MULTIPATCH = 31;

    private ShapeType() {
    }

    static boolean isKnown(int type) {
        return type == NULL || type == MULTIPATCH || type > 0 && type < 30 && switch (type % 10) {
            case POINT, LINE, POLYGON, MULTIPOINT -> true;
            default -> false;
        };
    }

    /** The same without heights and measures. */
    static int flat(int type) {
        return type == MULTIPATCH ? type : type % 10;
    }

    static boolean isFlat(int type) {
        return type < 10;
    }
}
