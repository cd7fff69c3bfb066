package districtatlas.paint.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.map.layer.Layer;
import districtatlas.map.style.Palette;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.portray.ScaleRange;
import districtatlas.paint.HandDrawn;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import org.geotools.factory.CommonFactoryFinder;
import org.junit.jupiter.api.Test;

class DisplayListsTest {
    private static final Palette LIGHT = new Palette("light", Map.of("paper", "#F2EFE9"));
    private static final Palette DARK = new Palette("dark", Map.of("paper", "#101010"));
    private static final Palette LIGHTER = new Palette("light", Map.of("paper", "#FFFFFF"));

    private final HandDrawn hand = new HandDrawn()
            .draw("ground", "g", HandDrawn.box(0, 0, 10, 10), AreaSymbol.plain(0xFF00FF00), ScaleRange.ALL, 0);
    private final Layer ground = hand.layers().layers().get(0);
    private final DisplayLists lists = new DisplayLists(hand);

    private DisplayList get(Layer layer, Palette palette) {
        return lists.get(layer, palette, Lang.ZH, Cancel.never(), n -> { });
    }

    @Test
    void aListIsMadeOnceWhetherOrNotTheLayerIsShown() {
        assertSame(get(ground, LIGHT), get(ground.withVisible(false), LIGHT));
        assertEquals(List.of(1, 1), List.of(hand.readings, hand.drawings));
    }

    @Test
    void aPaletteReadAnewTakesThePlaceOfItsOlderSelfAndOfNoOther() {
        get(ground, LIGHT);
        get(ground, DARK);
        get(ground, LIGHTER);
        get(ground, DARK);
        assertEquals(3, hand.drawings);
        get(ground, LIGHT);
        assertEquals(4, hand.drawings);
        assertEquals(1, hand.readings);
    }

    /** Else the two would be made in turns for ever, and no map come to rest. */
    @Test
    void twoMapsThatLetterOnePaletteInDifferentSizesKeepTheirListsBesideEachOther() {
        Palette large = LIGHT.scaled(2, 1.5);
        DisplayList usual = get(ground, LIGHT);
        DisplayList other = get(ground, large);
        assertNotSame(usual, other);
        assertSame(usual, get(ground, LIGHT));
        assertSame(other, get(ground, large));
        assertEquals(List.of(1, 2), List.of(hand.readings, hand.drawings));
    }

    @Test
    void palettesShareShapesAndWhichOfThemAreDrawnTogether() {
        hand.draw("ground", "g", "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", HandDrawn.mark(HandDrawn.DOT, 5, -1, 0, 0));
        DisplayList light = get(ground, LIGHT);
        DisplayList dark = get(ground, DARK);
        assertNotSame(light, dark);
        assertSame(light.shapes(), dark.shapes());
        assertEquals(2, light.batches().size());
        for (int i = 0; i < 2; i++) {
            assertSame(light.batches().get(i).members(), dark.batches().get(i).members());
        }
    }

    @Test
    void anOutlineSharesTheIndexOfItsFill() {
        hand.draw("ground", "g", HandDrawn.box(0, 0, 10, 10), HandDrawn.line(0xFF000000, 1), ScaleRange.ALL, 0);
        DisplayList list = get(ground, LIGHT);
        assertSame(list.batches().get(0).members().index, list.batches().get(1).members().index);
    }

    @Test
    void theListOfAStyleThatNobodyHoldsAnyMoreGoes() {
        WeakReference<DisplayList> old = new WeakReference<>(get(restyled(), LIGHT));
        for (int i = 0; i < 100 && old.get() != null; i++) {
            System.gc();
            get(restyled(), LIGHT);
        }
        assertNull(old.get());
    }

    private Layer restyled() {
        return ground.withStyle(CommonFactoryFinder.getStyleFactory().createStyle());
    }
}
