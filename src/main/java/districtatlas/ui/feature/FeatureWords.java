package districtatlas.ui.feature;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.feature.FeatureFacts;
import districtatlas.feature.FeatureRef;
import districtatlas.map.layer.LayerFacts;
import districtatlas.plan.Citation;
import districtatlas.plan.DrawnThings;
import districtatlas.plan.GlossaryTerm;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.ThingId;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.AreaWords;
import districtatlas.plan.words.SourceWords;
import districtatlas.plan.words.ZoneWords;
import districtatlas.state.Subject;
import districtatlas.ui.bearings.CoordinateText;
import districtatlas.ui.feature.FeatureContent.HereLine;
import districtatlas.ui.feature.FeatureContent.Line;
import districtatlas.ui.feature.FeatureContent.PlanLine;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Says a drawn feature in words. Immutable. */
final class FeatureWords {
    private static final double KILOMETRE = 1_000;
    /** No finer than lines are drawn. */
    private static final double LENGTH_STEP = 10;

    private final Plan plan;
    private final DrawnThings things;
    private final Function<FeatureRef, LayerFacts> layers;
    private final CoordinateText coordinates;
    private final Messages messages;
    private final ZoneWords zones;
    private final Predicate<ItemId> shown;

    /** @param shown whether the filter that holds leaves a thing */
    FeatureWords(Plan plan, DrawnThings things, Function<FeatureRef, LayerFacts> layers, CoordinateText coordinates, Messages messages,
                 Predicate<ItemId> shown) {
        this.shown = shown;
        this.plan = plan;
        this.things = things;
        this.layers = layers;
        this.coordinates = coordinates;
        this.messages = messages;
        this.zones = new ZoneWords(messages);
    }

    /** @param open the zone whose panel is open: it need not be offered again */
    FeatureContent of(FeatureFacts facts, Here here, Optional<ZoneId> open) {
        String name = in(facts.name());
        String other = messages.lang() == Lang.ZH ? facts.name().en() : facts.name().zh();
        LayerFacts layer = layers.apply(facts.feature());
        List<PlanLine> inPlan = things.thingsOf(facts.feature()).stream().flatMap(t -> planLine(t).stream()).toList();
        return new FeatureContent(facts.feature(), name, other.equals(name) ? "" : other, in(facts.kind()),
                facts.approximate() ? messages.get("feature.approximate") : "", lines(facts, layer), inPlan, here(facts, here, open));
    }

    private String in(Text text) {
        return text.in(messages.lang());
    }

    // ---- facts ----------------------------------------------------------------------------------------------------

    private List<Line> lines(FeatureFacts facts, LayerFacts layer) {
        List<Line> lines = new ArrayList<>();
        facts.told().forEach(t -> add(lines, in(t.title()), (in(t.value()) + " " + in(t.unit())).strip()));
        facts.lengthMetres().ifPresent(m -> add(lines, messages.get("feature.length"), length(m)));
        facts.areaSquareMetres().ifPresent(m -> add(lines, messages.get("feature.area"), new AreaWords(messages).drawn(m)));
        add(lines, messages.get("feature.layer"), in(layer.title()));
        add(lines, messages.get("feature.accuracy"), in(facts.accuracy()));
        add(lines, messages.get("feature.place." + facts.shape().getDimension()),
                coordinates.degrees(facts.place()) + "\n" + coordinates.metres(facts.place()));
        add(lines, messages.get("feature.source"), in(layer.provider()));
        add(lines, messages.get("feature.dated"), in(layer.dated()));
        add(lines, messages.get("feature.licence"), String.join(" · ", List.of(layer.licence(), layer.attribution()).stream()
                .filter(s -> !s.isEmpty()).toList()));
        return lines;
    }

    private void add(List<Line> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(new Line(label, text, messages.get("feature.line", label, text.replace("\n", " · "))));
        }
    }

    private String length(double metres) {
        return metres < KILOMETRE ? number(Math.rint(metres / LENGTH_STEP) * LENGTH_STEP, 0) + " m" : number(metres / KILOMETRE, 1) + " km";
    }

    private String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.lang().locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    // ---- what it leads to -----------------------------------------------------------------------------------------

    private Optional<PlanLine> planLine(ThingId id) {
        if (id instanceof ZoneId zone) {
            return plan.zone(zone).map(z -> planLine(id, z.name(), zones.kind(z.kind()), z.role().sources(), ""));
        }
        if (id instanceof ItemId item) {
            return plan.item(item).map(i -> planLine(id, i.name(), in(i.kind().name()), i.sources(), outside(i.id())));
        }
        return plan.glossary().stream().filter(t -> t.id().equals(id)).findFirst().map(GlossaryTerm::term)
                .map(t -> planLine(id, t, messages.get("hit.term"), List.of(), ""));
    }

    private String outside(ItemId item) {
        return shown.test(item) ? "" : messages.get("search.outside");
    }

    private PlanLine planLine(ThingId id, Text name, String kind, List<Citation> sources, String outside) {
        String cited = sources.isEmpty() ? "" : "\n" + new SourceWords(plan.documentTitle(), messages).of(sources, "").asText();
        return new PlanLine(id, in(name), kind, messages.get("feature.plan", kind) + " " + in(name) + cited, outside);
    }

    /** What a feature that is listed leads to is not listed itself. Of the zones only the one that a plain click would have opened; its panel leads to the others. */
    private List<HereLine> here(FeatureFacts facts, Here here, Optional<ZoneId> open) {
        List<HereLine> lines = new ArrayList<>();
        here.features().stream().filter(f -> !f.feature().equals(facts.feature()))
                .forEach(f -> lines.add(new HereLine(new Subject.OfFeature(f.feature()), in(f.name()), in(f.kind()))));
        here.items().stream().filter(i -> here.features().stream().noneMatch(f -> things.thingsOf(f.feature()).contains(i))).flatMap(i -> plan.item(i).stream())
                .forEach(i -> lines.add(new HereLine(new Subject.OfItem(i.id()), in(i.name()), in(i.kind().name()) + (shown.test(i.id()) ? "" : " · " + outside(i.id())))));
        here.zones().stream().findFirst().filter(z -> !open.equals(Optional.of(z))).flatMap(plan::zone)
                .ifPresent(z -> lines.add(new HereLine(new Subject.OfZone(z.id()), in(z.name()), zones.kind(z.kind()))));
        return lines;
    }
}
