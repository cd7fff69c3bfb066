package districtatlas.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.notebook.About;
import districtatlas.notebook.AboutWords;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.MarkLook;
import districtatlas.notebook.Note;
import districtatlas.notebook.Reply;
import districtatlas.ui.SmallDesk;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.history.Undo;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotesPanelModelTest {
    private final Messages messages = new Messages(Lang.EN);
    private final OpenNotebook open = SmallDesk.notebook();
    private final NoteDeeds deeds = new NoteDeeds(open, new Undo(SmallPlan.session("light", Lang.EN), open));
    private final NotesPanelModel model = new NotesPanelModel(new AboutWords(SmallPlan.make().plan(), messages), messages,
            n -> n.place().map(p -> new EastNorth(p.lon(), p.lat())), p -> p.east() < 50 ? "Mill" : "Hill", a -> open.ties().isLoose(a, open.notebook()));

    private EntryId note(About.Type type, String id, String text, double lon) {
        return deeds.add(new NoteSubject(new About(type, id, "Old name"), Optional.of(new LonLat(lon, 0))), text, List.of()).orElseThrow();
    }

    private List<String> rows() {
        model.show(open.notebook(), open.index());
        return model.rowsProperty().get().stream().map(r -> r.isHeading() ? "# " + r.heading() : r.mark() ? r.subject() : r.text()).toList();
    }

    @Test
    void theNewestStandsFirstOrEachUnderItsStreet() {
        note(About.Type.ZONE, "hill", "first", 60);
        note(About.Type.ITEM, "ferry", "second", 10);
        note(About.Type.PLACE, "", "third", 70);
        assertEquals(List.of("third", "second", "first"), rows());
        model.orderProperty().set(NotesPanelModel.Order.PLACE);
        assertEquals(List.of("# Hill", "first", "third", "# Mill", "second"), rows());
    }

    @Test
    void onlyThoseThatAreOpenOrOfAKindOrHaveAWord() {
        EntryId done = note(About.Type.ZONE, "hill", "Done", 60);
        note(About.Type.ITEM, "ferry", "Not yet", 10);
        open.set(open.notebook().with(EntryKinds.MARK, EntryId.fresh(),
                new DrawnMark(DrawnMark.Form.ARROW, List.of(new LonLat(1, 1), new LonLat(2, 2)), "", MarkLook.USUAL), open.signature()));
        deeds.settle(done, true);
        assertEquals(List.of("Mark: arrow", "Not yet", "Done"), rows());
        assertEquals(1, model.open());

        model.shownProperty().set(NotesPanelModel.Shown.OPEN);
        assertEquals(List.of("Not yet"), rows());
        model.shownProperty().set(NotesPanelModel.Shown.SETTLED);
        assertEquals(List.of("Done"), rows());
        deeds.settle(done, false);
        assertEquals(List.of(), rows());
        model.shownProperty().set(NotesPanelModel.Shown.ALL);
        model.kindProperty().set(NotesPanelModel.Kind.MARK);
        assertEquals(List.of("Mark: arrow"), rows());
        model.kindProperty().set(NotesPanelModel.Kind.ALL);
        model.queryProperty().set(" FERRY ");
        assertEquals(List.of("Not yet"), rows(), "by what it is about");
        model.queryProperty().set("li");
        assertEquals(3, rows().size(), "by who wrote it");
    }

    @Test
    void whatTheAtlasDoesNotHaveStandsUnderAHeadingAndCanBeTiedAgain() {
        EntryId loose = note(About.Type.ZONE, "drowned", "kept", 60);
        note(About.Type.ZONE, "hill", "here", 60);
        assertEquals(List.of("here", "# About things this atlas does not have (1)", "kept"), rows());
        assertTrue(model.rowsProperty().get().get(2).has("old name"), "it is called as it was");
        deeds.tie(loose, new About(About.Type.ZONE, "mill", "Mill"));
        assertEquals(List.of("here", "kept"), rows());
    }

    @Test
    void fiveThousandAreListedInABreath() {
        var many = open.notebook().notes();
        for (int i = 0; i < 5_000; i++) {
            many = many.with(districtatlas.notebook.Entry.made(new EntryId("n" + i), EntryKinds.NOTE,
                    new Note(new About(About.Type.ZONE, i % 2 == 0 ? "hill" : "mill", ""), Optional.of(new LonLat(i % 100, 0)), "note " + i), open.signature()));
            if (i % 500 == 0) {
                open.set(open.notebook().with(many));
                many = open.notebook().notes();
            }
        }
        open.set(open.notebook().with(many).with(EntryKinds.REPLY, EntryId.fresh(), new Reply(new EntryId("n7"), "said", Optional.empty()), open.signature()));
        assertEquals(5_000, rows().size());
        long begin = System.nanoTime();
        model.queryProperty().set("note 4999");
        assertEquals(1, rows().size());
        model.queryProperty().set("");
        rows();
        long ms = (System.nanoTime() - begin) / 1_000_000;
        assertTrue(ms < 3_000, () -> ms + " ms");
    }
}
