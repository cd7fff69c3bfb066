package districtatlas.ui.legend;

import districtatlas.base.ProblemLog;
import districtatlas.map.legend.Legend;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.portray.Portrayer;
import districtatlas.ui.Session;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** What the map's signs mean, at the scale and in the colours they have now. FX thread only. */
public final class LegendCapability implements Capability {
    /** By scale alone: a pan changes nothing in a legend. */
    private final DoubleProperty scale = new SimpleDoubleProperty();
    private final LegendPanel panel;

    public LegendCapability(Desk desk) {
        Session session = desk.session();
        session.viewportProperty().subscribe(v -> scale.set(v.scaleDenominator()));
        ObjectBinding<List<LegendEntry>> entries = Bindings.createObjectBinding(() -> entries(session), session.layers(), session.palette(), scale);
        panel = new LegendPanel(entries, desk.messages());
    }

    private static List<LegendEntry> entries(Session session) {
        return Legend.entries(session.layers().getValue(), session.viewport().scaleDenominator(),
                new Portrayer(session.palette().getValue(), session.lang(), new ProblemLog()));
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.legend", "fth-list", () -> panel.openProperty().set(!panel.openProperty().get())).on("L"));
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.tool(Spot.BOTTOM_LEFT, panel));
    }
}
