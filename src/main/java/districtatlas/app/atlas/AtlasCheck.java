package districtatlas.app.atlas;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapDocument;
import districtatlas.map.MapTheme;
import districtatlas.map.layer.Layer;
import districtatlas.map.style.Palette;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.DisplayLists;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says all that is wrong with a finished atlas file: first of the file itself, its pages, references, tables, index, geometry and
 * citations; then everything is read that a window or a command would read, up to the layers of every theme in every palette. So what
 * is found good here fails nowhere. A second for a district; any thread.
 */
public final class AtlasCheck {
    private AtlasCheck() {
    }

    public static void check(Path file, ProblemLog log) {
        ProblemLog found = new ProblemLog();
        AtlasFile.problems(file).forEach(found::add);
        try (AtlasFile atlas = AtlasFile.openReadOnly(file, found)) {
            OpenAtlas open = OpenAtlas.of(atlas);
            MapDocument document = MapDocument.read(atlas, open.grid(), found);
            document.ownProblems().forEach(found::add);
            DisplayLists lists = new DisplayLists(new StyledPortrayal(found));
            Stream<String> offered = document.themes().stream().map(MapTheme::id);
            Stream<String> ofWalk = open.plan().tours().stream().flatMap(t -> t.steps().stream()).flatMap(s -> s.staging().theme().stream());
            Set<Palette> palettes = new LinkedHashSet<>(document.palettes());
            palettes.add(document.paperPalette());
            for (String theme : Stream.concat(offered, ofWalk).distinct().toList()) {
                for (Layer layer : document.stack(theme).layers()) {
                    for (Palette palette : palettes) {
                        lists.get(layer, palette, Lang.ZH, Cancel.never(), n -> { });
                    }
                }
            }
        } catch (AtlasFileException e) {
            // Told above, with all else that is wrong.
        }
        found.all().stream().distinct().forEach(log::add);
    }
}
