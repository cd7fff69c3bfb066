package districtatlas.data.inspect;

import districtatlas.base.Cancel;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which files of a choice or a folder are data sets: those that stand for several (a shapefile has up to ten) are named once, by the one
 * that a person would choose. Links are not followed. Pure functions of what lies there.
 */
public final class DataSets {
    /** A folder of many files, which stands for one that is not read. */
    static final String GEODATABASE = "data.no-geodatabase";
    /** Of one folder or archive. */
    static final int MOST_SETS = 500;
    private static final int MOST_FILES = 20_000;
    private static final int MOST_DEPTH = 8;

    /** Endings of files that belong to one of the same name, the leading ones first. */
    private static final Map<String, List<String>> LED = Map.ofEntries(
            Map.entry(".dbf", List.of(".shp")), Map.entry(".dbt", List.of(".shp", ".dbf")), Map.entry(".fpt", List.of(".shp", ".dbf")),
            Map.entry(".shx", List.of(".shp")), Map.entry(".prj", List.of(".shp", ".mif", ".csv")),
            Map.entry(".cpg", List.of(".shp", ".dbf")), Map.entry(".cst", List.of(".shp")), Map.entry(".qpj", List.of(".shp")),
            Map.entry(".sbn", List.of(".shp")), Map.entry(".sbx", List.of(".shp")), Map.entry(".qix", List.of(".shp")),
            Map.entry(".fix", List.of(".shp")), Map.entry(".fbn", List.of(".shp")), Map.entry(".fbx", List.of(".shp")),
            Map.entry(".ain", List.of(".shp")), Map.entry(".aih", List.of(".shp")), Map.entry(".atx", List.of(".shp")),
            Map.entry(".ixs", List.of(".shp")), Map.entry(".mxs", List.of(".shp")), Map.entry(".dat", List.of(".tab")),
            Map.entry(".map", List.of(".tab")), Map.entry(".id", List.of(".tab")), Map.entry(".ind", List.of(".tab")),
            Map.entry(".mid", List.of(".mif")), Map.entry(".csvt", List.of(".csv")));
    /** Told with the file they stand beside. */
    private static final Set<String> STYLES = Set.of(".qml", ".sld", ".lyr", ".qmd", ".lyrx", ".style");
    /** Endings after the whole name of another file. */
    private static final List<String> TAILS = List.of("-wal", "-shm", "-journal", ".xml", ".aux.xml");
    private static final Set<String> ONLY_SIDES = Set.of(".shx", ".prj", ".cpg", ".cst", ".qpj", ".sbn", ".sbx", ".qix", ".fix", ".fbn", ".fbx", ".ain",
            ".aih", ".atx", ".ixs", ".mxs", ".csvt");

    /** Of those that belong to another, which say something of what its features are. */
    private static final Set<String> TELLING = Set.of(".dbf", ".dbt", ".fpt", ".prj", ".qpj", ".cpg", ".cst");
    private static final String WAL = "-wal";

    private DataSets() {
    }

    /**
     * @param chosen a file or a folder
     * @param found  gets what was passed over in a folder
     * @throws DataRefused when it cannot be looked into, or is a kind of data that is not read
     */
    static List<Path> of(Path chosen, Findings found, Cancel cancel) {
        return Files.isDirectory(chosen) ? in(chosen, found, cancel) : List.of(leader(chosen).orElse(chosen));
    }

