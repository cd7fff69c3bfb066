package districtatlas.app.cli;

import districtatlas.ask.Count;
import districtatlas.ask.CountBy;
import districtatlas.ask.Matches;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.plan.Belonging;
import districtatlas.plan.Citation;
import districtatlas.plan.Claim;
import districtatlas.plan.Enclave;
import districtatlas.plan.Figure;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.TargetGroups;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneLink;
import districtatlas.plan.words.FigureWords;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The plan's content as JSON for the command line. Names are in Chinese, with the English beside them; keys are stable. */
final class AtlasJson {
    private static final Map<Section, String> SECTIONS = new EnumMap<>(Map.of(Section.PROJECT, "projects", Section.SITE, "sites",
            Section.FACILITY, "facilities", Section.OTHER, "other"));

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Plan plan;
    private final FigureWords zh = new FigureWords(new Messages(Lang.ZH));
    private final FigureWords en = new FigureWords(new Messages(Lang.EN));

    AtlasJson(Plan plan) {
        this.plan = plan;
    }

    /** Characters that would command a terminal stand in JSON as their numbers, so that it can be printed and loses nothing. */
    private static String escaped(String json) {
        if (json.chars().noneMatch(PlainTerminal::isCommand)) {
            return json;
        }
        StringBuilder plain = new StringBuilder(json.length());
        json.chars().forEach(c -> plain.append(PlainTerminal.isCommand(c) ? String.format("\\u%04X", c) : Character.toString(c)));
        return plain.toString();
    }

    String write(ObjectNode node) {
        return text(node);
    }

    /** Indented, for people as well. */
    static String text(ObjectNode node) {
        try {
            return escaped(MAPPER.writeValueAsString(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON nodes cannot fail to print", e);
        }
    }

    /** @param enclave at the place, which then is in no zone */
    ObjectNode zonesAt(List<Zone> zones, Optional<Enclave> enclave) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode names = root.putArray("zones");
        zones.forEach(z -> names.add(z.name().zh()));
        ArrayNode ids = root.putArray("ids");
        zones.forEach(z -> ids.add(z.id().value()));
        enclave.ifPresent(e -> root.put("enclave", e.name().zh()).put("enclaveEn", e.name().en()));
        return root;
    }

    ObjectNode zonePage(Zone zone) {
        ObjectNode root = MAPPER.createObjectNode();
        root.set("zone", zone(zone));
        ObjectNode counts = root.putObject("counts");
        SECTIONS.forEach((section, key) -> {
            List<Belonging> things = plan.belongings(zone.id(), section);
            putCount(counts.putObject(key), things);
            putBelongings(root.putArray(key), things);
        });
        TargetGroups targets = plan.targetsOf(zone.id());
        ArrayNode list = root.putArray("targets");
        putTargets(list, targets.own());
        putTargets(list, targets.everyStreet());
        putTargets(list, targets.district());
        return root;
    }

    /** @param words the filter in words */
    ObjectNode items(Matches matches, String words) {
        ObjectNode root = MAPPER.createObjectNode().put("filter", words).put("total", matches.total());
        ArrayNode items = root.putArray("items");
        matches.items().forEach(i -> items.add(item(i)));
        return root;
    }

    /** What is in two zones counts in both and once in the total. */
    ObjectNode counts(Matches matches, String words, CountBy by, List<Count> counts, Function<Count, String> name) {
        ObjectNode root = MAPPER.createObjectNode().put("filter", words).put("by", by.key()).put("total", matches.total());
        ArrayNode list = root.putArray("counts");
        counts.forEach(c -> list.addObject().put("key", c.key()).put("name", name.apply(c)).put("count", c.count()));
        return root;
    }

    ObjectNode everything() {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode zones = root.putArray("zones");
        plan.zones().forEach(z -> zones.add(zone(z)));
        ArrayNode items = root.putArray("items");
        plan.items().forEach(i -> items.add(item(i)));
        putTargets(root.putArray("targets"), plan.targets());
        return root;
    }

    private ObjectNode zone(Zone zone) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", zone.id().value());
        node.put("code", zone.code().isEmpty() ? null : zone.code());
        node.put("name", zone.name().zh());
        node.put("nameEn", zone.name().en());
        node.put("kind", zone.kind().key());
        node.put("parent", zone.parent().map(this::nameOf).orElse(null));
        node.put("role", zone.role().text().zh());
        node.put("roleEn", zone.role().text().en());
        putClaim(node.putObject("composition"), zone.composition());
        putClaim(node.putObject("focus"), zone.focus());
        putSources(node.putArray("sources"), zone.role().sources());
        if (!Double.isNaN(zone.areaKm2())) {
            node.put("areaKm2", Math.round(zone.areaKm2() * 1000) / 1000.0);
        }
        return node;
    }

    private static void putClaim(ObjectNode node, Claim claim) {
        node.put("text", claim.text().zh());
        node.put("textEn", claim.text().en());
        node.put("missing", claim.missing());
        putSources(node.putArray("sources"), claim.sources());
    }

