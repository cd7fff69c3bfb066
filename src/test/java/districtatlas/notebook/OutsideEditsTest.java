package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Problem;
import districtatlas.coord.LonLat;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.Function;

/** What somebody edits in the layers with a GIS becomes edits of his notes and marks. */
class OutsideEditsTest {
    private static final EntryId NOTE = new EntryId("n1");
    private static final EntryId LINE = new EntryId("m1");
    private static final Signature WHO = new Signature("林工", Instant.parse("2035-06-01T08:00:00Z"));

    @TempDir
    Path folder;
    private Path file;
    private Notebook before;

    @BeforeEach
    void make() {
        file = folder.resolve("a.atlas");
        DrawnMark line = new DrawnMark(DrawnMark.Form.ARROW, List.of(new LonLat(113.9, 22.5), new LonLat(113.95, 22.55)), "去路", MarkLook.USUAL);
        before = NotebookFileTest.some().with(EntryKinds.MARK, LINE, line, WHO);
        try (NotebookFile made = NotebookFile.create(file, "made up", "1")) {
            made.save(Notebook.EMPTY, before);
        }
    }

    /** As GDAL would: with the functions that the triggers of the index call. */
    static void change(Path file, String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String name : List.of("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")) {
                Function.create(connection, name, new Function() {
                    @Override
                    protected void xFunc() throws SQLException {
                        ByteBuffer shape = ByteBuffer.wrap(value_blob(0)).order(ByteOrder.LITTLE_ENDIAN);
                        result(name.equals("ST_IsEmpty") ? 0 : shape.getDouble(shape.limit() - (name.endsWith("X") ? 16 : 8)));
                    }
                });
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without an envelope in its head, as other programs may write one. */
    static byte[] point(double lon, double lat) {
        return ByteBuffer.allocate(29).order(ByteOrder.LITTLE_ENDIAN).put(new byte[] {'G', 'P', 0, 1}).putInt(4490).put((byte) 1).putInt(1).putDouble(lon)
                .putDouble(lat).array();
    }

    private Notebook opened() {
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            assertEquals(List.of(), open.problems());
            return open.read();
        }
    }

    private Note note(Notebook notebook) {
        return notebook.notes().find(NOTE).orElseThrow().value().orElseThrow();
    }

    @Test
    void nothingEditedIsNothingChanged() {
        assertEquals(before, opened());
        assertEquals(before, opened());
    }

    @Test
    void aTextAndAPlaceThatWereChangedThere() {
        change(file, "update note set text = '改过的', geom = ?", (Object) point(114, 22.6));
        Entry<Note> entry = opened().notes().find(NOTE).orElseThrow();
        assertEquals("改过的", entry.value().orElseThrow().text());
        assertEquals(Optional.of(new LonLat(114, 22.6)), entry.value().orElseThrow().place());
        assertEquals(before.notes().find(NOTE).orElseThrow().value().orElseThrow().about(), entry.value().orElseThrow().about());
        assertEquals(2, entry.versions().size(), "what it was is kept");
        assertEquals("", entry.changed().author(), "nobody knows who");
        assertEquals(List.of(), NotebookFile.problems(file));
    }

    @Test
    void aNoteThatWasOpenedAgainAndAnsweredThere() {
        change(file, "update note set state = 'open', replies = replies || char(10) || '还没有改', author = '王工'");
        Notebook after = opened();
        List<Entry<Reply>> replies = after.replies().there();
        assertEquals(new Reply(NOTE, "还没有改", Optional.of(false)), replies.get(replies.size() - 1).value().orElseThrow());
        assertEquals("王工", replies.get(replies.size() - 1).made().author());
        assertEquals(note(before), note(after));
        assertEquals(after, opened(), "it is said once");
    }

    @Test
    void rowsThatWereRemovedThere() {
        change(file, "delete from note");
        change(file, "delete from mark_line");
        Notebook after = opened();
        assertEquals(0, after.notes().size() + after.marks().size());
        assertEquals(note(before), after.notes().findAny(NOTE).orElseThrow().versions().get(0).value().orElseThrow(), "and remembered");
        assertEquals(List.of(), NotebookFile.problems(file));
    }

    @Test
    void newRowsAreTheSameEntriesInEveryCopy() throws Exception {
        change(file, "insert into note (geom, text, author) values (?, '新批注', '王工')", (Object) point(113.92, 22.51));
        change(file, "insert into mark_point (geom, colour) values (?, 'blue')", (Object) point(113.93, 22.52));
        Path copy = folder.resolve("copy.atlas");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        Notebook after = opened();
        Entry<Note> made = after.notes().there().stream().filter(n -> !n.id().equals(NOTE)).findFirst().orElseThrow();
        assertEquals(new Note(About.aPlace(), Optional.of(new LonLat(113.92, 22.51)), "新批注"), made.value().orElseThrow());
        assertEquals("王工", made.made().author());
        Thread.sleep(20);
        try (NotebookFile other = NotebookFile.open(copy, "made up")) {
            assertEquals(after, after.joined(other.read()));
        }
        assertEquals(MarkLook.USUAL.withColour(MarkLook.Colour.BLUE), after.marks().there().stream().filter(m -> !m.id().equals(LINE)).findFirst().orElseThrow()
                .value().orElseThrow().look());
        assertEquals(List.of(), NotebookFile.problems(file));
    }

    @Test
    void whatIsNoMarkStaysAndIsTold() {
        change(file, "insert into mark_area (text) values ('without a shape')");
        for (int i = 0; i < 2; i++) {
            try (NotebookFile open = NotebookFile.open(file, "made up")) {
                assertEquals(List.of("notebook.outside"), open.problems().stream().map(Problem::code).toList());
                assertEquals(before, open.save(before, before));
            }
        }
    }

    @Test
    void editsWhileTheFileIsOpenAreJoined() {
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            change(file, "update mark_line set colour = 'green', dashed = 1, form = 'line'");
            Notebook to = before.changed(EntryKinds.NOTE, NOTE, n -> n.withText("ours"), WHO);
            Notebook both = open.save(before, to);
            assertEquals("ours", note(both).text());
            DrawnMark line = both.marks().find(LINE).orElseThrow().value().orElseThrow();
            assertEquals(new MarkLook(MarkLook.Colour.GREEN, MarkLook.Weight.MEDIUM, true), line.look());
            assertEquals(DrawnMark.Form.LINE, line.form());
        }
        assertEquals(List.of(), NotebookFile.problems(file));
    }

    /** Whoever throws a layer out of the file in a GIS does not throw out what he wrote. */
    @Test
    void aLayerThatWasDroppedIsMadeAgain() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            statement.execute("drop table note");
            statement.execute("drop table rtree_note_geom");
            statement.execute("delete from gpkg_geometry_columns where table_name = 'note'");
            statement.execute("delete from gpkg_extensions where table_name = 'note'");
            statement.execute("delete from gpkg_contents where table_name = 'note'");
            statement.execute("alter table mark_line drop column weight");
        }
        assertTrue(NotebookFile.problems(file).stream().anyMatch(p -> p.code().equals("notebook.layer-missing")));
        assertEquals(before, opened());
        assertEquals(List.of(), NotebookFile.problems(file));
    }
}
