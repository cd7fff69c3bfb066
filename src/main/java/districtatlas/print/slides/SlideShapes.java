package districtatlas.print.slides;

import static districtatlas.print.slides.SlideMarkup.emu;
import static districtatlas.print.slides.SlideMarkup.escaped;
import static districtatlas.print.slides.SlideMarkup.hundredths;

import districtatlas.base.Lang;
import districtatlas.coord.ScreenBox;
import districtatlas.plan.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The shapes of one slide, in the order in which they are read: title, words, table, map with its signs, source, what the map is worth and
 * the slide's number. Each has a number of its own on the slide. One use.
 */
final class SlideShapes {
    /** Of a step's signs, in order: the shapes of the bullets beside what they mean. */
    private static final List<String> SIGNS = List.of("ellipse", "rect", "diamond", "triangle");
    private static final String HAIR = "6350";

    private final Slide slide;
    private final int number;
    private final Talk talk;
    private final Lang lang;
    private final Function<ZoneId, String> zones;
    private int id = 1;

    /** @param number of the slide, from 1 */
    SlideShapes(Slide slide, int number, Talk talk, Function<ZoneId, String> zones) {
        this.slide = slide;
        this.number = number;
        this.talk = talk;
        this.lang = talk.messages().lang();
        this.zones = zones;
    }

    /** @param picture the relation to it; empty for none */
    String of(String picture, List<MarkSpots.Spot> signs) {
        boolean cover = slide.layout() == DeckLayout.TITLE;
        StringBuilder out = new StringBuilder();
        out.append(placeholder("title", cover ? DeckTemplate.COVER_TITLE : DeckTemplate.TITLE, SlideMarkup.paragraphs(slide.title(), lang)));
        StringBuilder words = new StringBuilder();
        slide.words().forEach(w -> words.append(SlideMarkup.paragraph(w, slide.layout(), lang)));
        if (!slide.words().isEmpty()) {
            out.append(placeholder(cover ? "subtitle" : "body", cover ? DeckTemplate.SUBTITLE : DeckTemplate.BODY, words.toString()));
        }
        slide.table().ifPresent(t -> out.append(table(t)));
        if (!picture.isEmpty()) {
            out.append(picture(picture));
        }
        if (!signs.isEmpty()) {
            out.append(signs(signs));
        }
        if (!slide.source().isEmpty()) {
            out.append(placeholder("source", DeckTemplate.SOURCE, SlideMarkup.paragraphs(slide.source(), lang)));
        }
        out.append(placeholder("foot", DeckTemplate.FOOT, SlideMarkup.paragraphs(talk.slideFoot(), lang)));
        return cover ? out.toString() : out.append(placeholder("number", DeckTemplate.NUMBER, SlideMarkup.number(lang, number))).toString();
    }

    private String name(String key) {
        return talk.messages().get("slides.shape." + key);
    }

    private String placeholder(String key, String placeholder, String text) {
        id++;
        return SlideMarkup.placeholder(id, name(key), placeholder, text);
    }

    private String picture(String relation) {
        id++;
        String said = slide.map().map(TalkMap::said).orElse("");
        return "<p:pic><p:nvPicPr><p:cNvPr id=\"" + id + "\" name=\"" + escaped(name("map")) + "\" descr=\"" + escaped(said) + "\"/><p:cNvPicPr><a:picLocks noGrp=\"1\" noChangeAspect=\"1\"/></p:cNvPicPr>"
                + "<p:nvPr><p:ph " + DeckTemplate.MAP + "/></p:nvPr></p:nvPicPr><p:blipFill><a:blip r:embed=\"" + relation + "\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr/></p:pic>";
    }

    // ---- signs ----------------------------------------------------------------------------------------------------

