package districtatlas.bench;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
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
            DistrictGrid grid = new DistrictGrid(atlas.centralMeridianDegrees());
            MapDocument document = MapDocument.read(atlas, grid, new ProblemLog());
            EastNorth southWest = grid.toGrid(new LonLat(degrees(atlas, "home-west"), degrees(atlas, "home-south")));
            EastNorth northEast = grid.toGrid(new LonLat(degrees(atlas, "home-east"), degrees(atlas, "home-north")));
            return new OpenedAtlas(document.stack(document.themes().get(0).id()), document.palettes(),
                    new Extent(southWest.east(), southWest.north(), northEast.east(), northEast.north()));
        }
    }

    private static double degrees(AtlasFile atlas, String key) {
        return Double.parseDouble(atlas.meta(key).orElseThrow());
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
