package districtatlas.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.ask.table.PlanColumn;
import districtatlas.ask.table.PlanTable.SortBy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How columns stand, kept as a line of text. */
class TableLayoutTest {
    private final TableLayout asMade = TableLayout.of(List.of(new PlanColumn("name", "Name", PlanColumn.Content.NAME),
            new PlanColumn("lon", "Longitude", PlanColumn.Content.NUMBER), new PlanColumn("note", "Note", PlanColumn.Content.SENTENCE)), Set.of("note"), 1);

    @Test
    void whatIsKeptIsReadAsItWas() {
        TableLayout mine = asMade.withEm("lon", 9.5).withShown("note", true).inOrder(List.of("note", "name", "lon")).sortedBy(List.of(new SortBy("lon", true), new SortBy("name", false)));
        assertEquals(mine, TableLayout.read(mine.text(), asMade));
        assertEquals(List.of("note", "name", "lon"), mine.shown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;;", "nonsense", "name", "name=wide", "other=3", "<other", "-name=13;-lon=7;-note=24"})
    void whatIsNoLayoutIsAsItCame(String text) {
        assertEquals(asMade, TableLayout.read(text, asMade));
    }

    @Test
    void aColumnThatANewerProgramHasStandsBehindThoseThatWereKept() {
        assertEquals(List.of("lon", "name"), TableLayout.read("lon=8.0", asMade).shown());
        assertEquals(80, TableLayout.read("lon=99;lon=3", asMade).places().get(0).em(), "no wider than a window");
    }

    @Test
    void theLastColumnCannotBeHiddenAndAHiddenOneSortsNothing() {
        TableLayout one = asMade.sortedBy(List.of(new SortBy("lon", false))).withShown("lon", false);
        assertEquals(List.of(), one.sorting());
        assertEquals(one, one.withShown("name", false));
    }
}
