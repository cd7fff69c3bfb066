package districtatlas.ui.notebook;

import districtatlas.base.Problem;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Signature;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The notebook that is open in a window: its value now, and what becomes of it. Edits come through {@code Undo}, so that each can be taken
 * back; from the file come what others wrote into it, and another notebook. Outlives the desk, which another language makes anew. FX thread only.
 */
public final class OpenNotebook {
    private final ReadOnlyObjectWrapper<Notebook> notebook = new ReadOnlyObjectWrapper<>(Notebook.EMPTY);
    private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(Keeping.NOTHING);
    private final Supplier<Signature> signature;
    private final Ties ties;
    private final Drafts drafts = new Drafts();
    private NoteIndex index = NoteIndex.of(Notebook.EMPTY);
    private PictureStock pictures = PictureStock.inMemory();
    private Consumer<Problem> onRefused = p -> { };
    private Runnable onOther = () -> { };

    /**
     * @param signature of whoever edits now
     * @param ties      to the atlas that is open
     */
    public OpenNotebook(Supplier<Signature> signature, Ties ties) {
        this.ties = Objects.requireNonNull(ties);
        this.signature = Objects.requireNonNull(signature);
    }

    public ReadOnlyObjectProperty<Notebook> notebookProperty() {
        return notebook.getReadOnlyProperty();
    }

    public Notebook notebook() {
        return notebook.get();
    }

    public ReadOnlyObjectProperty<Keeping> keepingProperty() {
        return keeping.getReadOnlyProperty();
    }

    public Keeping keeping() {
        return keeping.get();
    }

    /** Who edits, and when: now. */
    public Signature signature() {
        return signature.get();
    }

    public PictureStock pictures() {
        return pictures;
    }

    /** Whether the atlas has what notes are about. */
    public Ties ties() {
        return ties;
    }

    /** What is being written and not kept yet. */
    public Drafts drafts() {
        return drafts;
    }

    /** The notebook as it is now, by what its notes are about. */
    public NoteIndex index() {
        if (index.of() != notebook.get()) {
            index = NoteIndex.of(notebook.get());
        }
        return index;
    }

    public boolean canWrite() {
        return keeping.get().state() != Keeping.State.READING;
    }

    /** Says why nothing can be made. */
    public void refuse() {
        keeping.get().why().ifPresent(onRefused);
    }

    /** @param says hears why an edit was refused */
    public void setOnRefused(Consumer<Problem> says) {
        onRefused = says;
    }

    /** @param forgets runs when another notebook has taken the place of this one */
    public void setOnOther(Runnable forgets) {
        onOther = forgets;
    }

    /** For {@code Undo}: whoever edits goes through it. */
    public void set(Notebook edited) {
        notebook.set(edited);
    }

    // ---- from the file --------------------------------------------------------------------------------------------

    void is(Keeping now) {
        keeping.set(now);
    }

    /** Others wrote into the file: that is added to what is made here, and is nothing to take back. */
    void add(Notebook others) {
        notebook.set(notebook.get().joined(others));
    }

    /** Another notebook is open. */
    void open(Notebook other, Keeping kept, PictureStock itsPictures) {
        pictures = itsPictures;
        keeping.set(kept);
        onOther.run();
        notebook.set(other);
    }

    Optional<Problem> why() {
        return keeping.get().why();
    }
}
