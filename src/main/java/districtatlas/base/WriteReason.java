package districtatlas.base;

import java.io.IOException;

/** Why a file could not be written, in the reader's words. */
public final class WriteReason {
    private WriteReason() {
    }

    public static String of(IOException e, Messages messages) {
        return e instanceof NotWritten known ? known.problem().detailIn(messages) : messages.get("file.reason.refused");
    }
}
