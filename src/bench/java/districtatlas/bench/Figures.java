package districtatlas.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was measured, by dotted name. One thread at a time. */
final class Figures {
    /** What is aimed at on two cores without a GPU; more is worse for all of them. */
    static final Map<String, Double> AIMS = Map.ofEntries(
            Map.entry("render.district.cpuMs", 300.0), Map.entry("render.m25k.cpuMs", 250.0), Map.entry("render.m5k.cpuMs", 200.0),
            Map.entry("pan.frameP95Ms", 33.0), Map.entry("pan.fxP95Ms", 4.0), Map.entry("pan.blankPixels", 0.0),
            Map.entry("click.p95Ms", 1.0), Map.entry("labels.p95Ms", 10.0), Map.entry("heapMb", 200.0), Map.entry("rssMb", 600.0),
            Map.entry("idle.cpuPercent", 1.0), Map.entry("palette.cpuMs", 60.0), Map.entry("palette.synthetic.ratio", 1.5),
            Map.entry("twoMaps.panFrameP95Ms", 33.0));

    private final Map<String, Double> values = new TreeMap<>();

    void put(String name, double value) {
        values.put(name, Math.round(value * 1000) / 1000.0);
    }

    void putAll(Figures others) {
        values.putAll(others.values);
    }

    static Figures read(Path file) throws IOException {
        Figures figures = new Figures();
        new ObjectMapper().readTree(file.toFile()).fields().forEachRemaining(f -> figures.values.put(f.getKey(), f.getValue().asDouble()));
        return figures;
    }

    void write(Path file) throws IOException {
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), values);
    }

    /** A line each: the name, the value, and for what has an aim whether it is met. */
    void print() {
        values.forEach((name, value) -> {
            Double aim = AIMS.get(name);
            String judged = aim == null ? "" : String.format(Locale.ROOT, "  aim %.0f  %s", aim, value <= aim ? "met" : "MISSED");
            System.out.printf(Locale.ROOT, "%-32s %10.2f%s%n", name, value, judged);
        });
    }

    static double median(double[] values) {
        return quantile(values, 0.5);
    }

    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
