package districtatlas.data.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.DistrictGrid;
import districtatlas.data.CrsClaim;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class PlaceFinderTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final District DISTRICT = new District(new DistrictGrid(114), FACTORY.toGeometry(new Envelope(113.80, 114.02, 22.45, 22.65)),
            () -> District.Marks.NONE);
    private static final Placing DEGREES = Placing.of("EPSG:4490");

    private final PlaceFinder finder = new PlaceFinder();

    /** A hundred and some places of the district in the numbers of a file that is placed so; a few of them absurd. */
    private static Sample sample(Placing written, double fromLon, double fromLat, int absurd) {
        Sample.Collector collector = Sample.collector();
        for (int i = 0; i < 120; i++) {
            Geometry box = FACTORY.toGeometry(new Envelope(fromLon + 0.001 * i, fromLon + 0.001 * i + 3e-4, fromLat + 0.001 * (i % 37), fromLat + 0.001 * (i % 37) + 3e-4));
            collector.add(Placer.of(written).toFile(box), "b" + i);
        }
        Stream.of(new Coordinate(0, 0), new Coordinate(1e308, -1e308), new Coordinate(222, 222), new Coordinate(-5e11, 3e11)).limit(absurd)
                .forEach(c -> collector.add(FACTORY.createPoint(c)));
        return collector.done();
    }

    private static Sample sample(String written) {
        return sample(PlacingText.read(written).orElseThrow(), 113.86, 22.5, 4);
    }

    private PlaceVerdict judge(CrsClaim claim, Sample sample) {
        PlaceVerdict verdict = finder.judge(claim, sample, Optional.empty(), DISTRICT, Cancel.never());
        Stream.concat(Stream.of(verdict.why()), verdict.notes().stream()).forEach(p -> assertThat(p.detailIn(new Messages(Lang.ZH))).doesNotContain("{"));
        assertTrue(verdict.proposed().isEmpty() || verdict.candidates().isEmpty()
                || verdict.candidates().stream().anyMatch(c -> PlacingText.write(c.placing()).equals(PlacingText.write(verdict.proposed().get()))));
        return verdict;
    }

    private static String proposed(PlaceVerdict verdict) {
        return verdict.proposed().map(PlacingText::write).orElse("none");
    }

    private static List<String> notes(PlaceVerdict verdict) {
        return verdict.notes().stream().map(n -> n.code()).toList();
    }

    @ParameterizedTest
    @CsvSource({"EPSG:4490", "EPSG:4490 north-first"})
    void degreesInTheDistrictNeedNoQuestion(String written) {
        PlaceVerdict verdict = judge(CrsClaim.NONE, sample(written));
        assertEquals(written, proposed(verdict));
        assertTrue(verdict.certain());
        assertEquals("place.degrees", verdict.why().code());
    }

    /** Place alone cannot tell them from each other: today's grid is proposed, and the reader asked. */
    @ParameterizedTest
    @CsvSource({"EPSG:4547, EPSG:4547", "EPSG:2383, EPSG:4547", "EPSG:2435, EPSG:4547", "EPSG:4547 north-first, EPSG:4547 north-first",
        "EPSG:4526, EPSG:4526 zoned", "EPSG:4526 north-first, EPSG:4526 north-first zoned", "EPSG:2362, EPSG:4526 zoned", "EPSG:4509, EPSG:4509",
        "EPSG:4498, EPSG:4498 zoned", "EPSG:4508, EPSG:4508", "EPSG:3857, EPSG:3857", "EPSG:3857 north-first, EPSG:3857 north-first"})
    void metresWithoutAWordAreAskedFor(String written, String likeliest) {
        PlaceVerdict verdict = judge(CrsClaim.NONE, sample(written));
        assertEquals(likeliest, proposed(verdict));
        assertFalse(verdict.certain());
        assertThat(verdict.candidates().get(0).inside()).isGreaterThan(0.9);
        assertThat(verdict.candidates().stream().map(c -> PlacingText.write(c.placing()).replace(" zoned", ""))).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"EPSG:32650", "EPSG:32649"})
    void otherGridsOfSixDegreesAreAmongWhatIsPossible(String written) {
        PlaceVerdict verdict = judge(CrsClaim.NONE, sample(written));
        assertFalse(verdict.certain());
        assertThat(verdict.candidates()).anyMatch(c -> c.code().equals(written));
    }

    @ParameterizedTest
    @CsvSource({"4490", "4326", "4547", "4526", "2383", "2435", "4610", "32650", "3857", "4509"})
    void whatTheFileSaysHoldsWhereTheNumbersAgree(int code) {
        PlaceVerdict verdict = judge(CrsClaim.ofEpsg(code), sample("EPSG:" + code));
        assertEquals("EPSG:" + code, proposed(verdict).replace(" zoned", ""));
        assertTrue(verdict.certain());
        assertEquals(1, verdict.candidates().size());
        assertEquals(List.of(2383, 2435, 4610).contains(code), notes(verdict).contains("place.datum"));
    }

    /** What is written, what is said of it, what is proposed, whether it is asked. */
    @ParameterizedTest
    @CsvSource({
        "EPSG:4490 north-first, 4490, EPSG:4490 north-first, true, place.north-first",
        "EPSG:4547 north-first, 4547, EPSG:4547 north-first, true, place.north-first",
        "EPSG:4526, 4547, EPSG:4526 zoned, true, place.eastings",
        "EPSG:4547, 4526, EPSG:4547, true, place.eastings",
        "EPSG:4526 north-first, 4547, EPSG:4526 north-first zoned, true, place.eastings",
        "EPSG:4490, 4547, EPSG:4490, true, place.are-degrees",
        "EPSG:4490, 3857, EPSG:4490, true, place.are-degrees",
        "EPSG:4547, 4326, EPSG:4547, false, place.ask",
        "EPSG:2383, 4610, EPSG:2383, false, place.ask",
        "EPSG:3857, 4326, EPSG:3857, false, place.ask-one",
        "EPSG:4547, 4546, EPSG:4547, false, place.other-grid",
        "EPSG:2383, 2382, EPSG:2383, false, place.other-grid"})
    void whatTheFileSaysIsHeldAgainstTheNumbers(String written, int said, String proposed, boolean certain, String why) {
        PlaceVerdict verdict = judge(CrsClaim.ofEpsg(said), sample(written));
        assertEquals(proposed, proposed(verdict));
        assertEquals(certain, verdict.certain());
        assertEquals(why, verdict.why().code());
    }

    @Test
    void metresInAFormatOfDegreesAreAskedFor() {
        PlaceVerdict verdict = judge(CrsClaim.wgs84ByFormat(), sample("EPSG:4547"));
        assertEquals("EPSG:4547", proposed(verdict));
        assertFalse(verdict.certain());
        assertThat(notes(verdict)).contains("place.against");
    }

    @Test
    void someBadPlacesDoNotContradictTheFormat() {
        Sample.Collector collector = Sample.collector();
        Stream.of(new Coordinate(113.93, 22.53), new Coordinate(0, 0), new Coordinate(113, 222), new Coordinate(1e308, 5)).map(FACTORY::createPoint).forEach(collector::add);
        PlaceVerdict verdict = judge(CrsClaim.wgs84ByFormat(), collector.done());
        assertTrue(verdict.certain());
        assertEquals("EPSG:4326", proposed(verdict));
    }

    @Test
    void whatLiesFarAwayByItsOwnWordIsToldAndNotAsked() {
        PlaceVerdict verdict = judge(CrsClaim.ofEpsg(32631), sample(Placing.of("EPSG:32631"), 4.8, 52.3, 0));
        assertEquals("EPSG:32631", proposed(verdict));
        assertTrue(verdict.certain());
        assertThat(notes(verdict)).containsExactly("place.elsewhere");
        assertThat(Double.parseDouble(verdict.notes().get(0).parts().get(0))).isBetween(9000.0, 9500.0);
    }

    /** A survey far away in this country: the zone's number alone says where. */
    @Test
    void aZonesNumberTellsWhereItIsFarAway() {
        PlaceVerdict verdict = judge(CrsClaim.NONE, sample(Placing.of("EPSG:4528"), 120.5, 31, 0));
        assertEquals("EPSG:4528 zoned", proposed(verdict));
        assertFalse(verdict.certain());
        assertThat(notes(verdict)).contains("place.elsewhere");
    }

    @Test
    void metresFarAwayWithoutAZonesNumberAreProposedNowhere() {
        PlaceVerdict verdict = judge(CrsClaim.NONE, sample(Placing.of("EPSG:4549"), 120.3, 31, 0));
        assertEquals("none", proposed(verdict));
        assertEquals("place.ask-which", verdict.why().code());
    }

    @ParameterizedTest
    @CsvSource({"116.3, 39.9, EPSG:4490, true", "4.8, 52.3, none, false", "0.1, 0.1, none, false"})
    void degreesElsewhereAreSureInThisCountryAlone(double lon, double lat, String proposed, boolean certain) {
        PlaceVerdict verdict = judge(CrsClaim.NONE, sample(DEGREES, lon, lat, 0));
        assertEquals(proposed, proposed(verdict));
        assertEquals(certain, verdict.certain());
    }

    @Test
    void namedColumnsAreEnoughForDegreesAnywhere() {
        CrsClaim columns = CrsClaim.NONE.withAxes(CrsClaim.Axes.NORTH_FIRST).withDegrees(true);
        PlaceVerdict verdict = judge(columns, sample(new Placing("EPSG:4490", true, false, Placing.Shift.NONE, new double[0]), 4.8, 52.3, 0));
        assertEquals("EPSG:4490 north-first", proposed(verdict));
        assertTrue(verdict.certain());
    }

    @Test
    void surveyorsColumnsSayTheOrder() {
        PlaceVerdict verdict = judge(CrsClaim.NONE.withAxes(CrsClaim.Axes.NORTH_FIRST), sample("EPSG:4547 north-first"));
        assertEquals("EPSG:4547 north-first", proposed(verdict));
        assertFalse(verdict.certain());
    }

    /** Metres of a drawing may be as small as degrees. */
    @Test
    void aDrawingInMetresIsNotTakenForDegreesUnasked() {
        assertFalse(judge(CrsClaim.NONE.withDegrees(false), sample("EPSG:4490")).certain());
        Sample.Collector plan = Sample.collector();
        plan.add(FACTORY.toGeometry(new Envelope(80, 120, 5, 50)));
        plan.add(FACTORY.toGeometry(new Envelope(75, 110, 8, 45)));
        assertFalse(judge(CrsClaim.NONE, plan.done()).certain());
    }

    @ParameterizedTest
    @CsvSource({"91000, 13000", "-499200380883, -336393325878", "100000000000, 100000000000", "1500, 2500"})
    void aLocalGridOrNonsenseHasNoReading(double x, double y) {
        Sample.Collector collector = Sample.collector();
        for (int i = 0; i < 30; i++) {
            collector.add(FACTORY.toGeometry(new Envelope(x + 300 * i, x + 300 * i + 50, y + 200 * i, y + 200 * i + 50)));
        }
        PlaceVerdict verdict = judge(CrsClaim.NONE, collector.done());
        assertEquals("none", proposed(verdict));
        assertFalse(verdict.certain());
        assertEquals("place.none", verdict.why().code());
        assertThat(verdict.candidates()).isEmpty();
    }

    @Test
    void aPageOfTheWebIsToldAndCountsAsNoWord() {
        PlaceVerdict verdict = judge(CrsClaim.ofWkt("<!DOCTYPE html><html>404</html>"), sample("EPSG:4490"));
        assertTrue(verdict.certain());
        assertThat(notes(verdict)).containsExactly("place.page");
    }

    @Test
    void withoutPlacesThereIsNothingToAsk() {
        PlaceVerdict verdict = judge(CrsClaim.NONE, Sample.collector().done());
        assertFalse(verdict.asks());
        assertEquals("place.empty", verdict.why().code());
    }

    @Test
    void itStopsWhenItIsToldTo() {
        Cancel cancel = new Cancel();
        cancel.request();
        assertThrows(CancellationException.class, () -> finder.judge(CrsClaim.NONE, sample("EPSG:4490"), Optional.empty(), DISTRICT, cancel));
    }
}
