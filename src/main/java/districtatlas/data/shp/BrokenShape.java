package districtatlas.data.shp;

/** A record whose shape cannot be read, with the code and the parts of the sentence that says why. */
final class BrokenShape extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String code;
    private final transient Object[] parts;

    BrokenShape(String code, Object... parts) {
        super(code, null, false, false);
        this.code = code;
        this.parts = parts;
    }

    String code() {
        return code;
    }

    Object[] parts() {
        return parts.clone();
    }
}
