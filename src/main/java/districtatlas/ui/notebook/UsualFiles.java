package districtatlas.ui.notebook;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.notebook.NotebookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where notebooks are kept that nobody has named, so that nothing that is made is ever nowhere: beside the reader's settings. Any thread. */
public final class UsualFiles {
    private static final Logger LOG = LoggerFactory.getLogger(UsualFiles.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String ENDING = ".atlas";
    private static final int MOST = 99;

    private final Path folder;
    private final String name;
    private final Clock clock;

    /**
     * @param folder need not be there
     * @param atlas  its id
     */
    public UsualFiles(Path folder, String atlas, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.name = atlas;
        this.clock = clock;
    }

    /** The one that a start opens. */
    public Path first() {
        return folder.resolve(name + ENDING);
    }

    boolean has(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        return folder.equals(whole.getParent()) && whole.getFileName().toString().matches(Pattern.quote(name) + "(-\\d+)?" + Pattern.quote(ENDING));
    }

    /** A new one, beside another that a second window may have. @throws AtlasFileException when none can be made there */
    NotebookFile create(NotebookKeeper.Atlas atlas) {
        Path free = first();
        for (int i = 2; Files.exists(free) && i <= MOST; i++) {
            free = folder.resolve(name + "-" + i + ENDING);
        }
        return create(free, atlas);
    }

    /** For what cannot be saved in its own place. */
    NotebookFile createRescue(NotebookKeeper.Atlas atlas) {
        return create(folder.resolve(name + "-rescued-" + MOMENT.format(LocalDateTime.now(clock)) + ENDING), atlas);
    }

    private static NotebookFile create(Path path, NotebookKeeper.Atlas atlas) {
        try {
            Files.createDirectories(path.getParent());
        } catch (IOException e) {
            LOG.info("There is no folder {} ({})", path.getParent(), e.toString());      // making the file will say it
        }
        return NotebookFile.create(path, atlas.id(), atlas.edition());
    }

    /** Its contents lie elsewhere now. */
    void forget(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.info("A copy stays: {} ({})", path, e.toString());
        }
    }
}
