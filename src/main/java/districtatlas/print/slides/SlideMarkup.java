package districtatlas.print.slides;

import districtatlas.base.Lang;
import districtatlas.coord.ScreenBox;

/** Words and shapes of slides as DrawingML, every run with its language and none with a type of its own: that is the theme's. Pure functions. */
final class SlideMarkup {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String NAMESPACES = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    /** What a tree of shapes begins with; it is the shape of number 1. */
    static final String TREE = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
            + "<a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
    private static final double EMU_OF_A_POINT = 12700;
    private static final double HUNDREDTHS = 100;

    private SlideMarkup() {
    }

    static long emu(double points) {
        return Math.round(points * EMU_OF_A_POINT);
    }

    static long hundredths(double points) {
        return Math.round(points * HUNDREDTHS);
    }

    /** For text and for attributes; what XML cannot carry is left out. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean carried = c == '\t' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
                    if (carried) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    static String tag(Lang lang) {
        return lang == Lang.ZH ? "zh-CN" : "en-US";
    }

    /** The language as an attribute of a run, and the one that other letters in it are in. */
    static String langs(Lang lang) {
        return lang == Lang.ZH ? "lang=\"zh-CN\" altLang=\"en-US\"" : "lang=\"en-US\" altLang=\"zh-CN\"";
    }

    static String run(String text, Lang lang, String more) {
        return "<a:r><a:rPr " + langs(lang) + (more.isEmpty() ? "" : " " + more) + " dirty=\"0\"/><a:t>" + escaped(text) + "</a:t></a:r>";
    }

    /** Lines of a text as paragraphs. */
    static String paragraphs(String text, Lang lang) {
        StringBuilder out = new StringBuilder();
        text.lines().forEach(l -> out.append("<a:p>").append(run(l, lang, "")).append("</a:p>"));
        return out.isEmpty() ? "<a:p><a:endParaRPr " + langs(lang) + "/></a:p>" : out.toString();
    }

    static String paragraph(SlideWords words, DeckLayout layout, Lang lang) {
        String bullet = words.bullet().isEmpty() ? "" : (words.colour().isEmpty() ? "" : "<a:buClr><a:schemeClr val=\"" + words.colour() + "\"/></a:buClr>")
                + "<a:buFont typeface=\"Arial\"/><a:buChar char=\"" + escaped(words.bullet()) + "\"/>";
        int level = words.level().ordinal();
        String apart = words.apart() ? "<a:spcBef><a:spcPts val=\"" + hundredths(words.above()) + "\"/></a:spcBef>" : "";
        String properties = level == 0 && bullet.isEmpty() && apart.isEmpty() ? "" : "<a:pPr lvl=\"" + level + "\">" + apart + bullet + "</a:pPr>";
        String after = words.after().isEmpty() ? "" : "<a:r><a:rPr " + langs(lang) + " sz=\"" + hundredths(layout.size(DeckLayout.Level.NAME)) + "\" b=\"0\" dirty=\"0\"><a:solidFill>"
                + "<a:schemeClr val=\"tx2\"/></a:solidFill></a:rPr><a:t>\u2002" + escaped(words.after()) + "</a:t></a:r>";
        return "<a:p>" + properties + run(words.text(), lang, "") + after + "</a:p>";
    }

    static String frame(ScreenBox box) {
        return "<a:xfrm><a:off x=\"" + emu(box.x()) + "\" y=\"" + emu(box.y()) + "\"/><a:ext cx=\"" + emu(box.width()) + "\" cy=\"" + emu(box.height()) + "\"/></a:xfrm>";
    }

    /**
     * A shape that takes its place and type from the layout.
     *
     * @param placeholder the attributes that say which
     * @param text        paragraphs
     */
    static String placeholder(int id, String name, String placeholder, String text) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"" + escaped(name) + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph " + placeholder
                + "/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>" + text + "</p:txBody></p:sp>";
    }

    /** The number of the slide, which the program for slides keeps right. */
    static String number(Lang lang, int number) {
        return "<a:p><a:fld id=\"{6F1D2E3A-5B4C-4D8E-9F10-2A3B4C5D6E7F}\" type=\"slidenum\"><a:rPr " + langs(lang) + "/><a:t>" + number + "</a:t></a:fld></a:p>";
    }
}
