package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import districtatlas.base.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries of a kind that a later program made are carried along, and so are the photos that any entry names. */
class UnknownKindTest {
    private static final Kind<JsonNode> ACTUAL = Kind.unknown("actual-value");
    private static final Signature WHO = new Signature("统计组", Instant.parse("2035-06-01T08:00:00Z"));

    @TempDir
    Path folder;

    private static Notebook with(Notebook notebook, String id, String json) throws Exception {
        return notebook.with(ACTUAL, new EntryId(id), new ObjectMapper().readTree(json), WHO);
    }

    @Test
    void entriesOfAKindThatNobodyKnowsSurviveSavingAndJoining() throws Exception {
        Notebook ours = with(Notebook.EMPTY, "a1", "{\"target\":\"t1\",\"value\":31415926535897932384626433,\"year\":2035}");
        Notebook theirs = with(NotebookFileTest.some(), "a2", "{\"target\":\"t2\",\"parts\":[1,{\"of\":null}]}");
        Path into = folder.resolve("into.atlas");
        try (NotebookFile file = NotebookFile.create(folder.resolve("theirs.atlas"), "made up", "1")) {
            file.save(Notebook.EMPTY, theirs);
        }
        try (NotebookFile file = NotebookFile.create(into, "made up", "1"); NotebookFile other = NotebookFile.openReadOnly(folder.resolve("theirs.atlas"))) {
            file.save(Notebook.EMPTY, ours);
            file.save(ours, file.read().joined(other.read()));
        }
        try (NotebookFile file = NotebookFile.open(into, "made up")) {
            Notebook both = file.read();
            assertEquals(2, both.of(ACTUAL).size());
            for (Notebook one : List.of(ours, theirs)) {
                Entry<JsonNode> entry = one.of(ACTUAL).there().get(0);
                Entry<JsonNode> kept = both.of(ACTUAL).find(entry.id()).orElseThrow();
                assertEquals(Entry.text(entry.value().orElseThrow()), Entry.text(kept.value().orElseThrow()));
                assertEquals(entry.shown().id(), kept.shown().id());
            }
            Notebook edited = both.changed(EntryKinds.NOTE, new EntryId("n1"), n -> n.withText("x"), WHO);
            assertEquals(edited, file.save(both, edited));
        }
        assertEquals(List.of(), NotebookFile.problems(into));
    }

    @Test
    void picturesThatNoVersionNamesAreClearedWhenTheFileIsOpenedAgainAndNotBefore() throws Exception {
        byte[] bytes = "a picture".getBytes(StandardCharsets.UTF_8);
        String shown = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        Path path = folder.resolve("a.atlas");
        Notebook some = NotebookFileTest.some();
        Photo photo = new Photo(new EntryId("n1"), "a.jpg", "image/jpeg", 1, 1, shown, Optional.empty(), Optional.empty());
        Notebook more = some.with(EntryKinds.PHOTO, new EntryId("p1"), photo, WHO);
        try (NotebookFile file = NotebookFile.create(path, "made up", "1")) {
            file.keepPicture(shown, bytes);
            file.keepPicture("0f".repeat(32), bytes);
            file.save(file.save(Notebook.EMPTY, more), some);
            assertTrue(file.picture(shown).isPresent(), "undo may want it");
            file.save(some, more.without(EntryKinds.PHOTO, new EntryId("p1"), WHO));
        }
        try (NotebookFile file = NotebookFile.open(path, "made up")) {
            assertTrue(file.picture(shown).isPresent(), "a version of a photo that was removed names it");
            assertEquals(Optional.empty(), file.picture("0f".repeat(32)));
        }
        assertEquals(List.of(), NotebookFile.problems(path));
    }

    @Test
    void theCheckTellsWhatIsMissingAndWhatLeadsNowhere() {
        Path path = folder.resolve("a.atlas");
        Photo photo = new Photo(new EntryId("gone"), "a.jpg", "image/jpeg", 1, 1, "aa".repeat(32), Optional.empty(), Optional.empty());
        Notebook notebook = NotebookFileTest.some().with(EntryKinds.PHOTO, new EntryId("p1"), photo, WHO)
                .with(EntryKinds.REPLY, new EntryId("r9"), new Reply(new EntryId("gone"), "", Optional.empty()), WHO);
        try (NotebookFile file = NotebookFile.create(path, "made up", "1")) {
            file.save(Notebook.EMPTY, notebook);
            file.keepPicture("bb".repeat(32), new byte[] {1});
        }
        OutsideEditsTest.change(path, "update note set text = 'edited'");
        OutsideEditsTest.change(path, "delete from entry_feature where layer = 'mark_line'");
        OutsideEditsTest.change(path, "delete from rtree_note_geom");
        OutsideEditsTest.change(path, "update entry_version set value = replace(value, 'a.jpg', 'b.jpg')");
        assertEquals(List.of("notebook.edited", "notebook.index", "notebook.photo-astray", "notebook.picture-missing", "notebook.picture-other",
                "notebook.reply-astray", "notebook.version"), NotebookFile.problems(path).stream().map(Problem::code).sorted().toList());
    }
}
