package districtatlas.app.atlas;

import districtatlas.base.HalfWidth;
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
import java.util.Optional;
import java.util.Set;

/** Makes the talk that a person named, from an atlas that is open. Immutable. */
public final class WantedTalk {
    /** By which the atlas's own walk is named on the command line. */
    private static final String WALK = "walk";

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
     * @param name    of a tour; empty for the atlas's own
     * @param palette id
     * @throws UserError when there is no such tour
     */
    public Talk tour(Optional<String> name, String palette) {
        Tour first = Tour.of(open.plan()).stream().filter(Tour::isPlayable).findFirst().orElseThrow(() -> new UserError(messages.get("cli.no-walk")));
        String own = messages.get("rail.walk");
        Talk talk = StoryTalk.of(open.plan(), first, messages, messages.get("slides.title.walk", atlasName()), frames(), look(palette), usualTheme(), credits);
        String asked = name.map(n -> HalfWidth.of(n).strip()).orElse(WALK);
        if (!asked.equalsIgnoreCase(WALK) && !asked.equalsIgnoreCase(own) && !asked.equals(talk.title())) {
            throw new UserError(messages.get("cli.no-tour", asked, WALK + " " + own));
        }
        return talk;
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
        return new TalkMaps(open.plan(), open.shapes(), places, open.itemShapes(), open.home(), Scenes.of(document, f -> Set.of()), messages.lang(), lists);
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
