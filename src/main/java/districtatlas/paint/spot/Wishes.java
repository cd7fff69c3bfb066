package districtatlas.paint.spot;

import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.display.Batch;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.PixelFrame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what wants to be written in a frame, best first. */
public final class Wishes {
    private record Group(String layer, String label) {
    }

    private Wishes() {
    }

    public static List<Wish> in(List<DisplayList> lists, PixelFrame frame) {
        List<Wish> wishes = new ArrayList<>();
        for (int order = 0; order < lists.size(); order++) {
            DisplayList list = lists.get(order);
            Map<Group, Wish> groups = new LinkedHashMap<>();
            for (Batch batch : list.labels()) {
                if (batch.range().contains(frame.scaleDenominator())) {
                    int layerOrder = order;
                    batch.query(frame.extent(), item -> add(list, layerOrder, batch, item, groups, wishes));
                }
            }
            wishes.addAll(groups.values());
        }
        wishes.sort(null);
        return wishes;
    }

    private static void add(DisplayList list, int order, Batch batch, int item, Map<Group, Wish> groups, List<Wish> wishes) {
        TextSymbol symbol = (TextSymbol) batch.symbol(item);
        if (symbol.label().isBlank()) {
            return;
        }
        int shape = batch.shape(item);
        Wish wish = new Wish(list, order, List.of(shape), symbol);
        if (symbol.group()) {
            groups.merge(new Group(list.layer().value(), symbol.label()), wish, Wishes::together);
        } else {
            wishes.add(wish);
        }
    }

    /** The larger thing leads, and lends its name. */
    private static Wish together(Wish a, Wish b) {
        boolean first = a.size() > b.size() || a.size() == b.size() && a.feature() <= b.feature();
        Wish lead = first ? a : b;
        List<Integer> shapes = new ArrayList<>(lead.shapes());
        shapes.addAll((first ? b : a).shapes());
        return new Wish(lead.list(), lead.layerOrder(), shapes, lead.symbol());
    }
}
