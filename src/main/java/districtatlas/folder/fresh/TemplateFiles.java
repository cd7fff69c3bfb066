package districtatlas.folder.fresh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of a new folder as they lie in the program, packed or not. Nothing is written there. */
final class TemplateFiles {
    private static final String ROOT = "/districtatlas/template/";
    /** One that is there for sure, to find the others by. */
    private static final String MARK = "atlas.yaml";

    private TemplateFiles() {
    }

    /** Their names within the folder, sorted. */
    static List<String> names() {
        URL mark = TemplateFiles.class.getResource(ROOT + MARK);
        if (mark == null) {
            throw new IllegalStateException("no template in the program");
        }
        try {
            if (mark.openConnection() instanceof JarURLConnection packed) {
                packed.setUseCaches(false);
                try (JarFile jar = packed.getJarFile()) {
                    String root = ROOT.substring(1);
                    return jar.stream().filter(e -> !e.isDirectory() && e.getName().startsWith(root)).map(e -> e.getName().substring(root.length())).sorted().toList();
                }
            }
            Path root = Path.of(mark.toURI()).getParent();
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(Files::isRegularFile).map(f -> root.relativize(f).toString().replace('\\', '/')).sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] read(String name) {
        try (InputStream in = TemplateFiles.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
