package districtatlas.plan;

import districtatlas.feature.FeatureRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which drawn features are which things of the plan, both ways. Immutable, any thread.
 *
 * <p>A feature of a made layer is the zone or thing it shows. Another is what bears its name, where its layer allows that kind and both lie
 * together; {@code maps/README.md} has the rule, and the compiler applies it.
 */
public final class DrawnThings {
    /** Where nothing of the ground is known to be anything of the plan. */
    public static final DrawnThings NONE = new DrawnThings(List.of());

    private final Map<FeatureRef, List<ThingId>> things = new LinkedHashMap<>();
    private final Map<ThingId, List<FeatureRef>> features = new LinkedHashMap<>();

    /** That a feature is a thing. */
    public record Tie(FeatureRef feature, ThingId thing) {
    }

    public DrawnThings(List<Tie> ties) {
        for (Tie tie : ties) {
            things.computeIfAbsent(tie.feature(), k -> new ArrayList<>()).add(tie.thing());
            features.computeIfAbsent(tie.thing(), k -> new ArrayList<>()).add(tie.feature());
        }
    }

    /** What the plan has of that feature: zones first, then things, then words; empty for most. */
    public List<ThingId> thingsOf(FeatureRef feature) {
        return List.copyOf(things.getOrDefault(feature, List.of()));
    }

    /** The features that are that thing, in the order of the layers; empty for what is not drawn. */
    public List<FeatureRef> featuresOf(ThingId thing) {
        return List.copyOf(features.getOrDefault(thing, List.of()));
    }
}
