package districtatlas.app.cli;

import districtatlas.app.atlas.UserError;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Messages;
import districtatlas.base.NotWritten;
import districtatlas.base.WriteReason;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** A file that a command writes, or says in a sentence why it cannot. */
final class CommandFile {
    /** Writes a file, or fails with a reason. */
    @FunctionalInterface
    interface Writing {
        void to(Path file) throws IOException;
    }

    private CommandFile() {
    }

    /**
     * As {@link #write}, but a full disk is told apart from what the reader can put right, and the command may go on.
     *
     * @return the exit code
     * @throws UserError when it cannot be written for another reason
     */
    static int written(Path file, Messages messages, PrintWriter err, Writing writing) {
        try {
            write(file, messages, writing);
            return 0;
        } catch (UserError e) {
            if (!AtlasCommand.isForWantOfRoom(e)) {
                throw e;
            }
            err.println("atlas: " + e.getMessage());
            return AtlasCommand.DISK_IS_FULL;
        }
    }

    /** @throws UserError when it cannot be written */
    static void write(Path file, Messages messages, Writing writing) {
        try {
            writing.to(file);
        } catch (IOException e) {
            // Of several files it is the one that failed.
            String which = e instanceof NotWritten n ? n.problem().where() : file.toString();
            throw new UserError(messages.get("cli.write", which, WriteReason.of(e, messages)), e);
        } catch (AtlasFileException e) {
            throw new UserError(messages.get("cli.write", file.toString(), e.problem().detailIn(messages)), e);
        }
    }
}
