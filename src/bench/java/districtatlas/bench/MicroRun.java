package districtatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** JMH's measurements of the small things, each also as a ratio to {@link MicroBenchmarks#yardstick}, so that machines can be compared. */
public final class MicroRun {
    private MicroRun() {
    }

    /** @param args where to write */
    public static void main(String[] args) throws IOException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(MicroBenchmarks.class.getName() + ".*")
                .jvmArgs("-Xmx1g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8",
                        "-Dbench.synthetic=" + System.getProperty("bench.synthetic"), "-Datlas.file=" + System.getProperty("atlas.file"))
                .build()).run();
        double yardstick = results.stream().filter(r -> r.getPrimaryResult().getLabel().equals("yardstick"))
                .mapToDouble(r -> r.getPrimaryResult().getScore()).findFirst().orElse(Double.NaN);
        Figures figures = new Figures();
        for (RunResult result : results) {
            String name = "micro." + result.getPrimaryResult().getLabel();
            figures.put(name + ".us", result.getPrimaryResult().getScore());
            figures.put(name + ".ratio", result.getPrimaryResult().getScore() / yardstick);
        }
        figures.write(Path.of(args[0]));
    }
}
