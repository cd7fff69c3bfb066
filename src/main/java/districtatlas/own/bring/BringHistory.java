package districtatlas.own.bring;

import districtatlas.base.Problem;
import districtatlas.data.Findings;
import districtatlas.data.Findings.Outcome;
import districtatlas.data.TextEncoding;
import districtatlas.data.place.Placing;
import districtatlas.data.place.PlacingText;
import districtatlas.notebook.BroughtOrigin.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was done to data on the way into a layer, for its history. Pure functions. */
final class BringHistory {
    /** Of the kinds of things that were left out or mended. */
    private static final int MOST_KINDS = 8;

    private BringHistory() {
    }

    static List<Deed> of(BringWish wish, Optional<Placing> placing, Findings found) {
        List<Deed> deeds = new ArrayList<>();
        TextEncoding encoding = wish.layer().encoding();
        if (encoding.why() != TextEncoding.Why.FORMAT && encoding.why() != TextEncoding.Why.ASCII) {
            deeds.add(deed("own.history.encoding", encoding.charset().name()));
        }
        placing.ifPresent(p -> place(p, deeds));
        found.kinds().stream().filter(k -> k.outcome() != Outcome.NOTICED).limit(MOST_KINDS).forEach(k -> {
            k.first().stream().findFirst().map(Deed::of).ifPresent(deeds::add);
            if (k.count() > 1) {
                deeds.add(deed("own.history.more", k.count() - 1));
            }
        });
        return deeds;
    }

    private static void place(Placing placing, List<Deed> deeds) {
        deeds.add(placing.fit().length > 0 ? deed("own.history.fit", PlacingText.titleOf(placing)) : deed("own.history.placed", PlacingText.titleOf(placing), code(placing)));
        if (placing.northFirst()) {
            deeds.add(deed("own.history.north-first", PlacingText.titleOf(placing)));
        }
        switch (placing.shift()) {
            case GCJ02 -> deeds.add(deed("own.history.gcj02", "GCJ-02"));
            case BD09 -> deeds.add(deed("own.history.bd09", "BD-09"));
            case NONE -> { }
        }
    }

    private static String code(Placing placing) {
        return placing.crs().startsWith("EPSG:") ? placing.crs() : "WKT";
    }

    private static Deed deed(String code, Object... parts) {
        return Deed.of(Problem.worded(code, "", parts));
    }
}
