package districtatlas.notebook;

import districtatlas.atlasfile.OwnFeature;
import districtatlas.atlasfile.OwnLayer;
import districtatlas.atlasfile.ReaderFile;
import districtatlas.coord.LonLat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Notes and marks of one notebook as the features that another GIS shows. One thread at a time. */
final class EntryFeatures {
    static final String OPEN = "open";
    static final String SETTLED = "settled";
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** As GeoPackages have it, always with its thousandths. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneOffset.UTC);
    private static final Map<DrawnMark.Form, OwnLayer> LAYERS = Map.of(DrawnMark.Form.POINT, OwnLayer.MARK_POINT, DrawnMark.Form.TEXT, OwnLayer.MARK_POINT,
            DrawnMark.Form.LINE, OwnLayer.MARK_LINE, DrawnMark.Form.ARROW, OwnLayer.MARK_LINE, DrawnMark.Form.AREA, OwnLayer.MARK_AREA);

    private final Notebook notebook;
    private NoteThreads threads;

    EntryFeatures(Notebook notebook) {
        this.notebook = notebook;
    }

    /**
     * Writes the rows of those notes and marks as they are in the notebook, and how far their layers reach.
     *
     * @param before what the rows show now
     */
    void write(ReaderFile file, Collection<EntryId> ids, EntryFeatures before) {
        Set<OwnLayer> changed = EnumSet.noneOf(OwnLayer.class);
        for (EntryId id : ids) {
            List<OwnFeature> features = of(id);
            Set<OwnLayer> left = EnumSet.noneOf(OwnLayer.class);
            before.of(id).forEach(f -> left.add(f.layer()));
            features.forEach(f -> left.remove(f.layer()));
            left.forEach(l -> file.removeFeature(l, id.value()));
            features.forEach(file::put);
            changed.addAll(left);
            features.forEach(f -> changed.add(f.layer()));
        }
        changed.forEach(l -> file.setExtent(l, extent(l)));
    }

    /** None when it is not there, or is nothing that is drawn. */
    List<OwnFeature> of(EntryId id) {
        List<OwnFeature> features = new ArrayList<>();
        notebook.notes().find(id).ifPresent(n -> features.add(note(n)));
        notebook.marks().find(id).ifPresent(m -> features.add(mark(m)));
        return features;
    }

    OwnFeature note(Entry<Note> entry) {
        Note note = entry.value().orElseThrow();
        List<Object> values = new ArrayList<>(List.of(entry.id().value(), note.about().type().key(), note.about().id(), note.about().name(), note.text(),
                state(entry.id()), replies(entry.id())));
        who(values, entry);
        return new OwnFeature(OwnLayer.NOTE, EntryKinds.NOTE.name(), entry.id().value(), note.place().map(EntryFeatures::point).orElse(null), values);
    }

    static OwnFeature mark(Entry<DrawnMark> entry) {
        DrawnMark mark = entry.value().orElseThrow();
        OwnLayer layer = LAYERS.get(mark.form());
        List<Object> values = new ArrayList<>(List.of(entry.id().value(), mark.form().key(), mark.text(), mark.look().colour().name().toLowerCase(Locale.ROOT),
                mark.look().weight().name().toLowerCase(Locale.ROOT)));
        if (layer != OwnLayer.MARK_POINT) {
            values.add(mark.look().dashed() ? 1 : 0);
        }
        who(values, entry);
        return new OwnFeature(layer, EntryKinds.MARK.name(), entry.id().value(), shape(mark), values);
    }

    private static void who(List<Object> values, Entry<?> entry) {
        values.add(entry.made().author());
        values.add(time(entry.made().made()));
        values.add(time(entry.changed().made()));
    }

    static String time(Instant time) {
        return TIME.format(time);
    }

    private static Geometry shape(DrawnMark mark) {
        if (mark.form().isSpot()) {
            return point(mark.corners().get(0));
        }
        List<Coordinate> corners = mark.corners().stream().map(EntryFeatures::corner).collect(Collectors.toCollection(ArrayList::new));
        if (mark.form() != DrawnMark.Form.AREA) {
            return GEOMETRY.createLineString(corners.toArray(new Coordinate[0]));
        }
        corners.add(corners.get(0));
        return GEOMETRY.createPolygon(corners.toArray(new Coordinate[0]));
    }

    private static Geometry point(LonLat place) {
        return GEOMETRY.createPoint(corner(place));
    }

    private static Coordinate corner(LonLat place) {
        return new CoordinateXY(place.lon(), place.lat());
    }

    // ---- what was answered ----------------------------------------------------------------------------------------

    private NoteThreads threads() {
        if (threads == null) {
            threads = new NoteThreads(notebook);
        }
        return threads;
    }

    String state(EntryId note) {
        return threads().isSettled(note) ? SETTLED : OPEN;
    }

    /** A line for each that says something. */
    String replies(EntryId note) {
        return threads().replies(note).stream().filter(r -> !r.value().orElseThrow().text().isEmpty())
                .map(r -> (DAY.format(r.made().made()) + " " + r.made().author()).strip() + ": " + r.value().orElseThrow().text())
                .collect(Collectors.joining("\n"));
    }

    // ---- how far they reach ---------------------------------------------------------------------------------------

    private Envelope extent(OwnLayer layer) {
        Envelope extent = new Envelope();
        if (layer == OwnLayer.NOTE) {
            notebook.notes().there().forEach(n -> n.value().orElseThrow().place().ifPresent(p -> extent.expandToInclude(p.lon(), p.lat())));
        } else {
            notebook.marks().there().stream().map(m -> m.value().orElseThrow()).filter(m -> LAYERS.get(m.form()) == layer)
                    .forEach(m -> m.corners().forEach(c -> extent.expandToInclude(c.lon(), c.lat())));
        }
        return extent;
    }
}
