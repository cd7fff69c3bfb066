package districtatlas.base;

import java.nio.file.Path;
import java.util.Map;

/** The program's folder among the reader's caches: what lies there may be deleted at any time and is made again. */
public final class CacheFolder {
    private static final String OURS = "district-atlas";

    private CacheFolder() {
    }

    /** Of this process. */
    public static Path ofReader() {
        return of(System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"));
    }

    /** On Windows a path with letters that the system's code page lacks cannot be loaded from, and a reader's name may have them. */
    public static Path of(Map<String, String> environment, String userHome, String osName) {
        if (osName.startsWith("Windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            boolean plain = !local.isEmpty() && local.chars().allMatch(c -> c < 0x80);
            return Path.of(plain ? local : environment.getOrDefault("ProgramData", "C:\\ProgramData")).resolve(OURS);
        }
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        return (cache.isEmpty() ? Path.of(userHome, ".cache") : Path.of(cache)).resolve(OURS);
    }
}
