package districtatlas.author;

import java.util.Locale;
import java.util.Set;

/** Files that systems and programs leave beside those of a person, and nobody wrote: they are neither read nor missed. */
public final class FilesBeside {
    private static final Set<String> NAMES = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx");
    /** Of QGIS and other GIS programs, of editors, of whatever writes beside and renames. */
    private static final Set<String> ENDINGS = Set.of(".qmd", ".qix", ".aux.xml", ".lock", ".lck", ".bak", ".backup", ".old", ".orig", ".tmp", ".temp", ".swp", ".swo");

    private FilesBeside() {
    }

    /** @param name of a file or folder, without its path */
    public static boolean isOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || lower.startsWith("~$") || lower.startsWith("#") || lower.endsWith("~")
                || NAMES.contains(lower) || ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
