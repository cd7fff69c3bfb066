package districtatlas.ui.legend;

import districtatlas.base.ProblemLog;
import districtatlas.map.Highlights;
import districtatlas.map.ItemLayers;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.Legend;
import districtatlas.map.legend.LegendCounts;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.legend.LegendSection;
import districtatlas.map.portray.Portrayer;
import districtatlas.ui.Session;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Meant;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.kit.UiAction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * What the signs mean that the map shows now, in the colours they have there. Looked up aside and only while it is open, each time the map
 * comes to rest; until then what was said last stands. FX thread only.
 */
public final class LegendCapability implements Capability {
    private final Desk desk;
    private final Function<List<LegendEntry>, List<LegendSection>> sections;
    private final Executor reader;
    private final Executor fx = new FxThread();
    private final LegendPanel panel;
    private int asked;

    /**
     * @param sections puts entries under headings
     * @param reader   for what takes some milliseconds; work that is overtaken does no harm
     */
    public LegendCapability(Desk desk, Function<List<LegendEntry>, List<LegendSection>> sections, Executor reader) {
        this.desk = desk;
        this.sections = sections;
        this.reader = reader;
        this.panel = new LegendPanel(desk.messages());
        panel.openProperty().subscribe(open -> ask());
        desk.map().settledProperty().subscribe(settled -> ask());
        desk.map().litProperty().subscribe(lit -> ask());
        desk.session().comparison().subscribe((before, now) -> ask());
    }

    private void ask() {
        if (!panel.openProperty().get() || !desk.map().settledProperty().get()) {
            return;
        }
        int number = ++asked;
        Session session = desk.session();
        Portrayer portrayer = new Portrayer(session.palette().getValue(), session.lang(), new ProblemLog());
        LayerStack unfiltered = session.untouchedLayers();
        LayerStack layers = session.layers().getValue().below(desk.map().overProperty().get());
        double scale = session.viewport().scaleDenominator();
        List<Highlights.Lit> meant = Meant.of(desk);
        reader.execute(() -> {
            List<LegendEntry> entries = new ArrayList<>(Highlights.entries(meant, portrayer));
            entries.addAll(desk.map().inView(Legend.entries(layers, scale, portrayer)));
            List<LegendSection> shown = sections.apply(entries);
            LegendCounts counts = LegendCounts.of(layers, unfiltered, ItemLayers.ITEM, scale);
            fx.execute(() -> {
                if (number == asked) {
                    panel.show(shown, counts);
                }
            });
        });
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
