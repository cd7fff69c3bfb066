package districtatlas.app.atlas;

import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.map.MapDocument;
import districtatlas.notebook.Notebook;
import districtatlas.own.OwnLayers;
import districtatlas.own.bring.LinkedFiles;
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
     * Brings the layers of a notebook into every theme.
     *
     * @param file     where the notebook is kept; empty without one
     * @param problems gets what is wrong with them
     */
    public static void bring(OwnLayers layers, Notebook notebook, Optional<Path> file, MapDocument into, ProblemLog problems) {
        into.receive(layers.of(notebook, file));
        layers.problems().forEach(problems::add);
    }
}
