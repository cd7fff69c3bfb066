package districtatlas.ui.window;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenXY;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ZoneId;
import districtatlas.tour.Walk;
import districtatlas.tour.ZoneFrames;
import districtatlas.ui.MapSession;
import districtatlas.ui.Selection;
import districtatlas.ui.bearings.CoordinateText;
import districtatlas.ui.bearings.GroundLine;
import districtatlas.ui.bearings.PointerName;
import districtatlas.ui.command.CommandList;
import districtatlas.ui.command.KeyCard;
import districtatlas.ui.glossary.Glossary;
import districtatlas.ui.glossary.GlossaryCard;
import districtatlas.ui.glossary.TermWords;
import districtatlas.ui.history.SelectionHistory;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.KeyDispatch;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.PaletteStyle;
import districtatlas.ui.kit.TypeScale;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.WindowFonts;
import districtatlas.ui.legend.LegendPanel;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.measure.MeasureActions;
import districtatlas.ui.measure.MeasureCard;
import districtatlas.ui.measure.MeasureLayer;
import districtatlas.ui.measure.MeasureModel;
import districtatlas.ui.notices.ProblemNotice;
import districtatlas.ui.search.SearchBox;
import districtatlas.ui.search.SearchModel;
import districtatlas.ui.search.SearchResults;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.themes.ThemeRail;
import districtatlas.ui.tour.WalkCaption;
import districtatlas.ui.tour.WalkFigures;
import districtatlas.ui.tour.WalkModel;
import districtatlas.ui.years.YearChips;
import districtatlas.ui.zone.ZonePanel;
import districtatlas.ui.zone.ZonePanelModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * The whole window as one node: make a scene of it. It follows the session and asks the program, through its calls, for what it
 * cannot do itself. FX thread only.
 */
public final class AtlasWindow extends StackPane {
    private static final String PROJECTOR = "projector";

    private final MapSession session;
    private final WindowContent content;
    private final Messages messages;
    private final Settings settings;
    private final CardLayer cards = new CardLayer();
    private final SearchModel search;
    private final SearchBox searchBox;
    private final LegendPanel legend;
    private final WindowLayout layout;
    private final Framing framing;
    private final List<UiAction> actions;
    private final String family = WindowFonts.load();
    private final ObservableValue<Boolean> fullScreen;
    private final MapPane map;
    private final WalkDoor walk;
    private final TermWords terms;
    private final Glossary glossary;
    private final YearDoor yearDoor;
    private final HintLine hint;
    private final MeasureModel measure = new MeasureModel();
    private final MeasureLayer measureLayer;
    private boolean framed;

