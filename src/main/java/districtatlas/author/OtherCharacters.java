package districtatlas.author;

import com.ibm.icu.text.Transliterator;
import districtatlas.atlasfile.SearchCharacterRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The traditional characters that a reader may type for the simplified ones of the names, by the Unicode project's rules. Half a second. */
final class OtherCharacters {
    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9fff;

    private OtherCharacters() {
    }

    static List<SearchCharacterRow> of(Stream<String> names) {
        Set<Integer> used = names.flatMapToInt(String::codePoints).boxed().collect(Collectors.toSet());
        Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
        List<SearchCharacterRow> rows = new ArrayList<>();
        for (int c = FIRST; c <= LAST; c++) {
            String written = Character.toString(c);
            String meant = simplified.transliterate(written);
            // A character that stands in a name itself means itself.
            if (!meant.equals(written) && meant.codePointCount(0, meant.length()) == 1 && used.contains(meant.codePointAt(0)) && !used.contains(c)) {
                rows.add(new SearchCharacterRow(written, meant));
            }
        }
        return rows;
    }
}
