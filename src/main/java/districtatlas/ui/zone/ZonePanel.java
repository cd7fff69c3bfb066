package districtatlas.ui.zone;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.map.style.Palette;
import districtatlas.plan.words.ItemWords;
import districtatlas.ui.count.ValuesAt;
import districtatlas.ui.desk.Guide;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.kit.Words;
import districtatlas.ui.kit.ZoneTone;
import districtatlas.ui.notes.NoteSubject;
import districtatlas.ui.notes.NotesAt;
import districtatlas.ui.terms.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panel at the right: everything the plan says about the open zone. */
public final class ZonePanel extends Region {
    private final PanelContext context;
    private final Region stripe = new Region();
    private final HBox bar = new HBox();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final Button close;
    private final List<SectionNode> sections = new ArrayList<>();
    /** The page is made or laid out anew: it stands where one was in it, whatever its parts do on the way to their heights. */
    private boolean settling;
    private double laidHeight;
    private double laidRoom;
    /** Key of a row to be seen once the page has settled; empty for none. */
    private String toReveal = "";

    /**
     * @param compared the reader wants the zone beside another
     * @param sheet    the reader wants it on paper
     * @param worksheets the reader wants worksheets of what the zone is made of
     * @param closed   the reader wants the panel gone
     */
    public ZonePanel(ZonePanelModel model, Guide guide, Messages messages, CardLayer cards, TermWords terms, NotesAt notes, ValuesAt values,
                     ObservableValue<Palette> palette, Runnable compared, Runnable sheet, Runnable worksheets, Runnable closed) {
        this.context = new PanelContext(model, guide, messages, cards, terms, notes, values, palette::getValue, compared, sheet, worksheets);
        getStyleClass().setAll("zone-panel");
        Floating.kept(this);
        setAccessibleRole(AccessibleRole.PARENT);
        stripe.getStyleClass().setAll("stripe");
        page.getStyleClass().setAll("page");
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        close = Links.icon("fth-x", messages.get("action.close-panel"), closed);
        close.getStyleClass().add("close");
        bar.getStyleClass().setAll("panel-bar");
        getChildren().addAll(scroll, bar, stripe, close);
        addEventHandler(KeyEvent.KEY_PRESSED, this::arrowKeys);
        scroll.vvalueProperty().subscribe((before, now) -> {
            if (!settling) {
                model.scrolled(now.doubleValue());
            }
        });
        widthProperty().subscribe(w -> settle());
        heightProperty().subscribe(h -> settle());
        WhileInScene.afterLayout(this, this::laidOut);
        model.setOnReveal(this::reveal);
        model.contentProperty().subscribe(this::build);
        palette.subscribe((before, now) -> build(model.contentProperty().get()));     // its colours stand in the nodes
        model.openRowProperty().subscribe(this::showOpenRow);
    }

    private void build(Optional<PanelContent> content) {
        sections.forEach(SectionNode::dispose);
        sections.clear();
        page.getChildren().clear();
        content.ifPresent(c -> {
            setStyle(ZoneTone.style(context.palette().get(), c.tone().value()));
            bar.getChildren().setAll(PanelHeader.path(context, c));
            HBox.setHgrow(bar.getChildren().get(0), Priority.ALWAYS);
            page.getChildren().add(new PanelHeader(context, c));
            c.filtered().ifPresent(f -> page.getChildren().add(filtered(f)));
            page.getChildren().add(context.values().of(c.zone()));
            page.getChildren().add(context.notes().of(NoteSubject.zone(c.zone().value(), c.name())));
            c.sections().forEach(s -> sections.add(new SectionNode(context, s)));
            page.getChildren().addAll(sections);
            page.getChildren().add(markKey());
        });
        showOpenRow(context.model().openRowProperty().get());
        settle();
    }

    private void settle() {
        settling = true;
        laidHeight = Double.NaN;
    }

