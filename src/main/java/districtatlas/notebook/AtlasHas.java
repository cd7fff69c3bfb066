package districtatlas.notebook;

import districtatlas.feature.FeatureRef;
import districtatlas.map.MapDocument;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.plan.Indicator;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an atlas has of that which entries name. Immutable when its predicates are.
 *
 * @param figure  by the figure's id
 * @param indicator by its id
 * @param theme   a stage of the walk among them
 * @param layer   of any theme
 */
public record AtlasHas(Predicate<ZoneId> zone, Predicate<ItemId> item, Predicate<String> figure, Predicate<String> indicator,
                       Predicate<FeatureRef> feature,
                       Predicate<String> theme, Predicate<LayerId> layer, Predicate<String> palette) {
    /** @param feature whether something is drawn; asked only of layers that the atlas has */
    public static AtlasHas of(Plan plan, MapDocument document, Predicate<FeatureRef> feature) {
        Set<String> figures = plan.targets().stream().map(t -> t.figure().id()).collect(Collectors.toSet());
        Set<String> indicators = plan.indicators().stream().map(Indicator::id).collect(Collectors.toSet());
        Set<LayerId> layers = document.themes().stream().flatMap(t -> document.stack(t.id()).layers().stream()).map(Layer::id).collect(Collectors.toSet());
        Set<String> tables = layers.stream().map(LayerId::table).collect(Collectors.toSet());
        Set<String> themes = document.themes().stream().map(t -> t.id()).collect(Collectors.toSet());
        return new AtlasHas(z -> plan.zone(z).isPresent(), i -> plan.item(i).isPresent(), figures::contains, indicators::contains,
                f -> (tables.contains(f.layer()) || isGuest(document, new LayerId(f.layer()))) && feature.test(f), t -> themes.contains(t) || document.isStage(t),
                l -> layers.contains(l) || isGuest(document, l), p -> document.palette(p).isPresent());
    }

    /** Those that came after the atlas was opened are asked for when they are wanted. */
    private static boolean isGuest(MapDocument document, LayerId layer) {
        return document.guests().facts(layer).isPresent();
    }
}
