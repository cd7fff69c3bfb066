package districtatlas.ui.tours;

import districtatlas.base.Messages;
import districtatlas.notebook.EntryId;
import districtatlas.tour.Tour;
import districtatlas.ui.kit.DragOrder;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.InSight;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The panel of tours: all of them, or one with its steps, which the hand puts in order. Its lines are made by others. FX thread only. */
final class ToursPanel extends VBox {
    /** What can be done from its head. */
    record Head(Runnable newTour, Runnable takeIn, Runnable addStep, Runnable back, Runnable close) {
    }

    private final Messages messages;
    private final Label title;
    private final Button back;
    private final VBox about = new VBox();
    private final Button newTour;
    private final Button takeIn;
    private final Button addStep;
    private final VBox list = new VBox();
    private final Label hint = Words.wrapped("", "note", "layers-hint");
    private final DragOrder<StepLine> order;
    private List<TourLine> tours = List.of();
    private List<StepLine> steps = List.of();

    /** @param moved gets which step, and its index among the others */
    ToursPanel(Messages messages, Head asks, BiConsumer<EntryId, Integer> moved) {
        this.messages = messages;
        this.order = new DragOrder<>(list, (line, to) -> moved.accept(line.row().entry(), to));
        getStyleClass().setAll("layers-panel", "bookmarks-panel", "tours-panel");
        Floating.kept(this);
        setAccessibleRole(AccessibleRole.PARENT);
        title = Words.wrapped("", "layers-title");
        HBox top = new HBox(title, Links.icon("fth-x", messages.get("tours.close"), asks.close()));
        top.setAlignment(Pos.CENTER_LEFT);
        back = link("tours.all", "fth-chevron-left", asks.back());
        newTour = link("tours.new", "fth-plus", asks.newTour());
        takeIn = link("tours.take-in", "fth-folder", asks.takeIn());
        addStep = link("action.tour-add", "fth-plus", asks.addStep());
        WordFlow links = new WordFlow(newTour, takeIn, addStep);
        links.getStyleClass().setAll("link-line");
        VBox head = new VBox(back, top, about, links);
        head.getStyleClass().setAll("layers-head");
        list.getStyleClass().setAll("layer-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll, hint);
        addEventFilter(KeyEvent.KEY_PRESSED, order::pressed);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::arrows);
    }

    private Button link(String key, String icon, Runnable work) {
        Button link = Links.link(messages.get(key), work);
        link.setGraphic(new Icon(icon));
        link.getStyleClass().add("notes-add");
        return link;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** All tours, under headings of where they come from. @param can whether anything can be made */
    void showTours(List<TourLine> now, boolean can) {
        Optional<String> focused = tours.stream().filter(Node::isFocused).map(t -> t.row().id()).findFirst();
        tours = List.copyOf(now);
        steps = List.of();
        order.show(steps);
        title.setText(messages.get("tours.heading"));
        show(back, false);
        show(about, false);
        show(newTour, can);
        show(takeIn, can);
        show(addStep, false);
        List<Node> all = new ArrayList<>();
        Tour.Origin origin = null;
        for (TourLine line : tours) {
            if (line.row().origin() != origin) {
                origin = line.row().origin();
                all.add(Words.wrapped(messages.get("tours.from." + origin.name().toLowerCase(Locale.ROOT)), "notes-heading"));
            }
            all.add(line);
        }
        if (tours.stream().noneMatch(t -> t.row().origin() == Tour.Origin.OWN)) {
            all.add(0, Words.wrapped(messages.get(tours.isEmpty() ? "tours.none-at-all" : "tours.none"), "note", "tours-none"));
        }
        list.getChildren().setAll(all);
        hint.setText(messages.get("tours.hint"));
        focused.ifPresent(f -> tours.stream().filter(t -> t.row().id().equals(f)).findFirst().ifPresent(Node::requestFocus));
    }

    /** One tour's steps. @param aboutIt what says what it is for; @param can whether they can be changed */
    void showSteps(String name, Optional<Node> aboutIt, List<StepLine> now, boolean can) {
        Optional<String> focused = steps.stream().filter(s -> s.head().isFocused()).map(s -> s.row().id()).findFirst();
        tours = List.of();
        steps = List.copyOf(now);
        order.show(steps);
        title.setText(name);
        if (!about.getChildren().equals(aboutIt.stream().toList())) {
            about.getChildren().setAll(aboutIt.stream().toList());       // else what is being written would lose its cursor
        }
        show(back, true);
        show(about, aboutIt.isPresent());
        show(newTour, false);
        show(takeIn, false);
        show(addStep, can);
        List<Node> all = new ArrayList<>(steps);
        if (steps.isEmpty()) {
            all.add(Words.wrapped(messages.get("tours.no-steps"), "note"));
        }
        all.add(order.mark());
        if (!list.getChildren().equals(all)) {
            list.getChildren().setAll(all);
        }
        hint.setText(messages.get(can ? "tours.hint-steps" : "tours.hint-shipped"));
        focused.flatMap(this::step).ifPresent(s -> s.head().requestFocus());
    }

    /** From now on that line can be taken by the hand. */
    void follow(StepLine line) {
        order.follow(line, line.head());
    }

    Optional<StepLine> step(String id) {
        return steps.stream().filter(s -> s.row().id().equals(id)).findFirst();
    }

    Optional<TourLine> tour(String id) {
        return tours.stream().filter(t -> t.row().id().equals(id)).findFirst();
    }

    /** All of a line, its fields too, as far as there is room. */
    void bring(String step) {
        applyCss();
        layout();
        step(step).ifPresent(InSight::bring);
    }

    /** The keys are at the step's line, where none of them writes. */
    void focus(String step) {
        applyCss();
        step(step).ifPresent(s -> s.head().requestFocus());
    }

    /** With the cursor in a tour's title. */
    void rename(String tour) {
        applyCss();
        tour(tour).ifPresent(TourLine::rename);
    }

    void focusList() {
        applyCss();
        List<Node> lines = new ArrayList<>(tours);
        steps.forEach(s -> lines.add(s.head()));
        lines.stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Up and down go from line to line. */
    private void arrows(KeyEvent event) {
        List<Node> lines = new ArrayList<>(tours);
        steps.forEach(s -> lines.add(s.head()));
        int at = lines.indexOf(event.getTarget());
        if (at < 0 || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int to = at + (event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : lines.size());
        if (to >= 0 && to < lines.size()) {
            lines.get(to).requestFocus();
            event.consume();
        }
    }
}
