package districtatlas.ui.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void whatWasChosenHoldsAtTheNextStart() throws IOException {
        Path file = folder.resolve("new/settings.txt");
        Settings settings = new Settings(new SettingsFile(file));
        assertEquals(Lang.ZH, settings.get(SettingKey.LANGUAGE));
        settings.set(SettingKey.LANGUAGE, Lang.EN);
        settings.set(SettingKey.SIZE, 1.2);
        Settings next = new Settings(new SettingsFile(file));
        assertEquals(Lang.EN, next.get(SettingKey.LANGUAGE));
        assertEquals(1.2, next.get(SettingKey.SIZE));
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertEquals(List.of(file), beside.toList(), "the temporary file took the old one's place");
        }
    }

    @Test
    void whatChangesWithEveryStepIsKeptWithinAMomentThoughNothingIsEverClosed() throws Exception {
        Path file = folder.resolve("settings.txt");
        Settings settings = new Settings(new SettingsFile(file));
        settings.set(SettingKey.SIZE, 1.2);
        for (int i = 0; i <= 100; i++) {
            String step = "step=" + i;
            settings.keepSoon(SettingKey.last("a"), () -> step);
        }
        assertEquals("step=100", settings.get(SettingKey.last("a")));
        long until = System.nanoTime() + 20_000_000_000L;
        while (!new Settings(new SettingsFile(file)).get(SettingKey.last("a")).equals("step=100") && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        Settings afterAKill = new Settings(new SettingsFile(file));
        assertEquals("step=100", afterAKill.get(SettingKey.last("a")));
        assertEquals(1.2, afterAKill.get(SettingKey.SIZE));
    }

    /** A file of other bytes is no fault of the program: the reader gets a line, no trace, and the defaults. */
    @Test
    void settingsOfOtherBytesAreAsIfThereWereNone() throws IOException {
        Path file = folder.resolve("settings.txt");
        byte[] bytes = {'l', 'a', 'n', 'g', '=', (byte) 0xd6, (byte) 0xd0, '\n', 0, (byte) 0xff};
        Files.write(file, bytes);
        Settings settings;
        List<LogRecord> told = new ArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord record) {
                told.add(record);
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger logger = Logger.getLogger(SettingsFile.class.getName());
        logger.addHandler(listening);
        try {
            settings = new Settings(new SettingsFile(file));
            assertEquals(Lang.ZH, settings.get(SettingKey.LANGUAGE));
        } finally {
            logger.removeHandler(listening);
        }
        Path beside = folder.resolve("settings.txt.bad");
        assertArrayEquals(bytes, Files.readAllBytes(beside), "it may be somebody's");
        assertFalse(Files.exists(file));
        assertEquals(Optional.of(beside), settings.setAside());
        settings.set(SettingKey.SIZE, 1.2);
        assertEquals(Optional.empty(), new Settings(new SettingsFile(file)).setAside(), "told once");
        assertEquals(1, told.size());
        assertNull(told.get(0).getThrown());
        assertTrue(told.get(0).getMessage().contains(file.toString()), told.get(0).getMessage());
    }

    @Test
    void onlyTheLastOfWhatIsKeptSoonIsMadeIntoText() {
        AtomicInteger made = new AtomicInteger();
        Settings settings = new Settings(new SettingsFile(folder.resolve("settings.txt")));
        for (int i = 1; i <= 1000; i++) {
            String step = "step=" + i;
            settings.keepSoon(SettingKey.last("a"), () -> {
                made.incrementAndGet();
                return step;
            });
        }
        settings.flush();
        assertEquals("step=1000", settings.get(SettingKey.last("a")));
        assertTrue(made.get() < 500, () -> made + " of 1000");
    }

    @Test
    void aLastWordIsKeptAtOnce() {
        Path file = folder.resolve("settings.txt");
        Settings settings = new Settings(new SettingsFile(file));
        settings.keepSoon(SettingKey.last("a"), () -> "step=1");
        settings.flush();
        assertEquals("step=1", new Settings(new SettingsFile(file)).get(SettingKey.last("a")));
    }

    @Test
    void aValueThatMeansNothingGivesTheDefault() throws IOException {
        Path file = folder.resolve("settings.txt");
        Files.writeString(file, "language=klingon\nsize=99\nmotion=maybe\nno equals sign\n");
        Settings settings = new Settings(new SettingsFile(file));
        assertEquals(Lang.ZH, settings.get(SettingKey.LANGUAGE));
        assertEquals(1.0, settings.get(SettingKey.SIZE));
        assertEquals(true, settings.get(SettingKey.MOTION));
    }

    @Test
    void aFolderThatCannotBeWrittenCostsOnlyTheMemory() throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("file"));
        Settings settings = new Settings(new SettingsFile(notAFolder.resolve("settings.txt")));
        settings.set(SettingKey.MOTION, false);
        assertEquals(false, settings.get(SettingKey.MOTION));
    }

    @Test
    void theFolderIsTheSystemsOwn() {
        assertEquals(Path.of("/cfg/district-atlas/settings.txt"), SettingsFile.ofUser(Map.of("XDG_CONFIG_HOME", "/cfg"), "/h", "Linux").path());
        assertEquals(Path.of("/h/.config/district-atlas/settings.txt"), SettingsFile.ofUser(Map.of(), "/h", "Linux").path());
        assertEquals(Path.of("/Users/a/Library/Application Support/district-atlas/settings.txt"), SettingsFile.ofUser(Map.of(), "/Users/a", "Mac OS X").path());
        assertEquals(Path.of("/data/district-atlas/settings.txt"), SettingsFile.ofUser(Map.of("APPDATA", "/data"), "/x", "Windows 11").path());
    }
}
