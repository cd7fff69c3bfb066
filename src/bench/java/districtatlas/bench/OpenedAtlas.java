package districtatlas.bench;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.map.MapDocument;
import districtatlas.map.MapScene;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import java.nio.file.Path;
import java.util.List;

/** The first theme of an atlas file, to be painted in its first palette. */
record OpenedAtlas(LayerStack layers, List<Palette> palettes, Extent home) {
    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;

    static OpenedAtlas read(Path file) {
        try (AtlasFile atlas = AtlasFile.openReadOnly(file)) {
            OpenAtlas open = OpenAtlas.of(atlas);
            MapDocument document = MapDocument.read(atlas, open.grid(), new ProblemLog());
            return new OpenedAtlas(document.stack(document.themes().get(0).id()), document.palettes(), open.home());
        }
    }

    Palette palette() {
        return palettes.get(0);
    }

    MapScene scene(Viewport viewport) {
        return new MapScene(viewport, layers, palette(), Lang.ZH, 1);
    }

    static Viewport at(EastNorth centre, double metresPerPixel) {
        return new Viewport(centre, metresPerPixel, WIDTH, HEIGHT);
    }

    static Viewport whole(Extent extent) {
        return at(extent.center(), 1).fittedTo(extent, Viewport.Insets.all(0));
    }
}
