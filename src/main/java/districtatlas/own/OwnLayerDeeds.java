package districtatlas.own;

import districtatlas.data.DataColumn;
import districtatlas.data.ReadyLayer;
import districtatlas.feature.ConditionMistake;
import districtatlas.feature.ReadyFeatures;
import districtatlas.feature.RowCondition;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.BroughtColours;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtLook;
import districtatlas.notebook.BroughtOrigin;
import districtatlas.notebook.BroughtSource;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.FileStyle;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Signature;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Edits of the layers that a reader brought, for {@code Undo}: each makes another notebook, the same where it changes nothing. Pure functions. */
public final class OwnLayerDeeds {
    static final BroughtLook PLAIN = new BroughtLook(BroughtLook.ROLE + 1, 1, 1, false, Optional.empty(), "", 12);
    static final BroughtOrigin UNKNOWN = BroughtOrigin.of("", LocalDate.EPOCH, 0);

    private static final double POINT_PX = 9;
    private static final double LINE_PX = 2.2;
    private static final double EDGE_PX = 1.1;
    private static final double AREA_OPACITY = 0.45;
    private static final double MEANING_OPACITY = 0.6;
    private static final double LABEL_PX = 12;
    /** What the column is called whose values are names, in the order in which they are believed. */
    private static final List<String> NAMES = List.of("name", "名称", "名字", "title", "标题", "label", "mc");
    /** A first look writes no words where there would be more than one can read. */
    private static final long MOST_LABELLED = 20_000;

    private OwnLayerDeeds() {
    }

    // ---- a new one ------------------------------------------------------------------------------------------------

    /**
     * The entry of a layer that is about to be brought, with a quiet look of its geometry: a colour that the layers before it do not have,
     * words from the column whose name says that it names, above all others.
     *
     * @param copied whether its features are written into the reader's own file, else they are read from the source
     */
    public static BroughtLayer fresh(Notebook notebook, String title, ReadyLayer data, boolean copied, BroughtSource source, BroughtOrigin origin) {
        List<BroughtLayer> before = notebook.layers().there().stream().map(e -> e.value().orElseThrow()).toList();
        double rank = 1 + before.stream().mapToDouble(BroughtLayer::rank).max().orElse(0);
        String colour = BroughtColours.fresh(before.stream().map(BroughtLayer::look).toList());
        double size = switch (data.shape()) {
            case POINT -> POINT_PX;
            case LINE -> LINE_PX;
            case POLYGON, NONE -> EDGE_PX;
        };
        String label = origin.features() > MOST_LABELLED ? "" : labelOf(data.columns());
        BroughtLook look = new BroughtLook(colour, size, data.shape() == ReadyLayer.Shape.POLYGON ? AREA_OPACITY : 1, false, Optional.empty(), label, LABEL_PX);
        return new BroughtLayer(title, rank, data.shape(), data.columns().stream().map(BroughtColumn::of).toList(), copied, source, origin, look, "", true);
    }

    private static String labelOf(List<DataColumn> columns) {
        for (String name : NAMES) {
            Optional<DataColumn> column = columns.stream().filter(c -> c.type() == DataColumn.Type.TEXT && c.name().strip().toLowerCase(Locale.ROOT).equals(name)).findFirst();
            if (column.isPresent()) {
                return column.get().name();
            }
        }
        return "";
    }

    /** Its features must be in the file by then, if they are copied. */
    public static Notebook add(Notebook notebook, EntryId id, BroughtLayer layer, Signature by) {
        return notebook.with(EntryKinds.LAYER, id, layer, by);
    }

    // ---- edits ----------------------------------------------------------------------------------------------------

    public static Notebook rename(Notebook notebook, EntryId id, String title, Signature by) {
        return edit(notebook, id, l -> l.withTitle(title.strip()), by);
    }

    public static Notebook restyle(Notebook notebook, EntryId id, UnaryOperator<BroughtLook> look, Signature by) {
        return edit(notebook, id, l -> l.withLook(chosen(l.shape(), l.look(), look.apply(l.look()))), by);
    }

