package districtatlas.app;

import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Tests of the shipped atlas, or properties of it: it is opened once for each class, and its painter is for one thread at a time.
 * A property that fails is not shrunk: shrinking that takes too long goes on in a thread of its own beside the next property.
 */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
abstract class OnShippedAtlas {
    static ShippedAtlas atlas;

    @BeforeAll
    @BeforeContainer
    static void openAtlas() {
        atlas = new ShippedAtlas();
    }

    @AfterAll
    @AfterContainer
    static void closeAtlas() {
        atlas.close();
    }
}
