package districtatlas.ui.own;

import districtatlas.ask.table.OwnTable;
import districtatlas.ask.table.OwnTableAbout;
import districtatlas.ask.table.PlanTable.SortBy;
import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.feature.FeatureRef;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The features of one layer in rows: those that its filter leaves, among these those that have what is sought, as they are sorted. Read,
 * sought and sorted aside; what is asked for next overtakes it. Knows no nodes. FX thread only.
 */
public final class OwnTableModel {
    /** @param order the rows of the table that are shown, in order */
    public record Rows(OwnTable table, int[] order) {
    }

    private final OwnWork work;
    private final Messages messages;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<EntryId>> entry = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Rows>> rows = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> said = new ReadOnlyObjectWrapper<>("");
    private List<SortBy> sorting = List.of();
    private Cancel finding = Cancel.never();

    OwnTableModel(OwnWork work, Messages messages) {
        this.work = work;
        this.messages = messages;
        query.subscribe((before, now) -> find());
    }

    /** What is sought in any column. */
    StringProperty queryProperty() {
        return query;
    }

    /** Whose features are shown; empty for nobody's. */
    ReadOnlyObjectProperty<Optional<EntryId>> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    /** Empty until they are read. */
    ReadOnlyObjectProperty<Optional<Rows>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many rows there are, or that they are read still, or why they are not. */
    ReadOnlyObjectProperty<String> saidProperty() {
        return said.getReadOnlyProperty();
    }

    Optional<BroughtLayer> layer() {
        return entry.get().flatMap(work::layer);
    }

    List<SortBy> sorting() {
        return sorting;
    }

    /** Another layer is not sorted yet, and nothing is sought in it. */
    void show(EntryId other) {
        if (!entry.get().equals(Optional.of(other))) {
            rows.set(Optional.empty());
            sorting = List.of();
            entry.set(Optional.of(other));
            query.set("");
        }
        find();
    }

    void close() {
        finding.request();
        rows.set(Optional.empty());
        entry.set(Optional.empty());
    }

    void sort(List<SortBy> by) {
        if (!by.equals(sorting)) {
            sorting = List.copyOf(by);
            find();
        }
    }

    /** The layer may be another: its filter, its columns' titles, its features. A table whose layer is gone closes. */
    void follow() {
        if (entry.get().isPresent() && layer().isEmpty()) {
            close();
        } else if (entry.get().isPresent() && !rows.get().map(r -> r.table().layer()).filter(l -> isSame(l, layer().orElseThrow())).isPresent()) {
            find();
        }
    }

    /** Looks are none of the table's. */
    private static boolean isSame(BroughtLayer one, BroughtLayer other) {
        return one.withLook(other.look()).withRank(other.rank()).withVisible(other.visible()).equals(other);
    }

    private void find() {
        Optional<BroughtLayer> layer = layer();
        if (layer.isEmpty()) {
            return;
        }
        finding.request();
        Cancel mine = new Cancel();
        finding = mine;
        String sought = query.get();
        List<SortBy> by = sorting;
        if (rows.get().isEmpty()) {
            said.set(messages.get("own.table.reading"));
        }
        work.ask(entry.get().orElseThrow(), layer.get().filter(), mine, left -> {
            BitSet having = left.table().having(sought, left.rows(), messages, mine);
            return new Rows(left.table(), left.table().sorted(having, by, messages.lang().locale()));
        }, found -> {
            rows.set(Optional.of(found));
            said.set(total(found));
        }, said::set);
    }

    private String total(Rows found) {
        OwnTable table = found.table();
        String total = found.order().length == table.size() ? messages.get("own.table.all", table.size()) : messages.get("own.table.total", found.order().length, table.size());
        return table.isCut() ? messages.get("own.table.cut", total, OwnTable.MOST) : total;
    }

    // ---- rows and features ----------------------------------------------------------------------------------------

    /** The feature of a row of the table; empty for one without a place. */
    Optional<FeatureRef> feature(int row) {
        String layer = entry.get().map(BroughtLayer::idOf).orElse("");
        return rows.get().filter(r -> !layer.isEmpty() && !r.table().box(row).isNull()).map(r -> new FeatureRef(layer, layer + '.' + r.table().fid(row)));
    }

    /** Where a feature stands in the order; empty when it is none of these. */
    OptionalInt place(FeatureRef feature) {
        String layer = entry.get().map(BroughtLayer::idOf).orElse("");
        String number = feature.id().substring(feature.id().lastIndexOf('.') + 1);
        if (!feature.layer().equals(layer) || rows.get().isEmpty() || !number.matches("\\d{1,18}")) {
            return OptionalInt.empty();
        }
        OptionalInt row = rows.get().get().table().row(Long.parseLong(number));
        int[] order = rows.get().get().order();
        for (int i = 0; row.isPresent() && i < order.length; i++) {
            if (order[i] == row.getAsInt()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** What a file written now says of itself. */
    OwnTableAbout about(Rows of, LocalDate today) {
        return new OwnTableAbout(of.table().layer(), query.get().strip(), of.order().length, of.table().size(), today);
    }
}
