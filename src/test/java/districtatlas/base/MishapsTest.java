package districtatlas.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MishapsTest {
    private final List<String> told = new ArrayList<>();
    private final Mishaps mishaps = new Mishaps(told::add);

    private static RuntimeException here(String message) {
        return new IllegalStateException(message);
    }

    private static RuntimeException elsewhere() {
        return new IllegalStateException();
    }

    @Test
    void oneFailureHasOneCodeWhateverItSays() {
        assertEquals(Mishaps.codeOf(here("a")), Mishaps.codeOf(here("b")));
        assertNotEquals(Mishaps.codeOf(here("a")), Mishaps.codeOf(elsewhere()));
        assertNotEquals(Mishaps.codeOf(new StackOverflowError()), Mishaps.codeOf(new OutOfMemoryError()));
    }

    @Test
    void aCodeCanBeReadAloud() {
        assertTrue(Mishaps.codeOf(here("a")).matches("[A-HJ-NPR-Z2-9]{5}"), Mishaps.codeOf(here("a")));
    }

    @Test
    void everyFailureIsTold() {
        for (int i = 0; i < 5; i++) {
            mishaps.report("a test", elsewhere());
        }
        assertEquals(List.of(Mishaps.codeOf(elsewhere())), told.stream().distinct().toList());
        assertEquals(5, told.size());
    }
}
