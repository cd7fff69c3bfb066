package districtatlas.atlasfile;

import java.util.List;
import java.util.function.Consumer;

/**
 * The tables of a reader's own file, made in numbered steps. A step that was released is never edited: a further table or a further
 * column is a further step at the end, and a file of an older step goes through those it lacks when it is opened for writing.
 * {@code user_version} is GeoPackage's own, so the steps are counted in {@code reader_file}.
 */
final class ReaderFileSchema {
    /** The fact that says how many steps a file went through. */
    static final String STEPS_DONE = "schema";
    static final String FILE_ID = "id";
    static final String ATLAS = "atlas";
    static final String EDITION = "edition";
    static final String FACTS = "reader_file";
    static final String VERSIONS = "entry_version";
    static final String PICTURES = "picture";

    static final List<Consumer<Sql>> STEPS = List.of(ReaderFileSchema::first);

    private ReaderFileSchema() {
    }

    private static final String[] TABLES = {"""
        create table reader_file (
          id INTEGER primary key autoincrement not null,
          key TEXT not null unique,
          value TEXT not null)""", """
        create table entry_version (
          id INTEGER primary key autoincrement not null,
          kind TEXT not null,
          entry_id TEXT not null,
          version_id TEXT not null,
          parents TEXT not null,
          author TEXT not null,
          made TEXT not null,
          value TEXT,
          constraint once unique (kind, entry_id, version_id))""", """
        create table picture (
          id INTEGER primary key autoincrement not null,
          sha256 TEXT not null unique,
          bytes BLOB not null)"""};

    private static void first(Sql sql) {
        sql.run(TABLES);
    }
}
