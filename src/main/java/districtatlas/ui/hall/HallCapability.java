package districtatlas.ui.hall;

import districtatlas.base.Messages;
import districtatlas.paint.MapShop;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import districtatlas.ui.Session;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Hall;
import districtatlas.ui.desk.Hall.Cover;
import districtatlas.ui.desk.HallMap;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.hall.SpeakerPanel.Deed;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.tour.StepPictures;
import districtatlas.ui.walk.WalkModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * The audience's own screen, and the speaker's panel with notes and time beside the speaker's map. A walk, a build-up or a quiz opens it
 * where there is a second monitor; notes come by themselves only then, since else the room would read them. FX thread only.
 */
public final class HallCapability implements Capability {
    private static final String ID = "speaker";
    private static final String MODE = "hall";
    private static final double WIDTH_EM = 25;

    private final Desk desk;
    private final HallScreens screens;
    private final MapShop shop;
    private final Scenes scenes;
    private final Hall hall;
    private final SpeakerModel model;
    private final SpeakerPanel panel;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty byHand = new SimpleBooleanProperty();
    /** More than two monitors. */
    private final BooleanProperty several = new SimpleBooleanProperty();
    /** The speaker closed the panel: it stays closed until it is wanted again. */
    private boolean unwanted;
    private boolean led;

    /**
     * @param screens outlives this desk
     * @param shop    paints the audience's map too
     */
    public HallCapability(Desk desk, HallScreens screens, MapShop shop, Scenes scenes) {
        this.desk = desk;
        this.screens = screens;
        this.shop = shop;
        this.scenes = scenes;
        this.hall = desk.hall();
        this.model = new SpeakerModel(desk.walk(), screens.clock(), desk.messages());
        this.panel = new SpeakerPanel(model, desk.messages(), desk.settings(), deeds(), new NextPicture(new StepPictures(desk, scenes, shop.lists())));
        this.led = isLed();
        desk.walk().stateProperty().subscribe((before, now) -> followLed());
        desk.onClose(screens.openProperty().subscribe(this::opened)::unsubscribe);
        desk.onClose(screens.seatingProperty().subscribe(s -> several.set(s.filter(at -> at.seats().size() > 2).isPresent()))::unsubscribe);
        desk.session().selectionValue().subscribe((before, now) -> comeBack());
        desk.session().stateProperty().subscribe((before, now) -> {
            followLed();
            if (before.quiz().isPresent() != now.quiz().isPresent()) {
                asked(now.quiz().isPresent());
            }
        });
        open.subscribe(panel::setRead);
        desk.openings().follow(Bindings.and(byHand, hall.openProperty()), () -> want(false));
        desk.openings().follow(hall.frozenProperty(), () -> hall.frozenProperty().set(false));
        BooleanBinding card = Bindings.and(open, hall.openProperty().not());
        desk.openings().follow(card, () -> open.set(false));
        desk.onClose(() -> panel.setRead(false));
    }

    private boolean isLed() {
        return desk.walk().stateProperty().get() != WalkModel.State.CLOSED || desk.session().state().isLed();
    }

    private void followLed() {
        boolean now = isLed();
        if (led == now) {
            return;
        }
        led = now;
        if (now) {
            begin();
        } else if (!byHand.get()) {
            screens.wantedProperty().set(false);
        }
    }

    private void begin() {
        screens.wantedProperty().set(screens.wantedProperty().get() || desk.settings().get(SettingKey.HALL));
    }

    private void want(boolean now) {
        byHand.set(now);
        screens.wantedProperty().set(now);
        if (led) {
            desk.settings().set(SettingKey.HALL, now);
        }
    }

    private void opened(boolean now) {
        hall.openProperty().set(now);
        unwanted = false;
        open.set(now && !isAsked());
        if (now) {
            desk.takeBack(desk.messages().get("hall.no-second-screen"));
        } else {
            hall.frozenProperty().set(false);       // there is no picture left that could stay
        }
    }

    private boolean isAsked() {
        return desk.session().state().quiz().isPresent();
    }

    /** A quiz's column and its map want the room; afterwards the panel is back. */
    private void asked(boolean now) {
        if (now) {
            open.set(false);
        } else {
            comeBack();
        }
    }

