package districtatlas.ui;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.Extent;
import districtatlas.map.MapTheme;
import districtatlas.map.legend.LegendSection;
import districtatlas.notebook.AtlasHas;
import districtatlas.notebook.Signature;
import districtatlas.paint.MapShop;
import districtatlas.plan.DrawnThings;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneShapes;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.legend.LegendCapability;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.notebook.OpenNotebook;
import districtatlas.ui.notebook.Ties;
import districtatlas.ui.settings.Settings;
import districtatlas.plan.Years;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A desk over the made-up district. */
public final class SmallDesk {
    public static final Extent HOME = new Extent(0, 0, 10_000, 10_000);

    private SmallDesk() {
    }

    public static AtlasContent content(SmallPlan small, ZoneShapes shapes) {
        List<MapTheme> themes = List.of(new MapTheme("structure", new Text("格局", "Structure"), "compass"),
                new MapTheme("facilities", new Text("设施", "Facilities"), "heart"));
        return new AtlasContent(small.plan(), shapes, DrawnThings.NONE, ItemShapes.NONE, small.gazetteer(), new DistrictGrid(114), small.places(), Map.of(), themes,
                List.of(SmallPlan.palette("light"), SmallPlan.palette("dark"), SmallPlan.palette("projector")),
                new Years(List.of(2020, 2025, 2035)), HOME, new Text("示例坐标", "Example grid"), "EX:1", new Text("示意图，不作边界依据", "Schematic; no evidence of boundaries"), "© Example contributors");
    }

    public static Desk of(Session session, SmallPlan small, ZoneShapes shapes, MapShop shop, Settings settings, Consumer<Lang> showLanguage) {
        MapPane map = new MapPane(session, shop, small.plan(), shapes, small.places(), ItemShapes.NONE);
        return new Desk(session, content(small, shapes), map, new Messages(session.lang()), settings, notebook(), showLanguage);
    }

    /** Kept nowhere, signed by one author, a second later with every signature. */
    public static OpenNotebook notebook() {
        AtomicInteger seconds = new AtomicInteger();
        return new OpenNotebook(() -> new Signature("Li", Instant.parse("2026-03-01T08:00:00Z").plusSeconds(seconds.incrementAndGet())), ties());
    }

    /** To the made-up district, which draws nothing but its zones and things. */
    private static Ties ties() {
        Plan plan = SmallPlan.make().plan();
        return new Ties(drawn -> new AtlasHas(z -> plan.zone(z).isPresent(), i -> plan.item(i).isPresent(),
                f -> plan.targets().stream().anyMatch(t -> t.figure().id().equals(f)),
                i -> plan.indicators().stream().anyMatch(n -> n.id().equals(i)), drawn, t -> true, l -> true, p -> true), f -> true, Runnable::run, Runnable::run);
    }

    /** The legend under no headings, read at once. */
    public static LegendCapability legend(Desk desk) {
        return new LegendCapability(desk, entries -> List.of(new LegendSection(Text.NONE, entries)), Runnable::run);
    }
}
