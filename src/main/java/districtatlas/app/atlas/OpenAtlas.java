package districtatlas.app.atlas;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.SearchNameRow;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.coord.Crs;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.map.MapDocument;
import districtatlas.plan.DrawnThings;
import districtatlas.plan.GroundReader;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import districtatlas.plan.ZoneShapes;
import districtatlas.print.page.MapCredits;
import districtatlas.print.page.PaperAtlas;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An atlas file, read: what it says and where things are. The file itself is closed again. Immutable.
 *
 * @param id       of the atlas, the same in every version of it
 * @param name     of the district, for titles
 * @param gridName of the grid, as {@code EPSG:4547}
 * @param gridWkt  of its reference system
 * @param home     what the first picture shows
 * @param drawn    which drawn features are which things of the plan
 * @param itemShapes of the things that the ground draws
 * @param namedPlaces of names on the map that belong to no zone or thing, by the gazetteer's id, on the grid
 */
public record OpenAtlas(String id, Text name, Plan plan, ZoneShapes shapes, DrawnThings drawn, ItemShapes itemShapes, Gazetteer gazetteer,
                        DistrictGrid grid, String gridName, String gridWkt, Extent home, Map<String, EastNorth> namedPlaces) {
    /** @throws UserError when the file cannot be read, with a sentence that says why */
    public static OpenAtlas read(Path file, Messages messages) {
        try (AtlasFile atlas = AtlasFile.openReadOnly(file)) {
            return of(atlas);
        } catch (AtlasFileException e) {
            throw refused(e, messages);
        }
    }

    /** @throws AtlasFileException when the file is damaged */
    public static OpenAtlas of(AtlasFile atlas) {
        DistrictGrid grid = new DistrictGrid(atlas.centralMeridianDegrees());
        Text name = new Text(atlas.meta("name").orElse(""), atlas.meta("name-en").orElse(""));
        Plan plan = PlanReader.read(atlas);
        return new OpenAtlas(atlas.meta("id").orElse(""), name, plan, PlanReader.shapes(atlas, plan, grid), GroundReader.things(atlas),
                GroundReader.itemShapes(atlas, grid), Gazetteer.of(atlas), grid, atlas.meta("grid").orElse(""), atlas.gridWkt(), home(atlas, grid),
                namedPlaces(atlas, grid));
    }

    /** What paper needs of it. The first call loads what knows reference systems: a second, off the FX thread. */
    public PaperAtlas onPaper(MapDocument document, String edition, MapCredits credits) {
        return new PaperAtlas(name, plan, document, shapes, drawn, itemShapes, gazetteer, grid, new Crs().titleOf(gridWkt, gridName), home, edition, credits);
    }

    private static Extent home(AtlasFile atlas, DistrictGrid grid) {
        EastNorth southWest = grid.toGrid(atlas.homeSouthWest());
        EastNorth northEast = grid.toGrid(atlas.homeNorthEast());
        return new Extent(southWest.east(), southWest.north(), northEast.east(), northEast.north());
    }

    private static Map<String, EastNorth> namedPlaces(AtlasFile atlas, DistrictGrid grid) {
        Map<String, EastNorth> places = new LinkedHashMap<>();
        for (SearchNameRow row : atlas.searchNames()) {
            if (row.kind().equals("place")) {
                row.place().ifPresent(p -> places.put(row.ref(), grid.toGrid(p)));
            }
        }
        return places;
    }

    public static UserError refused(AtlasFileException e, Messages messages) {
        return new UserError(messages.get("cli.atlas-refused", e.problem().where(), e.problem().detailIn(messages)), e);
    }
}
