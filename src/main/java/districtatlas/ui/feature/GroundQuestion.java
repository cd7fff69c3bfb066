package districtatlas.ui.feature;

import districtatlas.feature.FeatureFacts;
import districtatlas.feature.FeatureRef;
import districtatlas.feature.GroundLayers;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.map.MapPointer.Click;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which drawn feature a click means, for whoever asks what a thing is without opening anything: the same that a plain click would open,
 * and where no zone is, whatever is drawn on top, also without a name; for land outside that is nothing else, whose it is. FX thread only; the answer comes there too, and later.
 */
public final class GroundQuestion {
    private static final int MOST_UNNAMED = 4;

    private final Desk desk;
    private final FeatureFinder finder;
    private int asked;

    public GroundQuestion(Desk desk, FeatureFinder finder) {
        this.desk = desk;
        this.finder = finder;
    }

    /** @param found gets the feature, empty where a zone or a thing of the plan is meant; nothing once another question was asked */
    public void ask(Click click, Consumer<Optional<FeatureFacts>> found) {
        int mine = ++asked;
        boolean enclave = desk.atlas().shapes().enclaveAt(click.place()).isPresent();
        List<FeatureRef> named = click.features().stream().filter(finder::mayBeNamed)
                .filter(f -> !finder.isArea(f) || finder.isAsked(f) || desk.map().isNamed(f.layer(), f.id()) || enclave || click.zones().isEmpty()).toList();
        Set<FeatureRef> wanted = new LinkedHashSet<>(named);
        if (click.zones().isEmpty()) {
            click.features().stream().limit(MOST_UNNAMED).forEach(wanted::add);
        }
        boolean outside = click.zones().isEmpty() && click.items().isEmpty();
        if (wanted.isEmpty() && !outside) {
            found.accept(Optional.empty());
            return;
        }
        finder.find(List.copyOf(wanted), facts -> {
            if (mine == asked) {
                Here here = Here.of(facts, click.items(), click.zones());
                Optional<FeatureFacts> meant = here.asked(desk.atlas().itemShapes()::isLine,
                        f -> desk.map().written().has(f.feature().layer(), f.name().in(desk.messages().lang())));
                Optional<FeatureFacts> told = meant.or(() -> outside ? facts.stream().findFirst() : Optional.empty());
                if (outside && told.filter(FeatureFacts::hasOwnName).isEmpty()) {
                    owner(mine, click, told, found);
                } else {
                    found.accept(told);
                }
            }
        });
    }

    private void owner(int mine, Click click, Optional<FeatureFacts> otherwise, Consumer<Optional<FeatureFacts>> found) {
        finder.areaAt(GroundLayers.NEIGHBOUR, click.place(), owner -> {
            if (mine == asked) {
                found.accept(owner.filter(FeatureFacts::hasOwnName).or(() -> otherwise));
            }
        });
    }

    /** What was asked is of no interest any more. */
    public void forget() {
        asked++;
    }
}
