package districtatlas.own.boundary;

import districtatlas.base.HalfWidth;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.ToGrid;
import districtatlas.data.DataColumn;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.own.boundary.BoundaryMatch.Area;
import districtatlas.own.boundary.BoundaryMatch.How;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Finds which areas of a layer are which streets: by the codes of the national list, by names with or without 街道 and the districts before
 * them, and where neither tells by where they lie. Names may stand in any column. Immutable; any thread.
 */
public final class Matching {
    /** More areas than all streets of a large city. */
    static final int MOST_AREAS = 20_000;
    /** Of all streets: as many as a reader's file keeps in one entry, and ten times what a survey draws. */
    static final int MOST_CORNERS = 600_000;
    /** Of the smaller of two: so much of it must be common ground to be taken for the same. */
    private static final double MOST = 0.5;
    /** Of an area: with so little in the district it has nothing to do with it. */
    private static final double TOUCHES = 0.02;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000·•]+");
    private static final Pattern SUFFIX = Pattern.compile("(街道办事处|街道辦事處|街道办|办事处|街道|街)$");
    private static final Pattern ENGLISH = Pattern.compile("\\s*(sub-?\\s?district|street|jiedao|subdistrict office)\\.?$");
    /** Of twelve digits the last three are for what lies below a street. */
    private static final int CODE_DIGITS = 9;

    private final List<Zone> streets;
    private final String district;
    private final ZoneShapes shapes;
    private final DistrictGrid grid;
    private final Map<String, ZoneId> codes = new HashMap<>();
    private final Map<String, ZoneId> names = new HashMap<>();

    /**
     * @param streets  of the plan
     * @param district its name in Chinese, which may stand before the streets' names
     */
    public Matching(List<Zone> streets, String district, ZoneShapes shapes, DistrictGrid grid) {
        this.streets = List.copyOf(streets);
        this.district = district;
        this.shapes = shapes;
        this.grid = grid;
        for (Zone street : streets) {
            if (!street.code().isEmpty()) {
                codes.put(street.code(), street.id());
            }
            Stream.of(Stream.of(street.name().zh(), street.name().en(), street.label().zh(), street.label().en()), street.aliases().stream())
                    .flatMap(s -> s).map(this::plain).filter(n -> !n.isEmpty()).forEach(n -> names.putIfAbsent(n, street.id()));
        }
    }

    /** Without what is written around a street's name. */
    private String plain(String name) {
        String lower = HalfWidth.of(name).strip().toLowerCase(Locale.ROOT);
        String english = ENGLISH.matcher(lower).replaceFirst("");
        String bare = BLANKS.matcher(english).replaceAll("");
        int at = bare.lastIndexOf(district);
        if (at >= 0 && at + district.length() < bare.length()) {
            bare = bare.substring(at + district.length());
        }
        String cut = SUFFIX.matcher(bare).replaceFirst("");
        return cut.isEmpty() ? bare : cut;
    }

    /**
     * @param chosen by the names of areas, the street that the reader says each is
     * @throws DataRefused when the layer is none of areas, or has more of them than any city has streets, or more corners than can be kept
     */
    public BoundaryMatch match(ReadyLayer layer, Map<String, ZoneId> chosen) {
        if (layer.shape() != ReadyLayer.Shape.POLYGON) {
            throw DataRefused.of("boundary.no-areas", layer.name(), layer.name());
        }
        List<ReadyCursor.Feature> features = new ArrayList<>();
        try (ReadyCursor cursor = layer.open()) {
            for (Optional<ReadyCursor.Feature> f = cursor.next(); f.isPresent(); f = cursor.next()) {
                features.add(f.get());
                if (features.size() > MOST_AREAS) {
                    throw DataRefused.of("boundary.many-areas", layer.name(), layer.name(), MOST_AREAS);
                }
            }
        }
        int nameColumn = nameColumn(layer, features);
        Map<String, ZoneId> said = new HashMap<>();
        chosen.forEach((name, street) -> said.put(plain(name), street));
        List<Area> areas = new ArrayList<>();
        int others = 0;
        for (ReadyCursor.Feature f : features) {
            Area area = area(f, name(f, nameColumn), said);
            if (area.how() == How.NONE && !touches(f.geometry())) {
                others++;
            } else {
                areas.add(area);
            }
        }
        BoundaryMatch match = new BoundaryMatch(streets, guessed(onlyHere(areas)), others);
        if (match.areas().stream().filter(a -> a.street().isPresent()).mapToLong(a -> a.lonLat().getNumPoints()).sum() > MOST_CORNERS) {
            throw DataRefused.of("boundary.many-corners", layer.name(), layer.name(), MOST_CORNERS);
        }
        return match;
    }

    private Area area(ReadyCursor.Feature f, String name, Map<String, ZoneId> said) {
        Area none = new Area(f.fid(), name, f.geometry(), Optional.empty(), How.NONE);
        List<String> texts = Stream.of(f.values()).filter(Objects::nonNull).map(Matching::text).toList();
        Optional<ZoneId> told = Optional.ofNullable(said.get(plain(name)));
        if (told.isPresent()) {
            return none.of(told, How.CHOSEN);
        }
        Optional<ZoneId> code = texts.stream().map(this::ofCode).flatMap(Optional::stream).findFirst();
        if (code.isPresent()) {
            return none.of(code, How.CODE);
        }
        Optional<ZoneId> named = Optional.ofNullable(names.get(plain(name)));
        return named.isPresent() ? none.of(named, How.NAME) : none;
    }

    /** A number as it is written by hand. */
    private static String text(Object value) {
        return value instanceof Double d && !d.isNaN() && !d.isInfinite() ? BigDecimal.valueOf(d).stripTrailingZeros().toPlainString() : value.toString();
    }

    private Optional<ZoneId> ofCode(String text) {
        String digits = HalfWidth.of(text).strip();
        if (!digits.matches("\\d{9}(\\d{3})?") || digits.length() > CODE_DIGITS && !digits.endsWith("000")) {
            return Optional.empty();
        }
        return Optional.ofNullable(codes.get(digits.substring(0, CODE_DIGITS)));
    }

    /** The column in which most areas have the name of a street; else the first text that tells them apart. */
    private int nameColumn(ReadyLayer layer, List<ReadyCursor.Feature> features) {
        int best = -1;
        double most = 0;
        for (int c = 0; c < layer.columns().size(); c++) {
            int column = c;
            if (layer.columns().get(c).type() != DataColumn.Type.TEXT) {
                continue;
            }
            List<String> texts = features.stream().map(f -> f.values()[column]).filter(Objects::nonNull).map(Object::toString).filter(t -> !t.isBlank()).toList();
            long found = texts.stream().map(t -> names.get(plain(t))).filter(Objects::nonNull).distinct().count();
            double worth = found + texts.stream().distinct().count() / (2.0 * Math.max(1, features.size()));
            if (worth > most) {
                best = c;
                most = worth;
            }
        }
        return best;
    }

    private static String name(ReadyCursor.Feature f, int column) {
        Object name = column < 0 ? null : f.values()[column];
        return name == null || name.toString().isBlank() ? String.valueOf(f.fid()) : name.toString().strip();
    }

    // ---- by where they lie ----------------------------------------------------------------------------------------

    private Geometry grid(Geometry lonLat) {
        return ToGrid.project(lonLat.copy(), grid);
    }

    private boolean touches(Geometry lonLat) {
        Geometry area = grid(lonLat);
        return streets.stream().anyMatch(s -> share(area, s.id()) > TOUCHES);
    }

    /** Of the smaller of both. */
    private double share(Geometry area, ZoneId street) {
        Optional<Geometry> shape = shapes.shape(street).filter(s -> s.getEnvelopeInternal().intersects(area.getEnvelopeInternal()));
        return shape.isEmpty() || area.getArea() == 0 ? 0
                : OverlayNGRobust.overlay(area, shape.get(), OverlayNG.INTERSECTION).getArea() / Math.min(area.getArea(), shape.get().getArea());
    }

    /** A file of a whole city may have a street of that name elsewhere: where one of several lies in the district, the others are none. */
    private List<Area> onlyHere(List<Area> areas) {
        List<Area> here = new ArrayList<>();
        for (Area area : areas) {
            boolean several = area.how() == How.NAME && areas.stream().filter(a -> a.street().equals(area.street())).count() > 1;
            boolean elsewhere = several && !touches(area.lonLat()) && areas.stream().anyMatch(a -> a != area && a.street().equals(area.street()) && touches(a.lonLat()));
            if (!elsewhere) {
                here.add(area);
            }
        }
        return here;
    }

    /** For streets that have none, the area that nearly is it. */
    private List<Area> guessed(List<Area> areas) {
        List<Area> now = new ArrayList<>(areas);
        for (Zone street : streets) {
            if (now.stream().anyMatch(a -> a.street().filter(street.id()::equals).isPresent())) {
                continue;
            }
            now.stream().filter(a -> a.how() == How.NONE).filter(a -> isNearly(grid(a.lonLat()), street.id()))
                    .max(Comparator.comparingDouble(a -> share(grid(a.lonLat()), street.id())))
                    .ifPresent(a -> now.set(now.indexOf(a), a.of(Optional.of(street.id()), How.PLACE)));
        }
        return now;
    }

    /** Most of each is of the other: a part of a street is not the street. */
    private boolean isNearly(Geometry area, ZoneId street) {
        Optional<Geometry> shape = shapes.shape(street);
        return shape.isPresent() && OverlayNGRobust.overlay(area, shape.get(), OverlayNG.INTERSECTION).getArea() > MOST * Math.max(area.getArea(), shape.get().getArea());
    }
}
