package districtatlas.ui;

import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.map.MapScene;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ZoneId;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the window is about: the only state its parts share. FX thread only. */
public final class MapSession {
    private final ObjectProperty<Viewport> viewport =
            new SimpleObjectProperty<>(new Viewport(new EastNorth(0, 0), 1, 1, 1));
    private final ObjectProperty<LayerStack> layers = new SimpleObjectProperty<>(LayerStack.EMPTY);
    private final ObjectProperty<Palette> palette;
    private final ObjectProperty<String> theme = new SimpleObjectProperty<>("");
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
    private final ObjectProperty<Optional<ZoneId>> hovered = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final BooleanProperty motion = new SimpleBooleanProperty(true);
    private final Lang lang;

    public MapSession(Palette palette, Lang lang) {
        this.palette = new SimpleObjectProperty<>(palette);
        this.lang = lang;
    }

    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    public Viewport viewport() {
        return viewport.get();
    }

    public ObjectProperty<LayerStack> layersProperty() {
        return layers;
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /** The id of the theme whose layers are shown; empty before the atlas is read. */
    public ObjectProperty<String> themeProperty() {
        return theme;
    }

    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    public Selection selection() {
        return selection.get();
    }

    /** The zone under the pointer. */
    public ObjectProperty<Optional<ZoneId>> hoveredProperty() {
        return hovered;
    }

    /** The year whose figures are shown; 0 before the window has set one. */
    public IntegerProperty yearProperty() {
        return year;
    }

    /** Whether things may move and slide; when false every change is at once. */
    public BooleanProperty motionProperty() {
        return motion;
    }

    public Lang lang() {
        return lang;
    }

    /** Everything a picture needs, frozen. */
    public MapScene scene(double pixelScale) {
        return new MapScene(viewport.get(), layers.get(), palette.get(), lang, pixelScale);
    }
}
