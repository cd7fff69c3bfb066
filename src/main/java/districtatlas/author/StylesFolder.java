package districtatlas.author;

import districtatlas.atlasfile.PaletteRow;
import districtatlas.base.ProblemLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of styles and palettes that a cartographer works on, as the files stand now. Immutable.
 *
 * @param slds     text by the style's name, of {@code NAME.sld}
 * @param palettes of {@code palette-ID.yaml}; a value that is none is left out
 */
public record StylesFolder(Path folder, Map<String, String> slds, List<PaletteRow> palettes) {
    private static final String SLD = ".sld";
    private static final String PALETTE = "palette-";
    private static final String YAML = ".yaml";

    public StylesFolder {
        slds = Map.copyOf(slds);
        palettes = List.copyOf(palettes);
    }

    /** @param problems gets what cannot be read, with file and line; the rest is read */
    public static StylesFolder read(Path folder, ProblemLog problems) {
        Map<String, String> slds = new LinkedHashMap<>();
        List<PaletteRow> palettes = new ArrayList<>();
        SourceReader sources = new SourceReader(folder, problems);
        for (String file : names(folder, problems)) {
            if (file.endsWith(SLD)) {
                sources.text(file).ifPresent(sld -> slds.put(file.substring(0, file.length() - SLD.length()), sld));
            } else if (file.startsWith(PALETTE) && file.endsWith(YAML)) {
                String id = file.substring(PALETTE.length(), file.length() - YAML.length());
                sources.yaml(file).ifPresent(v -> palettes.add(palette(id, v, problems)));
            }
        }
        return new StylesFolder(folder, slds, palettes);
    }

    /** Whether there is a style in it, readable or not. */
    public static boolean hasStyles(Path folder) {
        return names(folder, new ProblemLog()).stream().anyMatch(f -> f.endsWith(SLD));
    }

    /** But for what editors leave beside a file while they write it. */
    private static List<String> names(Path folder, ProblemLog problems) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).filter(f -> !FilesBeside.isOne(f)).sorted().toList();
        } catch (IOException e) {
            SourceReader.unreadable(folder.toString(), e, problems);
            return List.of();
        }
    }

    private static PaletteRow palette(String id, SourceValue source, ProblemLog problems) {
        Map<String, String> roles = new LinkedHashMap<>();
        source.fields().forEach((role, value) -> {
            if (PaletteRow.isValue(role, value.text())) {
                roles.put(role, value.text());
            } else {
                problems.worded("palette.value", value.spot().toString(), value.text(), role);
            }
        });
        return new PaletteRow(id, roles);
    }
}
