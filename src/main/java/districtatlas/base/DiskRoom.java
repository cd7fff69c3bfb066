package districtatlas.base;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room a disk has left. Any thread. */
public final class DiskRoom {
    private DiskRoom() {
    }

    /**
     * Whether a disk has less left than that. A file system without a disk, as {@code /proc}, has no room to be short of: there it is
     * something else that forbids writing. Nor is a disk that tells nothing known to be full.
     *
     * @param folder that is there
     */
    public static boolean isShort(Path folder, long bytes) {
        try {
            FileStore disk = Files.getFileStore(folder);
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() < bytes;
        } catch (IOException | SecurityException unknown) {
            return false;
        }
    }
}