    public AtlasWindow(MapSession session, MapPane map, WindowContent content, WindowCalls calls, Messages messages, Settings settings) {
        this.session = session;
        this.map = map;
        this.content = content;
        this.messages = messages;
        this.settings = settings;
        session.motionProperty().set(settings.get(SettingKey.MOTION));
        if (session.yearProperty().get() == 0) {
            session.yearProperty().set(content.years().standard());
        }
        SelectionHistory history = new SelectionHistory(session);
        ZonePanelModel panelModel = new ZonePanelModel(session, content.plan(), content.years(), messages);
        this.framing = new Framing(session, map, new ZoneFrames(content.plan(), content.shapes()), content.places(), content.home());
        this.glossary = new Glossary(content.plan(), messages);
        this.terms = new TermWords(glossary, messages, cards);
        this.walk = new WalkDoor(session, map, content, calls, cards, framing);
        Guide guide = new Guide(session, content.plan(), panelModel, framing, content.namedPlaces(), terms::open);
        this.search = new SearchModel(content.gazetteer()::search);
        this.searchBox = new SearchBox(search, messages, guide::goTo, map::requestFocus);
        this.legend = new LegendPanel(content.legend(), messages);
        WindowActions made = new WindowActions(session, content, calls, messages, settings, framing, this::applyStyle);
        this.hint = new HintLine(session, map.readingProperty(), measure.onProperty(), messages);
        this.measureLayer = new MeasureLayer(measure, session, map.pointerProperty(), map::middlePlace, messages);
        YearChips years = new YearChips(session, content.years(), messages, this::yearPressed);
        this.yearDoor = new YearDoor(session, content, messages, cards, years, made::openDistrict);
        this.actions = made.all(new WindowActions.Doors(this::search, this::showCommands, this::showKeys, this::showGlossary,
                () -> legend.openProperty().set(!legend.openProperty().get()), this::toggleFullScreen, () -> yearDoor.open(false),
                () -> calls.savePicture().accept(seen()), this::escape),
                walk.actions(), new MeasureActions(measure, measureLayer::aim, walk.model()::isWalking, walk.model().stateProperty()).all(), map,
                panelModel, history);

        map.zoneOrderProperty().set(guide::seenFirst);
        map.onClickProperty().set(click -> {
            map.requestFocus();
            if (measure.isOn()) {
                measure.add(click.place());
            } else {
                guide.click(click);
            }
        });
        panelModel.litProperty().subscribe(map.litProperty()::set);
        map.motionProperty().bind(session.motionProperty());
        ZonePanel panel = new ZonePanel(panelModel, messages, cards, terms, session.paletteProperty()::get, this::closePanel);
        ThemeRail rail = new ThemeRail(session, content.themes(), calls.showTheme(), railModes(), railActions(), messages);
        PointerName pointerName = new PointerName(session, map.pointerProperty(), map.pointedItemsProperty(), content.plan(), map::isNamed,
                messages);
        GroundLine ground = new GroundLine(session, map.pointerProperty(),
                new CoordinateText(content.grid(), content.gridName().in(messages.lang()), content.gridCode(), messages),
                content.worth().in(messages.lang()), content.attribution(), messages);
        WalkCaption caption = new WalkCaption(walk.model(), content.plan(), messages, cards, terms, this::showGlossary);
        this.layout = new WindowLayout(new WindowLayout.Parts(map, pointerName, rail, searchBox,
                years, zoomButtons(map), ground, legend, hint,
                new ProblemNotice(content.styles().problems(), cards, messages), caption, caption.wayBack(), measureLayer, new MeasureCard(measure, content.gridCode(), messages),
                new WalkFigures(walk.model(), content.plan(), messages), panel,
                new SearchResults(search, messages, guide::goTo), cards), session.motionProperty());
        getChildren().add(layout);
        getStyleClass().add("atlas-window");

        this.fullScreen = sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(w -> w instanceof Stage stage ? stage.fullScreenProperty() : null).orElse(false);
        follow();
    }

    /**
     * Loads fonts and style sheets and styles a few nodes that nobody sees, while the atlas is still being read:
     * the first window then has half of its work behind it. FX thread.
     */
    public static void prepare() {
        WindowFonts.load();
        VBox unseen = new VBox(new Button(), new Label("0"), Links.icon("fth-plus", "", () -> { }), new ScrollPane(new Label("0")), new TextField());
        unseen.getStyleClass().add("atlas-window");
        unseen.getStylesheets().setAll(sheet("window"), sheet("light"));
        new Scene(unseen);
        unseen.applyCss();
        unseen.layout();
    }

