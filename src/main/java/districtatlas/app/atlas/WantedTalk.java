package districtatlas.app.atlas;

import districtatlas.ask.ItemFilter;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.map.MapDocument;
import districtatlas.paint.display.DisplayLists;
import districtatlas.plan.ItemId;
import districtatlas.plan.Years;
import districtatlas.plan.Zone;
import districtatlas.print.page.MapCredits;
import districtatlas.print.slides.StoryTalk;
import districtatlas.print.slides.Talk;
import districtatlas.print.slides.TalkMaps;
import districtatlas.print.slides.ZoneTalk;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import districtatlas.tour.Tour;
import districtatlas.tour.ZoneFrames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the talk that a person named, from an atlas that is open. Immutable. */
public final class WantedTalk {
    private final OpenAtlas open;
    private final MapDocument document;
    private final MapCredits credits;
    private final Messages messages;

    /** @param credits in the same language */
    public WantedTalk(OpenAtlas open, MapDocument document, MapCredits credits, Messages messages) {
        this.open = open;
        this.document = document;
        this.credits = credits;
        this.messages = messages;
    }

    /**
     * @param tour    the atlas's, the reader's own, or one from a file
     * @param palette id
     * @throws UserError when nothing of it can be shown here
     */
    public Talk tour(Tour tour, String palette) {
        if (!tour.isPlayable()) {
            throw WantedTour.unplayable(tour, messages);
        }
        boolean first = open.plan().tours().stream().findFirst().filter(t -> t.id().equals(tour.id()) && tour.origin() == Tour.Origin.ATLAS).isPresent();
        String title = first ? messages.get("slides.title.walk", atlasName()) : messages.get("slides.title.tour", atlasName(), tour.title().in(messages.lang()));
        return StoryTalk.of(open.plan(), tour, messages, title, first ? "" : tour.about().in(messages.lang()), frames(), look(palette), usualTheme(), credits);
    }

    /**
     * A step for each of the zones that were named.
     *
     * @param names   none: all zones but key areas
     * @param palette id
     * @throws UserError when there is no such zone
     */
    public Talk zones(List<String> names, boolean keyAreas, String palette) {
        Wanted wanted = new Wanted(messages);
        List<Zone> zones = names.isEmpty() ? zonesOfAlbum(keyAreas)
                : names.stream().map(n -> wanted.zone(open.plan(), n)).distinct().toList();
        return ZoneTalk.of(zones, open.plan(), messages, messages.get("slides.title.zones", atlasName()), frames(), look(palette), credits);
    }

    /** All zones, with or without key areas. */
    public List<Zone> zonesOfAlbum(boolean keyAreas) {
        return open.plan().zones().stream().filter(z -> keyAreas || z.kind() != ZoneKind.KEY_AREA).toList();
    }

    /** @param lists of a shop, or of whatever else makes many pictures */
    public TalkMaps maps(DisplayLists lists) {
        Map<ItemId, EastNorth> places = new LinkedHashMap<>();
        open.plan().items().forEach(i -> i.place().ifPresent(p -> places.put(i.id(), open.grid().toGrid(p.lonLat()))));
        ItemFilter items = ItemFilter.of(open.plan(), open.gazetteer());
        return new TalkMaps(open.plan(), open.shapes(), places, open.itemShapes(), open.home(), Scenes.of(document, f -> items.matches(f).names()), messages.lang(), lists);
    }

    private String atlasName() {
        return messages.get("app.title", open.name().in(messages.lang()));
    }

    private ZoneFrames frames() {
        return new ZoneFrames(open.plan(), open.shapes());
    }

    private String usualTheme() {
        return document.themes().get(0).id();
    }

    private AtlasState look(String palette) {
        return AtlasState.of(usualTheme(), palette, Years.of(open.plan()).standard());
    }
}
