package districtatlas.map;

import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerStack;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was set off last, for all maps that set the same off: its areas are made one with some 15 ms of work, which the second map need not
 * do, nor a step that is shown again; and equal layers are read once. Any thread.
 */
public final class Veils {
    /** Steps of a long tour, and the way back through them. */
    private static final int MOST = 40;

    private record Asked(Plan plan, ZoneShapes shapes, List<ZoneId> zones, boolean alone) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Asked o && plan == o.plan && shapes == o.shapes && alone == o.alone && zones.equals(o.zones);
        }

        @Override
        public int hashCode() {
            return 31 * zones.hashCode() + Boolean.hashCode(alone);
        }
    }

    private static final class Made {
        private final Emphasis about;
        private final Map<Layer, Optional<Layer>> above = new HashMap<>();
        /** Null before it is wanted. */
        private Layer veil;

        private Made(Emphasis about) {
            this.about = about;
        }
    }

    // Guarded by this.
    private final Map<Asked, Made> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Made> eldest) {
            return size() > MOST;
        }
    };

    /** As {@link Emphasis#of}. */
    public synchronized Emphasis about(Plan plan, ZoneShapes shapes, List<ZoneId> zones, boolean alone) {
        return zones.isEmpty() ? Emphasis.NONE
                : made.computeIfAbsent(new Asked(plan, shapes, List.copyOf(zones), alone), a -> new Made(Emphasis.of(plan, shapes, a.zones(), alone))).about;
    }

    /**
     * As {@link Veil#over}; what lies over the layers is the same for all who ask.
     *
     * @param about from here
     */
    public synchronized LayerStack over(LayerStack layers, Emphasis about) {
        Made known = made.values().stream().filter(m -> m.about == about).findFirst().orElseGet(() -> new Made(about));
        return Veil.over(layers, about, () -> known.veil = known.veil == null ? Veil.veil(about) : known.veil,
                layer -> known.above.computeIfAbsent(layer, l -> Veil.above(l, about.zones())));
    }
}
