package districtatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.coord.EastNorth;
import districtatlas.map.view.Viewport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.api.data.SimpleFeatureSource;
import org.junit.jupiter.api.Test;

class NumberedPinsTest {
    private static final ReaderLayers LAYERS = ReaderLayers.NONE.withNotes(List.of(
            new ReaderPin("south", new EastNorth(1_000, 1_000), false),
            new ReaderPin("east", new EastNorth(9_000, 9_000), true),
            new ReaderPin("west", new EastNorth(1_000, 9_100), false),
            new ReaderPin("beside west", new EastNorth(1_010, 9_100), false),
            new ReaderPin("far away", new EastNorth(90_000, 1_000), false)));

    private static Viewport view(double metresPerPixel) {
        return new Viewport(new EastNorth(5_000, 5_000), metresPerPixel, 10_000 / metresPerPixel, 10_000 / metresPerPixel);
    }

    @Test
    void pinsAreNumberedAsOneReadsAndThoseOutsideHaveNoNumber() {
        assertEquals(List.of(List.of("beside west", "west"), List.of("east"), List.of("south")), sorted(LAYERS.numbered(view(20)).notes()));
    }

    @Test
    void whereTheyDoNotLieOverEachOtherEachHasItsOwn() {
        assertEquals(List.of(List.of("west"), List.of("beside west")), LAYERS.numbered(new Viewport(new EastNorth(1_000, 9_100), 0.2, 400, 400)).notes());
    }

    @Test
    void theNumberIsOnThePin() throws IOException {
        NumberedPins pins = LAYERS.numbered(view(20));
        List<String> figures = new ArrayList<>();
        try (SimpleFeatureIterator features = ((SimpleFeatureSource) pins.stack().find(ReaderLayers.NOTES).orElseThrow().source()).getFeatures().features()) {
            while (features.hasNext()) {
                SimpleFeature pin = features.next();
                figures.add(pin.getID() + "=" + (1 + List.of(PinFigures.of(1), PinFigures.of(2), PinFigures.of(3)).indexOf((String) pin.getAttribute("figures"))));
            }
        }
        assertEquals(3, figures.size());
        assertEquals(true, figures.contains("east=2") && figures.contains("south=3"), figures.toString());
    }

    private static List<List<String>> sorted(List<List<String>> notes) {
        return notes.stream().map(n -> n.stream().sorted().toList()).toList();
    }
}
