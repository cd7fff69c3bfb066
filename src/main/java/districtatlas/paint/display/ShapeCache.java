package districtatlas.paint.display;

import districtatlas.base.CacheFolder;
import districtatlas.map.portray.LayerStock;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;

/**
 * Large layers as they were read, kept in a folder from one run to the next under what is known of their source: when that changes, nothing is found
 * and they are read again. What is damaged goes; beyond so many bytes what was not used for longest. The folder may be emptied at any time, and
 * several programs may use it. Any thread.
 */
public final class ShapeCache {
    /** Fewer are read as fast from their source. */
    static final int FEWEST_FEATURES = 20_000;
    private static final long MAGIC = 0x4C61796572303033L;
    private static final String ENDING = ".layer";
    private static final String UNFINISHED = ".part";
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final long USUAL_BYTES = 1L << 30;

    private final Path folder;
    private final long mostBytes;
    private final Executor writer;

    /**
     * @param mostBytes that the folder may have
     * @param writer    writes what is to be kept, some 100 ms for half a million features
     */
    public ShapeCache(Path folder, long mostBytes, Executor writer) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.writer = writer;
    }

    /** Among the program's caches of this reader, written in a thread of its own. */
    public static ShapeCache ofReader() {
        return new ShapeCache(CacheFolder.ofReader().resolve("layers"), USUAL_BYTES, work -> {
            Thread thread = new Thread(work, "map-keeper");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        });
    }

    private Path file(String print) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(print.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest) + ENDING);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // ---- out --------------------------------------------------------------------------------------------------------

    /** Empty when it was not kept, or its source is another since. @param source that the layer has */
    Optional<LayerShapes> read(Object source, String print, LayerStock stock) {
        Path file = file(print);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.READ)) {
            LayerShapes read = read(source, new ArrayFile.Reader(open), stock);
            touch(file);
            return Optional.of(read);
        } catch (IOException | RuntimeException damaged) {
            delete(file);
            return Optional.empty();
        }
    }

    private static LayerShapes read(Object source, ArrayFile.Reader in, LayerStock stock) throws IOException {
        if (in.number() != MAGIC) {
            throw new IOException("of another version");
        }
        Shapes shapes = Shapes.read(in);
        Ids ids = Ids.read(in);
        LayerShapes read = new LayerShapes(source, shapes, ids, stock.read(in.stream()));
        in.end();
        return read;
    }

    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException readOnly) {
            return;         // then it goes sooner
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            return;         // the next that is kept takes its place
        }
    }

    // ---- in ---------------------------------------------------------------------------------------------------------

    /** Keeps a layer for later, when it is known what its source is; nothing comes of it where nothing can be written. */
    void keep(LayerShapes shapes, Optional<String> print, LayerStock stock) {
        if (shapes.ids().size() < FEWEST_FEATURES) {
            return;
        }
        if (print.isPresent()) {
            writer.execute(() -> write(shapes, file(print.get()), stock));
        } else {
            stock.whenPrinted(later -> writer.execute(() -> write(shapes, file(later), stock)));
        }
    }

    private void write(LayerShapes shapes, Path file, LayerStock stock) {
        Path part = file.resolveSibling(UUID.randomUUID() + UNFINISHED);
        try {
            Files.createDirectories(folder);
            makeRoom(shapes.sizeBytes());
            try (FileChannel open = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ArrayFile.Writer out = new ArrayFile.Writer(open);
                out.number(MAGIC);
                shapes.own().write(out);
                shapes.ids().write(out);
                stock.write(shapes.features(), out.stream());
                out.end();
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException unwritable) {
            delete(part);
        }
    }

    /** What was not used for longest goes, and what programs that were ended left half written. */
    private void makeRoom(long bytes) throws IOException {
        List<Path> kept = new ArrayList<>();
        try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
            for (Path each : there) {
                if (each.toString().endsWith(ENDING)) {
                    kept.add(each);
                } else if (each.toString().endsWith(UNFINISHED) && Files.getLastModifiedTime(each).toInstant().isBefore(Instant.now().minus(FORGOTTEN))) {
                    delete(each);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        kept.sort(Comparator.comparing((Path p) -> p.toFile().lastModified()).reversed());
        long sum = bytes;
        for (Path each : kept) {
            sum += each.toFile().length();
            if (sum > mostBytes) {
                delete(each);
            }
        }
    }
}
