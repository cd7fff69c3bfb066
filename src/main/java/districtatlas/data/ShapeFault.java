package districtatlas.data;

import java.util.Arrays;

/** A shape that cannot be read; its record is left out. Carries the code of the sentence that says why, and what fills it. */
public final class ShapeFault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int MOST_OF_A_PART = 60;
    private final String code;
    private final transient Object[] parts;

    /**
     * @param code  with a sentence {@code problem.CODE.detail} in both languages
     * @param parts at least one
     */
    public ShapeFault(String code, Object... parts) {
        super(code, null, false, false);            // as many as records, and none is a bug: no trace
        this.code = code;
        this.parts = Arrays.stream(parts).map(String::valueOf).map(ShapeFault::shortened).toArray();
    }

    /** What a file says may be as long as the file. */
    private static String shortened(String part) {
        return part.length() > MOST_OF_A_PART ? part.substring(0, MOST_OF_A_PART) + "…" : part;
    }

    /** Names the record that is left out. */
    public void tell(Findings found, String record) {
        found.leftOut(code, record, parts);
    }

    public String code() {
        return code;
    }
}
