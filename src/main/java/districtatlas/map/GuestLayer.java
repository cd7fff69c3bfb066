package districtatlas.map;

import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.coord.DistrictGrid;
import districtatlas.data.ReadyLayer;
import districtatlas.feature.ReadyFeatures;
import districtatlas.feature.RowCondition;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.style.SldReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.filter.FilterFactoryImpl;

/** Makes layers of a reader's own data. Pure functions; a first condition or function costs half a second, so not on the FX thread. */
public final class GuestLayer {
    private GuestLayer() {
    }

    /**
     * A layer with its features, which are not read yet.
     *
     * @param sld  its style, over the attributes of {@link ReadyFeatures}
     * @param only which features are drawn; empty for all
     */
    public static Layer of(LayerId id, Text title, ReadyLayer features, DistrictGrid grid, String sld, Optional<RowCondition> only, boolean visible) {
        return new Layer(id, title, ReadyFeatures.source(id.value(), features, grid), style(id, sld, only), visible);
    }

    /** The same features in another style: shapes that were read once are not read again. */
    public static Layer restyled(Layer before, Text title, String sld, Optional<RowCondition> only, boolean visible) {
        return new Layer(before.id(), title, before.source(), style(before.id(), sld, only), visible);
    }

    private static Style style(LayerId id, String sld, Optional<RowCondition> only) {
        Style style = new SldReader(new ProblemLog()).read(new ByteArrayInputStream(sld.getBytes(StandardCharsets.UTF_8)), id.value() + ".sld", Optional.empty());
        only.ifPresent(o -> cut(style, o.overReady()));
        return style;
    }

    private static void cut(Style style, Filter only) {
        FilterFactory filters = new FilterFactoryImpl();
        for (FeatureTypeStyle part : style.featureTypeStyles()) {
            List<Filter> told = part.rules().stream().filter(r -> !r.isElseFilter() && r.getFilter() != null).map(Rule::getFilter).toList();
            for (Rule rule : part.rules()) {
                Filter own = !rule.isElseFilter() ? rule.getFilter() : told.isEmpty() ? null : filters.not(filters.or(told));
                rule.setFilter(own == null ? only : filters.and(own, only));
                rule.setElseFilter(false);
            }
        }
    }
}
