package districtatlas.ui.boundary;

import districtatlas.own.boundary.SwapReport;
import java.util.Optional;

/** What an exchange said, for the desk that takes the place of the one at which it was done. FX thread only. */
public final class KeptSwap {
    private Optional<SwapReport> told = Optional.empty();

    void tell(SwapReport report) {
        told = Optional.of(report);
    }

    /** Once. */
    Optional<SwapReport> take() {
        Optional<SwapReport> was = told;
        told = Optional.empty();
        return was;
    }
}
