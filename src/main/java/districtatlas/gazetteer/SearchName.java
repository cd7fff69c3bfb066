package districtatlas.gazetteer;

import districtatlas.base.Text;
import districtatlas.coord.LonLat;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be found, with every name it goes by. Immutable.
 *
 * @param aliases  other names, in any language
 * @param said     what else a reader may say for it; nobody calls it that, so it is not shown
 * @param pinyin   of the Chinese name: syllables without tones, separated by spaces; may be empty
 * @param rank     smaller is offered first among equals
 * @param context  what it is, and after a point where
 * @param place    where to look; empty for what has no place of its own
 */
public record SearchName(PlaceHit.Kind kind, String id, Text name, List<String> aliases, List<String> said, String pinyin, int rank, Text context,
                         Optional<LonLat> place) {
    public SearchName {
        aliases = List.copyOf(aliases);
        said = List.copyOf(said);
    }
}
