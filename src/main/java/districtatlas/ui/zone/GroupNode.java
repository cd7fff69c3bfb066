package districtatlas.ui.zone;

import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Rows that belong together: the first few, and the rest when asked for. */
final class GroupNode extends VBox {
    private final PanelContext context;
    private final PanelContent.RowGroup group;
    private final List<RowNode> rows = new ArrayList<>();
    private final SetChangeListener<String> onWhole = change -> arrangeIfMine(change);

    GroupNode(PanelContext context, PanelContent.RowGroup group) {
        this.context = context;
        this.group = group;
        getStyleClass().setAll("group");
        group.rows().forEach(row -> rows.add(row instanceof PanelRow.ItemRow item
                ? new ItemRowNode(context, item) : new FigureRowNode(context, (PanelRow.FigureRow) row)));
        context.model().whole().addListener(onWhole);
        arrange();
    }

    List<RowNode> rows() {
        return rows;
    }

    void dispose() {
        context.model().whole().removeListener(onWhole);
    }

    private void arrangeIfMine(SetChangeListener.Change<? extends String> change) {
        String key = change.wasAdded() ? change.getElementAdded() : change.getElementRemoved();
        if (group.key().equals(key)) {
            arrange();
        }
    }

    private void arrange() {
        boolean whole = context.model().whole().contains(group.key());
        int shown = whole ? rows.size() : Math.min(rows.size(), ZonePanelModel.FIRST_ROWS);
        int rest = rows.size() - shown;
        List<Node> nodes = new ArrayList<>();
        if (!group.title().isEmpty()) {
            nodes.add(Words.wrapped(group.title(), "group-title"));
        }
        nodes.addAll(rows.subList(0, shown));
        if (!group.empty().isEmpty()) {
            nodes.add(Words.wrapped(group.empty(), "empty"));
        }
        if (rest > 0) {
            nodes.add(more(context.messages().get("panel.more", rest), true));
        } else if (whole && rows.size() > ZonePanelModel.FIRST_ROWS) {
            nodes.add(more(context.messages().get("panel.fewer"), false));
        }
        if (!group.elsewhere().isEmpty()) {
            WordFlow years = new WordFlow();
            years.getStyleClass().setAll("link-line");
            group.elsewhere().forEach(y -> years.getChildren().add(Links.link(y.text(), () -> context.model().showYear(y.year()))));
            nodes.add(years);
        }
        getChildren().setAll(nodes);
    }

    private Button more(String text, boolean whole) {
        Button more = Links.link(text, () -> context.model().showWhole(group.key(), whole));
        more.getStyleClass().add("more");
        return more;
    }
}
