package districtatlas.ui.paper;

import districtatlas.print.sheet.TitleBlock;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.util.List;
import java.util.stream.IntStream;

/** The title block that the reader filled in, among the settings. Pure functions of these. */
public final class WrittenBlock {
    /** Its fields as the settings and the texts call them, in its order. */
    static final List<String> FIELDS = List.of("title", "number", "scale", "coordinates", "unit", "date", "sources", "edition");

    private WrittenBlock() {
    }

    public static TitleBlock kept(Settings settings) {
        List<String> v = FIELDS.stream().map(f -> settings.get(SettingKey.titleBlock(f))).toList();
        return new TitleBlock(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.get(7));
    }

    /** @param values of the fields, in their order */
    static void keep(List<String> values, Settings settings) {
        IntStream.range(0, FIELDS.size()).forEach(i -> settings.set(SettingKey.titleBlock(FIELDS.get(i)), values.get(i).strip()));
    }
}
