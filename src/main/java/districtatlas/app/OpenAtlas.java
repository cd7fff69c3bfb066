package districtatlas.app;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Messages;
import districtatlas.coord.DistrictGrid;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import districtatlas.plan.ZoneShapes;
import java.nio.file.Path;

/** An atlas file, read: what it says and where things are. The file itself is closed again. Immutable. */
public record OpenAtlas(Path file, Plan plan, ZoneShapes shapes, Gazetteer gazetteer, DistrictGrid grid) {
    /** @throws UserError when the file cannot be read, with a sentence that says why */
    public static OpenAtlas read(Path file, Messages messages) {
        try (AtlasFile atlas = AtlasFile.openReadOnly(file)) {
            DistrictGrid grid = new DistrictGrid(atlas.centralMeridianDegrees());
            return new OpenAtlas(file, PlanReader.read(atlas), PlanReader.shapes(atlas, grid), Gazetteer.of(atlas), grid);
        } catch (AtlasFileException e) {
            throw refused(e, messages);
        }
    }

    static UserError refused(AtlasFileException e, Messages messages) {
        return new UserError(messages.get("cli.atlas-refused", e.problem().where(), e.problem().detail()), e);
    }
}
