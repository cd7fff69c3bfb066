package districtatlas.app.cli;

import districtatlas.coord.LonLat;
import districtatlas.notebook.About;
import districtatlas.notebook.Actual;
import districtatlas.notebook.Bookmark;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.MarkLook;
import districtatlas.notebook.Note;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.OwnStep;
import districtatlas.notebook.Photo;
import districtatlas.notebook.Reply;
import districtatlas.notebook.Signature;
import districtatlas.notebook.TourHead;
import districtatlas.plan.ZoneId;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Files of a reader's own for tests of the command line. */
final class OwnFiles {
    static final EntryId NOTE = new EntryId("n1");
    static final EntryId TOUR = new EntryId("t1");
    static final LonLat PLACE = new LonLat(120.11, 30.21);
    static final byte[] PICTURE = {1, 2, 3, 4};

    private OwnFiles() {
    }

    static Signature by(String author, int second) {
        return new Signature(author, Instant.parse("2035-06-01T08:00:00Z").plusSeconds(second));
    }

    static Path write(Path file, Notebook notebook) {
        try (NotebookFile open = NotebookFile.create(file, "three", "1")) {
            open.keepPicture(hash(), PICTURE);
            open.save(Notebook.EMPTY, notebook);
        }
        return file;
    }

    static Notebook read(Path file) {
        try (NotebookFile open = NotebookFile.openReadOnly(file)) {
            return open.read();
        }
    }

    static String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PICTURE));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Note note(String text) {
        return new Note(About.aPlace(), Optional.of(PLACE), text);
    }

    /** A note at a place. */
    static Notebook first() {
        return Notebook.EMPTY.with(EntryKinds.NOTE, NOTE, note("the road\nis missing"), by("Lin", 0));
    }

    private static OwnStep step(double rank, String caption) {
        return new OwnStep(TOUR, rank, new OwnStep.Spoken("", caption, "slowly", ""), new OwnStep.View("theme=all&year=2030", Optional.empty(),
                List.of(new ZoneId("jia")), List.of()), true, 20, "");
    }

    /** One of everything. */
    static Notebook everything() {
        return first().with(EntryKinds.REPLY, new EntryId("r1"), new Reply(NOTE, "it is being built", Optional.of(true)), by("Wang", 5))
                .with(EntryKinds.NOTE, new EntryId("n2"), new Note(new About(About.Type.ZONE, "jia", "Jia Street"), Optional.empty(), "whole street"), by("", 6))
                .with(EntryKinds.MARK, new EntryId("m1"), new DrawnMark(DrawnMark.Form.ARROW, List.of(PLACE, new LonLat(120.12, 30.22)), "this way", MarkLook.USUAL), by("Lin", 7))
                .with(EntryKinds.BOOKMARK, new EntryId("b2"), new Bookmark("second", "theme=all", 2), by("Lin", 8))
                .with(EntryKinds.BOOKMARK, new EntryId("b1"), new Bookmark("first", "place=1000.5%2C2000.25%2C30.5&theme=all&palette=dark&year=2030&zone=jia", 1), by("Lin", 9))
                .with(EntryKinds.PHOTO, new EntryId("p1"), new Photo(NOTE, "site.jpg", "image/jpeg", 4, 3, hash(), Optional.empty(), Optional.empty()), by("Lin", 10))
                .with(EntryKinds.ACTUAL, new EntryId("a1"), new Actual("gdp", "GDP", "", 2023, 8500, "亿元", "统计公报", "初步核算"), by("Lin", 11))
                .with(EntryKinds.TOUR, TOUR, new TourHead("For the council", "", 0), by("Lin", 12))
                .with(EntryKinds.TOUR_STEP, new EntryId("s2"), step(2, "the street"), by("Lin", 13))
                .with(EntryKinds.TOUR_STEP, new EntryId("s1"), step(1, "the whole"), by("Lin", 14));
    }
}
