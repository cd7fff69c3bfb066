package districtatlas.data.place;

import districtatlas.base.Problem;
import districtatlas.coord.ForeignCrs;
import districtatlas.data.CrsClaim;
import java.util.Locale;
import java.util.Optional;

/**
 * What a claim comes to. Immutable.
 *
 * @param system  empty when it comes to nothing
 * @param trouble why it comes to nothing, though there is something; else empty
 */
record ClaimedSystem(Optional<System> system, Optional<Problem> trouble) {
    /**
     * A system that a file names.
     *
     * @param crs           as in {@link Placing#crs}
     * @param called        what the file calls it, where that is other than {@code title}; else empty
     * @param shifted       whether its text tells the way to WGS 84
     * @param latitudeFirst whether its text lists latitude or northing first
     */
    record System(String crs, String title, boolean degrees, Optional<KnownCrs> known, String called, boolean shifted, boolean latitudeFirst) {
        /** Whether it reckons with another figure of the earth, and nothing says the way from there. */
        boolean isOld() {
            boolean coded = crs.startsWith("EPSG:");
            return !shifted && known.map(k -> k.datum().isOld()).orElse(!coded);
        }
    }

    private static final int LONGEST_QUOTE = 60;
    private static final ClaimedSystem NOTHING = new ClaimedSystem(Optional.empty(), Optional.empty());

    static ClaimedSystem of(CrsClaim claim, ForeignCrs foreign) {
        Optional<Integer> named = claim.epsg().isPresent() ? Optional.of(claim.epsg().getAsInt()) : claim.wkt().flatMap(CrsText::codeOfJson);
        Optional<KnownCrs> known = named.flatMap(KnownCrs::ofCode);
        if (known.isPresent()) {
            return new ClaimedSystem(Optional.of(coded(known.get(), claim)), Optional.empty());
        }
        Optional<String> text = claim.wkt().filter(t -> !t.isBlank());
        Optional<ClaimedCrs> read = text.flatMap(CrsText::read);
        Optional<KnownCrs> described = read.flatMap(KnownSystems::of);
        if (described.isPresent() && described.get().code() > 0) {
            return new ClaimedSystem(Optional.of(described(read.get(), described.get())), Optional.empty());
        }
        Optional<System> found = code(claim, read).flatMap(c -> looked("EPSG:" + c, read, foreign))
                .or(() -> described.map(k -> described(read.get(), k)))
                .or(() -> read.flatMap(r -> looked(r.toWkt(), read, foreign)));
        if (found.isPresent()) {
            return new ClaimedSystem(found, Optional.empty());
        }
        return claim.epsg().isEmpty() && text.isEmpty() ? NOTHING
                : new ClaimedSystem(Optional.empty(), Optional.of(trouble(claim, text, read)));
    }

    /** EPSG's, as the file names it or as its numbers show it. */
    private static Optional<Integer> code(CrsClaim claim, Optional<ClaimedCrs> read) {
        return claim.epsg().isPresent() ? Optional.of(claim.epsg().getAsInt())
                : read.filter(r -> !r.hasShift()).flatMap(r -> r.code().isPresent() ? Optional.of(r.code().getAsInt()) : FamousGrid.codeOf(r))
                .or(() -> claim.wkt().flatMap(CrsText::codeOfJson));
    }

    private static System coded(KnownCrs known, CrsClaim claim) {
        boolean latitudeFirst = claim.wkt().flatMap(CrsText::read).map(ClaimedCrs::latitudeFirst).orElse(false);
        return new System("EPSG:" + known.code(), known.title(), known.isDegrees(), Optional.of(known), "", false, latitudeFirst);
    }

    private static System described(ClaimedCrs read, KnownCrs known) {
        String crs = known.code() > 0 ? "EPSG:" + known.code() : read.toWkt();
        String called = known.title().equals(read.name()) ? "" : quote(read.name());
        return new System(crs, known.title(), known.isDegrees(), Optional.of(known), called, false, read.latitudeFirst());
    }

    private static Optional<System> looked(String crs, Optional<ClaimedCrs> read, ForeignCrs foreign) {
        try {
            foreign.toDegrees(crs);
            String title = foreign.titleOf(crs);
            boolean degrees = foreign.isDegrees(crs);
            return Optional.of(new System(crs, title, degrees, Optional.empty(), "", read.map(ClaimedCrs::hasShift).orElse(false),
                    read.map(ClaimedCrs::latitudeFirst).orElse(false)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Problem trouble(CrsClaim claim, Optional<String> text, Optional<ClaimedCrs> read) {
        if (claim.epsg().isPresent()) {
            return Problem.worded("place.code", "", "EPSG:" + claim.epsg().getAsInt());
        }
        String start = text.map(String::strip).orElse("").toLowerCase(Locale.ROOT);
        boolean page = start.startsWith("<!doctype html") || start.startsWith("<html");
        return page ? Problem.worded("place.page", "", quote(text.get()))
                : Problem.worded("place.text", "", quote(read.map(ClaimedCrs::name).orElseGet(text::get)));
    }

    private static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
