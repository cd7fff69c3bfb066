package districtatlas.print.report;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PlanRows.BoundarySetRow;
import districtatlas.atlasfile.PlanRows.DocumentRow;
import districtatlas.atlasfile.PlanRows.SectionRow;
import districtatlas.base.Text;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report is about: everything an atlas file says of itself. Immutable; the file may be closed again.
 *
 * @param features how many features each layer has, by its id
 * @param colours  the light palette's roles that are colours; empty where the file has no such palette
 */
public record ReportContent(Text name, Plan plan, List<DocumentRow> documents, List<SectionRow> sections, List<BoundarySetRow> boundaries,
                            List<LayerRow> layers, Map<String, Long> features, Map<String, String> colours,
                            String fileName, long bytes, String edition, String grid) {
    private static final String PAPER = "light";

    /**
     * Some 50 ms.
     *
     * @throws districtatlas.atlasfile.AtlasFileException when the file is damaged
     */
    public static ReportContent read(AtlasFile atlas) {
        Map<String, String> colours = new LinkedHashMap<>();
        atlas.palettes().stream().filter(p -> p.id().equals(PAPER)).forEach(p -> p.roles().forEach((role, value) -> {
            if (role.matches("[a-z0-9-]+") && value.matches("#[0-9A-Fa-f]{6}")) {
                colours.put(role, value);
            }
        }));
        return new ReportContent(new Text(atlas.meta("name").orElse(""), atlas.meta("name-en").orElse("")), PlanReader.read(atlas),
                atlas.plan().documents(), atlas.plan().sections(), atlas.plan().boundarySets(), atlas.layers(), atlas.featureCounts(), colours,
                atlas.path().getFileName().toString(), size(atlas), atlas.meta("edition").orElse(""), atlas.meta("grid").orElse(""));
    }

    private static long size(AtlasFile atlas) {
        try {
            return Files.size(atlas.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
