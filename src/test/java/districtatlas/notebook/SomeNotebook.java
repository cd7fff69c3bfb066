package districtatlas.notebook;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Notebooks for tests: edits by chance, the same for the same seed. */
final class SomeNotebook {
    private static final List<String> AUTHORS = List.of("", "林工", "评审组 A", "o'Neil \"x\"");
    private static final List<String> WORDS = List.of("", "这里的道路需要再核对", "与规划不一致\n请说明", "OK", "𠮷野 \u200b", "a".repeat(300));

    private final Random random;
    private long clock = Instant.parse("2035-06-01T08:00:00Z").toEpochMilli();
    private int made;

    SomeNotebook(long seed) {
        random = new Random(seed);
    }

    Signature by() {
        clock += random.nextInt(3);
        return new Signature(one(AUTHORS), Instant.ofEpochMilli(clock));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private LonLat place() {
        return new LonLat(113.8 + random.nextDouble() / 5, 22.4 + random.nextDouble() / 5);
    }

    private EntryId id() {
        return new EntryId("e" + made++);
    }

    Note note() {
        About about = random.nextBoolean() ? About.aPlace() : new About(one(List.of(About.Type.values())), "id" + random.nextInt(5), one(WORDS));
        return new Note(about, random.nextInt(4) == 0 ? Optional.empty() : Optional.of(place()), one(WORDS));
    }

    DrawnMark mark() {
        DrawnMark.Form form = one(List.of(DrawnMark.Form.values()));
        List<LonLat> corners = new ArrayList<>();
        for (int i = 0; i < form.leastCorners() + (form.isSpot() ? 0 : random.nextInt(3)); i++) {
            corners.add(place());
        }
        return new DrawnMark(form, corners, one(WORDS), new MarkLook(one(List.of(MarkLook.Colour.values())), one(List.of(MarkLook.Weight.values())),
                !form.isSpot() && random.nextBoolean()));
    }

    OwnStep step() {
        Optional<Extent> frame = random.nextBoolean() ? Optional.empty() : Optional.of(Extent.around(new EastNorth(random.nextDouble() * 1e6, 2.5e6), 900, 700));
        OwnStep.View view = new OwnStep.View("theme=a&year=" + random.nextInt(3), frame, List.of(new ZoneId("z" + random.nextInt(3))), List.of(new ItemId("i" + random.nextInt(3))));
        return new OwnStep(new EntryId("t" + random.nextInt(3)), random.nextDouble(), new OwnStep.Spoken(one(WORDS), one(WORDS), one(WORDS), one(WORDS)), view,
                random.nextBoolean(), random.nextInt(90), random.nextBoolean() ? "" : "structure/axis");
    }

    /** One edit more. */
    Notebook edited(Notebook book) {
        List<Entry<Note>> notes = book.notes().there();
        List<Entry<DrawnMark>> marks = book.marks().there();
        return switch (random.nextInt(13)) {
            case 0, 1 -> book.with(EntryKinds.NOTE, id(), note(), by());
            case 2 -> book.with(EntryKinds.MARK, id(), mark(), by());
            case 3 -> notes.isEmpty() ? book : book.with(EntryKinds.REPLY, id(), new Reply(one(notes).id(), one(WORDS), one(List.of(Optional.empty(),
                    Optional.of(true), Optional.of(false)))), by());
            case 4 -> notes.isEmpty() ? book : book.changed(EntryKinds.NOTE, one(notes).id(), n -> note(), by());
            case 5 -> marks.isEmpty() ? book : book.changed(EntryKinds.MARK, one(marks).id(), m -> mark(), by());
            case 6 -> notes.isEmpty() ? book : book.without(EntryKinds.NOTE, one(notes).id(), by());
            case 7 -> marks.isEmpty() ? book : book.without(EntryKinds.MARK, one(marks).id(), by());
            case 8 -> book.with(EntryKinds.ACTUAL, id(), new Actual("i" + random.nextInt(3), one(WORDS), "", 2021 + random.nextInt(5), random.nextDouble() * 1e4, "亿元",
                    "统计公报", one(WORDS)), by());
            case 9 -> book.with(EntryKinds.TOUR, id(), new TourHead(one(WORDS), one(WORDS), random.nextDouble()), by());
            case 10 -> book.tours().there().isEmpty() ? book : book.with(EntryKinds.TOUR_STEP, id(), step().in(one(book.tours().there()).id()), by());
            case 11 -> book.tourSteps().there().isEmpty() ? book : book.changed(EntryKinds.TOUR_STEP, one(book.tourSteps().there()).id(), s -> step().in(s.tour()), by());
            default -> book.with(EntryKinds.BOOKMARK, id(), new Bookmark(one(WORDS), "theme=a", random.nextDouble()), by());
        };
    }

    /** Of so many notes and marks. */
    Notebook of(int notes, int marks) {
        List<Entry<Note>> some = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            some.add(Entry.made(id(), EntryKinds.NOTE, note(), by()));
        }
        List<Entry<DrawnMark>> others = new ArrayList<>();
        for (int i = 0; i < marks; i++) {
            others.add(Entry.made(id(), EntryKinds.MARK, mark(), by()));
        }
        return Notebook.EMPTY.with(Entries.of(EntryKinds.NOTE, some)).with(Entries.of(EntryKinds.MARK, others));
    }
}
