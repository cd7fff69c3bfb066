package districtatlas.ui.tours;

import districtatlas.base.Messages;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.OwnStep;
import districtatlas.tour.Tour;
import districtatlas.tour.Walk;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.kit.WindowStyle;
import districtatlas.ui.notebook.Drafts;
import districtatlas.ui.walk.WalkModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Subscription;

/**
 * Title and caption of a step, written where the hall reads them and in the type it reads them in: over the words of the caption lie fields of
 * the same size. It takes the whole window while one writes, so that a click elsewhere only puts the pen down. FX thread only.
 */
final class CaptionPen extends Pane {
    private static final String TITLE = "walk-title";
    private static final String CAPTION = "walk-text";
    /** What a field needs beside its words and above them, in shares of its type. */
    private static final double BESIDE = 0.35;
    private static final double ABOVE = 0.1;
    /** Of the type's size: for the cursor, and for what lies between lines. */
    private static final double SPARE = 0.15;
    /** So much room a caption has at least, that a second line does not come as a surprise. */
    private static final String TWO_ROWS = "\n ";

    /** A field and the words it lies over, by their style class. */
    private record Over(String words, TextArea area, DraftField field) {
    }

    private final WalkModel walk;
    private final TourDeeds deeds;
    private final Drafts drafts;
    private final Messages messages;
    private final Runnable rests;
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final EventHandler<MouseEvent> clicked = this::clicked;
    private List<Over> fields = List.of();

