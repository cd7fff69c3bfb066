package districtatlas.ui.source;

/** A note that says on which lines something rests. */
public interface Cited {
    SourceLines sources();
}
