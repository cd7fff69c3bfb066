package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.ItemFilter;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.map.ItemLayers;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.Legend;
import districtatlas.map.legend.LegendCounts;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.portray.Portrayer;
import districtatlas.plan.Item;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The numbers beside the signs of the shipped legend. */
class LegendCountsTest extends OnShippedAtlas {
    private static final double SCALE = 80_000;

    private final ItemFilter items = ItemFilter.of(atlas.open.plan(), atlas.open.gazetteer());

    private int marks(Collection<Item> of, Certainty certainty) {
        return (int) of.stream().filter(i -> i.kind().section() == Section.SITE && i.place().isPresent() && !atlas.open.itemShapes().isLine(i.id())
                && i.certainty() == certainty).count();
    }

    @Test
    void aSignOfThePlanSaysHowManyThereAreAndHowManyTheFilterLeavesAndNoOtherDoes() {
        LayerStack all = atlas.document.stack("culture");
        Filter xili = Filter.NONE.withZones(Set.of(new ZoneId("xili")));
        LayerStack left = new ItemLayers().of(all, items.matches(xili).names());
        LegendCounts counts = LegendCounts.of(left, all, ItemLayers.ITEM, SCALE);
        List<LegendEntry> entries = Legend.entries(all, SCALE, new Portrayer(atlas.document.palettes().get(0), Lang.EN, new ProblemLog()));
        int counted = 0;
        for (LegendEntry entry : entries) {
            if (entry.layer().table().equals("item_place")) {
                Certainty certainty = entry.title().en().contains("stated") ? Certainty.STATED : Certainty.KNOWN;
                int of = marks(items.plan().items(), certainty);
                assertEquals(of, counts.of(entry).map(LegendCounts.Count::of).orElse(0), entry.title().en());
                assertEquals(marks(items.matches(xili).items(), certainty), counts.of(entry).map(LegendCounts.Count::shown).orElse(0), entry.title().en());
                counted += of;
            } else {
                assertTrue(counts.of(entry).isEmpty(), entry.title().en());
            }
        }
        assertEquals(46, counted, "those of the shipped plan that have a place");
        assertEquals(LegendCounts.of(all, all, ItemLayers.ITEM, SCALE), LegendCounts.of(all, all, ItemLayers.ITEM, SCALE));
    }
}
