package districtatlas.app.atlas;

import districtatlas.base.Cancel;
import districtatlas.base.HalfWidth;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.ReadyLayer;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.Entry;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.ZoneMeasure;
import districtatlas.notebook.ZoneValues;
import districtatlas.own.count.CountWish;
import districtatlas.own.count.NamedRows;
import districtatlas.own.count.ZoneCounter;
import districtatlas.own.count.ZoneValueWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person wants to know of a layer of his own for each zone, as he says it on the command line. Immutable. */
public final class WantedValues {
    private final Messages messages;

    public WantedValues(Messages messages) {
        this.messages = messages;
    }

    /**
     * By title or id; of a file with one layer it need not be named.
     *
     * @param name null where it is not named
     * @throws UserError when there is no such layer, or several are called so
     */
    public Entry<BroughtLayer> layer(Notebook notebook, String name) {
        List<Entry<BroughtLayer>> all = notebook.layers().there();
        List<Entry<BroughtLayer>> meant = all.stream().filter(e -> name == null || e.id().value().equals(name.strip())
                || HalfWidth.of(title(e)).equalsIgnoreCase(HalfWidth.of(name).strip())).toList();
        if (meant.size() != 1) {
            String there = all.stream().map(e -> title(e) + " [" + e.id() + "]").collect(Collectors.joining(messages.get("list.separator")));
            throw new UserError(all.isEmpty() ? messages.get("cli.count-no-layers")
                    : messages.get(meant.isEmpty() ? "cli.count-no-layer" : "cli.count-which-layer", name == null ? "" : name, there));
        }
        return meant.get(0);
    }

    private static String title(Entry<BroughtLayer> entry) {
        return entry.value().orElseThrow().title();
    }

    /** @throws UserError when the plan has no zones of that kind that have an area */
    public ZoneKind kind(ZoneCounter counter, String name) {
        return counter.kinds().stream().filter(k -> k.is(HalfWidth.of(name).strip()) || new ZoneValueWords(messages).kind(k).equalsIgnoreCase(name.strip()))
                .findFirst().orElseThrow(() -> new UserError(messages.get("cli.count-kind", name,
                        counter.kinds().stream().map(ZoneKind::key).collect(Collectors.joining(messages.get("list.separator"))))));
    }

    /**
     * The question.
     *
     * @param column null where none is named
     * @param kind   empty where none is named: those that a table names, else streets
     * @throws UserError when the layer cannot be asked that
     */
    public ZoneValues question(Entry<BroughtLayer> entry, ReadyLayer features, ZoneMeasure measure, String column, Optional<ZoneKind> kind,
                               ZoneCounter counter) {
        BroughtLayer layer = entry.value().orElseThrow();
        String zoneColumn = "";
        ZoneKind about = kind.orElse(ZoneKind.STREET);
        if (layer.shape() == ReadyLayer.Shape.NONE) {
            NamedRows.Found found = NamedRows.find(features, kind.map(List::of).orElse(counter.kinds()), counter.zones(), Cancel.never())
                    .orElseThrow(() -> new UserError(messages.get("cli.count-no-names", layer.title())));
            zoneColumn = layer.columns().get(found.column()).name();
            about = found.kind();
        }
        if (!CountWish.fits(measure, layer)) {
            throw new UserError(messages.get("cli.count-shape." + (measure.cuts() ? measure.key() : "column"), layer.title()));
        }
        return new ZoneValues("", entry.id(), measure, column == null ? "" : column(layer, column), zoneColumn, about, layer.filter(), LocalDate.now(),
                ZoneValues.ValuesLook.of(measure), true);
    }

    private String column(BroughtLayer layer, String name) {
        return layer.columns().stream().filter(c -> c.name().equalsIgnoreCase(name.strip()) || c.title().equalsIgnoreCase(name.strip()))
                .filter(BroughtColumn::isNumber).map(BroughtColumn::name).findFirst().orElseThrow(() -> new UserError(messages.get("cli.count-column", layer.title(), name,
                        layer.columns().stream().filter(BroughtColumn::isNumber).map(BroughtColumn::name).collect(Collectors.joining(messages.get("list.separator"))))));
    }
}
