package districtatlas.app.atlas;

/** What a person asked for cannot be done; the message is a whole sentence in their language, without a stack trace. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UserError(String sentence) {
        super(sentence);
    }

    public UserError(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
