package districtatlas.atlasfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * By which a file is known to be still the same.
 *
 * @param key of the system for the file itself, whatever its name; null where it has none
 */
record FileStamp(Object key, long bytes, FileTime modified) {
    /** Of a file that is not looked at again. */
    static final FileStamp NONE = new FileStamp(null, 0, FileTime.fromMillis(0));

    /** None when there is no such file: opening it will say so. */
    static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.fileKey(), attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            return NONE;
        }
    }
}
