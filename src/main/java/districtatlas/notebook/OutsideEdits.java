package districtatlas.notebook;

import districtatlas.atlasfile.OwnLayer;
import districtatlas.atlasfile.OwnRow;
import districtatlas.atlasfile.ReaderFile;
import districtatlas.base.Problem;
import districtatlas.coord.LonLat;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * What another program, such as QGIS, changed in the layers of a reader's own file, as edits of the notebook: a row removed there removes
 * its entry, a new row is a new entry. Two people who open copies of one such file get the same edits, so that nothing is there twice
 * when they are joined. One thread at a time.
 */
final class OutsideEdits {
    private final ReaderFile file;
    private final EntryFeatures before;
    private final Instant now;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<EntryId> touched = new LinkedHashSet<>();
    private Notebook notebook;

    /**
     * @param notebook as the versions have it
     * @param now      where the file does not say when
     */
    OutsideEdits(ReaderFile file, Notebook notebook, Instant now) {
        this.file = file;
        this.notebook = notebook;
        this.before = new EntryFeatures(notebook);
        this.now = now;
    }

    /** With all edits; rows that are new are tied to their entries. Within a transaction. */
    Notebook absorbed() {
        for (OwnLayer layer : OwnLayer.values()) {
            Instant when = file.lastChange(layer).filter(t -> t.isBefore(now)).orElse(now);
            for (OwnRow row : file.changedRows(layer)) {
                try {
                    absorb(row, when);
                } catch (IllegalArgumentException e) {
                    problems.add(Problem.worded("notebook.outside", layer.table() + " " + row.fid(), layer.table(), row.fid()));
                }
            }
        }
        return notebook;
    }

    /** Notes and marks whose rows are to be written anew. */
    Set<EntryId> touched() {
        return touched;
    }

    /** Rows that are no notes and no marks; they stay as they are. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void absorb(OwnRow row, Instant when) {
        boolean note = row.layer() == OwnLayer.NOTE;
        if (row.isRemoved()) {
            removed(note ? EntryKinds.NOTE : EntryKinds.MARK, row, when);
        } else if (note) {
            note(row, when);
        } else {
            mark(row, when);
        }
    }

    private void removed(Kind<?> kind, OwnRow row, Instant when) {
        EntryId id = new EntryId(row.entry());
        if (notebook.of(kind).findAny(id).isPresent()) {
            notebook = notebook.without(kind, id, new Signature("", when));
            touched.add(id);
        }
    }

    private void note(OwnRow row, Instant when) {
        Optional<Entry<Note>> old = row.isNew() ? Optional.empty() : notebook.notes().find(new EntryId(row.entry()));
        About about = about(row, old.flatMap(Entry::value));
        Note note = new Note(about, row.geometry().map(OutsideEdits::place), row.text("text"));
        EntryId id = put(EntryKinds.NOTE, row, old, note, when);
        Signature by = by(row, old, when);
        String state = old.isPresent() ? before.state(id) : EntryFeatures.OPEN;
        String said = old.isPresent() ? before.replies(id) : "";
        boolean settles = row.text("state").equals(EntryFeatures.SETTLED);
        Optional<Boolean> settled = settles == state.equals(EntryFeatures.SETTLED) || row.text("state").isEmpty() ? Optional.empty() : Optional.of(settles);
        String answer = row.text("replies").equals(said) ? "" : row.text("replies").startsWith(said) ? row.text("replies").substring(said.length()).strip()
                : row.text("replies").strip();
        if (settled.isPresent() || !answer.isEmpty()) {
            notebook = notebook.with(EntryKinds.REPLY, id(row, "reply"), new Reply(id, answer, settled), afterAllOf(id, by));
        }
    }

    /** Whoever answers has read what was said before, whatever his clock says. */
    private Signature afterAllOf(EntryId note, Signature by) {
        Optional<Instant> last = new NoteThreads(notebook).replies(note).stream().map(r -> r.made().made()).max(Comparator.naturalOrder());
        return last.filter(l -> !by.made().isAfter(l)).map(l -> new Signature(by.author(), l.plusMillis(1))).orElse(by);
    }

