package districtatlas.notebook;

import districtatlas.atlasfile.VersionRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures that entries name, those of kinds that this program does not know among them. */
final class PictureNames {
    private static final Pattern SHA256 = Pattern.compile("\"([0-9a-zA-Z]{2,64})\"");

    private PictureNames() {
    }

    /** More than there are, rather than fewer: whatever stands between quotation marks and might be a hash. */
    static Set<String> in(List<VersionRow> rows) {
        Set<String> names = new HashSet<>();
        for (VersionRow row : rows) {
            if (row.value() != null) {
                for (Matcher m = SHA256.matcher(row.value()); m.find();) {
                    names.add(m.group(1));
                }
            }
        }
        return names;
    }
}
