package districtatlas.own.boundary;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.notebook.BoundarySet;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/**
 * Boundaries in the place of an atlas's own: what that changes, and the copy of the atlas file in which it is so. Nothing is written into
 * the atlas file. About a second for a district; one thread at a time.
 */
public final class BoundarySwap {
    private static final double KM2 = 1e6;

    private final SwapGround ground;
    private final BoundarySet set;
    private final NewShapes shapes;
    private final ZoneShapes after;
    private final Reassignment reassignment;

    private BoundarySwap(SwapGround ground, BoundarySet set) {
        this.ground = ground;
        this.set = set;
        this.shapes = NewShapes.of(ground, set);
        this.after = shapes.zones(ground);
        this.reassignment = new Reassignment(ground, after);
    }

    /**
     * @param atlas as it was compiled
     * @throws IllegalArgumentException when the set has not exactly the streets of the atlas
     */
    public static BoundarySwap of(AtlasFile atlas, BoundarySet set) {
        return new BoundarySwap(SwapGround.read(atlas), set);
    }

    /** Whether the set has exactly the streets of an atlas. */
    public static boolean fits(List<Zone> streets, BoundarySet set) {
        Stream<String> ids = streets.stream().map(z -> z.id().value());
        return ids.sorted().toList().equals(set.parts().stream().map(BoundarySet.Part::street).sorted().toList());
    }

    /** What is otherwise than in the atlas as it was compiled. */
    public SwapReport report() {
        SetCheck.Result check = SetCheck.of(ground, shapes);
        List<SwapReport.AreaChange> areas = shapes.grid().keySet().stream()
                .map(z -> new SwapReport.AreaChange(z, ground.shapes().shape(z).map(Geometry::getArea).orElse(0.0) / KM2, shapes.of(z).getArea() / KM2)).toList();
        int unplaced = reassignment.unplaced().size();
        int inside = (int) ground.plan().items().stream().filter(i -> !i.outside()).count();
        return new SwapReport(set, check.findings(), check.slivers(), check.sliverSquareMetres(), areas, reassignment.moves(), reassignment.zones(),
                inside - unplaced, reassignment.unplaced());
    }

    /** The zones as they lie with the set. */
    public ZoneShapes shapes() {
        return after;
    }

    /**
     * Makes the copy. It takes its place in one step.
     *
     * @param from the atlas file that was read, open
     * @param out  a file in a folder that is there
     * @throws districtatlas.atlasfile.AtlasFileException when it cannot be written
     */
    public void write(AtlasFile from, Path out) {
        List<ItemMove> moves = reassignment.moves();
        List<ZoneChange> zones = reassignment.zones();
        Map<ZoneId, List<ZoneId>> ties = reassignment.ties(zones);
        SwappedCopy.write(from, out, new SwappedCopy.Content(ground, set, shapes, after, BoundaryLines.of(ground, shapes), moves, zones, ties));
    }

    /** Whether the plan itself says that a thing belongs to its first zone. */
    static boolean isStated(SwapGround ground, ItemMove move) {
        return ground.plan().item(move.item()).flatMap(i -> i.linkTo(move.zones().get(0))).filter(l -> l.certainty() == Certainty.STATED).isPresent();
    }
}
