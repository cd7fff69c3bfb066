package districtatlas.atlasfile;

import districtatlas.base.CacheFolder;
import districtatlas.base.DiskRoom;
import districtatlas.base.Problem;
import districtatlas.base.ResourceFile;
import districtatlas.base.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's own library, loaded before its driver looks for it: from the program's folder, where the package puts it, so that nothing is
 * unpacked; else from the reader's cache, unpacked once for each version; else from a temporary folder that is gone at once. The driver
 * alone would unpack it at every start into the system's temporary folder, where two starts may trip over each other and every end by
 * force leaves a megabyte. One thread at a time.
 */
final class SqliteLibrary {
    private static final String NAME = LibraryLoaderUtil.getNativeLibName();
    private static final String RESOURCE = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + NAME;
    private static final String PACKAGED = "native" + RESOURCE;
    private static final String VERSIONED = "sqlite-";

    private final Optional<Path> packaged;
    private final Path cache;
    private final Path temporary;
    private final Consumer<Path> loader;
    private final List<Path> mayNotRun = new ArrayList<>();
    private final List<Path> full = new ArrayList<>();
    private final List<Path> closed = new ArrayList<>();

    /**
     * @param packaged  the library beside the program's jars; empty when there is none
     * @param cache     our folder among the reader's caches, made when it is needed
     * @param temporary the system's folder for temporary files
     * @param loader    loads the library and has the driver take it; or throws an {@link UnsatisfiedLinkError}
     */
    SqliteLibrary(Optional<Path> packaged, Path cache, Path temporary, Consumer<Path> loader) {
        this.packaged = packaged;
        this.cache = cache;
        this.temporary = temporary;
        this.loader = loader;
    }

    /** Once for the process, which can load it only once. */
    private static final class Once {
        static final Optional<Problem> REFUSED = ofThisProgram().load();
    }

    /** @throws AtlasFileException when it can be loaded from nowhere, with the reason */
    static void makeReady(Path file) {
        Once.REFUSED.ifPresent(p -> {
            throw new AtlasFileException(p.at(file.toString()), null);
        });
    }

    private static SqliteLibrary ofThisProgram() {
        return new SqliteLibrary(ResourceFile.packaged(PACKAGED), CacheFolder.ofReader(), Path.of(System.getProperty("java.io.tmpdir")), SqliteLibrary::take);
    }

    private static void take(Path file) {
        System.load(file.toString());
        String folder = file.getParent().toString();
        System.setProperty("org.sqlite.lib.path", folder);
        System.setProperty("org.sqlite.lib.name", NAME);
        System.setProperty("org.sqlite.tmpdir", folder);        // it would look through the system's for old ones
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) {                                 // the driver declares nothing narrower
            throw (UnsatisfiedLinkError) new UnsatisfiedLinkError(folder).initCause(e);
        }
    }

    /** Empty when it was loaded; else why not. */
    Optional<Problem> load() {
        if (packaged.filter(f -> loads(f, f.getParent())).isPresent() || loadsFromCache() || loadsFromTemporary()) {
            return Optional.empty();
        }
        if (!mayNotRun.isEmpty()) {
            return Optional.of(Problem.worded("atlas.library-noexec", "", list(mayNotRun)));
        }
        return Optional.of(full.isEmpty() ? Problem.worded("atlas.library-closed", "", list(closed)) : Problem.worded("atlas.library-full", "", list(full)));
    }

    private static String list(List<Path> folders) {
        return String.join(", ", folders.stream().map(Path::toString).distinct().toList());
    }

    /** @param shown in place of the file's own folder, when it may not be run from there */
    private boolean loads(Path file, Path shown) {
        try {
            loader.accept(file);
            return true;
        } catch (UnsatisfiedLinkError e) {
            mayNotRun.add(shown);
            return false;
        }
    }

    private boolean loadsFromCache() {
        Path folder = cache.resolve(VERSIONED + SQLiteJDBCLoader.getVersion());
        try {
            byte[] library = packed();
            Files.createDirectories(folder);
            Path file = folder.resolve(NAME);
            if (WholeFile.writeChanged(file, library)) {
                removeOthers(folder);
            }
            return loads(file, folder);
        } catch (IOException e) {
            note(folder);
            return false;
        }
    }

    private boolean loadsFromTemporary() {
        try {
            byte[] library = packed();
            Path folder = Files.createTempDirectory(temporary, "district-atlas-");      // the reader's own alone
            Path file = folder.resolve(NAME);
            try {
                Files.write(file, library);
                return loads(file, temporary);
            } finally {
                file.toFile().deleteOnExit();                               // where a loaded library cannot be deleted
                folder.toFile().deleteOnExit();
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            note(temporary);
            return false;
        }
    }

    private static byte[] packed() throws IOException {
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("no library for this system: " + RESOURCE);
            }
            return in.readAllBytes();
        }
    }

    private void note(Path folder) {
        try {
            Path there = folder;
            while (!Files.isDirectory(there) && there.getParent() != null) {
                there = there.getParent();
            }
            boolean noSpace = Files.isWritable(there) && DiskRoom.isShort(there, packed().length);
            (noSpace ? full : closed).add(folder);
        } catch (IOException e) {
            closed.add(folder);
        }
    }

    /** Of versions before; another program of another version would unpack its own again. */
    private void removeOthers(Path folder) {
        try (Stream<Path> versions = Files.list(cache)) {
            for (Path old : versions.filter(v -> v.getFileName().toString().startsWith(VERSIONED) && !v.equals(folder)).toList()) {
                Files.deleteIfExists(old.resolve(NAME));
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            // It is in use, or not ours to remove: a megabyte stays.
        }
    }
}
