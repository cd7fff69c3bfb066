package districtatlas.state;

import districtatlas.base.Lang;
import districtatlas.map.MapDocument;
import districtatlas.map.MapScene;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import java.util.Optional;
import java.util.function.Function;

/** Turns a state's ids into what a picture needs. Any thread, if what it asks may be. */
public final class Scenes {
    private final Function<String, LayerStack> themes;
    private final Function<String, Optional<Palette>> palettes;
    private final HallType hall = new HallType();

    /**
     * @param themes   the layers of a theme by its id
     * @param palettes by id
     */
    public Scenes(Function<String, LayerStack> themes, Function<String, Optional<Palette>> palettes) {
        this.themes = themes;
        this.palettes = palettes;
    }

    public static Scenes of(MapDocument document) {
        return new Scenes(document::stack, document::palette);
    }

    /** The layers of the state's theme as the reader arranged them. */
    public LayerStack layers(AtlasState state) {
        return state.arrangement().of(themes.apply(state.theme()));
    }

    /** The layers of the state's theme as the atlas has them. */
    public LayerStack untouched(AtlasState state) {
        return themes.apply(state.theme());
    }

    /** @throws IllegalArgumentException when the atlas has no such palette */
    public Palette palette(AtlasState state) {
        return palettes.apply(state.palette()).orElseThrow(() -> new IllegalArgumentException("no such palette: " + state.palette()));
    }

    /**
     * A palette as the state letters it: a step of a walk is for the last row, whatever the size of the window.
     *
     * @param height of the picture in logical pixels
     */
    public Palette lettered(AtlasState state, Palette palette, double height) {
        boolean led = state.walk().filter(w -> !w.paused()).isPresent();
        return led ? hall.of(palette, height) : palette;
    }

    /** Everything a picture of the state needs, but for where: a pane may be on its way. */
    public MapScene scene(AtlasState state, Viewport view, Lang lang, double pixelScale) {
        return new MapScene(view, layers(state), lettered(state, palette(state), view.height()), lang, pixelScale);
    }
}