    /** What took its place is closed. */
    private void comeBack() {
        if (hall.openProperty().get() && !unwanted && !isAsked() && desk.session().selection().isEmpty()) {
            open.set(true);
        }
    }

    private void toggleHall() {
        boolean now = !screens.openProperty().get();
        want(now);
        if (now && !screens.openProperty().get()) {
            want(false);
            desk.say(desk.messages().get("hall.no-second-screen"));
        }
    }

    private void toggleNotes() {
        boolean now = !open.get();
        unwanted = !now;
        open.set(now);
    }

    private void end() {
        desk.walk().leave();
        if (desk.session().state().buildUp().isPresent()) {
            desk.run("action.build-up");
        }
        byHand.set(false);
        screens.wantedProperty().set(false);        // for now: what leads next opens it again
    }

    private void freeze() {
        hall.frozenProperty().set(!hall.frozenProperty().get());
    }

    // ---- what the audience's screen is made of --------------------------------------------------------------------

    private HallScreen make() {
        AtlasContent atlas = desk.atlas();
        AtlasState now = desk.session().state();
        Session session = new Session(AtlasState.of(now.theme(), now.palette(), now.year()), scenes, desk.session().lang());
        MapPane map = new MapPane(session, shop, atlas.plan(), atlas.shapes(), atlas.places(), atlas.itemShapes());
        map.navigation().homeProperty().set(Optional.of(atlas.home()));
        return new HallScreen(desk, new HallMap(map, session, desk.messages()));
    }

    @Override
    public void windowStands() {
        screens.serve(this::make);
        if (led) {
            begin();
        }
    }

    // ---- what the window is told ----------------------------------------------------------------------------------

    private List<Deed> deeds() {
        Messages messages = desk.messages();
        ObservableValue<Boolean> always = new SimpleBooleanProperty(true);
        ObservableValue<Boolean> never = new SimpleBooleanProperty();
        ObservableValue<Boolean> isOpen = hall.openProperty();
        List<Deed> deeds = new ArrayList<>();
        deeds.add(new Deed("black", messages.get("speaker.black"), "fth-square", () -> hall.toggle(Cover.BLACK), hall.coverProperty().map(c -> c == Cover.BLACK), always));
        deeds.add(new Deed("white", messages.get("speaker.white"), "fth-sun", () -> hall.toggle(Cover.WHITE), hall.coverProperty().map(c -> c == Cover.WHITE), always));
        deeds.add(new Deed("freeze", messages.get("speaker.freeze"), "fth-pause", this::freeze, hall.frozenProperty(), isOpen));
        ObservableValue<Optional<UiAction>> pointer = desk.actionsProperty().map(all -> all.stream().filter(a -> a.textKey().equals("action.ink.pointer")).findFirst());
        deeds.add(new Deed("pointer", messages.get("speaker.pointer"), "fth-target", () -> pointer.getValue().ifPresent(UiAction::run), never,
                pointer.map(Optional::isPresent)));
        deeds.add(new Deed("swap", messages.get("speaker.swap"), "fth-repeat", screens::swap, never, isOpen));
        deeds.add(new Deed("next-screen", messages.get("speaker.next-screen"), "fth-monitor", screens::next, never, several));
        deeds.add(new Deed("end", messages.get("speaker.end"), "fth-x-circle", this::end, never, always));
        return deeds;
    }

    @Override
    public List<UiAction> actions() {
        return List.of(
                UiAction.of("action.hall", "fth-airplay", this::toggleHall),
                UiAction.of("action.hall-swap", "fth-repeat", screens::swap).on("X").inMode(MODE).when(hall.openProperty()),
                UiAction.of("action.hall-freeze", "fth-pause", this::freeze).on("Z").inMode(MODE).when(hall.openProperty()),
                UiAction.of("action.hall-screen", "fth-monitor", screens::next).when(several),
                UiAction.of("action.speaker-notes", "fth-file-text", this::toggleNotes).on("J"));
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.passing(Spot.BOTTOM_LINE, new HallBadge(hall, desk.messages())));
    }

    @Override
    public List<Panel> panels() {
        return List.of(new Panel(ID, Panel.Side.LEFT, desk.messages().get("speaker.title"), panel, WIDTH_EM, open));
    }
}
