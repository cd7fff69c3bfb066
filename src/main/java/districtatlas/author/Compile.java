package districtatlas.author;

import districtatlas.base.ProblemLog;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What the build runs: {@code Compile mapsFolder outFile [--plan-text FILE]}. Prints problems one a line and ends with 1 when there is one. */
public final class Compile {
    private Compile() {
    }

    public static void main(String[] args) throws IOException {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        boolean withText = args.length == 4 && args[2].equals("--plan-text");
        if (args.length != 2 && !withText) {
            err.println("usage: Compile mapsFolder outFile [--plan-text FILE]");
            System.exit(2);
        }
        ProblemLog log = new ProblemLog();
        Path maps = Path.of(args[0]);
        Path out = Path.of(args[1]);
        boolean made = withText ? AtlasCompiler.compile(maps, out, Path.of(args[3]), log) : AtlasCompiler.compile(maps, out, log);
        log.all().forEach(p -> err.println(maps.resolve(".").normalize() + "/" + p));
        if (!made) {
            err.println(log.all().size() + " problems; no atlas was made");
            System.exit(1);
        }
    }
}
