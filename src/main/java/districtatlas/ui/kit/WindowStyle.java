package districtatlas.ui.kit;

import districtatlas.map.style.Palette;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** How a window of the program's looks: one family, the palette's colours, and the style sheets that name them. */
public final class WindowStyle {
    private WindowStyle() {
    }

    /** Of the root of a scene. @param em the window's type size, in logical pixels */
    public static String of(Palette palette, double em) {
        return type(em) + PaletteStyle.of(palette);
    }

    /** The same without colours, where there is no palette. */
    public static String type(double em) {
        return "-fx-font-family: '" + WindowFonts.load() + "'; -fx-font-size: " + em + "px; ";
    }

    /**
     * Of a node whose type is measured by the window: in half pixels, rounded up, since the toolkit keeps what it works out for each size.
     *
     * @param px logical pixels
     */
    public static String size(double px) {
        return "-fx-font-size: " + TypeScale.halfPx(px) + "px;";
    }

    public static List<String> sheets(Palette palette) {
        return List.of(sheet("window"), sheet(palette.id()));
    }

    /** A palette without a sheet of its own has the light one's. */
    public static String sheet(String name) {
        URL url = WindowStyle.class.getResource("/assets/themes/" + name + ".css");
        return (url == null ? WindowStyle.class.getResource("/assets/themes/light.css") : url).toExternalForm();
    }

    /** What the system shows before a window is painted anew: else white. */
    public static Paint ground(Palette palette) {
        return Stream.of("paper", "canvas-subtle", "canvas-default").flatMap(r -> Optional.ofNullable(palette.roles().get(r)).stream())
                .filter(c -> c.startsWith("#")).<Paint>map(Color::web).findFirst().orElse(Color.WHITE);
    }
}
