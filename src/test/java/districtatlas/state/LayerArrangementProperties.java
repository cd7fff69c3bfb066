package districtatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any order of some of a theme's layers and some it has not. */
class LayerArrangementProperties {
    private static final LayerStack THEME = LayerArrangementTest.theme("a", "b", "c", "d", "e", "f");
    private static final List<LayerId> OWN = ids(THEME);

    private static List<LayerId> ids(LayerStack stack) {
        return stack.layers().stream().map(l -> l.id()).toList();
    }

    @Provide
    Arbitrary<List<LayerId>> orders() {
        return Arbitraries.of(LayerArrangementTest.ids("a", "b", "c", "d", "e", "f", "x", "y")).list().ofMaxSize(10);
    }

    @Property
    void everyLayerOfTheThemeIsThereOnce(@ForAll("orders") List<LayerId> order) {
        List<LayerId> arranged = ids(LayerArrangement.NONE.withOrder(order).of(THEME));
        assertEquals(OWN, arranged.stream().sorted((a, b) -> a.value().compareTo(b.value())).toList());
    }

    @Property
    void namedLayersStandInTheOrder(@ForAll("orders") List<LayerId> order) {
        List<LayerId> arranged = new ArrayList<>(ids(LayerArrangement.NONE.withOrder(order).of(THEME)));
        arranged.retainAll(order);
        assertEquals(order.stream().distinct().filter(OWN::contains).toList(), arranged);
    }

    @Property
    void anUnnamedLayerStandsRightAboveTheOneItFollowsInTheTheme(@ForAll("orders") List<LayerId> order) {
        List<LayerId> arranged = ids(LayerArrangement.NONE.withOrder(order).of(THEME));
        for (int i = 0; i < OWN.size(); i++) {
            if (!order.contains(OWN.get(i))) {
                int below = i == 0 ? -1 : arranged.indexOf(OWN.get(i - 1));
                assertEquals(below + 1, arranged.indexOf(OWN.get(i)), () -> order + " gives " + arranged);
            }
        }
    }

    @Property
    void whatIsHiddenOrTranslucentIsSoWhereverItStands(@ForAll("orders") List<LayerId> order, @ForAll("orders") List<LayerId> hidden) {
        LayerStack shown = LayerArrangement.NONE.withOrder(order).withHidden(Set.copyOf(hidden), true).withOpacity(OWN.get(2), 0.3).of(THEME);
        shown.layers().forEach(l -> {
            assertEquals(!hidden.contains(l.id()), l.visible());
            assertEquals(l.id().equals(OWN.get(2)) ? 0.3 : 1, l.opacity());
        });
    }
}
