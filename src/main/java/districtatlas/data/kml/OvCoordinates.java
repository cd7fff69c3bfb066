package districtatlas.data.kml;

import districtatlas.data.CrsClaim;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What Ovitalmap writes of the coordinates of a placemark ({@code OvCoordType}), in any spelling. Immutable.
 *
 * @param written  as it stands there; empty for none
 * @param provider whose shift they carry: {@code gcj02}, {@code bd09}
 * @param known    whether the word is understood
 */
record OvCoordinates(String written, CrsClaim crs, Optional<String> provider, boolean known) {
    static final OvCoordinates NONE = new OvCoordinates("", CrsClaim.wgs84ByFormat(), Optional.empty(), true);
    private static final int CGCS2000 = 4490;
    private static final int BEIJING_54 = 4214;
    private static final int XIAN_80 = 4610;

    static OvCoordinates of(String written) {
        String word = written.toUpperCase(Locale.ROOT).replaceAll("[\\s_./-]", "");
        if (word.isEmpty() || word.contains("WGS84")) {
            return new OvCoordinates(word.isEmpty() ? "" : written, NONE.crs, Optional.empty(), true);
        }
        if (word.contains("GCJ") || word.contains("MARS") || word.contains("\u706b\u661f")) {
            return new OvCoordinates(written, NONE.crs, Optional.of("gcj02"), true);
        }
        if (word.contains("BD09") || word.contains("BAIDU") || word.contains("\u767e\u5ea6")) {
            return new OvCoordinates(written, NONE.crs, Optional.of("bd09"), true);
        }
        int code = word.contains("2000") ? CGCS2000 : word.contains("54") ? BEIJING_54 : word.contains("80") ? XIAN_80 : 0;
        CrsClaim claim = new CrsClaim(code == 0 ? OptionalInt.empty() : OptionalInt.of(code), Optional.empty(), false, CrsClaim.Axes.EAST_FIRST,
                Optional.of(true));
        return new OvCoordinates(written, claim, Optional.empty(), code != 0);
    }
}