    /** @param rests gives the focus back */
    CaptionPen(WalkModel walk, TourDeeds deeds, Drafts drafts, Messages messages, Runnable rests) {
        this.walk = walk;
        this.deeds = deeds;
        this.drafts = drafts;
        this.messages = messages;
        this.rests = rests;
        getStyleClass().setAll("caption-pen");
        visibleProperty().bind(writing);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getTarget() == this) {
                putDown();
                e.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
        walk.stateProperty().subscribe(s -> putDown());
        WhileInScene.afterLayout(this, this::place);
        WhileInScene.follow(this, scene -> {
            scene.addEventFilter(MouseEvent.MOUSE_CLICKED, clicked);
            Subscription left = scene.focusOwnerProperty().subscribe((before, now) -> left(now));
            return left.and(() -> scene.removeEventFilter(MouseEvent.MOUSE_CLICKED, clicked));
        });
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** Whether a step of the reader's own is being played. */
    BooleanBinding ownIsPlayed() {
        return Bindings.createBooleanBinding(() -> step().isPresent(), walk.walkProperty(), walk.stateProperty());
    }

    private Optional<EntryId> step() {
        return walk.walkProperty().get().filter(w -> walk.isWalking() && w.tour().origin() == Tour.Origin.OWN).map(Walk::step).map(s -> new EntryId(s.id()));
    }

    /** Twice on the words is to write in them. */
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !writing.get() && event.getTarget() instanceof Node node) {
            wordsAround(node).ifPresent(this::begin);
        }
    }

    private static Optional<String> wordsAround(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            for (String words : List.of(TITLE, CAPTION)) {
                if (n.getStyleClass().contains(words)) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    /** With the cursor behind the title; Tab goes on to the caption. */
    void begin() {
        begin(TITLE);
    }

    /** Between title and caption and back, never out of the pen: what is typed next would be taken for commands. */
    private void tab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && writing.get() && !event.isShortcutDown() && !event.isAltDown()) {
            fields.stream().map(Over::area).filter(a -> !a.isFocused()).findFirst().ifPresent(CaptionPen::takeFocus);
            event.consume();
        }
    }

    private static void takeFocus(TextArea area) {
        area.requestFocus();
        area.end();
    }

    private void begin(String first) {
        Optional<EntryId> step = step();
        if (step.isEmpty() || writing.get() || shown(CAPTION).isEmpty() || !deeds.mayEdit()) {
            return;
        }
        List<Over> now = new ArrayList<>();
        now.add(over(step.get(), CAPTION, "caption", "tours.caption", s -> s.words().caption(), "undo.step-caption", (s, t) -> s.withCaption(t.strip())));
        now.add(over(step.get(), TITLE, "title", "tours.title-of-step", s -> s.words().title(), "undo.step-title", (s, t) -> s.withTitle(oneLine(t))));
        fields = List.copyOf(now);
        getChildren().setAll(fields.get(1).area(), fields.get(0).area());
        writing.set(true);
        applyCss();
        place();
        fields.stream().filter(o -> o.words().equals(first)).findFirst().ifPresent(o -> takeFocus(o.area()));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private Over over(EntryId step, String words, String name, String said, Function<OwnStep, String> value, String undo, BiFunction<OwnStep, String, OwnStep> change) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setManaged(false);         // its place is the words'; a layout that was asked for with every pulse would keep the walk from framing
        area.setAccessibleText(messages.get(said));
        area.getStyleClass().setAll("text-area", "caption-field", words);
        DraftField field = new DraftField(area, drafts, StepFields.draft(step, name), () -> deeds.step(step).map(value).orElse(""),
                t -> deeds.edit(undo, step, s -> change.apply(s, t)), this::putDown);
        area.textProperty().subscribe((before, now) -> place());
        return new Over(words, area, words.equals(TITLE) ? field.ofOneLine() : field);
    }

    /** What is written is kept, as whenever a field loses the focus. */
    void putDown() {
        if (writing.get()) {
            rests.run();
            end();
        }
    }

    /** The keys are somebody else's now. */
    private void left(Node owner) {
        if (writing.get() && owner != null && fields.stream().noneMatch(o -> o.area() == owner)) {
            end();
        }
    }

    private void end() {
        writing.set(false);
        getChildren().clear();
        fields = List.of();
    }

    // ---- over the words -------------------------------------------------------------------------------------------

    private void place() {
        for (Over over : fields) {
            shown(over.words()).ifPresent(words -> lay(over.area(), words, fields.indexOf(over) == 0 ? Optional.empty() : Optional.of(fields.get(0).area())));
        }
    }

    /** The caption's words that are seen: there may be others, of a map that is elsewhere. */
    private Optional<Region> shown(String words) {
        return getScene() == null ? Optional.empty() : getScene().getRoot().lookupAll("." + words).stream()
                .filter(n -> n instanceof Region && !isOurs(n) && isSeen(n)).map(Region.class::cast).findFirst();
    }

    private boolean isOurs(Node node) {
        return node.getParent() == this;
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    /** @param below what it keeps above of, as it grows up over it */
    private void lay(TextArea area, Region words, Optional<TextArea> below) {
        Font font = font(words);
        area.setStyle(WindowStyle.size(font.getSize()));
        Bounds at = words.localToScene(words.getLayoutBounds());
        double beside = Math.ceil(font.getSize() * BESIDE);
        double above = Math.ceil(font.getSize() * ABOVE);
        double width = Math.max(at.getWidth(), widthLeft(words, at)) + 2 * beside;
        Text measure = new Text(area.getText().isEmpty() ? " " : area.getText() + (area.getText().endsWith("\n") ? " " : ""));
        measure.setFont(font);
        measure.setWrappingWidth(Math.max(1, width - 2 * beside - font.getSize() * SPARE));
        double rows = measure.getLayoutBounds().getHeight() + font.getSize() * SPARE;
        if (below.isEmpty()) {
            Text two = new Text(TWO_ROWS);
            two.setFont(font);
            rows = Math.max(rows, two.getLayoutBounds().getHeight() + font.getSize() * SPARE);
        }
        double height = Math.ceil(Math.max(at.getHeight(), rows)) + 2 * above;
        Point2D corner = sceneToLocal(at.getMinX() - beside, at.getMinY() - above);
        double lowest = below.filter(b -> b.getLayoutX() < corner.getX() + width && corner.getX() < b.getLayoutX() + b.getWidth())
                .map(b -> b.getLayoutY() - height).orElse(getHeight() - height);
        double y = Math.max(0, Math.min(corner.getY(), lowest));       // what grows does so over the map
        if (area.getLayoutX() != corner.getX() || area.getLayoutY() != y || area.getWidth() != width || area.getHeight() != height) {
            area.resizeRelocate(corner.getX(), y, width, Math.min(height, Math.max(1, getHeight())));
        }
    }

    /** A title takes as much as it needs, and a field all there is beside it. */
    private static double widthLeft(Region words, Bounds at) {
        Parent around = words.getParent();
        Bounds whole = around.localToScene(around.getLayoutBounds());
        return words.getStyleClass().contains(TITLE) ? Math.min(whole.getWidth() / 2, whole.getMaxX() - at.getMinX()) : 0;
    }

    private static Font font(Region words) {
        if (words instanceof Labeled label) {
            return label.getFont();
        }
        return words.lookupAll("*").stream().filter(Labeled.class::isInstance).map(n -> ((Labeled) n).getFont())
                .findFirst().or(() -> words.lookupAll("*").stream().filter(Text.class::isInstance).map(n -> ((Text) n).getFont()).findFirst()).orElse(Font.getDefault());
    }
}
