package districtatlas.ui.desk;

import districtatlas.base.Messages;
import districtatlas.ui.Session;
import districtatlas.ui.map.MapPane;
import java.util.Objects;

/** The map on the audience's own screen, for what stands over it there. FX thread only. */
public record HallMap(MapPane map, Session session, Messages messages) {
    public HallMap {
        Objects.requireNonNull(map);
        Objects.requireNonNull(session);
        Objects.requireNonNull(messages);
    }
}
