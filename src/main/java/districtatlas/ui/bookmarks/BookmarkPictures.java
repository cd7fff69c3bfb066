package districtatlas.ui.bookmarks;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.map.MapScene;
import districtatlas.map.view.Viewport;
import districtatlas.paint.Picture;
import districtatlas.paint.ShownNames;
import districtatlas.paint.Still;
import districtatlas.paint.StillPainter;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.display.DisplayLists;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import districtatlas.state.StateText;
import districtatlas.tour.StagedLayers;
import districtatlas.tour.StepStage;
import districtatlas.ui.desk.AtlasContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Small pictures of states, painted one after the other away from the FX thread and kept in memory. FX thread only. */
public final class BookmarkPictures {
    /** Twice as large as it is shown: letters then are half as large as on the map, and still letters. */
    public static final int WIDTH_PX = 288;
    public static final int HEIGHT_PX = 180;
    private static final int MOST = 200;
    /** A step is lettered for a hall: in a picture of it the letters are so much smaller, or they would hide the map. */
    private static final double STEPS_LETTERS = 0.4;

    private record Shown(String state, StepStage stage) {
    }

    private final Scenes scenes;
    private final Lang lang;
    private final AtlasContent atlas;
    private final StagedLayers staged;
    private final StillPainter painter;
    private final Executor worker;
    private final Executor fx;
    private final Map<Shown, Image> made = new LinkedHashMap<>();
    private final Cancel closed = new Cancel();

    /**
     * @param lists  of the window's shop: what it has read is not read again
     * @param worker one thread
     */
    public BookmarkPictures(AtlasContent atlas, Scenes scenes, Lang lang, DisplayLists lists, Executor worker, Executor fx) {
        this.atlas = atlas;
        this.staged = new StagedLayers(atlas.plan(), atlas.shapes(), atlas.places(), atlas.itemShapes(), lang);
        this.scenes = scenes;
        this.lang = lang;
        this.painter = new StillPainter(lists);
        this.worker = worker;
        this.fx = fx;
    }

    /**
     * @param across the width of the window's map in logical pixels: the picture shows as much of the ground
     * @param shows  gets it at once when it is made, else later, on the FX thread
     */
    public void of(AtlasState state, double across, Consumer<Image> shows) {
        of(state, StepStage.NONE, across, shows);
    }

    /** As {@link #of(AtlasState, double, Consumer)}, with what a step is about set off and its things lit. */
    public void of(AtlasState state, StepStage stage, double across, Consumer<Image> shows) {
        Shown key = new Shown(StateText.of(state), stage);
        Optional<Image> known = Optional.ofNullable(made.get(key));
        if (known.isPresent() || state.place().isEmpty()) {
            known.ifPresent(shows);
            return;
        }
        Viewport there = state.place().get().in(WIDTH_PX, HEIGHT_PX);
        double letters = stage.equals(StepStage.NONE) ? 1 : STEPS_LETTERS;
        Viewport view = new Viewport(there.center(), there.metresPerPixel() * Math.max(1, across / WIDTH_PX) * letters, WIDTH_PX / letters, HEIGHT_PX / letters);
        MapScene scene = scenes.scene(state, view, lang, letters);
        worker.execute(() -> {
            if (!closed.isRequested()) {
                try {
                    Picture picture = painter.paint(laid(scene, stage), closed);
                    fx.execute(() -> shows.accept(keep(key, picture)));
                } catch (CancellationException e) {
                    return;             // nobody looks any more
                }
            }
        });
    }

    private Still laid(MapScene scene, StepStage stage) {
        return painter.lay(scene.withLayers(staged.over(scene.layers(), stage)), Decorations.NONE, closed)
                .steppedBackBut(new ShownNames(stage.alone(), atlas.shapes(), atlas.places()));
    }

    private Image keep(Shown key, Picture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter().setPixels(0, 0, picture.width(), picture.height(), PixelFormat.getIntArgbPreInstance(), picture.pixels(), 0, picture.width());
        made.put(key, image);
        if (made.size() > MOST) {
            made.remove(made.keySet().iterator().next());
        }
        return image;
    }

    public void close() {
        closed.request();
    }
}
