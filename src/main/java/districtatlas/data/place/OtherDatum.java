package districtatlas.data.place;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reference systems of other countries on the same figure of the earth as CGCS2000 and within some metres of it: no number tells them apart,
 * so that here a name does. It decides what a layer's system is called, and nothing of where the layer lies.
 */
enum OtherDatum {
    NAD83("NAD83", 4269, 26900, 1, 23, "northamerican(?:datum(?:of)?)?1983|nad83"),
    ETRS89("ETRS89", 4258, 25800, 28, 38, "etrs|europeanterrestrial"),
    SWEREF99("SWEREF99", 4619, 0, 0, 0, "sweref"),
    GDA94("GDA94", 4283, 0, 0, 0, "gda94|gda1994|geocentricdatumofaustralia19"),
    GDA2020("GDA2020", 7844, 0, 0, 0, "gda2020|geocentricdatumofaustralia20"),
    NZGD2000("NZGD2000", 4167, 0, 0, 0, "nzgd|newzealand"),
    RGF93("RGF93", 4171, 0, 0, 0, "rgf|reseaugeodesique"),
    JGD2011("JGD2011", 6668, 0, 0, 0, "jgd2011|japanesegeodeticdatum2011"),
    JGD2000("JGD2000", 4612, 0, 0, 0, "jgd|japan"),
    KOREA2000("Korea 2000", 4737, 0, 0, 0, "korea"),
    TWD97("TWD97", 3824, 0, 0, 0, "twd97|taiwandatum1997"),
    SIRGAS2000("SIRGAS 2000", 4674, 0, 0, 0, "sirgas"),
    UNNAMED("", 0, 0, 0, 0, "gda|csrs|posgar|hartebeesthoek|grs80|grs1980|iceland|slovenia|macao");

    private static final int SWEREF_GRID = 3006;

    private final String title;
    private final int degreesCode;
    private final int utm;
    private final int firstUtm;
    private final int lastUtm;
    private final Pattern names;

    OtherDatum(String title, int degreesCode, int utm, int firstUtm, int lastUtm, String names) {
        this.title = title;
        this.degreesCode = degreesCode;
        this.utm = utm;
        this.firstUtm = firstUtm;
        this.lastUtm = lastUtm;
        this.names = Pattern.compile(names);
    }

    static Optional<OtherDatum> of(ClaimedCrs claimed) {
        String name = ClaimedCrs.plain(claimed.datum() + " " + claimed.name());
        return Stream.of(values()).filter(d -> d.names.matcher(name).find()).findFirst();
    }

    Optional<KnownCrs> degrees() {
        return degreesCode == 0 ? Optional.empty()
                : Optional.of(new KnownCrs(degreesCode, title, Datum.WGS84, KnownCrs.Form.DEGREES, null, 0, 1));
    }

    /** The grid of six degrees whose parameters these are; the one grid of all Sweden. */
    Optional<KnownCrs> grid(KnownCrs.Grid parameters) {
        if (this == SWEREF99) {
            return Optional.of(sweden()).filter(k -> k.grid().isLike(parameters));
        }
        int zone = (int) Math.rint((parameters.meridian() + 183) / 6);
        return zone < firstUtm || zone > lastUtm || utm == 0 ? Optional.empty() : Optional.of(utm(zone)).filter(k -> k.grid().isLike(parameters));
    }

    private KnownCrs utm(int zone) {
        return new KnownCrs(utm + zone, title + " / UTM zone " + zone + "N", Datum.WGS84, KnownCrs.Form.GRID, utmGrid(zone), 0, 1);
    }

    private static KnownCrs sweden() {
        return new KnownCrs(SWEREF_GRID, "SWEREF99 TM", Datum.WGS84, KnownCrs.Form.GRID, utmGrid(33), 0, 1);
    }

    private static KnownCrs.Grid utmGrid(int zone) {
        return new KnownCrs.Grid(Datum.CGCS2000.spheroid, 6 * zone - 183, 0, 0.9996, KnownCrs.FALSE_EAST, 0);
    }

    static Optional<KnownCrs> ofCode(int code) {
        for (OtherDatum datum : values()) {
            if (code == datum.degreesCode) {
                return datum.degrees();
            }
            if (datum.utm > 0 && code >= datum.utm + datum.firstUtm && code <= datum.utm + datum.lastUtm) {
                return Optional.of(datum.utm(code - datum.utm));
            }
        }
        return code == SWEREF_GRID ? Optional.of(sweden()) : Optional.empty();
    }
}
