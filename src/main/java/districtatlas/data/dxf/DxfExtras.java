package districtatlas.data.dxf;

import java.util.LinkedHashMap;
import java.util.Map;

/** What programs of a trade attach to an entity (extended data), as surveyors' codes: the texts of each program as a column. Pure functions. */
final class DxfExtras {
    static final String BLOCK = "block";
    private static final int LONGEST = 500;

    private DxfExtras() {
    }

    static Map<String, String> of(RawEntity e) {
        Map<String, String> extras = null;
        String program = "";
        for (int i = 0; i < e.size(); i++) {
            if (e.code(i) == 1001 && e.text(i) != null) {
                program = DxfTexts.decode(e.text(i));
            } else if (e.code(i) == 1000 && e.text(i) != null && !e.text(i).isEmpty()) {
                extras = extras == null ? new LinkedHashMap<>() : extras;
                String text = DxfTexts.decode(e.text(i));
                extras.merge("xdata_" + program, text, (a, b) -> a.length() > LONGEST ? a : a + "; " + b);
            }
        }
        return extras == null ? Map.of() : extras;
    }
}
