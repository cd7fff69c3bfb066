package districtatlas.ui.search;

import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.HomeScale;
import districtatlas.coord.WrittenPlace;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.ui.bearings.CoordinateText;
import districtatlas.ui.desk.AtlasContent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Coordinates typed instead of a name. Immutable. */
final class SpotHits {
    /** How far from the district a spot may lie; the map has nothing to show there, but one sees in which direction it is. */
    private static final double REACH_METRES = 40_000;

    private final DistrictGrid grid;
    private final Extent reach;
    private final CoordinateText coordinates;
    private final Messages messages;

    SpotHits(AtlasContent atlas, Messages messages) {
        this.grid = atlas.grid();
        this.reach = atlas.home().grownBy(REACH_METRES * HomeScale.ofGround(HomeScale.factor(atlas.home())));
        this.messages = messages;
        this.coordinates = new CoordinateText(grid, atlas.gridName().in(messages.lang()), atlas.gridCode(), messages);
    }

    /** One, or none where the text is no coordinate or one far away. */
    List<PlaceHit> search(String text) {
        return WrittenPlace.read(text, grid, reach).filter(w -> w.isIn(reach, grid)).map(this::hit).stream().toList();
    }

    /** Whether it is a coordinate, but of elsewhere. */
    boolean isFar(String text) {
        return WrittenPlace.read(text, grid, reach).filter(w -> !w.isIn(reach, grid)).isPresent();
    }

    private PlaceHit hit(WrittenPlace written) {
        EastNorth place = grid.toGrid(written.place());
        String name = coordinates.pair(place);
        String order = messages.get("search.spot." + written.order().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String context = order + " · " + coordinates.metres(place);
        return new PlaceHit(PlaceHit.Kind.SPOT, name, new Text(name, name), "", new Text(context, context), Optional.of(written.place()));
    }
}
