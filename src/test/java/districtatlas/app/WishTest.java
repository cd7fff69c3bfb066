package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Lang;
import districtatlas.plan.ZoneId;
import districtatlas.print.PictureSize;
import districtatlas.ui.window.Standing;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WishTest {
    @Test
    void anotherLanguageKeepsThePlaceTheSizeAndTheStyles() {
        Path styles = Path.of("styles");
        PictureSize size = new PictureSize(1300, 800);
        OpenWindow.Wish first = new OpenWindow.Wish(Optional.of("mill"), Optional.of("projects"), Optional.of("dark"), Optional.of(Lang.ZH),
                Optional.empty(), Optional.of(styles), Optional.empty(), Optional.empty());

        OpenWindow.Wish then = first.in(Lang.EN, size, new Standing("streets", Optional.of(new ZoneId("hill")), Optional.of(4),
                Optional.of(new ZoneId("docks"))));

        assertEquals(new OpenWindow.Wish(Optional.of("hill"), Optional.of("streets"), Optional.empty(), Optional.of(Lang.EN),
                Optional.of(size), Optional.of(styles), Optional.of(4), Optional.of(new ZoneId("docks"))), then);
    }
}
