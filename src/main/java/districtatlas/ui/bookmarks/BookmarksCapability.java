package districtatlas.ui.bookmarks;

import districtatlas.base.Messages;
import districtatlas.map.MapTheme;
import districtatlas.notebook.Bookmark;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.paint.display.DisplayLists;
import districtatlas.plan.Plan;
import districtatlas.state.AtlasState;
import districtatlas.state.PossibleStates;
import districtatlas.state.Scenes;
import districtatlas.state.Selection;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.desk.StandingPanel;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Views to come back to: kept by a key, gone to by a click or a number. FX thread only. */
public final class BookmarksCapability implements Capability {
    private static final String ID = "bookmarks";
    private static final double WIDTH_EM = 22;
    private static final int NUMBERED = 9;

    /** What a line shows. */
    private record Shown(Entry<Bookmark> entry, int number, boolean can, String palette) {
    }

    private final Desk desk;
    private final Messages messages;
    private final BookmarkDeeds deeds;
    private final BookmarkPictures pictures;
    private final BookmarksPanel node;
    private final BooleanProperty open;
    private final BooleanProperty away = new SimpleBooleanProperty();
    private final IntegerProperty count = new SimpleIntegerProperty();
    /** In the panel, in its order: a line that is the same stays, with what is being written in it. */
    private Map<Shown, BookmarkLine> shown = Map.of();

