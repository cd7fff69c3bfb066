package districtatlas.base;

/** Words of the atlas in both languages. Immutable; an empty part falls back on the other. */
public record Text(String zh, String en) {
    public static final Text NONE = new Text("", "");

    public Text {
        zh = zh == null ? "" : zh;
        en = en == null ? "" : en;
    }

    public String in(Lang lang) {
        String wanted = lang == Lang.ZH ? zh : en;
        return wanted.isEmpty() ? (lang == Lang.ZH ? en : zh) : wanted;
    }

    public boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }
}