    private static About about(OwnRow row, Optional<Note> old) {
        String kind = row.text("subject_kind");
        if (kind.isEmpty()) {
            return old.map(Note::about).orElse(About.aPlace());
        }
        return new About(About.Type.of(kind), row.text("subject_id"), row.text("subject"));
    }

    private void mark(OwnRow row, Instant when) {
        Optional<Entry<DrawnMark>> old = row.isNew() ? Optional.empty() : notebook.marks().find(new EntryId(row.entry()));
        DrawnMark.Form usual = switch (row.layer()) {
            case MARK_LINE -> DrawnMark.Form.LINE;
            case MARK_AREA -> DrawnMark.Form.AREA;
            default -> DrawnMark.Form.POINT;
        };
        DrawnMark.Form form = row.text("form").isEmpty() ? usual : DrawnMark.Form.of(row.text("form"));
        MarkLook look = new MarkLook(word(MarkLook.Colour.values(), row.text("colour"), MarkLook.USUAL.colour()),
                word(MarkLook.Weight.values(), row.text("weight"), MarkLook.USUAL.weight()), row.text("dashed").equals("1"));
        Geometry shape = row.geometry().orElseThrow(() -> new IllegalArgumentException("a mark without a shape"));
        put(EntryKinds.MARK, row, old, new DrawnMark(form, corners(shape, form), row.text("text"), look), when);
    }

    private static <E extends Enum<E>> E word(E[] values, String word, E otherwise) {
        return Arrays.stream(values).filter(v -> v.name().toLowerCase(Locale.ROOT).equals(word)).findFirst().orElse(otherwise);
    }

    private <T> EntryId put(Kind<T> kind, OwnRow row, Optional<Entry<T>> old, T value, Instant when) {
        EntryId id = old.map(Entry::id).orElseGet(() -> row.isNew() ? id(row, "entry") : new EntryId(row.entry()));
        Signature by = by(row, old, when);
        Optional<Entry<T>> any = notebook.of(kind).findAny(id);
        if (any.isEmpty()) {
            notebook = notebook.with(kind, id, value, by);
        } else if (!any.get().value().equals(Optional.of(value))) {
            notebook = notebook.with(any.get().with(value, by));
        }
        file.tie(row, kind.name(), id.value());
        touched.add(id);
        return id;
    }

    /** The same wherever a copy of the file is opened. */
    private EntryId id(OwnRow row, String what) {
        String all = String.join("\n", file.id(), row.layer().table(), Long.toString(row.fid()), row.print(), what);
        return new EntryId(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** Who edited is known where the row names somebody else than before. */
    private static Signature by(OwnRow row, Optional<? extends Entry<?>> old, Instant when) {
        boolean same = old.isPresent() && old.get().made().author().equals(row.text("author"));
        return new Signature(same ? "" : row.text("author"), old.isPresent() ? when : made(row).orElse(when));
    }

    private static Optional<Instant> made(OwnRow row) {
        try {
            return Optional.of(Instant.parse(row.text("made")));
        } catch (DateTimeException saysNothing) {
            return Optional.empty();
        }
    }

    // ---- shapes ---------------------------------------------------------------------------------------------------

    private static LonLat place(Geometry shape) {
        return lonLat(only(shape).getCoordinate());
    }

    private static LonLat lonLat(Coordinate c) {
        return new LonLat(c.x, c.y);
    }

    private static Geometry only(Geometry shape) {
        if (shape.getNumGeometries() != 1) {
            throw new IllegalArgumentException("a shape of " + shape.getNumGeometries() + " parts");
        }
        return shape.getGeometryN(0);
    }

    private static List<LonLat> corners(Geometry shape, DrawnMark.Form form) {
        Geometry one = only(shape);
        if (one.getDimension() != (form.isSpot() ? 0 : form == DrawnMark.Form.AREA ? 2 : 1)) {
            throw new IllegalArgumentException("a " + form.key() + " that is a " + one.getGeometryType());
        }
        if (one instanceof Polygon area && area.getNumInteriorRing() > 0) {
            throw new IllegalArgumentException("an area with a hole");
        }
        List<LonLat> corners = new ArrayList<>(Arrays.stream(one.getCoordinates()).map(OutsideEdits::lonLat).toList());
        if (form == DrawnMark.Form.AREA) {
            corners.remove(corners.size() - 1);
        }
        return corners;
    }
}
