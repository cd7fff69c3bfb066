package districtatlas.author;

import districtatlas.atlasfile.LayerGroupRow;
import districtatlas.base.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * layer-groups.yaml: under which headings the layers are listed, from the top of the map down.
 *
 * @param optional headings under which a district need have nothing
 */
record LayerGroupsPart(List<LayerGroupRow> groups, Set<String> optional) {
    static final String FAMILY = "group";
    private static final String FILE = "layer-groups.yaml";

    static LayerGroupsPart read(Compilation c) {
        List<LayerGroupRow> groups = new ArrayList<>();
        Set<String> optional = new HashSet<>();
        c.eachEntry(c.lists(FAMILY, List.of(FILE)), (f, spot) -> {
            Text title = f.words("title", "en", true);
            c.names.take(FAMILY, title.zh(), f.spot("title"));
            if (f.flag("optional")) {
                optional.add(f.text("id"));
            }
            groups.add(new LayerGroupRow(f.text("id"), title));
        });
        return new LayerGroupsPart(List.copyOf(groups), Set.copyOf(optional));
    }

    /** Those under which something stands. */
    List<LayerGroupRow> used(LayersPart layers) {
        return groups.stream().filter(g -> layers.layers().stream().anyMatch(l -> l.row().group().equals(g.id()))).toList();
    }

    /** After the layers: a heading with nothing under it is a slip. */
    void checkUsed(Compilation c, LayersPart layers) {
        List<LayerGroupRow> used = used(layers);
        groups.stream().filter(g -> !used.contains(g) && !optional.contains(g.id())).forEach(g ->
                c.problem("group.unused", c.ids.spot(FAMILY, g.id()), "no layer is of the group " + g.id() + "; name it in layers.yaml or remove it"));
    }
}
