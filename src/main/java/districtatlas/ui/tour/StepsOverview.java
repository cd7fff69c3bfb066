package districtatlas.ui.tour;

import districtatlas.base.Messages;
import districtatlas.tour.TourStep;
import districtatlas.tour.Walk;
import districtatlas.ui.kit.WindowStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** All steps of a tour as small pictures, as large as all of them stand; a click or the keys choose. FX thread only. */
final class StepsOverview extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double RATIO = 1.6;
    /** Of a tile's width. */
    private static final double WORDS = 0.2;
    private static final double GAP = 1 / 45.0;
    private static final double TYPE = 1 / 17.0;

    private final Messages messages;
    private final BiConsumer<TourStep, Consumer<Image>> pictures;
    private final IntConsumer go;
    private final Runnable close;
    private final List<StepTile> tiles = new ArrayList<>();
    private int columns = 1;
    private int marked;
    private Node before;

    /**
     * @param pictures paints a step, and gives the picture when it is made
     * @param go       to the step, each of its own, from 0
     */
    StepsOverview(Messages messages, BiConsumer<TourStep, Consumer<Image>> pictures, IntConsumer go, Runnable close) {
        this.messages = messages;
        this.pictures = pictures;
        this.go = go;
        this.close = close;
        getStyleClass().setAll("walk-overview");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open(Walk walk) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        tiles.clear();
        for (int i = 0; i < walk.steps().size(); i++) {
            tiles.add(tile(walk, i));
        }
        getChildren().setAll(tiles);
        setVisible(true);
        mark(walk.at());
        requestLayout();
    }

    void hide() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            if (before != null) {
                before.requestFocus();
            }
        }
    }

    private StepTile tile(Walk walk, int at) {
        TourStep step = walk.steps().get(at);
        String title = step.title().in(messages.lang());
        String number = Walk.numeral(walk.tour(), at);
        StepTile tile = new StepTile(number + "\u2002" + title);
        tile.setDisable(!step.isPlayable());
        tile.setAccessibleText(messages.get("walk.dot", number, title));
        tile.setUserData("tile-" + at);
        tile.setOnAction(e -> choose(at));
        if (step.isPlayable()) {
            pictures.accept(step, tile::show);
        }
        return tile;
    }

    private void choose(int at) {
        close.run();
        go.accept(at);
    }

    private void mark(int at) {
        marked = at;
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).pseudoClassStateChanged(CURRENT, i == at);
        }
        tiles.get(at).requestFocus();
    }

    /** Over those that cannot be shown; stays at the ends. */
    private void move(int by) {
        int direction = Integer.signum(by);
        int to = Math.max(0, Math.min(tiles.size() - 1, marked + by));
        while (to >= 0 && to < tiles.size() && tiles.get(to).isDisabled()) {
            to += direction;
        }
        if (to >= 0 && to < tiles.size()) {
            mark(to);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, KP_RIGHT, PAGE_DOWN -> move(1);
            case LEFT, KP_LEFT, PAGE_UP, BACK_SPACE -> move(-1);
            case DOWN, KP_DOWN -> move(columns);
            case UP, KP_UP -> move(-columns);
            case HOME -> move(-tiles.size());
            case END -> move(tiles.size());
            case ENTER, SPACE, L, TAB -> choose(marked);
            case ESCAPE -> close.run();
            default -> {
                if (!event.getCode().isFunctionKey()) {
                    event.consume();
                }
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        int count = Math.max(1, tiles.size());
        double gap = Math.round(getHeight() * GAP);
        double best = 0;
        for (int n = 1; n <= count; n++) {
            int rows = (count + n - 1) / n;
            double width = Math.min((getWidth() - gap) / n - gap, ((getHeight() - gap) / rows - gap) / (1 / RATIO + WORDS));
            if (width > best) {
                best = width;
                columns = n;
            }
        }
        double width = Math.floor(best);
        double height = Math.floor(width * (1 / RATIO + WORDS));
        int rows = (count + columns - 1) / columns;
        double left = (getWidth() - columns * width - (columns - 1) * gap) / 2;
        double top = (getHeight() - rows * height - (rows - 1) * gap) / 2;
        setStyle(WindowStyle.size(Math.floor(width * TYPE * 2) / 2));
        for (int i = 0; i < tiles.size(); i++) {
            StepTile tile = tiles.get(i);
            tile.fit(width, Math.floor(width / RATIO));
            tile.resizeRelocate(snapPositionX(left + i % columns * (width + gap)), snapPositionY(top + i / columns * (height + gap)), width, height);
        }
    }
}
