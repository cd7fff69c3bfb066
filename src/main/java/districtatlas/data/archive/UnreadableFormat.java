package districtatlas.data.archive;

import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files that people have and that are not read, each with a sentence on what to do instead. {@link #open} always refuses. It stands last
 * among the formats: what another one reads is none of its business.
 */
public final class UnreadableFormat implements DataFormat {
    /** What it is, and so which sentence is said. */
    private enum Kind {
        RAR("data.no-rar", "rar", "Rar!"),
        SEVEN_ZIP("data.no-archive", "7z", "7z\u00bc\u00af'\u001c"),
        TAR("data.no-archive", "tar|tgz|gz|bz2|xz|zst", "\u001f\u008b", "BZh", "\u00fd7zXZ"),
        DWG("data.no-dwg", "dwg|dwt|dws"),
        MAPINFO("data.no-mapinfo", "mif|mid", "!table", "Version   300", "Version   450", "Version   650", "Version   750"),
        GEODATABASE("data.no-geodatabase", "gdb|gdbtable|gdbtablx|atx|spx|freelist|gdbindexes"),
        ACCESS("data.no-access", "mdb|accdb", "\u0000\u0001\u0000\u0000Standard Jet DB", "\u0000\u0001\u0000\u0000Standard ACE DB"),
        PROJECT("data.no-project", "lyr|lyrx|mxd|aprx|mpk|lpk|lpkx|ppkx|qgs|qgz|wor|qlr"),
        COVERAGE("data.no-coverage", "e00|adf|wl|wt|wp|mpj|smw|smwu|udb|udd|udbx"),
        DESIGN("data.no-design", "dgn|skp|3dm|3ds|ifc|rvt|stl|obj|fbx|dae|gltf|glb|b3dm|osgb", "ISO-10303-21"),
        PICTURE("data.no-picture", "png|jpg|jpeg|gif|bmp|tif|tiff|img|jp2|webp|ecw|sid|svg|psd|heic", "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "BM", "II*\0", "MM\0*", "RIFF"),
        DOCUMENT("data.no-document", "pdf|doc|docx|ppt|pptx|wps|odt|rtf|html|htm", "%PDF", "{\\rtf", "<!DOCTYPE html", "<html", "<!doctype html"),
        TILES("data.no-tiles", "mbtiles|tpk|tpkx|vtpk|pmtiles|ovobj|ovobjx"),
        CLOUD("data.no-cloud", "las|laz|e57|pcd", "LASF"),
        PROGRAM("data.no-program", "exe|msi|dll|bat|lnk|url|iso", "MZ");

        private final String code;
        private final Pattern ending;
        private final String[] heads;

        Kind(String code, String endings, String... heads) {
            this.code = code;
            this.ending = Pattern.compile(".*\\.(" + endings + ")");
            this.heads = heads;
        }

        private boolean begins(String head) {
            if (this == DWG) {
                return RELEASE.matcher(head).lookingAt();
            }
            for (String each : heads) {
                if (head.startsWith(each)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Of a DWG: letters and digits alone may begin any text. */
    private static final Pattern RELEASE = Pattern.compile("AC10\\d\\d\\x00");

    @Override
    public String id() {
        return "unreadable";
    }

    @Override
    public boolean fits(Path file, byte[] head) {
        return kind(file, head).isPresent();
    }

    /** By the first bytes, which do not lie as endings do; two letters alone prove nothing. */
    private static Optional<Kind> kind(Path file, byte[] head) {
        String begin = new String(head, 0, Math.min(64, head.length), StandardCharsets.ISO_8859_1);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Optional<Kind> byEnding = Optional.empty();
        for (Kind kind : Kind.values()) {
            if (kind.begins(begin) && !begin.startsWith("BM") && !begin.startsWith("MZ")) {
                return Optional.of(kind);
            }
            if (byEnding.isEmpty() && kind.ending.matcher(name).matches()) {
                byEnding = Optional.of(kind);
            }
        }
        return byEnding;
    }

    @Override
    public DataFile open(Path file, ReadOptions options) {
        String name = String.valueOf(file.getFileName());
        throw DataRefused.of(kind(file, head(file)).map(k -> k.code).orElse("data.no-kind"), name, name);
    }

    /** Nothing of a folder, which a file geodatabase is, or of a file that cannot be read. */
    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        } catch (IOException none) {
            return new byte[0];
        }
    }

    /** Whether the entries of an archive are a file geodatabase, which is a folder of many files. */
    public static boolean isGeodatabase(SafeZip zip) {
        return zip.entries().stream().anyMatch(e -> e.endsWith(".gdbtable"));
    }

    /** The refusal of such a one. */
    public static DataRefused geodatabase(Path file) {
        String name = String.valueOf(file.getFileName());
        return DataRefused.of(Kind.GEODATABASE.code, name, name);
    }
}