    /** Who chooses a colour wants to see it: a style from a file gives way, and insides that let all through do not where each has a meaning. */
    private static BroughtLook chosen(ReadyLayer.Shape shape, BroughtLook before, BroughtLook asked) {
        boolean means = before.colouring().isEmpty() && asked.colouring().isPresent()
                && shape == ReadyLayer.Shape.POLYGON && asked.opacity() == before.opacity() && asked.opacity() < AREA_OPACITY;
        BroughtLook now = means ? asked.withOpacity(MEANING_OPACITY) : asked;
        boolean same = now.withStyle(Optional.empty()).equals(before.withStyle(Optional.empty()));
        return same || !now.style().equals(before.style()) ? now : now.withStyle(Optional.empty());
    }

    /** Draws it in a style from elsewhere; the look it had is kept below. @param style empty to go back to that look */
    public static Notebook styled(Notebook notebook, EntryId id, Optional<FileStyle> style, Signature by) {
        return restyle(notebook, id, l -> l.withStyle(style), by);
    }

    /**
     * Draws only features of which a condition holds, in ECQL over the names of the columns; all when it is blank. Names that are no plain
     * words need no quotation marks.
     *
     * @throws ConditionMistake when it is no condition over these columns
     */
    public static Notebook filter(Notebook notebook, EntryId id, String condition, Signature by) throws ConditionMistake {
        Optional<BroughtLayer> layer = notebook.layers().find(id).flatMap(Entry::value);
        if (layer.isEmpty()) {
            return notebook;
        }
        String quoted = ColumnQuotes.in(condition.strip(), layer.get().columns().stream().map(BroughtColumn::name).toList());
        condition(layer.get().withFilter(quoted));
        return edit(notebook, id, l -> l.withFilter(quoted), by);
    }

    /** Whether a map begins with it. */
    public static Notebook show(Notebook notebook, EntryId id, boolean visible, Signature by) {
        return edit(notebook, id, l -> l.withVisible(visible), by);
    }

    /** What the reader calls a column; its name again when that is blank. */
    public static Notebook titleColumn(Notebook notebook, EntryId id, String column, String title, Signature by) {
        return edit(notebook, id, l -> l.withColumns(l.columns().stream().map(c -> c.name().equals(column) ? new BroughtColumn(c.name(), c.type(), title.strip()) : c)
                .toList()), by);
    }

    /** Whose the data are, of when, and what one may do with them. */
    public static Notebook describe(Notebook notebook, EntryId id, String provider, String dated, String licence, Signature by) {
        return edit(notebook, id, l -> l.withOrigin(l.origin().withWords(provider.strip(), dated.strip(), licence.strip())), by);
    }

    /** Directly above another brought layer, or directly below it, in every theme that nobody arranged otherwise. */
    public static Notebook move(Notebook notebook, EntryId id, EntryId beside, boolean above, Signature by) {
        List<Entry<BroughtLayer>> order = new ArrayList<>(ordered(notebook));
        Optional<Entry<BroughtLayer>> moved = order.stream().filter(e -> e.id().equals(id)).findFirst();
        int at = -1;
        order.removeIf(e -> e.id().equals(id));
        for (int i = 0; i < order.size(); i++) {
            at = order.get(i).id().equals(beside) ? i + (above ? 1 : 0) : at;
        }
        if (moved.isEmpty() || at < 0) {
            return notebook;
        }
        double below = at == 0 ? rank(order.get(0)) - 2 : rank(order.get(at - 1));
        double over = at == order.size() ? below + 2 : rank(order.get(at));
        return edit(notebook, id, l -> l.withRank((below + over) / 2), by);
    }

    /** The lowest first, as they lie over each other. */
    public static List<Entry<BroughtLayer>> ordered(Notebook notebook) {
        return OwnLayers.ordered(notebook);
    }

    private static double rank(Entry<BroughtLayer> entry) {
        return entry.value().orElseThrow().rank();
    }

    /** A linked layer's file was found in another place, or is taken as it is now. @param path from the folder of the reader's own file on */
    public static Notebook relink(Notebook notebook, EntryId id, String path, BroughtSource.Print print, Signature by) {
        return edit(notebook, id, l -> l.withSource(l.source().withPath(path).withPrint(print)), by);
    }

