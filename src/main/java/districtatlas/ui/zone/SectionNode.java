package districtatlas.ui.zone;

import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A section of the panel: head with a count, then its groups. A folded one shows its groups after a click on the head. */
final class SectionNode extends VBox {
    private final PanelContext context;
    private final PanelContent.PanelSection section;
    private final List<GroupNode> groups = new ArrayList<>();
    private final HBox title = new HBox();
    private final VBox head = new VBox(title);
    private final SetChangeListener<String> onWhole = change -> arrange();

    SectionNode(PanelContext context, PanelContent.PanelSection section) {
        this.context = context;
        this.section = section;
        getStyleClass().setAll("section", "section-" + section.key());
        head.getStyleClass().setAll("section-head");
        title.getStyleClass().setAll("section-line");
        if (!section.shared().isEmpty()) {
            head.getChildren().add(Words.wrapped(section.shared(), "section-shared"));
        }
        section.groups().forEach(g -> groups.add(new GroupNode(context, g)));
        if (section.folded()) {
            head.setFocusTraversable(true);
            head.setAccessibleRole(AccessibleRole.BUTTON);
            head.setAccessibleText(section.title());
            head.setOnMouseClicked(e -> toggle());
            head.setOnKeyPressed(e -> {
                if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                    toggle();
                    e.consume();
                }
            });
            context.model().whole().addListener(onWhole);
        }
        arrange();
    }

    List<RowNode> rows() {
        return groups.stream().flatMap(g -> g.rows().stream()).toList();
    }

    void dispose() {
        context.model().whole().removeListener(onWhole);
        groups.forEach(GroupNode::dispose);
    }

    private boolean isOpen() {
        return !section.folded() || context.model().whole().contains(ZonePanelModel.sectionKey(section));
    }

    private void toggle() {
        context.model().showWhole(ZonePanelModel.sectionKey(section), !isOpen());
    }

    private void arrange() {
        title.getChildren().setAll(Words.wrapped(section.title(), "section-title"), Words.whole(String.valueOf(section.count()), "section-count"));
        if (section.folded()) {
            title.getChildren().add(new Icon(isOpen() ? "fth-chevron-up" : "fth-chevron-down"));
        }
        getChildren().setAll(head);
        if (isOpen()) {
            getChildren().addAll(groups);
        }
    }
}
