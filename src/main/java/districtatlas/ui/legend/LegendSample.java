package districtatlas.ui.legend;

import districtatlas.base.Lang;
import districtatlas.map.legend.LegendEntry;
import districtatlas.paint.decor.LegendLine;
import districtatlas.paint.decor.Swatch;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;

/** One sign as the map draws it, small: an area, a line across, or a mark. FX thread only. */
public final class LegendSample extends StackPane {
    private static final double WIDTH = 28;
    private static final double HEIGHT = 16;
    private static final int KEPT = 160;

    private record Drawn(LegendLine line, double pixelScale) {
    }

    /** A legend is listed anew often, and says mostly the same. */
    private static final Map<Drawn, Image> PICTURES = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Drawn, Image> eldest) {
            return size() > KEPT;
        }
    };

    public LegendSample(LegendEntry entry) {
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getStyleClass().setAll("legend-sample");
        if (entry.sample() != LegendEntry.Sample.POINT) {
            getStyleClass().add("legend-sample-ground");
        }
        double scale = Math.max(1, Screen.getPrimary().getOutputScaleX());
        LegendLine look = LegendLine.of(entry, Lang.ZH);
        ImageView view = new ImageView(PICTURES.computeIfAbsent(new Drawn(new LegendLine(look.sample(), look.looks(), ""), scale), LegendSample::picture));
        view.setAccessibleRole(AccessibleRole.NODE);        // what it is a sample of stands beside it
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        getChildren().setAll(view);
    }

    private static Image picture(Drawn drawn) {
        int width = (int) Math.round(WIDTH * drawn.pixelScale());
        int height = (int) Math.round(HEIGHT * drawn.pixelScale());
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(),
                Swatch.paint(drawn.line(), WIDTH, HEIGHT, drawn.pixelScale()), 0, width);
        return image;
    }
}
