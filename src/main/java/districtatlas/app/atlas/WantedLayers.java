package districtatlas.app.atlas;

import districtatlas.base.Cancel;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.map.GuestLayers;
import districtatlas.map.MapDocument;
import districtatlas.notebook.Notebook;
import districtatlas.own.OwnLayers;
import districtatlas.own.bring.LinkedFiles;
import districtatlas.own.count.ZoneValueLayers;
import java.nio.file.Path;
import java.util.Optional;

/** The layers of a reader's own file that a map is wanted with. */
public final class WantedLayers {
    private WantedLayers() {
    }

    /** Empty at first. To be closed when no map needs it any more. */
    public static OwnLayers none(DistrictGrid grid) {
        return new OwnLayers(grid, LinkedFiles::open);
    }

    /**
     * Brings the layers of a notebook into every theme, and what it asks of them for each zone.
     *
     * @param file     where the notebook is kept; empty without one
     * @param problems gets what is wrong with them
     */
    public static void bring(OwnLayers layers, Notebook notebook, Optional<Path> file, OpenAtlas atlas, MapDocument into,
                             ProblemLog problems) {
        GuestLayers own = layers.of(notebook, file);
        layers.problems().forEach(problems::add);
        ZoneValueLayers.Made values = new ZoneValueLayers(atlas.plan(), atlas.shapes(), atlas.grid(), layers).of(notebook, Cancel.never());
        values.problems().forEach(problems::add);
        into.receive(values.with(own));
    }
}
