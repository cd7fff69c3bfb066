package districtatlas.plan;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.Extent;
import java.util.List;
import java.util.Optional;

/**
 * What a click opens. Identity and meaning only; its shape is a layer's feature of the same id.
 *
 * @param code     of the national list of divisions; empty where there is none
 * @param label    the short name for narrow places
 * @param parent   empty for the district
 * @param touches  other zones the plan or general knowledge ties to it (the axis and the belt that cross a street)
 * @param areaKm2  of the shape on the grid; NaN for the axis
 * @param extent   of the shape on the grid; empty where the zone has no shape
 */
public record Zone(ZoneId id, ZoneKind kind, String code, Text name, Text label, List<String> aliases, Optional<ZoneId> parent,
                   Claim role, Claim composition, Claim focus, List<ZoneLink> touches, double areaKm2, Optional<Extent> extent) {
    public Zone {
        aliases = List.copyOf(aliases);
        touches = List.copyOf(touches);
    }
}
