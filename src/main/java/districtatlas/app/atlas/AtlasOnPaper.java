package districtatlas.app.atlas;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapDocument;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.DisplayLists;
import districtatlas.print.page.MapCredits;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.PaperAtlas;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An atlas file, open for as long as paper is made from it without a window: each layer is read once for all of it. One thread at a time.
 *
 * @param problems what is wrong with its styles, for the end
 */
public record AtlasOnPaper(AtlasFile file, PaperAtlas atlas, DisplayLists lists, ProblemLog problems) implements AutoCloseable {
    /**
     * @param styles   a folder of styles to use in place of the atlas's own
     * @param messages of the paper's language
     * @throws UserError when the file cannot be read, with a sentence that says why
     */
    public static AtlasOnPaper open(Path path, Optional<Path> styles, Messages messages) {
        ProblemLog problems = new ProblemLog();
        AtlasFile file = null;
        try {
            file = AtlasFile.openReadOnly(path);
            OpenAtlas open = OpenAtlas.of(file);
            MapDocument document = MapDocument.read(file, open.grid(), problems);
            styles.ifPresent(folder -> StylesReading.of(folder, document).problems().forEach(problems::add));
            PaperAtlas paper = open.onPaper(document, file.meta("edition").orElse(""), MapCredits.of(file, messages));
            return new AtlasOnPaper(file, paper, new DisplayLists(new StyledPortrayal(problems)), problems);
        } catch (AtlasFileException e) {
            if (file != null) {
                file.close();
            }
            throw OpenAtlas.refused(e, messages);
        }
    }

    /** A maker of maps over the lists that all share. */
    public MapPlates plates() {
        return new MapPlates(lists);
    }

    @Override
    public void close() {
        file.close();
    }
}
