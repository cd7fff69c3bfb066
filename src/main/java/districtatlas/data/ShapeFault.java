package districtatlas.data;

/** A shape that cannot be read; its record is left out. Carries the code of the sentence that says why, and what fills it. */
public final class ShapeFault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String code;
    private final transient Object[] parts;

    /**
     * @param code  with a sentence {@code problem.CODE.detail} in both languages
     * @param parts at least one
     */
    public ShapeFault(String code, Object... parts) {
        super(code, null, false, false);            // as many as records, and none is a bug: no trace
        this.code = code;
        this.parts = parts.clone();
    }

    /** Names the record that is left out. */
    public void tell(Findings found, String record) {
        found.leftOut(code, record, parts);
    }

    public String code() {
        return code;
    }
}
