package districtatlas.own.boundary;

import districtatlas.data.place.PlaceVerdict;

/** It must be asked where a layer of boundaries lies, before anything is placed. */
public final class PlaceAsked extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String layer;
    private final transient PlaceVerdict verdict;

    public PlaceAsked(String layer, PlaceVerdict verdict) {
        super(layer + ": " + verdict.why());
        this.layer = layer;
        this.verdict = verdict;
    }

    public String layer() {
        return layer;
    }

    /** What is likely, and why. */
    public PlaceVerdict verdict() {
        return verdict;
    }
}
