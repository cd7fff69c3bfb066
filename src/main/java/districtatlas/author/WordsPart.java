package districtatlas.author;

import districtatlas.atlasfile.PlanRows.ClaimRow;
import districtatlas.atlasfile.PlanRows.ExampleRow;
import districtatlas.atlasfile.PlanRows.GlossaryRow;
import districtatlas.base.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** plan/glossary.yaml: words explained; a district may have none. */
record WordsPart(List<GlossaryRow> glossary, Map<String, Spot> spots) {
    private static final int MAX_MEANING = 90;

    static WordsPart read(Compilation c) {
        List<GlossaryRow> glossary = new ArrayList<>();
        Map<String, Spot> spots = new HashMap<>();
        c.eachEntry(c.lists("term", c.sources.ifThere("plan/glossary.yaml")), (f, spot) -> {
            Text term = f.words("term", "en", true);
            c.names.take("term", term.zh(), f.spot("term"));
            spots.put(f.text("id"), spot);
            glossary.add(new GlossaryRow(f.text("id"), term, f.texts("aliases"), new ClaimRow(f.words("text", "text_en", true, MAX_MEANING), c.citations.basis(f)),
                    f.value("example").flatMap(e -> example(c, e))));
        });
        return new WordsPart(List.copyOf(glossary), Map.copyOf(spots));
    }

    /** At one zone or one item: there one can fly. */
    private static Optional<ExampleRow> example(Compilation c, SourceValue value) {
        try (Fields f = new Fields(value, c.log)) {
            Optional<String> zone = f.value("zone").map(SourceValue::text);
            Optional<String> item = f.value("item").map(SourceValue::text);
            zone.ifPresent(z -> c.ids.check(ZonesPart.FAMILY, z, f.spot("zone")));
            item.ifPresent(i -> c.ids.check(ItemsPart.FAMILY, i, f.spot("item")));
            ClaimRow text = new ClaimRow(f.words("text", "text_en", true, MAX_MEANING), c.citations.basis(f));
            if (zone.isPresent() == item.isPresent()) {
                f.problem("term.example", zone.isPresent() ? "item" : "zone", "an example is at one place: give `zone` or `item`, one of them");
                return Optional.empty();
            }
            return Optional.of(new ExampleRow(text, zone, item));
        }
    }
}
