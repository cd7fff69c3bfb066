package districtatlas.ui.desk;

import districtatlas.ask.ItemFilter;
import districtatlas.ask.Matches;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.ScreenXY;
import districtatlas.feature.FeatureFacts;
import districtatlas.map.layer.LayerId;
import districtatlas.map.view.Viewport;
import districtatlas.plan.TermExample;
import districtatlas.tour.Tour;
import districtatlas.tour.ZoneFrames;
import districtatlas.ui.Session;
import districtatlas.ui.history.Looks;
import districtatlas.ui.history.Undo;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.notebook.OpenNotebook;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.terms.Glossary;
import districtatlas.ui.terms.TermWords;
import districtatlas.ui.walk.Tours;
import districtatlas.ui.walk.WalkModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What a capability is given: all that several of them share, and nothing that belongs to one. FX thread only. */
public final class Desk {
    private final Session session;
    private final AtlasContent atlas;
    private final MapPane map;
    private final Messages messages;
    private final Settings settings;
    private final Consumer<Lang> showLanguage;
    private final CardLayer cards = new CardLayer();
    private final Openings openings = new Openings();
    private final BooleanProperty led = new SimpleBooleanProperty();
    private final BooleanProperty presenting = new SimpleBooleanProperty();
    private final BooleanProperty bare = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<MapTool>> tool = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<UiAction>> actions = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Viewport.Insets> hidden = new SimpleObjectProperty<>(Viewport.Insets.all(0));
    private final ObjectProperty<String> said = new SimpleObjectProperty<>("");
    private final ObjectProperty<String> takenBack = new SimpleObjectProperty<>("");
    private final ObjectProperty<Optional<LayerId>> layer = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<FeatureFacts>> feature = new SimpleObjectProperty<>(Optional.empty());
    private final List<Runnable> closing = new ArrayList<>();
    private boolean saidForNow;
    private final List<Runnable> leaving = new ArrayList<>();
    private final Looks looks;
    private final Undo undo;
    private final OpenNotebook notebook;
    private final Framing framing;
    private final Glossary glossary;
    private final TermWords terms;
    private final Guide guide;
    private final Hall hall = new Hall();
    private final WalkModel walk;
    private final ItemFilter items;
    private final ObservableValue<Matches> matches;

    /**
     * @param notebook     outlives this desk
     * @param showLanguage shows the same again in another language
     */
    public Desk(Session session, AtlasContent atlas, MapPane map, Messages messages, Settings settings, OpenNotebook notebook,
                Consumer<Lang> showLanguage) {
        this.session = session;
        this.atlas = atlas;
        this.map = map;
        this.messages = messages;
        this.settings = settings;
        this.showLanguage = showLanguage;
        this.looks = new Looks(session);
        this.notebook = notebook;
        this.undo = new Undo(session, notebook);
        notebook.setOnRefused(why -> say(why.detailIn(messages)));
        notebook.setOnOther(undo::forgetNotebook);
        this.framing = new Framing(session, map.navigation(), new ZoneFrames(atlas.plan(), atlas.shapes()), atlas.places(),
                atlas.itemShapes(), atlas.home());
        this.glossary = new Glossary(atlas.plan(), messages);
        this.terms = new TermWords(glossary, messages, cards, this::flyTo);
        this.items = ItemFilter.of(atlas.plan(), atlas.gazetteer());
        this.matches = session.filter().map(items::matches);
        this.walk = new WalkModel(session, new Tours(Tour.of(atlas.plan())), atlas.theme(Optional.empty()).id());
        this.guide = new Guide(session, atlas, framing, terms::open);
        map.navigation().homeProperty().set(Optional.of(atlas.home()));
        map.pointer().zoneOrderProperty().set(guide::seenFirst);
        map.pointer().onClickProperty().set(this::clicked);
        map.pointer().onClickAgainProperty().set(place -> tool.get().ifPresent(t -> t.clickAgain(place)));
        openings.follow(tool.map(Optional::isPresent), () -> arm(null));
        openings.follow(cards.openProperty(), cards::close);
    }

    private void flyTo(TermExample example) {
        guide.goTo(example);
    }

    private void clicked(districtatlas.ui.map.MapPointer.Click click) {
        map.requestFocus();
        tool.get().ifPresentOrElse(t -> t.click(click), () -> guide.click(click));
    }

    public Session session() {
        return session;
    }

    public AtlasContent atlas() {
        return atlas;
    }

    public MapPane map() {
        return map;
    }

    public Messages messages() {
        return messages;
    }

    public Settings settings() {
        return settings;
    }

    /** The layer for notes and sheets above everything. */
    public CardLayer cards() {
        return cards;
    }

    /** What is open, for the key that closes what came last. */
    public Openings openings() {
        return openings;
    }

    /** The tours at hand, and the one that is being played. */
    public WalkModel walk() {
        return walk;
    }

    /** What the audience sees. */
    public Hall hall() {
        return hall;
    }

    public Looks looks() {
        return looks;
    }

    public Undo undo() {
        return undo;
    }

    /** What the reader made; edits go through {@link #undo}. */
    public OpenNotebook notebook() {
        return notebook;
    }

    public Framing framing() {
        return framing;
    }