    private String signs(List<MarkSpots.Spot> signs) {
        ScreenBox map = slide.layout().map().orElseThrow();
        id++;
        Map<Integer, List<String>> said = new LinkedHashMap<>();
        signs.forEach(s -> said.computeIfAbsent(s.mark(), m -> new ArrayList<>()).add(zones.apply(s.zone())));
        List<String> each = said.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> talk.messages().get("slides.map.mark", slide.marks().get(e.getKey()).name(), String.join(talk.messages().get("list.separator"), e.getValue()))).toList();
        StringBuilder out = new StringBuilder("<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"" + id + "\" name=\"" + escaped(name("signs")) + "\" descr=\"" + escaped(String.join(" ", each))
                + "\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"" + emu(map.x()) + "\" y=\"0\"/><a:ext cx=\"" + emu(map.width()) + "\" cy=\"" + emu(map.height())
                + "\"/><a:chOff x=\"" + emu(map.x()) + "\" y=\"0\"/><a:chExt cx=\"" + emu(map.width()) + "\" cy=\"" + emu(map.height()) + "\"/></a:xfrm></p:grpSpPr>");
        for (MarkSpots.Spot sign : signs) {
            id++;
            int kind = sign.mark() % SIGNS.size();
            out.append("<p:sp><p:nvSpPr><p:cNvPr id=\"").append(id).append("\" name=\"").append(escaped(slide.marks().get(sign.mark()).name()))
                    .append("\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>").append(SlideMarkup.frame(sign.box())).append("<a:prstGeom prst=\"").append(SIGNS.get(kind))
                    .append("\"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val=\"").append(DeckTheme.SIGNS[kind])
                    .append("\"/></a:solidFill><a:ln w=\"19050\"><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill></a:ln></p:spPr></p:sp>");
        }
        return out.append("</p:grpSp>").toString();
    }

    // ---- a table --------------------------------------------------------------------------------------------------

    private String table(TalkTable table) {
        id++;
        ScreenBox box = DeckLayout.TABLE.table();
        double size = TalkSlides.cellSize(table);
        int columns = table.head().size();
        StringBuilder out = new StringBuilder("<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"" + id + "\" name=\"" + escaped(name("table")) + "\"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/>"
                + "</p:cNvGraphicFramePr><p:nvPr><p:ph " + DeckTemplate.TABLE + "/></p:nvPr></p:nvGraphicFramePr>");
        double high = TalkSlides.rowHeight(table.head(), size, true) + table.rows().stream().mapToDouble(r -> TalkSlides.rowHeight(r, size, false)).sum();
        out.append(SlideMarkup.frame(new ScreenBox(box.x(), box.y(), box.width(), high)).replace("a:xfrm", "p:xfrm"))
                .append("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl><a:tblPr firstRow=\"1\" firstCol=\"1\"/><a:tblGrid>");
        for (int i = 0; i < columns; i++) {
            out.append("<a:gridCol w=\"").append(emu(TalkSlides.columnWidth(i, columns))).append("\"/>");
        }
        out.append("</a:tblGrid>");
        row(out, table.head(), size, true);
        table.rows().forEach(r -> row(out, r, size, false));
        return out.append("</a:tbl></a:graphicData></a:graphic></p:graphicFrame>").toString();
    }

    private void row(StringBuilder out, List<String> cells, double size, boolean head) {
        out.append("<a:tr h=\"").append(emu(TalkSlides.rowHeight(cells, size, head))).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            boolean bold = head || i > 0;
            String colour = head && i > 0 ? "accent5" : i == 0 ? "tx2" : "tx1";
            String ink = "<a:solidFill><a:schemeClr val=\"" + colour + "\"/></a:solidFill>";
            out.append("<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>");
            for (String line : Optional.of(cells.get(i).lines().toList()).filter(l -> !l.isEmpty()).orElse(List.of(""))) {
                out.append("<a:p><a:r><a:rPr ").append(SlideMarkup.langs(lang)).append(" sz=\"").append(hundredths(size)).append("\" b=\"").append(bold ? 1 : 0).append("\" dirty=\"0\">")
                        .append(ink).append("</a:rPr><a:t>").append(escaped(line)).append("</a:t></a:r></a:p>");
            }
            String air = " marL=\"" + emu(TalkSlides.CELL_AIR) + "\" marR=\"" + emu(TalkSlides.CELL_AIR) + "\" marT=\"" + emu(TalkSlides.CELL_AIR) + "\" marB=\"" + emu(TalkSlides.CELL_AIR) + "\"";
            String none = "<a:noFill/>";
            out.append("</a:txBody><a:tcPr").append(air).append(" anchor=\"ctr\"><a:lnL>").append(none).append("</a:lnL><a:lnR>").append(none).append("</a:lnR><a:lnT>").append(none)
                    .append("</a:lnT><a:lnB w=\"").append(HAIR).append("\"><a:solidFill><a:schemeClr val=\"accent6\"/></a:solidFill></a:lnB><a:noFill/></a:tcPr></a:tc>");
        }
        out.append("</a:tr>");
    }
}
