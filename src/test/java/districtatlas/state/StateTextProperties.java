package districtatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.coord.EastNorth;
import districtatlas.feature.FeatureRef;
import districtatlas.map.layer.LayerId;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ids are any words, also such as are made of what stands between words here. */
class StateTextProperties {
    private static final AtlasState PLAIN = AtlasState.of("structure", "light", 2025);

    private static Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abz09-_./ %&=+;:,#南山\"\\\n").ofMinLength(1).ofMaxLength(8);
    }

    private static Arbitrary<Place> places() {
        Arbitrary<Double> metres = Arbitraries.doubles().between(-1e7, 1e7).ofScale(9);
        return Combinators.combine(metres, metres, Arbitraries.doubles().between(1e-3, 1e6).ofScale(12))
                .as((east, north, scale) -> new Place(new EastNorth(east, north), scale));
    }

    private static Arbitrary<Selection> selections() {
        Arbitrary<Optional<Subject>> things = Arbitraries.<Subject>oneOf(words().map(w -> new Subject.OfItem(new ItemId(w))),
                Combinators.combine(words(), words()).as((layer, id) -> new Subject.OfFeature(new FeatureRef(layer, id))),
                places().map(p -> new Subject.OfSpot(p.center()))).optional();
        return Combinators.combine(words().map(ZoneId::new).optional(), words().map(ZoneId::new).list().ofMaxSize(3), things).as(Selection::new);
    }

    private static Arbitrary<LayerArrangement> arrangements() {
        Arbitrary<LayerId> ids = words().map(LayerId::new);
        return Combinators.combine(ids.set().ofMaxSize(3), Arbitraries.maps(ids, Arbitraries.doubles().between(-1, 2).ofScale(15)).ofMaxSize(3),
                ids.list().uniqueElements().ofMaxSize(4), ids.set().ofMaxSize(2)).as((hidden, opacity, order, shown) -> {
                    LayerArrangement arranged = LayerArrangement.NONE.withHidden(hidden, true).withShown(shown, true).withOrder(order);
                    for (var each : opacity.entrySet()) {
                        arranged = arranged.withOpacity(each.getKey(), each.getValue());
                    }
                    return arranged;
                });
    }

    private static Arbitrary<LayerChanges> changes() {
        return Arbitraries.maps(words(), arrangements()).ofMaxSize(3).map(byTheme -> {
            LayerChanges changes = LayerChanges.NONE;
            for (var each : byTheme.entrySet()) {
                changes = changes.with(each.getKey(), a -> each.getValue());
            }
            return changes;
        });
    }

    private static Arbitrary<PanelPlace> panels() {
        return Combinators.combine(words().optional().map(w -> w.orElse("")), words().set().ofMaxSize(3), Arbitraries.doubles().between(0, 1).ofScale(15))
                .as(PanelPlace::new);
    }

    private static Arbitrary<Filter> filters() {
        Arbitrary<OptionalInt> years = Arbitraries.integers().optional().map(y -> y.map(OptionalInt::of).orElse(OptionalInt.empty()));
        Arbitrary<String> texts = words().optional().map(w -> w.orElse(""));
        return Combinators.combine(Arbitraries.of(Section.class).set().ofMaxSize(2), words().set().ofMaxSize(3), Arbitraries.of(Status.class).set().ofMaxSize(3),
                        Arbitraries.of(Certainty.class).set().ofMaxSize(2), words().map(ZoneId::new).set().ofMaxSize(3), years, texts, texts)
                .as(Filter::new);
    }

    private static Arbitrary<ZonePair> pairs() {
        Arbitrary<ZoneId> zones = words().map(ZoneId::new);
        return Combinators.combine(zones, zones).filter((a, b) -> !a.equals(b)).as(ZonePair::new);
    }

    private static Arbitrary<AtlasState> still() {
        return Combinators.combine(places().optional(), words(), changes(), words(), Arbitraries.integers(), selections(), panels(), filters())
                .as((place, theme, layers, palette, year, selection, panel, filter) ->
                        new AtlasState(place, theme, layers, palette, year, selection, panel, filter, Optional.empty(), Optional.empty(), HiddenNames.NONE, Optional.empty(), Optional.empty()))
                .flatMap(state -> pairs().optional().map(state::withCompared))
                .flatMap(state -> hidden().map(state::withNames));
    }

    private static Arbitrary<HiddenNames> hidden() {
        return Combinators.combine(Arbitraries.of(true, false), words().map(ZoneId::new).set().ofMaxSize(4)).as(HiddenNames::new);
    }

    private static Arbitrary<BuildPlace> builds() {
        return Combinators.combine(words(), words().set().ofMaxSize(4), still()).as(BuildPlace::new);
    }

    @Provide
    Arbitrary<AtlasState> states() {
        Arbitrary<WalkPlace> walks = Combinators.combine(Arbitraries.integers().between(0, 99), Arbitraries.of(true, false), still(), Arbitraries.of("", "structure", "own:7 a,b")).as((step, paused, before, tour) -> new WalkPlace(tour, step, paused, before.filter(), before));
        return Combinators.combine(still(), walks.optional(), builds().optional()).as((state, walk, build) -> build.isPresent() ? state.withBuildUp(build) : state.withWalk(walk));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aStateComesBackFromItsTextToTheLastBit(@ForAll("states") AtlasState state) {
        assertEquals(state, StateText.parse(StateText.of(state), PLAIN));
        assertEquals(-1, StateText.of(state).indexOf('\n'), "one line");
    }

    /** Whatever an editor or a full disk makes of a settings file. */
    @Property(edgeCases = EdgeCasesMode.NONE, tries = 1000)
    void aTextThatWasCutOrGarbledGivesAState(@ForAll("states") AtlasState state, @ForAll Random random) {
        StringBuilder text = new StringBuilder(StateText.of(state));
        for (int i = random.nextInt(6); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setLength(at);
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.insert(at, "%&=,;:-+.2C5eE3".charAt(random.nextInt(15)));
                default -> text.setCharAt(at, (char) (32 + random.nextInt(96)));
            }
        }
        assertNotNull(StateText.parse(text.toString(), PLAIN), text::toString);
    }

    @Property
    void anyTextGivesAState(@ForAll String text) {
        assertNotNull(StateText.parse(text, PLAIN));
    }

    /** Words as they stand in a text, with values that mean nothing. */
    @Property
    void anyValueOfAnyWordGivesAState(@ForAll("fields") List<String> fields) {
        assertNotNull(StateText.parse(String.join("&", fields), PLAIN), fields::toString);
    }

    @Provide
    Arbitrary<List<String>> fields() {
        Arbitrary<String> names = Arbitraries.of("place", "theme", "palette", "year", "zone", "under", "item", "feature", "layers.a", "row", "whole",
                "scroll", "walk", "before", "filter", "compared");
        Arbitrary<String> values = Arbitraries.of("%25", "%2C", "%3A", "%3B", "%C3", "%", ",", ";", ":", "-", ".", "1", "NaN", "Infinity", "1e999", "a")
                .list().ofMaxSize(6).map(parts -> String.join("", parts));
        return Combinators.combine(names, values).as((name, value) -> name + "=" + value).list().ofMaxSize(8);
    }

    @Example
    void aCutTextCostsOnlyWhatItLost() {
        AtlasState state = PLAIN.at(new Place(new EastNorth(1.5, 2.25), 3)).withTheme("culture").withSelection(Selection.of(new ZoneId("mill")));
        String text = StateText.of(state);
        assertEquals(state.withSelection(Selection.NONE), StateText.parse(text.substring(0, text.indexOf("zone=")), PLAIN));
    }

    @Example
    void aFilterLosesOnlyTheConditionsThatMeanNothing() {
        AtlasState filtered = StateText.parse("filter=" + URLEncoder.encode("zone:mill,ford;status:planned,lost;year:never;moon:full;text:%", StandardCharsets.UTF_8), PLAIN);
        assertEquals(Filter.NONE.withZones(Set.of(new ZoneId("mill"), new ZoneId("ford"))).withStatuses(Set.of(Status.PLANNED)), filtered.filter());
    }

    @Example
    void inAWalkTheFilterIsAtRest() {
        AtlasState filtered = PLAIN.withFilter(Filter.NONE.withText("mill"));
        AtlasState walking = filtered.withWalk(Optional.of(new WalkPlace(0, false, filtered)));
        assertEquals(Filter.NONE, walking.applied());
        assertEquals(filtered.filter(), walking.walk().orElseThrow().before().applied());
    }

    @Example
    void whatATextDoesNotSayIsTakenFromAnotherState() {
        AtlasState other = PLAIN.at(new Place(new EastNorth(1, 2), 3)).withYear(2035).withSelection(Selection.of(new ZoneId("mill")));
        assertEquals(other.withTheme("culture").withSelection(Selection.NONE), StateText.parse("theme=culture", other));
    }
}