    /** @throws DataRefused when it cannot be looked into, or is a kind of data that is not read */
    static List<Path> in(Path folder, Findings found, Cancel cancel) {
        String name = String.valueOf(folder.getFileName());
        if (endsWith(name, ".gdb")) {
            throw DataRefused.of(GEODATABASE, folder.toString(), name);
        }
        Set<Path> all = new TreeSet<>();
        boolean[] more = {false};
        try {
            Files.walkFileTree(folder, Set.of(), MOST_DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    cancel.check();
                    String innerName = String.valueOf(inner.getFileName());
                    if (inner.equals(folder)) {
                        return FileVisitResult.CONTINUE;
                    }
                    if (endsWith(innerName, ".gdb")) {
                        found.leftOut(GEODATABASE, innerName, innerName);
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return innerName.startsWith(".") || innerName.equals("__MACOSX") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (all.size() >= MOST_FILES) {
                        more[0] = true;
                        return FileVisitResult.TERMINATE;
                    }
                    if (attributes.isRegularFile() && !String.valueOf(file.getFileName()).startsWith(".")) {
                        all.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException why) {
                    found.leftOut("data.file-closed", String.valueOf(file.getFileName()), file.getFileName());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException why) {
            throw DataRefused.of("data.file-closed", folder.toString(), name);
        }
        List<Path> sets = new ArrayList<>();
        for (Path file : all) {
            look(file, all, sets, found);
        }
        if (more[0] || sets.size() > MOST_SETS) {
            found.leftOut("data.set-many", name, name, MOST_SETS);
        }
        return sets.subList(0, Math.min(sets.size(), MOST_SETS));
    }

    private static void look(Path file, Set<Path> all, List<Path> sets, Findings found) {
        String name = String.valueOf(file.getFileName());
        Optional<Path> leader = leader(file);
        if (leader.filter(l -> all.contains(l) && !l.equals(file)).isPresent() || isTail(file, all) || STYLES.contains(ending(name))) {
            return;
        }
        if (ONLY_SIDES.contains(ending(name))) {
            found.noticed("data.set-side-alone", name, name);
        } else if (DataFiles.mayBeRead(file)) {
            sets.add(file);
        } else {
            found.noticed("data.set-passed", name, name);
        }
    }

    private static boolean isTail(Path file, Set<Path> all) {
        String name = String.valueOf(file.getFileName());
        return TAILS.stream().anyMatch(t -> endsWith(name, t) && all.contains(file.resolveSibling(name.substring(0, name.length() - t.length()))));
    }

    /** The file that a sidecar belongs to, where it lies beside it. */
    static Optional<Path> leader(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = ending(name);
        String stem = name.substring(0, name.length() - ending.length());
        if (ending.equals(".xml") && endsWith(stem, ".shp")) {
            return beside(file, stem);
        }
        for (String leading : LED.getOrDefault(ending, List.of())) {
            for (String written : List.of(leading, leading.toUpperCase(Locale.ROOT))) {
                Optional<Path> there = beside(file, stem + written);
                if (there.isPresent()) {
                    return there;
                }
            }
        }
        for (String tail : List.of("-wal", "-shm", "-journal")) {
            if (endsWith(name, tail)) {
                return beside(file, name.substring(0, name.length() - tail.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> beside(Path file, String name) {
        Path there = file.resolveSibling(name);
        return Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS) ? Optional.of(there) : Optional.empty();
    }

    /** The files that belong to one and are read or written with it, as a shapefile's table: those that lie beside it, in the order of their names. */
    public static List<Path> partsOf(Path file) throws IOException {
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            return beside.filter(p -> isPart(String.valueOf(p.getFileName()), String.valueOf(file.getFileName())) && Files.isRegularFile(p)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Readers find them whatever the case of the letters. */
    private static boolean isPart(String name, String file) {
        String ending = ending(name);
        boolean led = TELLING.contains(ending) && LED.getOrDefault(ending, List.of()).contains(ending(file));
        return name.equalsIgnoreCase(file + WAL) || led && stem(name).equalsIgnoreCase(stem(file));
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - ending(name).length());
    }

    static boolean isSideAlone(Path file) {
        return ONLY_SIDES.contains(ending(String.valueOf(file.getFileName())));
    }

    static String ending(String name) {
        int point = name.lastIndexOf('.');
        return point <= 0 ? "" : name.substring(point).toLowerCase(Locale.ROOT);
    }

    private static boolean endsWith(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
