package districtatlas.ui.zone;

import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A section of the panel: head with a count, then its groups. A folded one shows its groups after a click on the head. */
final class SectionNode extends VBox {
    private final PanelContext context;
    private final PanelContent.PanelSection section;
    private final List<GroupNode> groups = new ArrayList<>();
    private final HBox head = new HBox();
    private final SetChangeListener<String> onWhole = change -> arrange();

    SectionNode(PanelContext context, PanelContent.PanelSection section) {
        this.context = context;
        this.section = section;
        getStyleClass().setAll("section", "section-" + section.key());
        head.getStyleClass().setAll("section-head");
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
        List<Node> title = new ArrayList<>(List.of(Words.wrapped(section.title(), "section-title")));
        title.add(Words.whole(String.valueOf(section.count()), "section-count"));
        if (!section.shared().isEmpty()) {
            title.add(Words.wrapped(section.shared(), "section-shared"));
        }
        if (section.folded()) {
            title.add(new Icon(isOpen() ? "fth-chevron-up" : "fth-chevron-down"));
        }
        head.getChildren().setAll(title);
        getChildren().setAll(head);
        if (isOpen()) {
            getChildren().addAll(groups);
        }
    }
}
