package districtatlas.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.notebook.EntryId;
import districtatlas.notebook.Photo;
import districtatlas.print.CameraJpeg;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.OnFx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos at a note: taken in, shown, offered to be made smaller. */
class NotePhotosTest extends NotesWindow {
    @TempDir
    Path photos;

    private NoteNode noteNode() {
        return (NoteNode) robot.lookup(".zone-panel .note-node").<Node>query();
    }

    private Photo photo(int at) {
        return notebook().photos().there().get(at).value().orElseThrow();
    }

    private void drop(byte[]... files) throws IOException {
        EntryId note = only().id();
        NotesAt at = new NotesAt(desk);
        for (byte[] bytes : files) {
            Path file = Files.write(photos.resolve("site " + photos.toFile().list().length + ".jpg"), bytes);
            robot.interact(() -> at.photos().take(List.of(file), p -> at.deeds().addPhotos(note, List.of(p))));
        }
    }

    @Test
    void aPhotoIsKeptShownLargeAndItsPlaceIsOfferedOnly() throws IOException {
        open(SmallPlan.HARBOUR);
        write("look");
        drop(CameraJpeg.of(400, 300, 1, 114.25, 22.5, "2026:03:01 08:30:15"));
        OnFx.until(stage, () -> notebook().photos().size() == 1);
        OnFx.until(stage, () -> robot.lookup(".photo").<Button>query().getGraphic() instanceof ImageView);

        assertEquals(64, photo(0).bytes().length());
        assertTrue(desk.notebook().pictures().find(photo(0).bytes()).join().isPresent());
        assertTrue(has("Taken 2026-03-01 08:30 by the camera's own clock"));
        assertEquals(Optional.empty(), notes().get(0).place(), "a camera's word moves nothing");
        press("Move the note to where the photo says it was taken");
        assertEquals(114.25, notes().get(0).place().orElseThrow().lon(), 1e-6);

        drop(CameraJpeg.of(200, 300, 1, 0, 0, "2026:03:01 08:31:00"));
        OnFx.until(stage, () -> notebook().photos().size() == 2);
        robot.interact(() -> robot.from(noteNode()).lookup(".photo").<Button>query().fire());
        rest();
        assertTrue(has("site 0.jpg (1 / 2)"));
        robot.push(KeyCode.RIGHT);
        assertTrue(has("site 1.jpg (2 / 2)"));
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(isShown(".photo-card"));
        assertTrue(desk.session().selection().zone().isPresent(), "Esc closed the photo alone");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Undone: add photo \"site 1.jpg\"", desk.saidProperty().get());
        assertEquals(1, notebook().photos().size());
    }

    @Test
    void aLargePhotoIsOfferedToBeMadeSmaller() throws IOException {
        open(SmallPlan.HARBOUR);
        write("look");
        drop(CameraJpeg.of(4_000, 2_000, 1, 0, 0, "2026:03:01 08:30:15"));
        OnFx.until(stage, () -> isShown(".photo-offer"));
        assertTrue(has("4000 × 2000") && has("2560 × 1280"));
        assertEquals(0, notebook().photos().size(), "asked first");
        press("Save it smaller");
        assertEquals(2_560, photo(0).width());

        drop(CameraJpeg.of(4_001, 2_000, 1, 0, 0, "2026:03:01 08:30:15"));
        OnFx.until(stage, () -> isShown(".photo-offer"));
        robot.push(KeyCode.ESCAPE);
        rest();
        assertEquals(4_001, photo(1).width(), "who says nothing loses nothing");
    }

    @Test
    void whatIsNoPhotoIsSaid() throws IOException {
        open(SmallPlan.HARBOUR);
        write("look");
        drop("no photo".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        OnFx.until(stage, () -> desk.saidProperty().get().contains("is no JPEG or PNG photo"));
        assertEquals(0, notebook().photos().size());
    }
}
