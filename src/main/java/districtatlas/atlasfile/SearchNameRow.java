package districtatlas.atlasfile;

import districtatlas.base.Text;
import districtatlas.coord.LonLat;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be found by name, with every name it goes by.
 *
 * @param kind     zone, item, indicator, place or term
 * @param ref      id of the zone, item, indicator or term; of a place its layer and number, such as {@code peak/3}
 * @param said     other words that a reader may say for those of its names, and what it is found by; nobody calls it that
 * @param pinyin   of the Chinese name: syllables without tones, separated by blanks
 * @param initials first letters of the syllables, with whole numbers and Latin words
 * @param rank     smaller is offered first among equals
 * @param context  what it is and where, in a few words
 * @param place    where to look; empty for what has no place
 */
public record SearchNameRow(String kind, String ref, Text name, List<String> aliases, List<String> said, String pinyin, String initials, int rank,
                            Text context, Optional<LonLat> place) {
    public SearchNameRow {
        aliases = List.copyOf(aliases);
        said = List.copyOf(said);
    }
}
