package districtatlas.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * Where a file is to be written: looked at before anything is touched. Links are followed to what they lead to, which is what a reader
 * means who made one.
 *
 * @param asked  as it was named
 * @param file   behind all links
 * @param stream whether it is a device or a pipe, which is written into and never replaced
 * @param mode   of the file that is there already, where the system has such
 */
record WriteTarget(Path asked, Path file, boolean stream, Optional<PosixFileAttributeView> mode) {
    private static final int MOST_LINKS = 40;
    private static final int MOST_NAME_BYTES = 255;
    private static final int MOST_PATH_BYTES = 4095;
    private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);

    /** @throws NotWritten when nothing can or may be written there, with the reason */
    static WriteTarget of(Path asked) throws NotWritten {
        Path absolute = asked.toAbsolutePath();
        if (absolute.getFileName() == null) {
            throw NotWritten.refused("write.is-folder", asked, asked);
        }
        checkLength(asked, absolute);
        try {
            BasicFileAttributes there = Files.readAttributes(absolute, BasicFileAttributes.class);
            return there.isRegularFile() ? overFile(asked, absolute.toRealPath()) : overOther(asked, absolute, there);
        } catch (NoSuchFileException nothingThere) {
            return newFile(asked, behindLinks(asked, absolute));
        } catch (AccessDeniedException e) {
            throw NotWritten.refused("write.denied", asked, absolute.getParent());
        } catch (FileSystemException e) {
            if (Files.isSymbolicLink(absolute)) {
                throw NotWritten.refused("write.loop", asked, asked);
            }
            // Among others where a part of the path is a file and no folder.
            return newFile(asked, absolute);
        } catch (NotWritten known) {
            throw known;
        } catch (IOException e) {
            throw NotWritten.of(e, asked, absolute.getParent());
        }
    }

    private static void checkLength(Path asked, Path absolute) throws NotWritten {
        int name = absolute.getFileName().toString().getBytes(StandardCharsets.UTF_8).length;
        if (name > MOST_NAME_BYTES) {
            throw NotWritten.refused("write.name-too-long", asked, name, MOST_NAME_BYTES);
        }
        int path = absolute.toString().getBytes(StandardCharsets.UTF_8).length;
        if (path > MOST_PATH_BYTES) {
            throw NotWritten.refused("write.path-too-long", asked, path, MOST_PATH_BYTES);
        }
    }

    private static WriteTarget overFile(Path asked, Path real) throws IOException {
        PosixFileAttributeView mode = Files.getFileAttributeView(real, PosixFileAttributeView.class);
        // Who may do everything, as root may, still respects a file that is marked as not to be written.
        boolean locked = mode != null && mode.readAttributes().permissions().stream().noneMatch(WRITING::contains);
        if (locked || mode == null && !Files.isWritable(real)) {
            throw NotWritten.refused("write.locked", asked, asked);
        }
        if (!Files.isWritable(real)) {
            throw NotWritten.refused("write.denied", asked, real);
        }
        checkFolder(asked, real.getParent());
        return new WriteTarget(asked, real, false, Optional.ofNullable(mode));
    }

    private static WriteTarget overOther(Path asked, Path absolute, BasicFileAttributes there) throws NotWritten {
        if (there.isDirectory()) {
            throw NotWritten.refused("write.is-folder", asked, asked);
        }
        if (!Files.isWritable(absolute)) {
            throw NotWritten.refused("write.denied", asked, asked);
        }
        return new WriteTarget(asked, absolute, true, Optional.empty());
    }

    private static WriteTarget newFile(Path asked, Path file) throws NotWritten {
        checkFolder(asked, file.getParent());
        return new WriteTarget(asked, file, false, Optional.empty());
    }

    /** Of a link that leads to nothing yet: there the file is made. */
    private static Path behindLinks(Path asked, Path absolute) throws NotWritten {
        Path at = absolute;
        try {
            for (int i = 0; Files.isSymbolicLink(at); i++) {
                if (i == MOST_LINKS) {
                    throw NotWritten.refused("write.loop", asked, asked);
                }
                at = at.getParent().toRealPath().resolve(Files.readSymbolicLink(at));
            }
        } catch (NotWritten known) {
            throw known;
        } catch (IOException e) {
            throw NotWritten.of(e, asked, at.getParent());
        }
        return at;
    }

    private static void checkFolder(Path asked, Path folder) throws NotWritten {
        if (!Files.isDirectory(folder)) {
            throw NotWritten.refused("write.no-folder", asked, folder);
        }
        if (!Files.isWritable(folder)) {
            throw NotWritten.refused(isOnReadOnlyDisk(folder) ? "write.closed-disk" : "write.denied", asked, folder);
        }
    }

    private static boolean isOnReadOnlyDisk(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException unknown) {
            return false;
        }
    }

    Path folder() {
        return file.getParent();
    }

    /** @throws NotWritten when its name does not fit, or a file of another kind stands there already */
    WriteTarget of(FileKind kind) throws NotWritten {
        if (stream) {
            return this;
        }
        if (!kind.fits(asked)) {
            throw NotWritten.refused("write.ending", asked, kind.endings());
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] head = in.readNBytes(FileKind.HEAD_BYTES);
                if (head.length > 0 && !kind.isOf(head)) {
                    throw NotWritten.refused("write.other-kind", asked, kind.endings());
                }
            } catch (NotWritten known) {
                throw known;
            } catch (IOException e) {
                // What cannot be looked at may be anything.
                throw NotWritten.refused("write.other-kind", asked, kind.endings());
            }
        }
        return this;
    }

    /** @throws NotWritten when it lies in that folder, at any depth and by whatever links */
    static void checkOutside(Path asked, Path folder) throws NotWritten {
        Path there = asked.toAbsolutePath().normalize();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            if (there != null && there.toRealPath().startsWith(folder.toRealPath())) {
                throw NotWritten.refused("write.sources", asked, folder);
            }
        } catch (NotWritten known) {
            throw known;
        } catch (IOException e) {
            throw NotWritten.of(e, asked, there);
        }
    }
}
