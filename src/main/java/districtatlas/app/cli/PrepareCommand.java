package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Cancel;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapDocument;
import districtatlas.map.MapScene;
import districtatlas.map.MapTheme;
import districtatlas.map.view.Viewport;
import districtatlas.paint.StillPainter;
import districtatlas.paint.StyledPortrayal;
import districtatlas.ui.window.AtlasWindow;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javafx.scene.Node;
import javafx.scene.control.Control;
import org.kordamp.ikonli.javafx.FontIcon;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * Loads every class that a window will need, without a display. The build runs it with {@code -XX:ArchiveClassesAtExit}, so that
 * the packaged program starts from memory-mapped classes instead of parsing some five thousand of them.
 */
@Command(name = "prepare", hidden = true)
final class PrepareCommand implements Callable<Integer> {
    /** Of other systems; they cannot be loaded here. */
    private static final List<String> FOREIGN = List.of("/win/", "/mac/", "/ios/", "/monocle/", "/d3d/", "/android/", "/dfb/");

    @ParentCommand
    private AtlasCommand atlas;

    @Override
    public Integer call() throws IOException, URISyntaxException {
        try (AtlasFile file = AtlasFile.openReadOnly(atlas.atlasFile())) {
            OpenAtlas open = OpenAtlas.of(file);
            MapDocument document = MapDocument.read(file, open.grid(), new ProblemLog());
            StillPainter painter = new StillPainter(new StyledPortrayal(new ProblemLog()));
            for (MapTheme theme : document.themes()) {
                Viewport viewport = new Viewport(open.home().center(), 1, 400, 300).fittedTo(open.home(), Viewport.Insets.all(0));
                painter.paint(new MapScene(viewport, document.stack(theme.id()), document.palettes().get(0), atlas.lang(), 1), Cancel.never());
            }
        }
        for (Class<?> anyOfJar : List.of(javafx.util.Duration.class, Node.class, Control.class, FontIcon.class, AtlasWindow.class)) {
            loadAll(Path.of(anyOfJar.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        return 0;
    }

    private static void loadAll(Path jar) throws IOException {
        if (!jar.toString().endsWith(".jar")) {
            return;
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream().map(JarEntry::getName)
                    .filter(n -> n.endsWith(".class") && !n.startsWith("META-INF") && FOREIGN.stream().noneMatch(n::contains))
                    .forEach(n -> load(n.substring(0, n.length() - ".class".length()).replace('/', '.')));
        }
    }

    private static void load(String className) {
        try {
            Class.forName(className, false, PrepareCommand.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError notHere) {
            // Of another system, or module-info: the window does without it here as well.
        }
    }
}
