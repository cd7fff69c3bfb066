package districtatlas.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private final Openings openings = new Openings();
    private final List<String> closed = new ArrayList<>();
    private final Map<String, BooleanProperty> open = new TreeMap<>();

    OpeningsTest() {
        for (String name : List.of("panel", "tool", "card")) {
            BooleanProperty property = new SimpleBooleanProperty();
            open.put(name, property);
            openings.follow(property, () -> {
                closed.add(name);
                property.set(false);
            });
        }
    }

    private void open(String... names) {
        for (String name : names) {
            open.get(name).set(true);
        }
    }

    private List<String> closeAll() {
        for (int i = 0; i < 5; i++) {
            openings.closeLast();
        }
        return closed;
    }

    @Test
    void whatWasOpenedLastClosesFirstWhateverItIs() {
        open("tool", "panel", "card");
        assertEquals(List.of("card", "panel", "tool"), closeAll());
    }

    @Test
    void oneAtATime() {
        open("panel", "tool");
        openings.closeLast();
        assertEquals(List.of("tool"), closed);
    }

    @Test
    void whatClosedByItselfIsPassedOver() {
        open("card", "panel", "tool");
        open.get("tool").set(false);
        open.get("card").set(false);
        assertEquals(List.of("panel"), closeAll());
    }

    @Test
    void whatIsOpenedAgainCameLast() {
        open("tool", "panel");
        open.get("tool").set(false);
        open("tool");
        assertEquals(List.of("tool", "panel"), closeAll());
    }

    @Test
    void nothingIsClosedWhenNothingIsOpen() {
        assertEquals(List.of(), closeAll());
    }

    @Test
    void whatIsOpenFromTheStartIsClosedToo() {
        BooleanProperty walk = new SimpleBooleanProperty(true);
        openings.follow(walk, () -> {
            closed.add("walk");
            walk.set(false);
        });
        open("panel");
        assertEquals(List.of("panel", "walk"), closeAll());
    }

    /** As notes that lie on one another. */
    @Test
    void whatIsStillOpenIsClosedOnBeforeTheOthers() {
        BooleanProperty notes = new SimpleBooleanProperty();
        int[] count = {2};
        openings.follow(notes, () -> {
            closed.add("note");
            notes.set(--count[0] > 0);
        });
        open("panel");
        notes.set(true);
        assertEquals(List.of("note", "note", "panel"), closeAll());
    }

    /** A binding made for this alone, closed while the memory is tidied. */
    @Test
    void whatIsFollowedIsKeptThoughNobodyElseKeepsIt() {
        BooleanProperty measured = new SimpleBooleanProperty();
        BooleanProperty armed = new SimpleBooleanProperty(true);
        openings.follow(measured.and(armed.not()), () -> {
            closed.add("measured");
            measured.set(false);
        });
        open("panel");
        WeakReference<Object> nobodys = new WeakReference<>(new Object());
        while (nobodys.get() != null) {
            System.gc();
        }
        measured.set(true);
        armed.set(false);
        assertEquals(List.of("measured", "panel"), closeAll());
    }

    @Test
    void whatWasOutermostBeforeTheWindowStoodClosesLast() {
        SimpleBooleanProperty walk = new SimpleBooleanProperty(true);
        SimpleBooleanProperty fullScreen = new SimpleBooleanProperty();
        openings.follow(walk, () -> {
            closed.add("walk");
            walk.set(false);
        });
        openings.followOutermost(fullScreen, () -> {
            closed.add("full screen");
            fullScreen.set(false);
        });
        fullScreen.set(true);               // the stage had it already: the new window only learns of it
        openings.windowStands();
        openings.closeLast();
        openings.closeLast();
        assertEquals(List.of("walk", "full screen"), closed);
        walk.set(true);
        fullScreen.set(true);               // now it is the reader who opens it
        openings.closeLast();
        assertEquals("full screen", closed.get(2));
    }

    @Test
    void whatLeadsIsLeftBeforeFullScreenWhicheverCameFirst() {
        SimpleBooleanProperty walk = new SimpleBooleanProperty();
        openings.followLeading(walk, () -> {
            closed.add("walk");
            walk.set(false);
        });
        SimpleBooleanProperty fullScreen = new SimpleBooleanProperty();
        openings.followOutermost(fullScreen, () -> {
            closed.add("full screen");
            fullScreen.set(false);
        });
        openings.windowStands();
        walk.set(true);
        open("panel");
        fullScreen.set(true);
        open("card");
        assertEquals(List.of("card", "panel", "walk", "full screen"), closeAll());
        closed.clear();
        fullScreen.set(true);
        walk.set(true);
        assertEquals(List.of("walk", "full screen"), closeAll());
    }
}
