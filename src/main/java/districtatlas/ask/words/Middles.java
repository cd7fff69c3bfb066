package districtatlas.ask.words;

import districtatlas.coord.EastNorth;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** From where directions and distances are told. Pure functions, on the grid. */
final class Middles {
    private Middles() {
    }

    /** The largest part: an island far off does not move the middle. */
    static Geometry main(Geometry shape) {
        Geometry main = shape.getGeometryN(0);
        for (int i = 1; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            boolean larger = shape.getDimension() == 2 ? part.getArea() > main.getArea() : part.getLength() > main.getLength();
            main = larger ? part : main;
        }
        return main;
    }

    /** The centre of gravity of its largest part; where that lies outside it, a place inside; half way along a line. */
    static EastNorth of(Geometry shape) {
        Geometry main = main(shape);
        if (main.getDimension() == 1) {
            LengthIndexedLine line = new LengthIndexedLine(main);
            return on(line.extractPoint(line.getEndIndex() / 2));
        }
        Geometry centre = main.getCentroid();
        return on(main.getDimension() < 2 || main.covers(centre) ? centre.getCoordinate() : main.getInteriorPoint().getCoordinate());
    }

    private static EastNorth on(Coordinate place) {
        return new EastNorth(place.x, place.y);
    }
}
