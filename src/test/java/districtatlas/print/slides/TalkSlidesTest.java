package districtatlas.print.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.print.slides.DeckLayout.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TalkSlidesTest {
    private static final ShippedTalks SHIPPED = new ShippedTalks();

    @AfterAll
    static void close() {
        SHIPPED.close();
    }

    private static List<Slide> all(Lang lang) {
        return Stream.of(SHIPPED.story(lang), SHIPPED.zones(lang)).flatMap(t -> TalkSlides.of(t).stream()).toList();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void noWordsNeedMoreRoomThanTheirBoxHas(Lang lang) {
        List<String> full = new ArrayList<>();
        String foot = SHIPPED.story(lang).slideFoot();
        all(lang).forEach(s -> TalkSlides.tooFull(s, foot).forEach(b -> full.add(s.title() + " in " + s.layout() + ": " + b)));
        assertEquals(List.of(), full);
    }

    /** What the last row reads, and the small print that nobody in it needs. */
    @ParameterizedTest
    @EnumSource(DeckLayout.class)
    void noWordsAreSmallerThanALastRowCanRead(DeckLayout layout) {
        for (Level level : Level.values()) {
            assertTrue(layout.size(level) >= 14, layout + " " + level);
        }
        assertTrue(DeckLayout.SOURCE_PT >= 12 && DeckLayout.FOOT_PT >= 10);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyStepOfTheStoryIsOneSlideWithATitleOfItsOwn(Lang lang) {
        Talk talk = SHIPPED.story(lang);
        List<Slide> slides = TalkSlides.of(talk).stream().filter(s -> s.layout() != DeckLayout.TITLE && s.layout() != DeckLayout.WORDS).toList();
        assertEquals(talk.steps().stream().map(TalkStep::title).toList(), slides.stream().map(Slide::title).toList());
        assertEquals(slides.size(), slides.stream().map(Slide::title).distinct().count());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyZoneIsOneSlide(Lang lang) {
        Talk talk = SHIPPED.zones(lang);
        List<Slide> slides = TalkSlides.of(talk).stream().filter(s -> s.layout() != DeckLayout.TITLE && s.layout() != DeckLayout.WORDS).toList();
        assertEquals(talk.steps().stream().map(TalkStep::title).toList(), slides.stream().map(Slide::title).toList());
    }

    /** A number without its source is a rumour. */
    @Test
    void everyNumberAndEveryThingNamesItsSourceOrItsSlideDoes() {
        for (TalkStep step : SHIPPED.zones(Lang.ZH).steps()) {
            step.figures().forEach(f -> assertTrue(f.source().matches(".*:\\d+.*"), step.title() + ": " + f));
            step.points().forEach(p -> assertTrue(p.text().matches(".*\\[.*:\\d+.*\\]"), step.title() + ": " + p));
        }
        for (TalkStep step : SHIPPED.story(Lang.ZH).steps()) {
            assertTrue(!step.sources().isEmpty(), step.title());
        }
    }

    /** Each line that any step cites is on the slides of sources. */
    @Test
    void theSlidesOfSourcesNameEveryLine() {
        Talk talk = SHIPPED.story(Lang.ZH);
        String said = TalkSlides.of(talk).stream().filter(s -> s.layout() == DeckLayout.WORDS).flatMap(s -> s.words().stream()).map(SlideWords::text).reduce("", (a, b) -> a + "\n" + b);
        talk.steps().stream().flatMap(s -> s.allSources().stream()).forEach(c -> assertTrue(said.matches("(?s).*\\D" + c.line() + "\\D.*"), "line " + c.line()));
        talk.credits().owners().forEach(o -> assertTrue(said.contains(o), o));
    }

    /** A district total is never a zone's. */
    @Test
    void aZonesFiguresAreItsOwn() {
        for (TalkStep step : SHIPPED.zones(Lang.ZH).steps()) {
            SHIPPED.open.plan().zoneNamed(step.title()).ifPresent(zone -> {
                List<String> own = SHIPPED.open.plan().targetsOf(zone.id()).own().stream().map(t -> t.indicator().name().zh()).toList();
                step.figures().forEach(f -> assertTrue(own.contains(f.name()), step.title() + ": " + f));
            });
        }
    }

    @Test
    void whatIsTiedStaysOnOneSlide() {
        List<SlideWords> words = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            words.add(SlideWords.of(Level.NAME, "name " + i).tiedToNext());
            words.add(SlideWords.of(Level.AMOUNT, "amount " + i));
        }
        List<List<SlideWords>> parts = SlideFit.parts(words, DeckLayout.WIDE_MEDIUM);
        assertTrue(parts.size() > 1);
        assertEquals(words, parts.stream().flatMap(List::stream).toList());
        parts.forEach(p -> assertEquals(Level.NAME, p.get(0).level()));
        parts.forEach(p -> assertTrue(SlideFit.height(p, DeckLayout.WIDE_MEDIUM) <= DeckLayout.WIDE_MEDIUM.body().height()));
    }
}
