package districtatlas.notebook.onmap;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.map.ReaderLayers;
import districtatlas.map.ReaderMark;
import districtatlas.map.ReaderPin;
import districtatlas.map.portray.Middle;
import districtatlas.notebook.About;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.Entries;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.MarkLook;
import districtatlas.notebook.Note;
import districtatlas.notebook.NoteThreads;
import districtatlas.notebook.Notebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The layers of a notebook. Of a notebook that is edited again and again only what changed is made anew: the layer of marks stays the same
 * object while notes are written. One thread at a time.
 */
public final class NotebookLayers {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** Of the grid's meridian: far beyond it there is no such place on the grid. */
    private static final double REACH_DEGREES = 60;

    /** What is shorter has no direction that an arrow could point in. */
    private static final double LEAST_METRES = 0.01;

    private final DistrictGrid grid;
    private final Function<About, Optional<EastNorth>> places;
    private Notebook then = Notebook.EMPTY;
    private ReaderLayers made = ReaderLayers.NONE;

    /** @param places where things lie on the grid, see {@link SubjectPlaces} */
    public NotebookLayers(DistrictGrid grid, Function<About, Optional<EastNorth>> places) {
        this.grid = grid;
        this.places = places;
    }

    /** Some milliseconds for thousands of entries; nothing for the same notebook. */
    public ReaderLayers of(Notebook notebook) {
        if (changed(notebook.marks(), then.marks())) {
            made = made.withMarks(notebook.marks().there().stream().flatMap(e -> mark(e.id(), e.value().get()).stream()).toList());
        }
        if (changed(notebook.notes(), then.notes()) || changed(notebook.replies(), then.replies()) || changed(notebook.marks(), then.marks())) {
            made = made.withNotes(pins(notebook));
        }
        then = notebook;
        return made;
    }

    /** Edits keep the entries of kinds that they do not touch. */
    private static boolean changed(Entries<?> now, Entries<?> before) {
        return now != before;
    }

    private List<ReaderPin> pins(Notebook notebook) {
        NoteThreads threads = new NoteThreads(notebook);
        List<ReaderPin> pins = new ArrayList<>();
        for (Entry<Note> note : notebook.notes().there()) {
            place(note.value().get(), notebook).ifPresent(p -> pins.add(new ReaderPin(note.id().value(), p, threads.isSettled(note.id()))));
        }
        return pins;
    }

    /** Where a note is pinned, or what it is about lies; empty for what lies nowhere. On the grid. */
    public Optional<EastNorth> place(Note note, Notebook notebook) {
        return note.place().flatMap(this::onGrid).or(() -> note.about().type() == About.Type.MARK && !note.about().id().isBlank()
                ? notebook.marks().find(new EntryId(note.about().id())).flatMap(m -> shape(m.value().get())).map(NotebookLayers::middle)
                : places.apply(note.about()));
    }

    private static EastNorth middle(Geometry shape) {
        Coordinate middle = Middle.of(shape).getCoordinate();
        return new EastNorth(middle.x, middle.y);
    }

    private Optional<ReaderMark> mark(EntryId id, DrawnMark mark) {
        MarkLook look = mark.look();
        return shape(mark).map(shape -> {
            DrawnMark.Form form = shape.getDimension() == 0 && !mark.form().isSpot() ? DrawnMark.Form.POINT : mark.form();
            return new ReaderMark(id.value(), form.key(), shape, mark.text(), look.colour().name().toLowerCase(Locale.ROOT), look.weight().ordinal() + 1,
                    look.dashed());
        });
    }

    /** On the grid, a point where all corners are one; empty for one that has no place there, as the other side of the earth. */
    private Optional<Geometry> shape(DrawnMark mark) {
        List<Coordinate> corners = new ArrayList<>();
        mark.corners().forEach(c -> onGrid(c).ifPresent(p -> corners.add(new Coordinate(p.east(), p.north()))));
        if (corners.size() < mark.corners().size()) {
            return Optional.empty();
        }
        boolean isOneSpot = corners.stream().allMatch(c -> c.distance(corners.get(0)) < LEAST_METRES);
        return Optional.of(isOneSpot ? GEOMETRY.createPoint(corners.get(0)) : switch (mark.form()) {
            case POINT, TEXT -> GEOMETRY.createPoint(corners.get(0));
            case LINE, ARROW -> GEOMETRY.createLineString(corners.toArray(Coordinate[]::new));
            case AREA -> {
                corners.add(corners.get(0));
                yield GEOMETRY.createPolygon(corners.toArray(Coordinate[]::new));
            }
        });
    }

    private Optional<EastNorth> onGrid(LonLat place) {
        double fromMeridian = Math.abs(Math.IEEEremainder(place.lon() - grid.centralMeridianDegrees(), 360));
        return fromMeridian < REACH_DEGREES ? Optional.of(grid.toGrid(place)) : Optional.empty();
    }
}
