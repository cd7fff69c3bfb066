package districtatlas.atlasfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How another GIS draws the reader's own layers: resources, written into a new file once. A reader may change them there. */
final class OwnStyles {
    private OwnStyles() {
    }

    static void add(Sql sql, OwnLayer layer) {
        // No two styles at the same second: QGIS lists styles by their time and would show those of one time many times over.
        sql.insert("""
            insert into layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD,
              useAsDefault, description, owner, ui, update_time)
            values ('', '', ?, 'geom', ?, ?, ?, 1, '', '', null, strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || ? || ' seconds'))""",
                layer.table(), OwnLayerTables.title(layer.table()), text(layer, ".qml"), text(layer, ".sld"), layer.ordinal());
    }

    private static String text(OwnLayer layer, String ending) {
        String name = "/assets/qgis/" + layer.table() + ending;
        try (InputStream in = OwnStyles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
