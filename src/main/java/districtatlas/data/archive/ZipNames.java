package districtatlas.data.archive;

import districtatlas.data.TextEncoding;
import districtatlas.data.TextEncoding.Why;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of entries: in which encoding an archive wrote them, and which of them lead nowhere but into it. Pure functions. */
final class ZipNames {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int MOST_SEGMENTS = 32;
    private static final int MOST_BYTES = 255;
    /** Windows keeps these for itself; a colon names a drive or a second stream of a file. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f\\x7f:*?\"<>|]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final Set<String> OF_A_SYSTEM = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private ZipNames() {
    }

    /**
     * In which all names that carry no mark are written. Windows Explorer of a Chinese computer writes GBK, other programs UTF-8 without
     * saying so.
     *
     * @param unmarked the bytes of those names
     * @param chosen   tried first
     */
    static TextEncoding encoding(Collection<byte[]> unmarked, Optional<Charset> chosen) {
        if (unmarked.stream().allMatch(n -> decode(n, StandardCharsets.US_ASCII).isPresent())) {
            return new TextEncoding(StandardCharsets.UTF_8, Why.FORMAT);
        }
        if (chosen.isPresent() && allAre(unmarked, chosen.get())) {
            return new TextEncoding(chosen.get(), Why.CHOSEN);
        }
        if (allAre(unmarked, StandardCharsets.UTF_8)) {
            return new TextEncoding(StandardCharsets.UTF_8, Why.STRICT_UTF8);
        }
        return new TextEncoding(GB18030, Why.GUESSED);
    }

    private static boolean allAre(Collection<byte[]> names, Charset charset) {
        return names.stream().allMatch(n -> decode(n, charset).isPresent());
    }

    /** Empty when it is no text in that. */
    static Optional<String> decode(byte[] name, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(name)).toString());
        } catch (CharacterCodingException no) {
            return Optional.empty();
        }
    }

    /**
     * The name with slashes between its parts; empty when it leads out of the folder that it is unpacked into, or cannot be a file's name
     * on one of the systems that the program runs on. Some Windows programs write backslashes for slashes.
     */
    static Optional<String> inside(String written) {
        List<String> parts = new ArrayList<>(List.of(written.replace('\\', '/').split("/")));
        boolean all = !parts.isEmpty() && parts.size() <= MOST_SEGMENTS && parts.stream().allMatch(ZipNames::isPlain);
        return all ? Optional.of(String.join("/", parts)) : Optional.empty();
    }

    private static boolean isPlain(String part) {
        return !part.isBlank() && !part.endsWith(".") && !part.endsWith(" ") && !FORBIDDEN.matcher(part).find()
                && !DEVICE.matcher(part).matches() && part.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** Whether a system left it there for itself: nobody misses it. */
    static boolean isOfASystem(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("__MACOSX/") || last.startsWith("._") || OF_A_SYSTEM.contains(last);
    }
}
