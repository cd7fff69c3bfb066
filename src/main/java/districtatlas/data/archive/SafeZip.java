package districtatlas.data.archive;

import districtatlas.base.Cancel;
import districtatlas.base.DiskRoom;
import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.TextEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP (also {@code .kmz}, {@code .ovkmz}) that is taken for hostile: no entry of it leads out of it, none is unpacked beyond the limits
 * below, whatever it claims, and links and archives within are left as they are. What is not to be had is told. The file is never written
 * to. One thread at a time.
 */
public final class SafeZip implements AutoCloseable {
    /** Entries beyond these are not looked at: the archive is refused. */
    public static final int MOST_ENTRIES = 20_000;
    /** Of the directory of an archive; each entry takes some 46 bytes and its name. */
    public static final long MOST_DIRECTORY_BYTES = 4L << 20;
    /** Unpacked, of one entry and of all that are unpacked together. */
    public static final long MOST_BYTES = 2L << 30;
    /** How many times its packed size an entry may grow to, once it is larger than {@link #FREE_BYTES}. Tables full of blanks reach 100. */
    public static final int MOST_RATIO = 200;
    public static final long FREE_BYTES = 32L << 20;

    static final String ENTRY_DAMAGED = "data.zip-entry-damaged";
    private static final int SEARCH_BYTES = 65_600 * 4;   // read to find the directory behind the longest comment
    private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\.(zip|rar|7z|tar|gz|tgz|bz2|xz)");

    /**
     * A file within, that can be read.
     *
     * @param name with slashes between its parts; leads nowhere but into the archive
     * @param size unpacked, in bytes, as the archive claims
     */
    public record Entry(String name, long size) {
        /** Its name without the folders. */
        public String fileName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }

