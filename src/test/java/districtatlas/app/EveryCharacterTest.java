package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture is the same on a machine with no Chinese font: the bundled fonts have every character we show. */
class EveryCharacterTest {
    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void theBundledFontHasEveryCharacterOfTheAtlasAndTheProgram(String weight) throws Exception {
        Font font;
        try (InputStream in = EveryCharacterTest.class.getResourceAsStream("/assets/fonts/NotoSansSC-" + weight + ".ttf")) {
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        }
        TreeSet<String> missing = new TreeSet<>();
        for (Path file : shownTexts()) {
            Files.readString(file).codePoints().filter(c -> c > ' ' && !font.canDisplay(c)).forEach(c -> missing.add(Character.toString(c)));
        }
        assertEquals(new TreeSet<>(), missing);
    }

    private static List<Path> shownTexts() throws Exception {
        try (Stream<Path> maps = Files.walk(Path.of(System.getProperty("atlas.source")));
                Stream<Path> bundles = Files.walk(Path.of("src/main/resources"))) {
            return Stream.concat(maps, bundles)
                    .filter(p -> p.toString().matches(".*\\.(yaml|geojson|properties)")).toList();
        }
    }
}
