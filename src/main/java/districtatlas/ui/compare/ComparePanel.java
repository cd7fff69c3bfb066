package districtatlas.ui.compare;

import districtatlas.ask.compare.CompareRow;
import districtatlas.ask.compare.Comparison;
import districtatlas.ask.compare.RowGroup;
import districtatlas.base.Messages;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The panel at the left with two zones side by side. What was unfolded stays so when a side is replaced. FX thread only. */
final class ComparePanel extends VBox {
    /** Narrower than that, in the window's type size, a row's name stands above its numbers. */
    private static final double NARROW_EM = 27;
    private static final List<RowGroup> SECTIONS = List.of(RowGroup.PROJECTS, RowGroup.SITES, RowGroup.FACILITIES, RowGroup.OTHER);

    private final CompareModel model;
    private final CompareContext context;
    private final Messages messages;
    private final CompareHead head;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final Map<String, BooleanProperty> unfolded = new HashMap<>();
    /** By which an em is known. */
    private final Label em = new Label();
    private boolean narrow;

    ComparePanel(CompareModel model, CompareContext context) {
        this.model = model;
        this.context = context;
        this.messages = context.messages();
        this.head = new CompareHead(model, context);
        getStyleClass().setAll("compare-panel");
        Floating.kept(this);
        setAccessibleRole(AccessibleRole.PARENT);
        page.getStyleClass().setAll("compare-page");
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        em.setManaged(false);
        em.setVisible(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll, em);
        widthProperty().subscribe((before, now) -> measure());
        em.fontProperty().subscribe((before, now) -> measure());
        addEventHandler(KeyEvent.KEY_PRESSED, this::arrowKeys);
    }

    private void measure() {
        boolean now = getWidth() > 0 && getWidth() < NARROW_EM * em.getFont().getSize();
        if (now != narrow) {
            narrow = now;
            show();
        }
    }

    /** As the state has it now. */
    void show() {
        model.comparison().ifPresent(this::show);
    }

    private void show(Comparison of) {
        Optional<String> focused = focused();
        List<Node> parts = new ArrayList<>(head.show(of, narrow));
        double most = of.row(RowGroup.ITEMS, RowGroup.ALL).map(r -> (double) Math.max(r.a().count(), r.b().count())).orElse(1.0);
        of.rows(RowGroup.ZONE).forEach(r -> parts.add(line(of, r, Math.max(r.a().number().orElse(0), r.b().number().orElse(0)))));
        of.rows(RowGroup.ITEMS).forEach(r -> parts.add(line(of, r, most)));
        double kinds = most(SECTIONS.stream().flatMap(g -> of.rows(g).stream()).filter(r -> !r.isTotal()).toList());
        for (RowGroup group : SECTIONS) {
            of.rows(group).forEach(r -> parts.add(line(of, r, r.isTotal() ? most : kinds)));
        }
        List<CompareRow> statuses = of.rows(RowGroup.STATUS);
        if (!statuses.isEmpty()) {
            parts.add(fold("status", context.words().group(RowGroup.STATUS), true, () -> lines(of, statuses, most(statuses))));
        }
        List<CompareRow> figures = of.rows(RowGroup.FIGURES);
        if (!figures.isEmpty()) {
            parts.add(fold("figures", messages.get("compare.count", context.words().group(RowGroup.FIGURES), figures.size()), figures.size() < 12, () -> figures(of, figures)));
        }
        if (!of.everyStreet().isEmpty()) {
            parts.add(fold("every-street", messages.get("compare.every-street", of.everyStreet().size()), false, () -> everyStreet(of)));
        }
        if (!of.district().isEmpty()) {
            VBox district = new VBox(Words.wrapped(messages.get("compare.district", of.district().size()), "note"),
                    Links.link(messages.get("compare.district.open"), context.deeds()::openDistrict));
            district.getStyleClass().setAll("compare-district");
            parts.add(district);
        }
        page.getChildren().setAll(parts);
        focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private static double most(List<CompareRow> rows) {
        return Math.max(1, rows.stream().mapToInt(r -> Math.max(r.a().count(), r.b().count())).max().orElse(1));
    }

    private CompareLine line(Comparison of, CompareRow row, double most) {
        CompareLine line = new CompareLine(of, row, Math.max(most, Double.MIN_NORMAL), narrow, context);
        line.unfoldedProperty().bindBidirectional(unfolded(row.group().key() + ":" + row.key(), false));
        return line;
    }

    private Fold fold(String id, String title, boolean first, Supplier<Node> content) {
        return new Fold("compare-fold-" + id, title, unfolded(id, first), content, messages);
    }

    private BooleanProperty unfolded(String key, boolean first) {
        return unfolded.computeIfAbsent(key, k -> new SimpleBooleanProperty(first));
    }

    private VBox lines(Comparison of, List<CompareRow> rows, double most) {
        VBox lines = new VBox();
        rows.forEach(r -> lines.getChildren().add(line(of, r, most)));
        return lines;
    }

    private VBox figures(Comparison of, List<CompareRow> rows) {
        VBox lines = new VBox();
        rows.forEach(r -> lines.getChildren().add(new FigureLine(of, r, context)));
        lines.getStyleClass().setAll("compare-figures");
        return lines;
    }

    /** Across both columns: of neither. */
    private VBox everyStreet(Comparison of) {
        VBox lines = new VBox(Words.wrapped(messages.get("compare.every-street.note"), "note"));
        of.everyStreet().forEach(t -> {
            VBox line = new VBox(Words.wrapped(context.words().indicator(t), "compare-name"), context.figure(t));
            line.getStyleClass().setAll("compare-figure");
            lines.getChildren().add(line);
        });
        lines.getStyleClass().setAll("compare-figures");
        return lines;
    }

    // ---- the keyboard ---------------------------------------------------------------------------------------------

    /** To read on from there with the arrow keys. */
    void focusFirst() {
        applyCss();                     // the first time nothing of the page is in the window yet
        layout();
        rows().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private List<Node> rows() {
        return page.lookupAll(".compare-row").stream().filter(n -> n instanceof Button && n.isFocusTraversable())
                .sorted(Comparator.comparingDouble(n -> n.localToScene(0, 0).getY())).toList();
    }

    private void arrowKeys(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Node> rows = by == 0 || event.isAltDown() || event.isShortcutDown() ? List.of() : rows();
        int at = getScene() == null ? -1 : rows.indexOf(getScene().getFocusOwner());
        if (at >= 0 && at + by >= 0 && at + by < rows.size()) {
            rows.get(at + by).requestFocus();
            keepInSight(rows.get(at + by));
            event.consume();
        }
    }

    private void keepInSight(Node row) {
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = page.getHeight() - visible;
        double from = page.sceneToLocal(row.localToScene(row.getBoundsInLocal())).getMinY();
        double top = scroll.getVvalue() * Math.max(0, hidden);
        if (hidden > 0 && (from < top || from + row.getBoundsInLocal().getHeight() > top + visible)) {
            scroll.setVvalue(Math.max(0, Math.min(1, (from - visible / 3) / hidden)));
        }
    }

    /** What is made anew takes the focus from what stood there. */
    private Optional<String> focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return Optional.ofNullable(owner).filter(n -> n.getId() != null && lookup("#" + n.getId()) == n).map(Node::getId);
    }
}
