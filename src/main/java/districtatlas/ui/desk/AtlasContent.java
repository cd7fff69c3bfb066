package districtatlas.ui.desk;

import districtatlas.base.Text;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.map.MapTheme;
import districtatlas.map.style.Palette;
import districtatlas.plan.DrawnThings;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneShapes;
import districtatlas.plan.Years;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an atlas gives the window to show. Immutable.
 *
 * @param drawn       which drawn features are which things of the plan
 * @param itemShapes  of the things that the ground draws
 * @param places      of items, on the grid
 * @param namedPlaces of names on the map that belong to no item, by id
 * @param home        what the home button frames
 * @param gridName    the grid as the atlas names it
 * @param gridCode    the same in a word
 * @param worth       what the map's boundaries are worth, as short as the strip below it needs
 * @param attribution whose data it is
 */
public record AtlasContent(Plan plan, ZoneShapes shapes, DrawnThings drawn, ItemShapes itemShapes, Gazetteer gazetteer, DistrictGrid grid,
                           Map<ItemId, EastNorth> places, Map<String, EastNorth> namedPlaces,
                            List<MapTheme> themes, List<Palette> palettes, Years years, Extent home,
                            Text gridName, String gridCode, Text worth, String attribution) {
    public AtlasContent {
        places = Map.copyOf(places);
        namedPlaces = Map.copyOf(namedPlaces);
        themes = List.copyOf(themes);
        palettes = List.copyOf(palettes);
    }

    /** The theme of that id; the first without one, or when there is none of that id. */
    public MapTheme theme(Optional<String> id) {
        return themes.stream().filter(t -> id.filter(t.id()::equals).isPresent()).findFirst().orElse(themes.get(0));
    }

    /** Ids of the glossary's terms that go by such a name. */
    public List<String> termsNamed(String text) {
        return gazetteer.search(text, Integer.MAX_VALUE).stream().filter(h -> h.kind() == PlaceHit.Kind.TERM).map(PlaceHit::id).toList();
    }
}
