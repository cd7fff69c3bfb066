package districtatlas.own.boundary;

import districtatlas.notebook.BoundarySet;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.util.List;

/**
 * What boundaries in the place of the atlas's own change. Not to be changed; without the set it says nothing of where anything lies.
 *
 * @param findings           of the set, the gravest first
 * @param slivers            gaps and overlaps of less than a square metre each
 * @param sliverSquareMetres of all of them
 * @param areas              of the zones that are others then
 * @param moves              things that lie elsewhere, in the plan's order
 * @param zones              zones that are tied to others
 * @param placed             how many things have a place or are drawn, and were looked at
 * @param unplaced           things of which nothing tells where they lie: they stay where the sources put them
 */
public record SwapReport(BoundarySet set, List<Finding> findings, int slivers, double sliverSquareMetres, List<AreaChange> areas,
                         List<ItemMove> moves, List<ZoneChange> zones, int placed, List<ItemId> unplaced) {
    /** In km², on the grid. */
    public record AreaChange(ZoneId zone, double before, double after) {
    }

    public SwapReport {
        findings = List.copyOf(findings);
        areas = List.copyOf(areas);
        moves = List.copyOf(moves);
        zones = List.copyOf(zones);
        unplaced = List.copyOf(unplaced);
    }

    public List<ItemMove> moves(ItemMove.Outcome outcome) {
        return moves.stream().filter(m -> m.outcome() == outcome).toList();
    }

    public List<Finding> findings(Finding.Kind kind) {
        return findings.stream().filter(f -> f.kind() == kind).toList();
    }
}