    /** After every layout. Type and wrapped words find their heights over some of them. */
    private void laidOut() {
        if (!settling || getHeight() <= 0) {
            return;
        }
        boolean stands = page.getHeight() == laidHeight && scroll.getViewportBounds().getHeight() == laidRoom;
        laidHeight = page.getHeight();
        laidRoom = scroll.getViewportBounds().getHeight();
        scroll.setVvalue(context.model().scroll());
        if (stands) {
            settling = false;
            find(toReveal).ifPresent(this::scrollTo);
            toReveal = "";
        } else {
            Platform.requestNextPulse();
        }
    }

    private Optional<RowNode> find(String key) {
        return rows().stream().filter(r -> r.key().equals(key)).findFirst();
    }

    private Node filtered(PanelContent.Filtered filtered) {
        Messages messages = context.messages();
        HBox line = new HBox(Words.wrapped(filtered.said(), "note"),
                Links.link(messages.get(filtered.all() ? "panel.filtered.again" : "panel.filtered.all"), () -> context.model().showAll(!filtered.all())));
        line.getStyleClass().setAll("panel-filtered");
        if (filtered.hidden().isEmpty()) {
            return line;
        }
        Button go = Links.link(filtered.toTheme(), context.model()::showTheme);
        go.setId("panel-theme");
        HBox theme = new HBox(Words.wrapped(filtered.hidden(), "note"), go);
        theme.getStyleClass().setAll("panel-filtered");
        return new VBox(line, theme);
    }

    private Node markKey() {
        ItemWords words = new ItemWords(context.messages());
        HBox key = new HBox(new Mark("plain", true), Words.wrapped(words.certainty(Certainty.STATED), "note"),
                new Mark("plain", false), Words.wrapped(words.certainty(Certainty.KNOWN), "note"));
        key.getStyleClass().setAll("mark-key");
        return new VBox(key, Words.wrapped(words.markRule(), "note"));
    }

    private List<RowNode> rows() {
        return sections.stream().flatMap(s -> s.rows().stream()).toList();
    }

    private void showOpenRow(String key) {
        rows().forEach(r -> r.showOpen(r.key().equals(key)));
    }

    private void reveal(String key) {
        toReveal = settling ? key : "";
        find(key).ifPresent(this::scrollTo);
    }

    /** Brings a row into view with its detail; leaves the page where it is when it is in view already. */
    private void scrollTo(Node row) {
        if (getScene() == null || getWidth() <= 0) {
            return;
        }
        applyCss();
        scroll.layout();
        layout();
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = page.getHeight() - visible;
        Bounds at = page.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
        double top = (settling ? context.model().scroll() : scroll.getVvalue()) * Math.max(0, hidden);
        boolean inView = at.getMinY() >= top && at.getMaxY() <= top + visible;
        if (hidden > 0 && !inView) {
            double to = Math.max(0, Math.min(1, (at.getMinY() - visible / 5) / hidden));
            context.model().scrolled(to);
            scroll.setVvalue(to);
        }
    }

    private void arrowKeys(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by == 0 || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        List<RowNode> shown = rows().stream().filter(r -> r.getParent() != null && r.getScene() != null).toList();
        int focused = -1;
        for (int i = 0; i < shown.size(); i++) {
            focused = shown.get(i).isFocused() ? i : focused;
        }
        int next = focused + by;
        if (focused >= 0 && next >= 0 && next < shown.size()) {
            shown.get(next).requestFocus();
            scrollTo(shown.get(next));
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        double edge = snapSizeX(stripe.prefWidth(-1));
        double width = Math.max(0, getWidth() - edge);
        stripe.resizeRelocate(0, 0, edge, getHeight());
        double top = snapSizeY(bar.prefHeight(width));
        bar.resizeRelocate(edge, 0, width, top);
        scroll.resizeRelocate(edge, top, width, Math.max(0, getHeight() - top));
        double w = close.prefWidth(-1);
        double h = close.prefHeight(-1);
        close.resizeRelocate(getWidth() - w - edge * 2, edge * 2, w, h);
    }
}
