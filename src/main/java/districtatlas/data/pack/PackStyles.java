package districtatlas.data.pack;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.GuestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Styles that QGIS keeps beside its layers in the same file: of each table its default one, else the first. */
final class PackStyles {
    static final String TABLE = "layer_styles";
    private static final String STYLES = """
        select f_table_name, styleQML, styleSLD
          from layer_styles
         order by useAsDefault in (1, 'true', 't') desc, id""";

    private final Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    PackStyles(GuestDatabase database, boolean there) {
        if (there) {
            try {
                database.rows(STYLES, r -> List.of(r.text(1), r.text(2)).stream().filter(t -> !t.isBlank()).findFirst()
                    .map(t -> texts.putIfAbsent(r.text(0), t)));
            } catch (AtlasFileException otherwise) {
                // A table of that name that QGIS did not make.
            }
        }
    }

    /** QML, or SLD where there is no QML. */
    Optional<String> of(String table) {
        return Optional.ofNullable(texts.get(table));
    }
}
