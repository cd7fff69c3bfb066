package districtatlas.notebook;

import districtatlas.base.Cancel;
import districtatlas.coord.LonLat;
import districtatlas.data.ReadyLayer;
import districtatlas.own.MadeData;
import districtatlas.own.OwnLayerDeeds;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/** A program that edits and saves until it is killed, and says of each edit when it is safe. */
final class KilledWriter {
    static final int PICTURE_EVERY = 7;
    static final int LAYER_EVERY = 7;
    private static final MadeData DATA = new MadeData("a", ReadyLayer.Shape.POLYGON, 600);

    private KilledWriter() {
    }

    /** The file, and the number of the first edit. */
    public static void main(String[] args) {
        int number = Integer.parseInt(args[1]);
        Random random = new Random(number);
        NotebookFile file = NotebookFile.open(Path.of(args[0]), "made up");
        if (file.heldBack().isPresent()) {
            System.out.println(file.heldBack().get());
            return;
        }
        Notebook last = file.read();
        System.out.println("open");
        while (true) {
            Notebook to = with(last, number, random);
            if (number % PICTURE_EVERY == 0) {
                file.keepPicture("ab" + number, new byte[random.nextInt(20_000)]);
            }
            if (number % LAYER_EVERY == 0) {
                EntryId id = new EntryId("l" + number);
                file.bring(id, DATA.entry(last), DATA, Cancel.never(), n -> { });
                to = OwnLayerDeeds.add(to, id, DATA.entry(last), new Signature("", Instant.ofEpochSecond(2_000_000_000L + number)));
            }
            last = file.save(last, to);
            System.out.println(number++);
            System.out.flush();
        }
    }

    /** A note of that number, one before it edited, one removed now and then. */
    private static Notebook with(Notebook last, int number, Random random) {
        Signature by = new Signature("", Instant.ofEpochSecond(2_000_000_000L + number));
        Note note = new Note(About.aPlace(), Optional.of(new LonLat(113.9 + random.nextDouble() / 10, 22.5)), "note " + number);
        Notebook to = last.with(EntryKinds.NOTE, new EntryId("n" + number), note, by);
        to = to.changed(EntryKinds.NOTE, new EntryId("n" + (number - 1)), n -> n.withText(n.text() + " again"), by);
        to = number % 3 == 0 ? to.without(EntryKinds.NOTE, new EntryId("n" + (number - 5)), by) : to;
        return number % PICTURE_EVERY != 0 ? to : to.with(EntryKinds.PHOTO, new EntryId("p" + number),
                new Photo(new EntryId("n" + number), "", "image/png", 1, 1, "ab" + number, Optional.empty(), Optional.empty()), by);
    }
}
