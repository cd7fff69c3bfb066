package districtatlas.atlasfile;

import java.util.List;

/**
 * The layers of a reader's own file as another GIS shows them: made from the entries, and read back where somebody edited them there.
 * A column is never renamed; a further one is a further step of {@link ReaderFileSchema}.
 */
public enum OwnLayer {
    NOTE("note", "POINT", "id TEXT", "subject_kind TEXT", "subject_id TEXT", "subject TEXT", "text TEXT", "state TEXT", "replies TEXT", "author TEXT",
            "made DATETIME", "changed DATETIME"),
    MARK_POINT("mark_point", "POINT", "id TEXT", "form TEXT", "text TEXT", "colour TEXT", "weight TEXT", "author TEXT", "made DATETIME",
            "changed DATETIME"),
    MARK_LINE("mark_line", "LINESTRING", "id TEXT", "form TEXT", "text TEXT", "colour TEXT", "weight TEXT", "dashed BOOLEAN", "author TEXT",
            "made DATETIME", "changed DATETIME"),
    MARK_AREA("mark_area", "POLYGON", "id TEXT", "form TEXT", "text TEXT", "colour TEXT", "weight TEXT", "dashed BOOLEAN", "author TEXT",
            "made DATETIME", "changed DATETIME");

    private final String table;
    private final String geometry;
    private final List<String> declarations;

    OwnLayer(String table, String geometry, String... declarations) {
        this.table = table;
        this.geometry = geometry;
        this.declarations = List.of(declarations);
    }

    public String table() {
        return table;
    }

    /** As GeoPackages call it. */
    String geometry() {
        return geometry;
    }

    /** Without the number and the shape. */
    public List<String> columns() {
        return declarations.stream().map(d -> d.substring(0, d.indexOf(' '))).toList();
    }

    List<String> declarations() {
        return declarations;
    }
}