    /**
     * A linked layer is from now on what was found of it in a file: columns that are there still keep what the reader calls them. Nothing where
     * its features are of another shape now.
     *
     * @param path from the folder of the reader's own file on
     */
    public static Notebook readAnew(Notebook notebook, EntryId id, String path, OwnSource found, Signature by) {
        return edit(notebook, id, l -> l.shape() != found.shape() ? l : l.withSource(l.source().withPath(path).withPrint(found.print()))
                .withOrigin(l.origin().withFeatures(found.features())).withColumns(found.columns().stream().map(c -> l.columns().stream()
                        .filter(known -> known.name().equals(c.name())).findFirst().map(known -> new BroughtColumn(c.name(), c.type(), known.title()))
                        .orElseGet(() -> BroughtColumn.of(c))).toList()), by);
    }

    /** Its features stay in the file for as long as this can be taken back. */
    public static Notebook remove(Notebook notebook, EntryId id, Signature by) {
        return notebook.without(EntryKinds.LAYER, id, by);
    }

    /** Any other edit. */
    public static Notebook edit(Notebook notebook, EntryId id, UnaryOperator<BroughtLayer> edit, Signature by) {
        return notebook.changed(EntryKinds.LAYER, id, edit, by);
    }

    /** The file was saved in another folder: links lead from there to where they led. Those that cannot stay as they are. */
    public static Notebook rebased(Notebook notebook, Path from, Path to, Signature by) {
        Notebook now = notebook;
        for (Entry<BroughtLayer> entry : notebook.layers().there()) {
            BroughtLayer layer = entry.value().orElseThrow();
            Optional<String> path = layer.copied() ? Optional.empty() : relative(to, from.toAbsolutePath().resolveSibling(layer.source().path()).normalize());
            if (path.isPresent()) {
                now = edit(now, entry.id(), l -> l.withSource(l.source().withPath(path.get())), by);
            }
        }
        return now;
    }

    /**
     * The path from the reader's own file to another, as links have it. Empty where there is none, as from one drive to another.
     *
     * @param notebookFile the reader's own
     */
    public static Optional<String> relative(Path notebookFile, Path other) {
        try {
            Path folder = notebookFile.toAbsolutePath().normalize().getParent();
            return Optional.of(folder.relativize(other.toAbsolutePath().normalize()).toString().replace('\\', '/'));
        } catch (IllegalArgumentException otherRoot) {
            return Optional.empty();
        }
    }

    // ---- conditions -----------------------------------------------------------------------------------------------

    /**
     * Which features a layer's filter leaves; empty for all of them.
     *
     * @throws ConditionMistake when the filter is no condition over the layer's columns
     */
    public static Optional<RowCondition> condition(BroughtLayer layer) throws ConditionMistake {
        return layer.filter().isBlank() ? Optional.empty() : Optional.of(RowCondition.read(layer.filter(), columns(layer)));
    }

    /** As conditions may name them; values to be compared are those of {@link #row}. */
    public static List<RowCondition.RowColumn> columns(BroughtLayer layer) {
        return layer.columns().stream().map(c -> new RowCondition.RowColumn(c.name(), ReadyFeatures.attributeType(c.type()), List.of())).toList();
    }

    /** A feature's values as conditions see them: a date is a text. */
    public static List<Object> row(Object[] values) {
        List<Object> row = new ArrayList<>();
        for (Object value : values) {
            row.add(ReadyFeatures.attributeValue(value));
        }
        return row;
    }

    /** The entry that a layer of the map shows. */
    public static Optional<Entry<BroughtLayer>> entryOf(Notebook notebook, LayerId layer) {
        return notebook.layers().there().stream().filter(e -> BroughtLayer.idOf(e.id()).equals(layer.table())).findFirst();
    }

    /** The layers of the map that a notebook has. */
    public static Set<String> ids(Notebook notebook) {
        return Set.copyOf(notebook.layers().there().stream().map(e -> BroughtLayer.idOf(e.id())).toList());
    }
}
