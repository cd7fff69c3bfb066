package districtatlas.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LatelyTest {
    private final List<Integer> made = new ArrayList<>();

    private byte[] make(Integer size) {
        made.add(size);
        return new byte[size];
    }

    private static Lately<Integer, byte[]> upTo(long most) {
        return new Lately<>(HashMap::new, bytes -> bytes.length, most);
    }

    @Test
    void whatIsAskedForAgainAndAgainIsMadeOnce() {
        Lately<Integer, byte[]> lately = upTo(1000);
        byte[] first = lately.get(7, this::make);
        for (int size = 20; size < 220; size++) {
            lately.get(size, this::make);
            assertSame(first, lately.get(7, this::make), "after " + size);
        }
        assertEquals(201, made.size());
    }

    @Test
    void whatNobodyAskedForIsForgotten() {
        Lately<Integer, byte[]> lately = upTo(1000);
        lately.get(7, this::make);
        for (int size = 20; size < 220; size++) {
            lately.get(size, this::make);
        }
        made.clear();
        lately.get(7, this::make);
        assertEquals(List.of(7), made);
    }

    @Property(tries = 200)
    void neverHeavierThanItMay(@ForAll @Size(max = 400) List<@IntRange(max = 1500) Integer> asked) {
        Lately<Integer, byte[]> lately = upTo(1000);
        for (Integer size : asked) {
            assertEquals(size, lately.get(size, this::make).length);
            assertTrue(lately.weight() <= 1000, () -> lately.weight() + " after " + size);
        }
        lately.clear();
        assertEquals(0, lately.weight());
    }
}
