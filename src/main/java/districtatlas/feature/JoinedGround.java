package districtatlas.feature;

import districtatlas.coord.EastNorth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Several grounds asked as one: each of its own layers. Immutable; any thread. */
public record JoinedGround(List<DrawnGround> grounds) implements DrawnGround {
    public JoinedGround {
        grounds = List.copyOf(grounds);
    }

    private <T> T ask(FeatureRef ref, Function<DrawnGround, T> question, T otherwise) {
        return grounds.stream().filter(g -> g.has(ref.layer())).findFirst().map(question).orElse(otherwise);
    }

    @Override
    public boolean has(String layer) {
        return grounds.stream().anyMatch(g -> g.has(layer));
    }

    @Override
    public boolean mayBeNamed(FeatureRef ref) {
        return ask(ref, g -> g.mayBeNamed(ref), false);
    }

    @Override
    public boolean isArea(FeatureRef ref) {
        return ask(ref, g -> g.isArea(ref), false);
    }

    @Override
    public boolean isAsked(FeatureRef ref) {
        return ask(ref, g -> g.isAsked(ref), false);
    }

    @Override
    public boolean isThere(FeatureRef ref) {
        return ask(ref, g -> g.isThere(ref), false);
    }

    @Override
    public Optional<FeatureFacts> areaAt(String layer, EastNorth place) {
        return grounds.stream().filter(g -> g.has(layer)).findFirst().flatMap(g -> g.areaAt(layer, place));
    }

    @Override
    public Optional<FeatureFacts> facts(FeatureRef ref) {
        return ask(ref, g -> g.facts(ref), Optional.empty());
    }
}
