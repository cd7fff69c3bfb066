package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.WantedLayers;
import districtatlas.app.atlas.WantedTour;
import districtatlas.base.ProblemLog;
import districtatlas.notebook.Notebook;
import districtatlas.map.MapDocument;
import districtatlas.notebook.NotebookFile;
import districtatlas.own.OwnLayers;
import districtatlas.tour.Tour;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which tour a command is about: of the atlas, of a file of its own, or of a file of the reader's. */
final class TourChoice {
    @Parameters(arity = "0..1", paramLabel = "TOUR", description = "which tour (the atlas's first): its id or title, or a file F.tour. 哪一条讲解线路：编号、标题或 F.tour 文件，默认是图览的第一条。")
    private String named;

    @Option(names = "--tour", paramLabel = "ID|F.tour", description = "the same. 同上。")
    private String tour;

    boolean isNamed() {
        return named != null || tour != null;
    }

    /**
     * @param notebook a file of the reader's own, in which it is looked for too
     * @param problems gets what is wrong in a file of which something can be shown
     */
    Tour find(WantedTour wanted, Optional<Path> notebook, ProblemLog problems) {
        Optional<String> asked = Stream.of(Optional.ofNullable(tour), Optional.ofNullable(named)).flatMap(Optional::stream).findFirst();
        return wanted.named(asked, written(notebook), problems::add);
    }

    /** The layers of the reader's own file are on the maps of his own tours. */
    static void bringLayers(Optional<Path> notebook, OwnLayers layers, OpenAtlas atlas, MapDocument into, ProblemLog problems) {
        if (notebook.isPresent()) {
            WantedLayers.bring(layers, written(notebook), notebook, atlas, into, problems);
        }
    }

    /** Nothing without a file. */
    static Notebook written(Optional<Path> notebook) {
        if (notebook.isEmpty()) {
            return Notebook.EMPTY;
        }
        try (NotebookFile file = NotesCommand.open(notebook.get())) {
            return file.read();
        }
    }
}
