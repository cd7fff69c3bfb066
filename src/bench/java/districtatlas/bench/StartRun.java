package districtatlas.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** From the command to the window and to the first whole map of the packaged program, beside an empty JavaFX window. Needs a display. */
public final class StartRun {
    private static final int ROUNDS = 5;

    private StartRun() {
    }

    /** @param args where to write */
    public static void main(String[] args) throws IOException, InterruptedException {
        Figures figures = new Figures();
        if (System.getenv("DISPLAY") != null) {
            Path atlas = Path.of(System.getProperty("atlas.packaged"), "bin", "atlas");
            double[] window = new double[ROUNDS];
            double[] map = new double[ROUNDS];
            double[] empty = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                ProcessBuilder program = new ProcessBuilder(atlas.toString());
                program.environment().put("ATLAS_JAVA_OPTS", "-Datlas.trace=true");
                double[] seen = untilSaid(program, "trace window", "trace map");
                window[i] = seen[0];
                map[i] = seen[1];
                empty[i] = untilSaid(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Bench.options(), "-Xshare:auto", "-classpath", System.getProperty("java.class.path"), EmptyWindow.Launch.class.getName()),
                        EmptyWindow.SHOWN)[0];
            }
            figures.put("start.windowMs", Figures.median(window));
            figures.put("start.mapMs", Figures.median(map));
            figures.put("start.emptyWindowMs", Figures.median(empty));
        }
        figures.write(Path.of(args[0]));
    }

    /** Milliseconds from the start of a program to its saying each; then it is ended. */
    private static double[] untilSaid(ProcessBuilder program, String... sentences) throws IOException, InterruptedException {
        double[] at = new double[sentences.length];
        long start = System.nanoTime();
        Process process = program.redirectErrorStream(true).start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int next = 0;
            for (String line = lines.readLine(); line != null && next < sentences.length; line = lines.readLine()) {
                if (line.startsWith(sentences[next])) {
                    at[next++] = (System.nanoTime() - start) * 1e-6;
                }
                if (next == sentences.length) {
                    break;
                }
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
        return at;
    }
}
