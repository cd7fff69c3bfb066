package districtatlas.data.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Texts as the bytes that they are written in, of which a charset is judged. Keeps different ones with a byte beyond ASCII, a quarter of a
 * megabyte at most, however many are shown. One thread at a time.
 */
public final class TextSamples {
    private static final int MOST_BYTES = 1 << 18;
    private final Map<ByteBuffer, Boolean> texts = new LinkedHashMap<>();
    private int bytes;

    /** Of a text of many lines, such as the beginning of a file. @param cut whether its last line may end in the middle of a character */
    public static TextSamples ofLines(byte[] text, int from, int to, boolean cut) {
        TextSamples samples = new TextSamples();
        int begin = from;
        for (int i = from; i < to; i++) {
            if (text[i] == '\n' || text[i] == '\r') {
                samples.add(text, begin, i, false);
                begin = i + 1;
            }
        }
        samples.add(text, begin, to, cut);
        return samples;
    }

    /**
     * @param to  after its last byte
     * @param cut whether it may end in the middle of a character, as a text does that fills its field
     */
    public void add(byte[] text, int from, int to, boolean cut) {
        if (isFull() || isAscii(text, from, to)) {
            return;
        }
        int end = Math.min(to, from + MOST_BYTES - bytes);
        byte[] copy = Arrays.copyOfRange(text, from, end);
        boolean isNew = texts.putIfAbsent(ByteBuffer.wrap(copy), cut || end < to) == null;
        bytes += isNew || end < to ? copy.length : 0;
    }

    /** Whether more are looked at no more. */
    public boolean isFull() {
        return bytes >= MOST_BYTES;
    }

    /** Whether nothing beyond ASCII was met. */
    public boolean areAscii() {
        return texts.isEmpty();
    }

    /** Gives each text with whether it may be cut. */
    void forEach(BiConsumer<byte[], Boolean> text) {
        texts.forEach((buffer, cut) -> text.accept(buffer.array(), cut));
    }

    private static boolean isAscii(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
