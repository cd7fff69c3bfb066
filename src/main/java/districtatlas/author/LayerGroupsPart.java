package districtatlas.author;

import districtatlas.atlasfile.LayerGroupRow;
import districtatlas.base.Text;
import java.util.ArrayList;
import java.util.List;

/** layer-groups.yaml: under which headings the layers are listed, from the top of the map down. */
record LayerGroupsPart(List<LayerGroupRow> groups) {
    static final String FAMILY = "group";
    private static final String FILE = "layer-groups.yaml";

    static LayerGroupsPart read(Compilation c) {
        List<LayerGroupRow> groups = new ArrayList<>();
        c.eachEntry(c.lists(FAMILY, List.of(FILE)), (f, spot) -> {
            Text title = f.words("title", "en", true);
            c.names.take(FAMILY, title.zh(), f.spot("title"));
            groups.add(new LayerGroupRow(f.text("id"), title));
        });
        return new LayerGroupsPart(List.copyOf(groups));
    }

    /** After the layers: a heading with nothing under it is a slip. */
    void checkUsed(Compilation c, LayersPart layers) {
        groups.stream().filter(g -> layers.layers().stream().noneMatch(l -> l.row().group().equals(g.id()))).forEach(g ->
                c.problem("group.unused", c.ids.spot(FAMILY, g.id()), "no layer is of the group " + g.id() + "; name it in layers.yaml or remove it"));
    }
}
