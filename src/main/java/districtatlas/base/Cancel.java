package districtatlas.base;

import java.util.concurrent.CancellationException;

/** Asks long work to stop; the work looks at it between steps. Any thread. */
public final class Cancel {
    /** Work that nobody cancels. */
    public static Cancel never() {
        return new Cancel();
    }

    private volatile boolean requested;

    public void request() {
        requested = true;
    }

    public boolean isRequested() {
        return requested;
    }

    /** @throws CancellationException when cancelling was asked for */
    public void check() {
        if (requested) {
            throw new CancellationException();
        }
    }
}