    /** What filters leave of the plan. */
    public ItemFilter items() {
        return items;
    }

    /** What the filter leaves that holds now. */
    public ObservableValue<Matches> matches() {
        return matches;
    }

    public Guide guide() {
        return guide;
    }

    public Glossary glossary() {
        return glossary;
    }

    /** Writes sentences whose terms can be asked about. */
    public TermWords terms() {
        return terms;
    }

    public void showLanguage(Lang lang) {
        leave();
        showLanguage.accept(lang);
    }

    /** Another desk is about to take the place of this one, over the same state. */
    public void leave() {
        leaving.forEach(Runnable::run);
        map.navigation().settle();
    }

    /** Whether something leads the reader through the atlas: what is for looking things up steps back meanwhile. */
    public BooleanProperty ledProperty() {
        return led;
    }

    /** Whether the window is for an audience: full screen, or in the colours for a projector. */
    public BooleanProperty presentingProperty() {
        return presenting;
    }

    /** Whether all that is only for the one at the keys is put away: the rail, coordinates and the like. */
    public BooleanProperty bareProperty() {
        return bare;
    }

    /** The work, or while something leads a sentence that it has to wait. @param textKey of the action's name */
    public Runnable unlessLed(String textKey, Runnable work) {
        return () -> {
            if (led.get()) {
                sayForNow(messages.get("walk.not-now", messages.get(textKey)));
            } else {
                work.run();
            }
        };
    }

    /** The feature whose card is open, once it has been read. */
    public ObjectProperty<Optional<FeatureFacts>> featureProperty() {
        return feature;
    }

    /** The layer that actions about a layer mean: the one that the layers panel has open. */
    public ObjectProperty<Optional<LayerId>> layerProperty() {
        return layer;
    }

    /** Has clicks on the map go to a tool instead of what was armed before; to nobody's for null. */
    public void arm(MapTool other) {
        Optional<MapTool> before = tool.get();
        if (before.equals(Optional.ofNullable(other))) {
            return;
        }
        tool.set(Optional.ofNullable(other));
        before.ifPresent(MapTool::end);
        tool.get().ifPresent(MapTool::begin);
        map.pointer().settingPointsProperty().set(other != null);
        map.setCursor(other == null ? null : other.cursor());
        if (other != null) {
            session.hoveredProperty().set(Optional.empty());
            map.requestFocus();
        }
    }

    public ReadOnlyObjectProperty<Optional<MapTool>> toolProperty() {
        return tool;
    }

    /** Every action of the window, in the order of the command list. */
    public ObjectProperty<List<UiAction>> actionsProperty() {
        return actions;
    }

    /** Runs another's action by the key of its name; does nothing when there is none, or it is not enabled. */
    public void run(String textKey) {
        actions.get().stream().filter(a -> a.textKey().equals(textKey)).findFirst().ifPresent(UiAction::run);
    }

    /** The ways back of another desk over the same state, in another language, lead back here too; what was framed there is framed here. */
    public void continueFrom(Desk before) {
        walk.continueFrom(before.walk);
        hall.continueFrom(before.hall);
        looks.continueFrom(before.looks);
        undo.continueFrom(before.undo);
        map.navigation().continueFrom(before.map.navigation());
    }

    /** Runs before the same is shown at another desk, as in another language: what cannot go on there ends. */
    public void onLanguage(Runnable first) {
        leaving.add(first);
    }

    /** Runs when the window goes, or another takes its place on the stage. */
    public void onClose(Runnable last) {
        closing.add(last);
    }

    /** The window goes: whatever works for it stops. */
    public void close() {
        closing.forEach(Runnable::run);
        map.close();
    }

    /** Tells the reader a sentence, for some seconds. */
    public void say(String sentence) {
        said.set("");
        said.set(sentence);
    }

    /** A sentence that no longer holds is neither told any longer nor kept for after a tour. */
    public void takeBack(String sentence) {
        takenBack.set("");
        takenBack.set(sentence);
        if (said.get().equals(sentence)) {
            said.set("");
        }
    }

    /** What no longer holds of what was said. */
    public ReadOnlyObjectProperty<String> takenBackProperty() {
        return takenBack;
    }

    /** As {@link #say}, of no use later: not kept for after a tour. */
    public void sayForNow(String sentence) {
        saidForNow = true;
        say(sentence);
        saidForNow = false;
    }

    /** Whether what is being said is of no use later. */
    public boolean isSaidForNow() {
        return saidForNow;
    }

    public ReadOnlyObjectProperty<String> saidProperty() {
        return said;
    }

    /** How much of the map lies under panels at each side, in logical pixels: without the margin that what is framed keeps from them. */
    public ObjectProperty<Viewport.Insets> hiddenProperty() {
        return hidden;
    }

    /** What is on the screen, without what lies under panels. */
    public Viewport seen() {
        Viewport view = session.viewport();
        Viewport.Insets under = hidden.get();
        double width = Math.max(1, view.width() - under.left() - under.right());
        double height = Math.max(1, view.height() - under.top() - under.bottom());
        return new Viewport(view.toGrid(new ScreenXY(under.left() + width / 2, under.top() + height / 2)), view.metresPerPixel(), width, height);
    }
}
