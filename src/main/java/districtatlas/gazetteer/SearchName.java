package districtatlas.gazetteer;

import districtatlas.base.Text;
import java.util.List;

/**
 * Something that can be found, with every name it goes by. Immutable.
 *
 * @param aliases  other names, in any language
 * @param pinyin   of the Chinese name: syllables without tones, separated by spaces; may be empty
 * @param rank     smaller is offered first among equals
 */
public record SearchName(PlaceHit.Kind kind, String id, Text name, List<String> aliases, String pinyin, int rank, Text context) {
    public SearchName {
        aliases = List.copyOf(aliases);
    }
}
