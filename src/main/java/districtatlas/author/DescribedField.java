package districtatlas.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of the sources as it is explained to those who write them. Immutable.
 *
 * @param file   with a star for many files of one form
 * @param path   within an entry of the file, with points; a star stands for any name
 * @param type   text, list, number, whole, flag, map or choice
 * @param words  of a choice
 * @param english the field beside it that has its English; empty where it has none
 * @param needed whether it must be there
 */
record DescribedField(String file, String path, String type, List<String> words, String english, boolean needed, String zh, String en) {
    private static final String RESOURCE = "fields.txt";
    private static final Pattern LINE = Pattern.compile("(\\S+) ([a-z]+)(?:/(\\S+?))?(?:\\(([^)]*)\\))?(!?) \\| (.+) \\| (.+)");
    private static final Pattern FILE = Pattern.compile("# (\\S+) \\| (.+) \\| (.+)");

    /** A file with its fields, in the order in which they are told. */
    record OfFile(String file, String zh, String en, List<DescribedField> fields) {
        OfFile {
            fields = List.copyOf(fields);
        }
    }

    /** All that there are. */
    static List<OfFile> all() {
        List<OfFile> files = new ArrayList<>();
        List<DescribedField> fields = new ArrayList<>();
        Matcher file = null;
        for (String line : resource().lines().toList()) {
            Matcher next = FILE.matcher(line);
            if (next.matches()) {
                add(files, file, fields);
                file = next;
            } else {
                fields.add(parse(Objects.requireNonNull(file).group(1), line));
            }
        }
        add(files, file, fields);
        return files;
    }

    private static void add(List<OfFile> files, Matcher file, List<DescribedField> fields) {
        if (file != null) {
            files.add(new OfFile(file.group(1), file.group(2), file.group(3), fields));
            fields.clear();
        }
    }

    private static DescribedField parse(String file, String line) {
        Matcher m = LINE.matcher(line);
        if (!m.matches()) {
            throw new IllegalStateException(RESOURCE + ": " + line);
        }
        List<String> words = m.group(4) == null ? List.of() : List.of(m.group(4).split(" "));
        return new DescribedField(file, m.group(1), m.group(2), words, Objects.requireNonNullElse(m.group(3), ""), !m.group(5).isEmpty(), m.group(6), m.group(7));
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(DescribedField.class.getResourceAsStream(RESOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of the field with its English. */
    String englishPath() {
        int last = path.lastIndexOf('.');
        return path.substring(0, last + 1) + english;
    }
}