    private void follow() {
        session.selectionProperty().subscribe(s -> layout.setPanelOpen(s.zone().isPresent()));
        framing.follow();
        walk.follow(layout, search);
        measure.onProperty().subscribe(this::measuring);
        walk.model().stateProperty().subscribe(s -> {
            if (walk.model().isWalking()) {
                measure.end();
            }
        });
        session.selectionProperty().subscribe((before, now) -> cards.closeAll());
        session.paletteProperty().subscribe(p -> applyStyle());
        fullScreen.subscribe(f -> applyStyle());
        widthProperty().subscribe((before, now) -> resized());
        heightProperty().subscribe((before, now) -> resized());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                new KeyDispatch(walk.actions().steps()).attachBefore(scene);
                new KeyDispatch(actions).attach(scene);
                scene.addPostLayoutPulseListener(this::frameOnce);
                scene.addPostLayoutPulseListener(walk::laidOut);
                scene.addPostLayoutPulseListener(layout::laidOut);
            }
        });
    }

    /** The map has a size only after the first layout. */
    private void frameOnce() {
        if (!framed && getWidth() > 0) {
            framed = true;
            framing.current();
            map.requestFocus();         // else the search field, the first that takes keys, would swallow them all
            walk.windowStands();
        }
    }

    /** Begins the walk at that step, counted from 1, as soon as the window stands; then opens a zone on the way, if one is given. */
    public void walk(int step, Optional<ZoneId> onTheWay) {
        walk.begin(step, onTheWay);
    }

    public Standing standing() {
        Optional<ZoneId> open = session.selection().zone();
        return walk.model().before().map(before -> new Standing(before.theme(), before.selection().zone(),
                        walk.model().walkProperty().get().map(Walk::number), open))
                .orElseGet(() -> new Standing(session.themeProperty().get(), open, Optional.empty(), Optional.empty()));
    }

    private List<ThemeRail.Mode> railModes() {
        return walk.model().walkProperty().get().isEmpty() ? List.of() : List.of(new ThemeRail.Mode(walk.actions().open(), messages.get("rail.walk"),
                walk.model().stateProperty().map(s -> s != WalkModel.State.CLOSED)));
    }

    private List<UiAction> railActions() {
        return List.of("action.home", "action.next-palette", "action.full-screen", "action.keys").stream()
                .map(key -> actions.stream().filter(a -> a.textKey().equals(key)).findFirst().orElseThrow()).toList();
    }

    private Region zoomButtons(MapPane map) {
        VBox buttons = new VBox(Links.icon("fth-plus", messages.get("action.zoom-in"), map::zoomIn),
                Links.icon("fth-minus", messages.get("action.zoom-out"), map::zoomOut));
        buttons.getStyleClass().setAll("floating", "zoom");
        return Floating.kept(buttons);
    }

    /** Tells the reader a sentence, for some seconds. */
    public void say(String sentence) {
        hint.say(sentence);
    }

    /** What is on the screen, without what the panel covers. */
    private Viewport seen() {
        Viewport view = session.viewport();
        double width = Math.max(1, view.width() - layout.coveredRight());
        return new Viewport(view.toGrid(new ScreenXY(width / 2, view.height() / 2)), view.metresPerPixel(), width, view.height());
    }

    private void resized() {
        applyStyle();
        walk.frameSoon();
    }

    /** Colours and type size: both follow palette, window size and audience. */
    private void applyStyle() {
        Palette palette = session.paletteProperty().get();
        boolean presenting = fullScreen.getValue() || palette.id().equals(PROJECTOR);
        double em = TypeScale.rootPx(Math.max(1, getWidth()), Math.max(1, getHeight()), presenting, settings.get(SettingKey.SIZE));
        String style = "-fx-font-family: '" + family + "'; -fx-font-size: " + em + "px; " + PaletteStyle.of(palette);
        if (!style.equals(getStyle())) {
            setStyle(style);
            layout.setEm(em);
        }
        List<String> sheets = List.of(sheet("window"), sheet(palette.id()));
        if (!sheets.equals(getStylesheets())) {
            getStylesheets().setAll(sheets);
        }
    }

    private static String sheet(String name) {
        java.net.URL url = AtlasWindow.class.getResource("/assets/themes/" + name + ".css");
        return (url == null ? AtlasWindow.class.getResource("/assets/themes/light.css") : url).toExternalForm();
    }

    private void showCommands() {
        new CommandList(actions, cards, messages).open();
    }

    private void search() {
        layout.setSearchShown(true);
        searchBox.begin();
    }

    private void showGlossary() {
        new GlossaryCard(glossary, content::termsNamed, messages, cards).open();
    }

    /** With a zone open, the year decides its figures; without one, it opens the district's through the years. */
    private void yearPressed(boolean again) {
        yearDoor.open(again);
    }

    private void showKeys() {
        cards.showCentred(new KeyCard(actions, cards, messages));
    }

    private void closePanel() {
        search.picks().queryProperty().set("");
        session.selectionProperty().set(Selection.NONE);
    }

    private void toggleFullScreen() {
        if (getScene() != null && getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreenExitKeyCombination(javafx.scene.input.KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    private void measuring(boolean on) {
        map.settingPointsProperty().set(on);
        map.setCursor(on ? Cursor.CROSSHAIR : null);
        if (on) {
            session.hoveredProperty().set(Optional.empty());
            map.requestFocus();
        }
    }

    /** Closes what lies on top: a card, then the measuring, the walk, the panel, full screen. */
    private void escape() {
        if (cards.isOpen()) {
            cards.close();
        } else if (measure.isOn()) {
            measure.end();
        } else if (walk.model().isWalking()) {
            walk.model().leave();
        } else if (!session.selection().isEmpty()) {
            closePanel();
        } else if (fullScreen.getValue()) {
            toggleFullScreen();
        }
    }
}
