package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.ItemFilter;
import districtatlas.ask.Matches;
import districtatlas.base.Lang;
import districtatlas.base.vocabulary.Section;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.state.Scenes;
import districtatlas.ui.Session;
import districtatlas.ui.desk.ThemesOfThings;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the themes of the shipped atlas mark, and which a reader is led to who filters for what the theme in force does not mark. */
class ThemesOfThingsTest extends OnShippedAtlas {
    private final ItemFilter items = ItemFilter.of(atlas.open.plan(), atlas.open.gazetteer());
    private final Session session = new Session(AtlasState.of("structure", "light", 2025), Scenes.of(atlas.document, f -> items.matches(f).names()), Lang.ZH);
    private final ThemesOfThings themes = new ThemesOfThings(session, atlas.document.themes());

    @Test
    void theThemeThatMarksTheMostIsOfferedUntilItIsShown() {
        Matches sites = items.matches(Filter.NONE.withSections(Set.of(Section.SITE)));
        ThemesOfThings.Better better = themes.better(sites.names()).orElseThrow();
        assertEquals("culture", better.theme().id());
        assertEquals(0, better.here());
        assertEquals(46, better.there(), "the sites that have a mark");
        themes.show(better.theme());
        assertEquals("culture", session.state().theme());
        assertEquals(Optional.empty(), themes.better(sites.names()));
        session.change(s -> s.withTheme("projects"));
        assertEquals("culture", themes.better(sites.names()).orElseThrow().theme().id());
    }

    @Test
    void whereNoThemeMarksThemNoneIsOffered() {
        assertEquals(Optional.empty(), themes.better(Set.of()));
        assertEquals(Optional.empty(), themes.better(Set.of("no such thing")));
    }

    @Test
    void aLayerThatTheReaderPutAwayMarksNothing() {
        session.change(s -> s.withTheme("culture"));
        Set<String> sites = items.matches(Filter.NONE.withSections(Set.of(Section.SITE))).names();
        assertTrue(themes.better(sites).isEmpty());
        session.change(s -> s.withLayers(s.layers().with("culture", a -> a.withHidden(new districtatlas.map.layer.LayerId("item_place/item-site"), true))));
        assertTrue(themes.better(sites).map(ThemesOfThings.Better::theme).filter(t -> t.id().equals("culture")).isEmpty(), "not in the arrangement that hides them");
    }
}
