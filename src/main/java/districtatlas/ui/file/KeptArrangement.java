package districtatlas.ui.file;

import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.state.AtlasState;
import districtatlas.state.LayerChanges;
import districtatlas.state.StateText;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.notebook.KeepingWords;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.Optional;

/** The reader's arrangement of the layers, which is kept in his file and comes back with it. FX thread only. */
public final class KeptArrangement {
    private final Desk desk;
    private final OpenNotebook open;

    public KeptArrangement(Desk desk) {
        this.desk = desk;
        this.open = desk.notebook();
    }

    /** Arranges the layers as the open file has them, to be taken back like any arrangement; nothing where it says nothing. */
    public void apply() {
        kept(open.notebook()).map(text -> StateText.parse(text, desk.session().state()).layers()).ifPresent(layers ->
                desk.undo().run("file.did.arrange", open.keeping().file().map(KeepingWords::name).orElse(""), now -> layers));
    }

    /** What is arranged is kept where there is a file already: for the layers alone none is made. */
    void keep(AtlasState now) {
        if (open.keeping().file().isEmpty() || !open.canWrite()) {
            return;
        }
        Notebook notebook = open.notebook();
        LayerChanges before = kept(notebook).map(text -> StateText.parse(text, AtlasState.of("", "", 0)).layers()).orElse(LayerChanges.NONE);
        if (!before.equals(now.layers())) {
            // In the place of what was kept: nobody asks how the layers lay three weeks ago.
            open.set(notebook.with(Entry.made(EntryKinds.ARRANGEMENT, EntryKinds.VIEW, StateText.of(now), open.signature())));
        }
    }

    private static Optional<String> kept(Notebook notebook) {
        return notebook.of(EntryKinds.VIEW).find(EntryKinds.ARRANGEMENT).flatMap(Entry::value);
    }
}
