package districtatlas.ui.lesson;

import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.feature.FeatureFacts;
import districtatlas.feature.FeatureRef;
import districtatlas.feature.GroundLayers;
import districtatlas.map.layer.LayerFacts;
import districtatlas.plan.Claim;
import districtatlas.plan.GlossaryTerm;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.plan.words.SourceNote;
import districtatlas.plan.words.SourceWords;
import districtatlas.plan.words.ZoneWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says what things of the map are, as one would to a class: the plan's things by their line, zones by the glossary, the rest by what the ground knows. Immutable. */
final class AnswerWords {
    private final Plan plan;
    private final ZoneShapes shapes;
    private final ItemShapes itemShapes;
    private final Function<FeatureRef, LayerFacts> layers;
    private final Messages messages;
    private final SourceWords sources;

    /** @param layers what is known of the layer of a feature */
    AnswerWords(Plan plan, ZoneShapes shapes, ItemShapes itemShapes, Function<FeatureRef, LayerFacts> layers, Messages messages) {
        this.plan = plan;
        this.shapes = shapes;
        this.itemShapes = itemShapes;
        this.layers = layers;
        this.messages = messages;
        this.sources = new SourceWords(plan.documentTitle(), messages);
    }

    /** What its kind is in plain words, and what this one is for. */
    Optional<Answer> of(ZoneId id) {
        return plan.zone(id).map(zone -> {
            List<Answer.Said> said = new ArrayList<>();
            plan.glossary().stream().filter(t -> t.id().equals(zone.kind().key())).map(GlossaryTerm::meaning).findFirst().ifPresent(c -> add(said, c));
            add(said, zone.role());
            return new Answer(new ZoneWords(messages).kind(zone.kind()), in(zone.name()), said, Optional.of(id), shapes.shape(id));
        });
    }

    private void add(List<Answer.Said> said, Claim claim) {
        if (!claim.text().isEmpty()) {
            said.add(new Answer.Said(in(claim.text()), sources.of(claim)));
        }
    }

    Optional<Answer> of(ItemId id) {
        return plan.item(id).map(item -> new Answer(in(item.kind().name()), in(item.name()), lines(item), Optional.empty(), itemShapes.shape(id)));
    }

    private List<Answer.Said> lines(Item item) {
        return item.text().isEmpty() ? List.of() : List.of(new Answer.Said(in(item.text()), sources.of(item.sources(), "")));
    }

    /** That no zone of the district lies there, for a map that draws nothing there either. */
    Answer outside() {
        String district = district();
        return new Answer("", messages.get("ask.outside-name", district), List.of(), Optional.empty(), Optional.empty());
    }

    private String district() {
        return plan.zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).map(z -> in(z.name())).findFirst().orElse("");
    }

    /**
     * Its kind and name, a fact or two, and whose data that is; of land of others that it is that.
     *
     * @param outside whether no zone is where it was asked
     */
    Answer of(FeatureFacts facts, boolean outside) {
        boolean named = facts.hasOwnName();
        boolean owner = facts.feature().layer().equals(GroundLayers.NEIGHBOUR);
        boolean beyond = outside && facts.shape().getDimension() == 2 && !facts.feature().layer().equals(GroundLayers.SEA) && (owner || !named);
        List<String> told = facts.told().stream().map(t -> (in(t.title()) + " " + in(t.value()) + " " + in(t.unit())).strip()).limit(2).toList();
        LayerFacts layer = layers.apply(facts.feature());
        String ground = messages.get("ask.ground", in(layer.provider()));
        String text = beyond ? messages.get("ask.outside", district()) : told.isEmpty() ? messages.get("ask.drawn") : String.join(" · ", told);
        SourceNote source = new SourceNote(messages.get("ask.source"), ground, List.of(), facts.approximate() ? messages.get("ask.approximate") : "");
        String unnamed = beyond ? messages.get("ask.outside-name", district()) : in(facts.kind());
        // What has no name of its own, as the sea, is everywhere: lit up it would edge half the map.
        return new Answer(named || beyond ? in(facts.kind()) : "", named ? in(facts.name()) : unnamed, List.of(new Answer.Said(text, source)), Optional.empty(),
                named ? Optional.of(facts.shape()) : Optional.empty());
    }

    private String in(Text text) {
        return text.in(messages.lang());
    }
}