    /** @param lists of the window's shop */
    public BookmarksCapability(Desk desk, PossibleStates possible, Scenes scenes, DisplayLists lists) {
        this.desk = desk;
        this.messages = desk.messages();
        this.deeds = new BookmarkDeeds(desk.session(), desk.notebook(), desk.undo(), desk.looks(), possible);
        ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "bookmark-painter");
            thread.setDaemon(true);
            return thread;
        });
        this.pictures = new BookmarkPictures(desk.atlas(), scenes, messages.lang(), lists, worker, new FxThread());
        this.node = new BookmarksPanel(messages, new LineDeeds(), deeds::move, this::add, this::close);
        this.open = StandingPanel.open(desk, ID);
        desk.onClose(() -> {
            pictures.close();
            worker.shutdown();
        });
        // The notebook outlives the desk: what is not ended here would be held by it.
        desk.onClose(desk.notebook().notebookProperty().subscribe((before, now) -> show())::unsubscribe);
        desk.onClose(desk.notebook().keepingProperty().subscribe((before, now) -> show())::unsubscribe);
        desk.session().palette().subscribe((before, now) -> show());
        open.subscribe((before, now) -> show());
        desk.openings().follow(open, this::close);
    }

    static KeyCombination keyOf(int number) {
        return new KeyCodeCombination(KeyCode.valueOf("DIGIT" + number), KeyCombination.ALT_DOWN);
    }

    private final class LineDeeds implements BookmarkLine.Deeds {
        @Override
        public void go(EntryId id) {
            desk.notebook().notebook().bookmarks().find(id).flatMap(Entry::value).ifPresent(BookmarksCapability.this::go);
        }

        @Override
        public void rename(EntryId id, String name) {
            deeds.rename(id, name);
        }

        @Override
        public void update(EntryId id) {
            deeds.update(id);
        }

        @Override
        public void remove(EntryId id) {
            deeds.remove(id);
        }

        @Override
        public void move(EntryId id, int by) {
            deeds.move(id, deeds.all().stream().map(Entry::id).toList().indexOf(id) + by);
        }
    }

    private void go(Bookmark bookmark) {
        Set<PossibleStates.Lost> lost = deeds.go(bookmark);
        if (!lost.isEmpty()) {
            desk.say(messages.get("bookmarks.missing", bookmark.name(), words(lost)));
        }
    }

    private String words(Set<PossibleStates.Lost> lost) {
        return lost.stream().sorted().map(l -> messages.get("bookmarks.lost." + l.name().toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.joining(messages.get("list.separator")));
    }

    /** Its theme and year, and what of it this atlas does not have: to update it is to tie it again. */
    private String about(PossibleStates.Found found) {
        String about = messages.get("bookmarks.about", themeName(found.state()), String.valueOf(found.state().year()));
        return found.lost().isEmpty() ? about : messages.get("bookmarks.without", about, words(found.lost()));
    }

    private void goTo(int number) {
        List<Entry<Bookmark>> all = deeds.all();
        if (number <= all.size()) {
            all.get(number - 1).value().ifPresent(this::go);
        }
    }

    private void add() {
        Optional<EntryId> added = deeds.add(proposedName());
        added.ifPresent(id -> {
            show(true);
            node.rename(id);
        });
    }

    /** What is open, and the theme. */
    private String proposedName() {
        AtlasState state = desk.session().state();
        Plan plan = desk.atlas().plan();
        Selection selection = state.selection();
        Optional<String> thing = selection.item().flatMap(plan::item).map(i -> i.name().in(messages.lang()))
                .or(() -> desk.featureProperty().get().map(f -> f.name().in(messages.lang())))
                .or(() -> selection.zone().flatMap(plan::zone).map(z -> z.name().in(messages.lang())));
        String theme = themeName(state);
        return thing.map(t -> messages.get("bookmarks.proposed", t, theme)).orElse(theme);
    }

    /** A stage has no name of its own: it is the walk's. */
    private String themeName(AtlasState state) {
        return desk.atlas().themes().stream().filter(t -> t.id().equals(state.theme())).map(MapTheme::name).map(n -> n.in(messages.lang())).findFirst()
                .orElse(messages.get("rail.walk"));
    }

    private void show() {
        List<Entry<Bookmark>> all = deeds.all();
        count.set(all.size());
        if (!open.get()) {
            return;             // nothing is painted for nobody
        }
        boolean can = desk.notebook().canWrite();
        Map<Shown, BookmarkLine> now = new LinkedHashMap<>();
        for (Entry<Bookmark> entry : all) {
            PossibleStates.Found found = deeds.state(entry.value().get());
            AtlasState state = found.state();
            Shown key = new Shown(entry, now.size() + 1, can, state.palette());
            BookmarkLine line = Optional.ofNullable(shown.get(key)).orElseGet(() -> new BookmarkLine(messages, new LineDeeds(), entry, key.number(),
                    about(found), can));
            now.put(key, line);
            pictures.of(state, desk.session().viewport().width(), line.picture()::setImage);
        }
        if (!now.keySet().equals(shown.keySet()) || now.isEmpty()) {
            shown = now;
            node.show(List.copyOf(now.values()), can);
        }
    }

    /** Also when it had given way to what is open at the other side. */
    private void show(boolean now) {
        open.set(now);
        away.set(false);
    }

    private void toggle() {
        if (open.get() && !away.get()) {
            close();
        } else {
            show(true);
            node.focusList();
        }
    }

    private void close() {
        open.set(false);
        desk.map().requestFocus();
    }

    @Override
    public void windowStands() {
        show();
    }

    @Override
    public List<UiAction> actions() {
        List<UiAction> actions = new ArrayList<>(List.of(
                UiAction.of("action.bookmark", "fth-bookmark", desk.unlessLed("action.bookmark", this::add)).on("Shortcut+D"),
                UiAction.of("action.bookmarks", "fth-bookmark", desk.unlessLed("action.bookmarks", this::toggle)).on("Shortcut+B")
                        .onRail(new RailPlace(RailPlace.Part.MODE, "mode-bookmarks", messages.get("rail.bookmarks"), open))));
        for (int i = 1; i <= NUMBERED; i++) {
            int number = i;
            actions.add(UiAction.of("action.bookmark-go", "fth-bookmark", desk.unlessLed("action.bookmarks", () -> goTo(number)), number)
                    .on("Alt+DIGIT" + number, "Alt+NUMPAD" + number).when(count.greaterThanOrEqualTo(number)));
        }
        return actions;
    }

    @Override
    public List<Panel> panels() {
        return List.of(new Panel(ID, Panel.Side.LEFT, messages.get("bookmarks.title"), node, WIDTH_EM, open, away));
    }
}
