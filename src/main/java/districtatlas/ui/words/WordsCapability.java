package districtatlas.ui.words;

import districtatlas.ask.words.Description;
import districtatlas.plan.ItemId;
import districtatlas.plan.ThingId;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.desk.StandingPanel;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.source.SourceCard;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.StackPane;

/**
 * Reading the map as text, in a panel at the left that follows what is open and what the filter leaves; and hearing where the map is after a
 * key that moved it. The panel is made when it is first opened. FX thread only.
 */
public final class WordsCapability implements Capability {
    private static final String ID = "words";
    private static final double WIDTH_EM = 25;

    private final Desk desk;
    private final MapTeller teller;
    private final WordsFile file;
    private final StackPane host = new StackPane();
    private final Panel panel;
    private final BooleanProperty open;
    private final MapVoice voice;
    /** Empty before it is first opened: a start does not wait for it. */
    private Optional<WordsPanel> node = Optional.empty();

    public WordsCapability(Desk desk, MapTeller teller) {
        this.desk = desk;
        this.teller = teller;
        this.file = new WordsFile(desk);
        this.voice = new MapVoice(desk, teller);
        this.open = StandingPanel.open(desk, ID);
        this.panel = new Panel(ID, Panel.Side.LEFT, desk.messages().get("reading.title"), host, WIDTH_EM, open);
        desk.session().stateProperty().subscribe((before, now) -> {
            if (!before.selection().zone().equals(now.selection().zone()) || !before.filter().equals(now.filter())) {
                show();
            }
        });
        open.subscribe((before, now) -> show());
        desk.openings().follow(open, this::close);
        show();
    }

    private void show() {
        if (open.get()) {
            made().show();
        }
    }

    private WordsPanel made() {
        if (node.isEmpty()) {
            WordsModel model = new WordsModel(desk.session(), desk.atlas().plan(), desk.matches(), teller, desk.messages());
            node = Optional.of(new WordsPanel(model, desk.messages(), new TextDeeds()));
            host.getChildren().setAll(node.get());
        }
        return node.get();
    }

    private void toggle() {
        if (open.get()) {
            close();
        } else {
            open.set(true);
            made().focusText();
        }
    }

    private void close() {
        open.set(false);
        desk.map().requestFocus();
    }

    private final class TextDeeds implements WordsPanel.Deeds {
        @Override
        public void open(ThingId thing) {
            desk.guide().openThing(thing);
            if (thing instanceof ItemId item) {
                desk.framing().item(item);
            }
        }

        @Override
        public void copySelected(String text) {
            SourceCard.copy(text);
            desk.say(desk.messages().get("reading.copied"));
        }

        @Override
        public void copyAll(Description text) {
            SourceCard.copy(text.markdown());
            desk.say(desk.messages().get("reading.copied"));
        }

        @Override
        public void save(Description text) {
            file.ask(text, host.getScene().getWindow());
        }

        @Override
        public void close() {
            WordsCapability.this.close();
        }
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.words", "fth-file-text", desk.unlessLed("action.words", this::toggle)).on("R"));
    }

    @Override
    public List<Panel> panels() {
        return List.of(panel);
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.at(Spot.MAP, voice));
    }
}
