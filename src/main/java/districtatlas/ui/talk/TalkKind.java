package districtatlas.ui.talk;

/** What a talk can be taken out as. */
public enum TalkKind {
    SLIDES("slides", ".pptx"), HANDOUT("handout", ".pdf"), ZONE_SLIDES("zone-slides", ".pptx");

    private final String key;
    private final String ending;

    TalkKind(String key, String ending) {
        this.key = key;
        this.ending = ending;
    }

    /** In names of commands and sentences. */
    public String key() {
        return key;
    }

    /** Of its file. */
    public String ending() {
        return ending;
    }
}
