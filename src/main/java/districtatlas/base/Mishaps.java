package districtatlas.base;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Failures nobody expected: the log gets the trace, the reader a short code to quote, and the program goes on. The same failure at the
 * same place has the same code, so that two readers who quote it speak of one thing. Any thread.
 */
public final class Mishaps {
    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final String OURS = "districtatlas.";
    private static final int CODE_LENGTH = 5;
    /** Without letters and digits that are taken for each other when read aloud or from a screen. */
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ23456789";
    /** A failure that comes with every frame does not fill the disk. */
    private static final int MOST_TRACES_OF_ONE = 3;

    private final Consumer<String> tell;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param tell gets the code of every failure, in the thread in which it was reported */
    public Mishaps(Consumer<String> tell) {
        this.tell = tell;
    }

    /**
     * @param what was being done, short, for the log
     * @return the code
     */
    public String report(String what, Throwable cause) {
        String code = codeOf(cause);
        int times;
        synchronized (seen) {
            times = seen.merge(code, 1, Integer::sum);
        }
        if (times <= MOST_TRACES_OF_ONE) {
            LOG.error("{}: {}", code, what, cause);
        } else {
            LOG.error("{}: {}, {} times now", code, what, times);
        }
        tell.accept(code);
        return code;
    }

    /** Of what kind the failure is, and where in our code it came up. */
    public static String codeOf(Throwable cause) {
        StringBuilder place = new StringBuilder(cause.getClass().getName());
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                place.append(' ').append(frame.getClassName()).append('.').append(frame.getMethodName());
                break;
            }
        }
        CRC32 sum = new CRC32();
        sum.update(place.toString().getBytes(StandardCharsets.UTF_8));
        long left = sum.getValue();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt((int) (left % LETTERS.length())));
            left /= LETTERS.length();
        }
        return code.toString().toUpperCase(Locale.ROOT);
    }
}
