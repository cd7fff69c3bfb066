package districtatlas.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a file could not be written, in the reader's words; the system's own reason where it gives one. */
public final class WriteReason {
    private WriteReason() {
    }

    public static String of(IOException e, Messages messages) {
        if (e instanceof AccessDeniedException) {
            return messages.get("file.reason.denied");
        }
        if (e instanceof FileSystemException file) {
            Path folder = file.getFile() == null ? null : Path.of(file.getFile()).toAbsolutePath().getParent();
            boolean missing = folder != null && !Files.isDirectory(folder);
            return messages.get(missing ? "file.reason.no-folder" : "file.reason.refused");
        }
        return messages.get("file.reason.refused");
    }
}
