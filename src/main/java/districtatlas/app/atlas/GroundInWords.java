package districtatlas.app.atlas;

import districtatlas.ask.ItemFilter;
import districtatlas.ask.words.MapInWords;
import districtatlas.ask.words.Surroundings;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.plan.ItemId;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Opens what is told in words: the atlas with what of its ground people find their way by. */
public final class GroundInWords {
    private GroundInWords() {
    }

    /** @throws UserError when the file cannot be read, with a sentence that says why */
    public static MapInWords of(OpenAtlas open, Path file, ItemFilter items, Messages messages) {
        try (AtlasFile atlas = AtlasFile.openReadOnly(file)) {
            return new MapInWords(items, open.shapes(), Surroundings.read(atlas, open.grid()), places(open));
        } catch (AtlasFileException e) {
            throw OpenAtlas.refused(e, messages);
        }
    }

    private static Map<ItemId, EastNorth> places(OpenAtlas open) {
        Map<ItemId, EastNorth> places = new LinkedHashMap<>();
        open.plan().items().forEach(i -> i.place().ifPresent(p -> places.put(i.id(), open.grid().toGrid(p.lonLat()))));
        return places;
    }
}