    private void putCount(ObjectNode node, List<Belonging> things) {
        node.put("all", things.size());
        node.put("named", things.stream().filter(Belonging::named).count());
        node.put("everyStreet", things.stream().filter(b -> plan.holdsForEveryStreet(b.item())).count());
    }

    /** As a zone has them: whether the plan itself says that it does, and whether it names this very zone for it. */
    private void putBelongings(ArrayNode list, List<Belonging> things) {
        things.forEach(b -> list.add(item(b.item()).put("certaintyHere", key(b.certainty())).put("named", b.named())));
    }

    private ObjectNode item(Item item) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", item.id().value());
        node.put("name", item.name().zh());
        node.put("nameEn", item.name().en());
        ArrayNode aliases = node.putArray("aliases");
        item.aliases().forEach(aliases::add);
        node.put("kind", item.kind().id());
        node.put("kindName", item.kind().name().zh());
        node.put("section", item.kind().section().key());
        node.put("status", item.status().key());
        node.put("certainty", key(item.certainty()));
        node.put("everyStreet", plan.holdsForEveryStreet(item));
        ArrayNode zones = node.putArray("zones");
        item.zones().forEach(l -> zones.add(nameOf(l.zone())));
        ArrayNode links = node.putArray("zoneLinks");
        for (ZoneLink link : item.zones()) {
            ObjectNode l = links.addObject().put("zone", link.zone().value()).put("certainty", key(link.certainty()));
            putSources(l.putArray("sources"), link.sources());
        }
        node.put("lon", item.place().map(p -> p.lonLat().lon()).orElse(null));
        node.put("lat", item.place().map(p -> p.lonLat().lat()).orElse(null));
        node.put("accuracy", item.place().map(p -> p.accuracy().key()).orElse(null));
        if (!item.noPlace().isEmpty()) {
            node.put("noPlace", item.noPlace().zh());
        }
        node.put("years", item.years());
        node.put("text", item.text().zh());
        node.put("textEn", item.text().en());
        if (!item.note().isEmpty()) {
            node.put("note", item.note().zh());
        }
        putSources(node.putArray("sources"), item.sources());
        return node;
    }

    private void putTargets(ArrayNode list, List<Target> targets) {
        for (Target target : targets) {
            Figure figure = target.figure();
            ObjectNode node = list.addObject();
            node.put("id", figure.id());
            node.put("indicator", target.indicator().name().zh());
            node.put("indicatorEn", target.indicator().name().en());
            node.put("topic", target.indicator().topic());
            node.put("value", figure.value().isPresent() ? figure.value().getAsDouble() : null);
            node.put("unit", target.indicator().unit().zh());
            node.put("unitEn", target.indicator().unit().en());
            node.put("year", figure.year().isPresent() ? figure.year().getAsInt() : null);
            node.put("period", figure.period());
            node.put("role", figure.role().key());
            node.put("says", zh.say(target).text());
            node.put("saysEn", en.say(target).text());
            node.put("asWritten", figure.asWritten().zh());
            if (!figure.asWritten().en().isEmpty()) {
                node.put("asWrittenEn", figure.asWritten().en());
            }
            node.put("approximate", figure.approximate());
            node.put("baseline", figure.baseline().isPresent() ? figure.baseline().getAsDouble() : null);
            node.put("baselineYear", figure.baselineYear().isPresent() ? figure.baselineYear().getAsInt() : null);
            target.indicator().baselineOf(figure).ifPresent(b -> putBaseline(node, new Target(target.indicator(), b)));
            node.put("direction", figure.direction().key());
            node.put("scope", scope(figure));
            String note = figure.note().isEmpty() ? target.indicator().note().zh() : figure.note().zh();
            if (!note.isEmpty()) {
                node.put("note", note);
            }
            putSources(node.putArray("sources"), figure.sources());
        }
    }

    /** "Over 4,000" is not 4,000. */
    private void putBaseline(ObjectNode node, Target baseline) {
        node.put("baselineSays", zh.say(baseline).text());
        node.put("baselineSaysEn", en.say(baseline).text());
        node.put("baselineDirection", baseline.figure().direction().key());
    }

    private String scope(Figure figure) {
        return switch (figure.scope().kind()) {
            case DISTRICT -> "district";
            case EVERY_STREET -> "every-street";
            case ZONE -> figure.scope().zone().map(this::nameOf).orElse("");
            case OUTSIDE -> "outside: " + figure.scope().name().zh();
        };
    }

    static void putSources(ArrayNode list, List<Citation> sources) {
        for (Citation citation : sources) {
            list.addObject().put("section", citation.section().zh()).put("label", citation.label().zh()).put("line", citation.line());
        }
    }

    private static String key(Certainty certainty) {
        return certainty == Certainty.STATED ? "stated" : "general-knowledge";
    }

    private String nameOf(ZoneId id) {
        return plan.zone(id).map(z -> z.name().zh()).orElse(id.value());
    }
}
