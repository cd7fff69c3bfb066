package districtatlas.app;

import districtatlas.base.Messages;
import districtatlas.base.WriteReason;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.FxThread;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a file on a thread of its own, since it takes its time, and says in the window how it went. */
final class WritingAside {
    private static final Logger LOG = LoggerFactory.getLogger(WritingAside.class);

    /** Writing a file, which may fail. */
    interface Writing {
        /** @return the sentence that says what was done */
        String run() throws IOException;
    }

    private final Desk desk;
    private final Messages messages;

    WritingAside(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
    }

    /** @param what is named when it cannot be written */
    void run(Path what, Writing writing) {
        Thread writer = new Thread(() -> {
            String outcome;
            try {
                outcome = writing.run();
            } catch (IOException e) {
                LOG.info("{} was not saved", what, e);
                outcome = messages.get("cli.write", what.toString(), WriteReason.of(e, messages));
            }
            String said = outcome;
            new FxThread().execute(() -> desk.say(said));
        }, "file-writer");
        writer.setDaemon(true);
        writer.start();
    }
}
