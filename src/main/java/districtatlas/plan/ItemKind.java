package districtatlas.plan;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Section;

/** What an item is; declared by the atlas, not by the program. */
public record ItemKind(String id, Text name, Section section, String icon) {
}
