package districtatlas.print.album;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names of single files: in order, readable, and such as every system can keep. Pure functions. */
final class AlbumNames {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]+");
    /** Windows drops them, and then finds no such file. */
    private static final Pattern END = Pattern.compile("[. ]+$");
    private static final String INSTEAD = "-";
    private static final String ENDING = ".pdf";
    /** Of the 255 that file systems keep, with room for a copy's name. */
    private static final int MOST_BYTES = 180;

    private AlbumNames() {
    }

    /** From 00 on, in order. */
    static List<String> of(List<String> titles) {
        return IntStream.range(0, titles.size()).mapToObj(i -> of(i, titles.size() - 1, titles.get(i))).toList();
    }

    /** As {@code 01 Harbour.pdf}; the number makes it the only one, and none of the names that Windows keeps to itself. */
    static String of(int number, int most, String title) {
        String name = FORBIDDEN.matcher(title).replaceAll(INSTEAD).strip();
        while (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        name = END.matcher(name).replaceAll("");
        return ("%0" + Math.max(2, String.valueOf(most).length()) + "d").formatted(number) + (name.isEmpty() ? "" : " ") + name + ENDING;
    }
}