        /** Whether it ends so, in small letters or large. */
        public boolean endsWith(String ending) {
            return name.toLowerCase(Locale.ROOT).endsWith(ending);
        }
    }

    private final String file;
    private final ZipFile zip;
    private final TextEncoding encoding;
    private final Findings found = new Findings();
    private final Map<Entry, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private SafeZip(String file, ZipFile zip, Optional<Charset> names) {
        this.file = file;
        this.zip = zip;
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        if (all.size() > MOST_ENTRIES) {
            throw DataRefused.of("data.zip-many", file, file, MOST_ENTRIES);
        }
        this.encoding = ZipNames.encoding(all.stream().filter(e -> marked(e).isEmpty()).map(ZipArchiveEntry::getRawName).toList(), names);
        Map<String, String> taken = new LinkedHashMap<>();
        all.forEach(e -> list(e, taken));
        if (entries.isEmpty()) {
            throw refusal();
        }
        if (encoding.isGuessed()) {
            found.noticed("data.zip-names", "", encoding.charset().name());
        }
    }

    /**
     * @param names encoding of names that the reader chose; used where it fits
     * @throws DataRefused when it is no ZIP, is damaged, or holds nothing that could be read
     */
    public static SafeZip open(Path path, Optional<Charset> names) {
        String file = String.valueOf(path.getFileName());
        SeekableByteChannel channel = null;
        try {
            channel = Files.newByteChannel(path, StandardOpenOption.READ);
            MeteredChannel metered = new MeteredChannel(channel, MOST_DIRECTORY_BYTES + SEARCH_BYTES);
            ZipFile zip = ZipFile.builder().setSeekableByteChannel(metered).setCharset(StandardCharsets.ISO_8859_1)
                    .setUseUnicodeExtraFields(false).setIgnoreLocalFileHeader(true).get();
            metered.unmeter();
            return new SafeZip(file, zip, names);
        } catch (IOException | RuntimeException why) {   // the library meets damaged directories with either
            close(channel);
            if (why instanceof DataRefused refused) {
                throw refused;
            }
            boolean many = why instanceof MeteredChannel.Exceeded || why.getCause() instanceof MeteredChannel.Exceeded;
            throw new DataRefused(many ? Problem.worded("data.zip-many", file, file, MOST_ENTRIES)
                    : Problem.worded("data.zip-damaged", file, file), why);
        }
    }

    private static void close(SeekableByteChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                return;   // it was only read
            }
        }
    }

    /** A name that is surely in UTF-8, by the mark of its entry or by a field beside it. */
    private static Optional<String> marked(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return ZipNames.decode(entry.getRawName(), StandardCharsets.UTF_8);
        }
        if (entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField field && field.getUnicodeName() != null) {
            CRC32 sum = new CRC32();
            sum.update(entry.getRawName());
            return sum.getValue() == field.getNameCRC32() ? ZipNames.decode(field.getUnicodeName(), StandardCharsets.UTF_8) : Optional.empty();
        }
        return Optional.empty();
    }

    private void list(ZipArchiveEntry packed, Map<String, String> taken) {
        String written = marked(packed).orElseGet(() -> new String(packed.getRawName(), encoding.charset()));
        if (written.endsWith("/") && packed.getSize() <= 0 || ZipNames.isOfASystem(written)) {
            return;
        }
        Optional<String> name = ZipNames.inside(written);
        if (name.isEmpty()) {
            found.leftOut("data.zip-path", written, written);
        } else if (packed.isUnixSymlink()) {
            found.leftOut("data.zip-link", written, written);
        } else if (packed.getGeneralPurposeBit().usesEncryption()) {
            found.leftOut("data.zip-encrypted", written, written);
        } else if (!zip.canReadEntryData(packed)) {
            found.leftOut("data.zip-method", written, written);
        } else if (taken.putIfAbsent(name.get().toLowerCase(Locale.ROOT), written) != null) {
            found.leftOut("data.zip-twice", written, written);
        } else {
            if (ARCHIVE.matcher(written).matches()) {
                found.noticed("data.zip-nested", written, written);
            }
            entries.put(new Entry(name.get(), packed.getSize()), packed);
        }
    }

    /** Why there is nothing in it. */
    private DataRefused refusal() {
        return found.kinds().stream().filter(k -> k.outcome() == Findings.Outcome.LEFT_OUT).findFirst()
                .map(k -> new DataRefused(k.first().get(0).at(file), null))
                .orElseGet(() -> DataRefused.of("data.zip-empty", file, file));
    }

    /** The files within that can be read, in the archive's order; without folders. */
    public List<Entry> entries() {
        return List.copyOf(entries.keySet());
    }

    /** In which the names are written. */
    public TextEncoding encoding() {
        return encoding;
    }

    /** What was left out, and, after unpacking, what was found damaged. */
    public Findings found() {
        return found;
    }

    /**
     * What is in an entry. The stream throws {@link DataRefused} where the data are damaged or grow beyond the limits.
     *
     * @throws DataRefused when it claims more than is ever unpacked
     */
    public InputStream read(Entry entry) {
        ZipArchiveEntry packed = entries.get(entry);
        if (entry.size() > MOST_BYTES || isBomb(entry.size(), packed.getCompressedSize())) {
            throw bomb(file, entry);
        }
        try {
            return new BoundedEntryStream(zip.getInputStream(packed), file, entry, packed.getCompressedSize(), packed.getCrc());
        } catch (IOException | RuntimeException why) {   // a method that is damaged, an entry that lies beyond the file
            throw new DataRefused(Problem.worded(ENTRY_DAMAGED, file, file, entry.name()), why);
        }
    }

    static boolean isBomb(long bytes, long packedBytes) {
        return bytes > FREE_BYTES && bytes / MOST_RATIO > Math.max(1, packedBytes);
    }

    static DataRefused bomb(String file, Entry entry) {
        return DataRefused.of("data.zip-bomb", file, file, entry.name(), MOST_BYTES >> 20, MOST_RATIO);
    }

    /**
     * Unpacks files, each under its name. What is damaged is left out and told in {@link #found}. The folder is the caller's to remove.
     *
     * @param folder that is there, the caller's own
     * @param wanted asked with the names of {@link #entries}
     * @return what was unpacked, in the archive's order
     * @throws DataRefused when it is too much, when the disk has no room, and when all that is wanted is damaged
     */
    public List<Path> unpack(Path folder, Predicate<String> wanted, Cancel cancel) {
        List<Entry> these = entries.keySet().stream().filter(e -> wanted.test(e.name())).toList();
        long bytes = 0;
        for (Entry entry : these) {
            bytes += Math.max(0, entry.size());
            if (entry.size() > MOST_BYTES || bytes > MOST_BYTES) {
                throw bomb(file, entry);
            }
        }
        if (DiskRoom.isShort(folder, bytes)) {
            throw DataRefused.of("data.zip-room", file, file, bytes >> 20);
        }
        List<Path> unpacked = new ArrayList<>();
        DataRefused last = null;
        for (Entry entry : these) {
            try {
                unpacked.add(unpack(entry, folder, cancel));
            } catch (DataRefused why) {
                if (!why.problem().code().equals(ENTRY_DAMAGED)) {
                    throw why;
                }
                last = why;
                found.leftOut(ENTRY_DAMAGED, entry.name(), file, entry.name());
            }
        }
        if (unpacked.isEmpty() && last != null) {
            throw last;
        }
        return unpacked;
    }

    private Path unpack(Entry entry, Path folder, Cancel cancel) {
        Path home = folder.toAbsolutePath().normalize();
        Path to = home.resolve(entry.name()).normalize();
        if (!to.startsWith(home) || to.equals(home)) {
            throw new IllegalStateException(entry.name());   // such names are never listed
        }
        boolean whole = false;
        try (InputStream in = read(entry)) {
            Files.createDirectories(to.getParent());
            try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                byte[] some = new byte[1 << 16];
                for (int got = in.read(some); got >= 0; got = in.read(some)) {
                    cancel.check();
                    out.write(some, 0, got);
                }
            }
            whole = true;
            return to;
        } catch (FileAlreadyExistsException clash) {   // a file and a folder of one name
            whole = true;
            throw new DataRefused(Problem.worded(ENTRY_DAMAGED, file, file, entry.name()), clash);
        } catch (IOException why) {
            throw new DataRefused(Problem.worded("data.zip-room", file, file, Math.max(1, entry.size() >> 20)), why);
        } finally {
            if (!whole) {
                remove(to);
            }
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            return;   // the caller removes the folder
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            return;   // it was only read
        }
    }
}
