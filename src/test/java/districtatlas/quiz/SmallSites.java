package districtatlas.quiz;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.coord.LonLat;
import districtatlas.plan.Citation;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemKind;
import districtatlas.plan.ItemPlace;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneLink;
import districtatlas.ui.SmallPlan;
import java.util.List;
import java.util.Optional;

/** The made-up district with sites that can be paired with its streets, and some that cannot. */
public final class SmallSites {
    private static final Citation CITED = new Citation(3, new Text("一", "1"), new Text("一", "1"));
    private static final ItemKind HOUSE = new ItemKind("house", new Text("馆舍", "House"), Section.SITE, "home");

    public static ZoneLink link(ZoneId zone, Certainty certainty) {
        return new ZoneLink(zone, certainty, certainty == Certainty.STATED ? List.of(CITED) : List.of());
    }

    public static Item site(String name, Status status, boolean cited, ZoneLink... links) {
        return new Item(new ItemId(name), new Text(name, name), List.of(), HOUSE, status, "", Text.NONE, List.of(links),
                Optional.of(new ItemPlace(new LonLat(1, 1), Accuracy.NEAR)), Text.NONE, cited ? List.of(CITED) : List.of(), Text.NONE, List.of(), false, List.of());
    }

    public static Plan plan(Item... items) {
        Plan small = SmallPlan.make().plan();
        return new Plan(small.documentTitle(), small.zones(), List.of(items), List.of(), List.of(), List.of());
    }

    public static final Plan PLAN = plan(
            site("Museum", Status.BUILT, true, link(SmallPlan.HARBOUR, Certainty.KNOWN)),
            site("Museum Annexe", Status.BUILT, true, link(SmallPlan.HARBOUR, Certainty.KNOWN)),
            site("Theatre", Status.BUILT, true, link(SmallPlan.HARBOUR, Certainty.STATED)),
            site("Temple", Status.BUILT, true, link(SmallPlan.HILL, Certainty.KNOWN)),
            site("Library", Status.BUILDING, true, link(SmallPlan.MILL, Certainty.KNOWN)),
            site("Mill Sub-district Hall", Status.BUILT, true, link(SmallPlan.MILL, Certainty.STATED)),
            site("Hill Sub-district Memorial", Status.BUILT, true, link(SmallPlan.MILL, Certainty.KNOWN)),
            site("Regatta", Status.HELD, true, link(SmallPlan.HARBOUR, Certainty.STATED)),
            site("Rumour", Status.BUILT, false, link(SmallPlan.HARBOUR, Certainty.KNOWN)),
            site("Long Wall", Status.BUILT, true, link(SmallPlan.HARBOUR, Certainty.STATED), link(SmallPlan.HILL, Certainty.STATED)));

    private SmallSites() {
    }
}
