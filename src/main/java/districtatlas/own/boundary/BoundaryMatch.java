package districtatlas.own.boundary;

import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.notebook.BoundarySet;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Which areas of a file are which streets, as far as that is known: a reader may say otherwise. Not to be changed; a change makes another.
 *
 * @param streets of the plan, in its order
 * @param areas   of the file that are some street, or lie where the district lies, in the file's order
 * @param others  areas of the file that have nothing to do with the district
 */
public record BoundaryMatch(List<Zone> streets, List<Area> areas, int others) {
    /** Of all their ground: parts that have less than that together lie on each other. */
    private static final double SAME = 0.9;

    /** How it is known which street an area is, the surest first. */
    public enum How {
        /** The reader says so. */
        CHOSEN,
        CODE, NAME,
        /** It lies where the street lies, and nothing else tells: to be asked. */
        PLACE,
        /** It is none, or nobody knows. */
        NONE
    }

    /**
     * An area of the file.
     *
     * @param fid    its number
     * @param name   by which a person knows it; its number where the file has none
     * @param lonLat degrees of CGCS2000, longitude first; not to be changed
     * @param street which it is
     */
    public record Area(long fid, String name, Geometry lonLat, Optional<ZoneId> street, How how) {
        Area of(Optional<ZoneId> other, How known) {
            return new Area(fid, name, lonLat, other, known);
        }
    }

    public BoundaryMatch {
        streets = List.copyOf(streets);
        areas = List.copyOf(areas);
    }

    /** With an area being that street, as the reader says, or none. */
    public BoundaryMatch with(long fid, Optional<ZoneId> street) {
        return new BoundaryMatch(streets, areas.stream().map(a -> a.fid() == fid ? a.of(street, street.isPresent() ? How.CHOSEN : How.NONE) : a).toList(), others);
    }

    /** Streets of which no area is known. */
    public List<Zone> missing() {
        return streets.stream().filter(s -> of(s.id()).isEmpty()).toList();
    }

    /** The areas that are a street: more than one when a file has its island apart. */
    public List<Area> of(ZoneId street) {
        return areas.stream().filter(a -> a.street().filter(street::equals).isPresent()).toList();
    }

    /** Streets of which there are several areas: they are put together. */
    public List<Zone> inParts() {
        return streets.stream().filter(s -> of(s.id()).size() > 1).toList();
    }

    /** Streets of which several areas have the same ground: one of them must be something else. */
    public List<Zone> doubled() {
        return inParts().stream().filter(s -> haveSameGround(of(s.id()))).toList();
    }

    private static boolean haveSameGround(List<Area> parts) {
        double apart = parts.stream().mapToDouble(a -> a.lonLat().getArea()).sum();
        return OverlayNGRobust.union(parts.stream().map(Area::lonLat).toList()).getArea() < SAME * apart;
    }

    /** Areas of which it is only known by where they lie which street they are. */
    public List<Area> guessed() {
        return areas.stream().filter(a -> a.how() == How.PLACE).toList();
    }

    /** Areas that lie in the district and are no street. */
    public List<Area> unmatched() {
        return areas.stream().filter(a -> a.how() == How.NONE).toList();
    }

    /** Whether each street has its area. */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** Whether a reader must say something before it is taken for true. */
    public boolean asks() {
        return !isComplete() || !guessed().isEmpty() || !doubled().isEmpty();
    }

    /**
     * What takes the place of the atlas's own boundaries. For a match that is complete.
     *
     * @param number of the review; blank without one
     */
    public BoundarySet set(String file, String source, BoundaryState state, String number) {
        return new BoundarySet(file, source, state, number, shapes().entrySet().stream()
                .map(e -> BoundarySet.Part.of(e.getKey().value(), e.getValue().name(), e.getValue().lonLat())).toList());
    }

    /** Each street's area in degrees, with the name that the file has for it; in the plan's order. For a match that is complete. */
    public Map<ZoneId, Area> shapes() {
        Map<ZoneId, Area> shapes = new LinkedHashMap<>();
        for (Zone street : streets) {
            List<Area> parts = of(street.id());
            if (parts.isEmpty()) {
                throw new IllegalStateException("no area for " + street.id());
            }
            Area first = parts.get(0);
            List<Geometry> all = new ArrayList<>(parts.stream().map(Area::lonLat).toList());
            shapes.put(street.id(), all.size() == 1 ? first : new Area(first.fid(), first.name(), OverlayNGRobust.union(all), first.street(), first.how()));
        }
        return shapes;
    }
}
