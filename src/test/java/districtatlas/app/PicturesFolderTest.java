package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesFolderTest {
    @TempDir
    Path home;

    private Path made(String folder) throws IOException {
        return Files.createDirectories(home.resolve(folder));
    }

    @Test
    void theFolderThatTheDesktopNames() throws IOException {
        Path pictures = made("图片");
        made("Pictures");
        Files.writeString(made(".config").resolve("user-dirs.dirs"), "# made by a desktop\nXDG_MUSIC_DIR=\"$HOME/音乐\"\nXDG_PICTURES_DIR=\"$HOME/图片\"\n");
        assertEquals(pictures, PicturesFolder.of(Map.of(), home, "Linux"));
    }

    @Test
    void theUsualOneWhereTheNamedOneIsNotThere() throws IOException {
        Path usual = made("Pictures");
        Files.writeString(made("cfg").resolve("user-dirs.dirs"), "XDG_PICTURES_DIR=\"$HOME/gone\"\n");
        assertEquals(usual, PicturesFolder.of(Map.of("XDG_CONFIG_HOME", home.resolve("cfg").toString()), home, "Linux"));
    }

    @Test
    void onWindowsTheCloudsFolderIfItIsThere() throws IOException {
        Path usual = made("Pictures");
        assertEquals(usual, PicturesFolder.of(Map.of("OneDrive", home.resolve("OneDrive").toString()), home, "Windows 11"));
        Path cloud = made("OneDrive/Pictures");
        assertEquals(cloud, PicturesFolder.of(Map.of("OneDrive", home.resolve("OneDrive").toString()), home, "Windows 11"));
    }

    @Test
    void homeAtLastAndWhateverAFileOfForeignBytesSays() throws IOException {
        Files.write(made(".config").resolve("user-dirs.dirs"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10});
        assertEquals(home, PicturesFolder.of(Map.of(), home, "Linux"));
    }
}
