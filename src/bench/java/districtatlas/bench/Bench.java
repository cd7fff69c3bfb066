package districtatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures everything, each part in a Java of its own with the flags the program ships with, and writes {@code bench.json}.
 * Parts, chosen by {@code bench.parts}: render (pictures, labels, clicks), palette (another palette of what was read), window (a scripted
 * window on the display, or on none), twoMaps (two maps of one shop, likewise), hall (the
 * audience's map beside the speaker's, likewise), own (the 500,000 as a layer of a reader's own), start (from the command to the first whole map), micro (JMH).
 */
public final class Bench {
    private static final List<String> NO_DISPLAY = List.of("-Dtestfx.headless=true", "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true");

    private final Path folder;
    private final Path shipped = Path.of(System.getProperty("atlas.file"));
    private final Figures figures = new Figures();

    private Bench(Path folder) {
        this.folder = folder;
    }

    /** @param args where to write */
    public static void main(String[] args) throws IOException, InterruptedException {
        new Bench(Path.of(args[0]).toAbsolutePath()).run();
    }

    private void run() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path synthetic = folder.resolve("synthetic.gpkg");
        java(List.of("-Xmx2g"), SyntheticDistrict.class, synthetic.toString(), Path.of(System.getProperty("atlas.source"), "crs").toString());
        List<String> parts = Arrays.asList(System.getProperty("bench.parts", "render,palette,window,twoMaps,hall,own,start,micro").split(","));
        if (parts.contains("render")) {
            part("render", RenderRun.class, List.of(), synthetic.toString());
        }
        if (parts.contains("palette")) {
            part("palette-shipped", PaletteRun.class, List.of(), shipped.toString(), "palette");
            part("palette-synthetic", PaletteRun.class, List.of(), synthetic.toString(), "palette.synthetic");
        }
        if (parts.contains("twoMaps")) {
            part("two-maps", TwoMapsRun.class, display(synthetic), synthetic.toString());
        }
        if (parts.contains("hall")) {
            part("hall", HallRun.class, display(shipped), shipped.toString());
        }
        if (parts.contains("window")) {
            part("window", WindowRun.class, display(synthetic), "synthetic");
            part("shipped", WindowRun.class, display(shipped), "shipped");
        }
        if (parts.contains("own")) {
            Path mine = folder.resolve("mine.atlas");
            part("own", OwnRun.class, List.of(), shipped.toString(), mine.toString(), synthetic.toString());
            part("own-again", OwnRun.class, List.of(), shipped.toString(), mine.toString());
            part("own-window", WindowRun.class, display(shipped), "own", mine.toString());
        }
        if (parts.contains("start")) {
            part("start", StartRun.class, List.of("-Datlas.packaged=" + System.getProperty("atlas.packaged")));
        }
        if (parts.contains("micro")) {
            part("micro", MicroRun.class, List.of("-Dbench.synthetic=" + synthetic, "-Datlas.file=" + shipped));
        }
        Path out = folder.resolve("bench.json");
        figures.write(out);
        figures.print();
        System.out.println(out);
    }

    /** The flags the program ships with. */
    static String options() {
        return "@" + Path.of(System.getProperty("atlas.packaged"), "lib", "java.options");
    }

    private static List<String> display(Path atlas) {
        List<String> options = new ArrayList<>(List.of("-Datlas.file=" + atlas));
        if (System.getenv("DISPLAY") == null && !System.getProperty("os.name").startsWith("Windows")) {
            options.addAll(NO_DISPLAY);
        }
        return options;
    }

    private void part(String name, Class<?> main, List<String> options, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("part-" + name + ".json");
        List<String> all = new ArrayList<>(List.of(out.toString()));
        all.addAll(List.of(args));
        List<String> flags = new ArrayList<>(List.of(options()));
        flags.addAll(options);
        java(flags, main, all.toArray(String[]::new));
        figures.putAll(Figures.read(out));
    }

    private void java(List<String> options, Class<?> main, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(args));
        System.out.println("bench: " + main.getSimpleName() + " " + String.join(" ", args));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        // A reader's own settings neither count nor change.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        if (main == OwnRun.class || List.of(args).contains("own")) {
            builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        }
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + exit);
        }
    }
}
