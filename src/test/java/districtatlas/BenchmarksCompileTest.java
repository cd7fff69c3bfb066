package districtatlas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benchmarks run rarely: what they measure changes meanwhile, and nobody hears when they no longer fit. */
class BenchmarksCompileTest {
    @TempDir
    Path out;

    @Test
    void everyBenchmarkFitsWhatItMeasures() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(Path.of(System.getProperty("basedir", "."), "src/bench/java"))) {
            List<Path> all = sources.filter(p -> p.toString().endsWith(".java")).toList();
            boolean fits = compiler.getTask(said, files, null, List.of("-proc:none", "--release", "17", "-classpath", classes, "-d", out.toString()), null,
                    files.getJavaFileObjectsFromPaths(all)).call();
            assertTrue(fits && !all.isEmpty(), said.toString());
        }
    }
}
