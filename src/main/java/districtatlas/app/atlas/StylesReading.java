package districtatlas.app.atlas;

import districtatlas.author.StylesFolder;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapDocument;
import java.nio.file.Path;
import java.util.List;

/** What a folder of styles holds, and what is wrong with it before anything is painted. Immutable. */
public record StylesReading(StylesFolder styles, List<Problem> problems) {
    /** Has the folder's styles take the place of the atlas's own. */
    public static StylesReading of(Path folder, MapDocument document) {
        ProblemLog found = new ProblemLog();
        StylesFolder styles = StylesFolder.read(folder, found);
        document.restyle(styles, found);
        return new StylesReading(styles, found.all());
    }
}
