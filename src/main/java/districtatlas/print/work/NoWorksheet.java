package districtatlas.print.work;

/** What is asked for and cannot be made; the message is a whole sentence in the reader's language. */
public final class NoWorksheet extends Exception {
    private static final long serialVersionUID = 1;

    NoWorksheet(String sentence) {
        super(sentence);
    }
}
