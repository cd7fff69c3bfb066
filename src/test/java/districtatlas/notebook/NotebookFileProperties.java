package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is edited, taken back and removed, in any order: the file has what was saved last, and nothing is wrong with it. */
class NotebookFileProperties {
    @Property(tries = 25)
    void theFileHasWhatWasSavedLast(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("notebook");
        try {
            Path file = folder.resolve("some.atlas");
            SomeNotebook some = new SomeNotebook(seed);
            Random random = new Random(seed);
            List<Notebook> before = new ArrayList<>(List.of(Notebook.EMPTY));
            try (NotebookFile open = NotebookFile.create(file, "made up", "1")) {
                Notebook last = Notebook.EMPTY;
                for (int save = 0; save < 12; save++) {
                    Notebook to = last;
                    for (int edit = random.nextInt(4); edit >= 0; edit--) {
                        to = random.nextInt(5) == 0 ? before.get(random.nextInt(before.size())) : some.edited(to);
                    }
                    assertEquals(to, open.save(last, to));
                    assertEquals(to, open.read());
                    before.add(to);
                    last = to;
                }
            }
            assertEquals(List.of(), NotebookFile.problems(file));
            try (NotebookFile again = NotebookFile.open(file, "made up")) {
                assertEquals(before.get(before.size() - 1), again.read());
                assertEquals(List.of(), again.problems());
            }
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            }
        }
    }
}
