package districtatlas.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.map.MapScene;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.HandDrawn;
import districtatlas.paint.Picture;
import districtatlas.paint.StillPainter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFileTest {
    @TempDir
    private Path folder;

    @Test
    void thePictureIsAsLargeAsAskedAndSaysSo() throws IOException {
        HandDrawn hand = new HandDrawn().draw("a", "1", HandDrawn.box(0, 0, 50, 100), AreaSymbol.plain(0xFF1F6F5B),
                districtatlas.map.portray.ScaleRange.ALL, 0);
        MapScene scene = new MapScene(new Viewport(new EastNorth(50, 50), 1, 100, 80), hand.layers(), HandDrawn.PALETTE, Lang.ZH, 300 / 96.0);
        Picture picture = new StillPainter(hand).paint(scene, Cancel.never());
        Path file = folder.resolve("x.png");
        PngFile.write(picture, 300, file);

        assertEquals(313, ImageIO.read(file.toFile()).getWidth());
        assertEquals(250, ImageIO.read(file.toFile()).getHeight());
        assertEquals(0xFF1F6F5B, ImageIO.read(file.toFile()).getRGB(70, 125));
        assertEquals(0xFFF2EFE9, ImageIO.read(file.toFile()).getRGB(250, 125));
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        int at = new String(bytes.array(), StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        assertEquals(11811, bytes.getInt(at), "pixels a metre, across");
        assertEquals(11811, bytes.getInt(at + 4));
        assertEquals(1, bytes.get(at + 8), "the unit is the metre");
    }
}
