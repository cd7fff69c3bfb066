package districtatlas.print.slides;

import static districtatlas.print.slides.SlideMarkup.HEAD;
import static districtatlas.print.slides.SlideMarkup.NAMESPACES;
import static districtatlas.print.slides.SlideMarkup.TREE;
import static districtatlas.print.slides.SlideMarkup.emu;
import static districtatlas.print.slides.SlideMarkup.escaped;
import static districtatlas.print.slides.SlideMarkup.hundredths;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.map.style.Palette;
import districtatlas.print.slides.DeckLayout.Level;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A deck without slides: theme, master, layouts and the master of the notes. Places and sizes of all words stand here and nowhere else, so
 * that a change of the master changes every slide. Pure functions.
 */
final class DeckTemplate {
    static final String TITLE = "type=\"title\"";
    static final String COVER_TITLE = "type=\"ctrTitle\"";
    static final String SUBTITLE = "type=\"subTitle\" idx=\"1\"";
    static final String BODY = "type=\"body\" idx=\"10\"";
    static final String MAP = "type=\"pic\" idx=\"11\"";
    static final String SOURCE = "type=\"body\" sz=\"quarter\" idx=\"12\"";
    static final String TABLE = "type=\"tbl\" idx=\"13\"";
    /** No footer of the kind that programs for slides fill by themselves: LibreOffice makes a field of one, which breaks within words and is not edited. */
    static final String FOOT = "type=\"body\" sz=\"quarter\" idx=\"14\"";
    static final String NUMBER = "type=\"sldNum\" sz=\"quarter\" idx=\"15\"";
    static final String NOTES_PICTURE = "type=\"sldImg\"";
    static final String NOTES_BODY = "type=\"body\" idx=\"1\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.";
    private static final String PRESENTATION = CONTENT + "presentationml.";
    private static final String NO_INSETS = "lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"";
    private static final String SPACING = "<a:lnSpc><a:spcPct val=\"95000\"/></a:lnSpc>";
    private static final ScreenBox NOTES_PICTURE_BOX = new ScreenBox(54, 54, 432, 243);
    private static final ScreenBox NOTES_BODY_BOX = new ScreenBox(54, 324, 432, 360);
    private static final double USUAL_PT = 18;
    private static final long FIRST_LAYOUT = 2147483649L;

    private final Messages messages;
    private final Lang lang;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();

    private DeckTemplate(Messages messages) {
        this.messages = messages;
        this.lang = messages.lang();
    }

    /** The package's bytes. */
    static byte[] of(Palette palette, String name, Messages messages) {
        DeckTemplate template = new DeckTemplate(messages);
        String theme = DeckTheme.of(palette, name);
        int layouts = DeckLayout.values().length;
        template.add("ppt/presentation.xml", PRESENTATION + "presentation.main+xml", template.presentation());
        template.add("ppt/slideMasters/slideMaster1.xml", PRESENTATION + "slideMaster+xml", template.master(layouts));
        for (DeckLayout layout : DeckLayout.values()) {
            String file = "slideLayout" + (layout.ordinal() + 1) + ".xml";
            template.add("ppt/slideLayouts/" + file, PRESENTATION + "slideLayout+xml", template.layout(layout));
            template.relations("ppt/slideLayouts/", file, "slideMaster ../slideMasters/slideMaster1.xml");
        }
        template.add("ppt/notesMasters/notesMaster1.xml", PRESENTATION + "notesMaster+xml", template.notesMaster());
        template.add("ppt/theme/theme1.xml", CONTENT + "theme+xml", theme);
        template.add("ppt/theme/theme2.xml", CONTENT + "theme+xml", theme);
        template.add("ppt/tableStyles.xml", PRESENTATION + "tableStyles+xml", HEAD + "<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " def=\"{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}\"/>");
        template.relations("", "", "officeDocument ppt/presentation.xml");
        template.relations("ppt/", "presentation.xml", "slideMaster slideMasters/slideMaster1.xml", "notesMaster notesMasters/notesMaster1.xml",
                "theme theme/theme1.xml", "tableStyles tableStyles.xml");
        template.relations("ppt/slideMasters/", "slideMaster1.xml", Stream.concat(IntStream.rangeClosed(1, layouts)
                .mapToObj(i -> "slideLayout ../slideLayouts/slideLayout" + i + ".xml"), Stream.of("theme ../theme/theme1.xml")).toArray(String[]::new));
        template.relations("ppt/notesMasters/", "notesMaster1.xml", "theme ../theme/theme2.xml");
        return template.zipped();
    }

    /** By which a program for slides lists a layout, and by which it is found. */
    static String name(DeckLayout layout, Messages messages) {
        return messages.get("slides.layout." + layout.key());
    }

    private void add(String part, String type, String xml) {
        parts.put(part, xml);
        types.append("<Override PartName=\"/").append(part).append("\" ContentType=\"").append(type).append("\"/>");
    }

    /** @param targets kind and place of each, numbered from 1 */
    private void relations(String folder, String part, String... targets) {
        String all = IntStream.range(0, targets.length).mapToObj(i -> "<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + OFFICE + targets[i].split(" ")[0]
                + "\" Target=\"" + targets[i].split(" ")[1] + "\"/>").collect(Collectors.joining());
        parts.put(folder + "_rels/" + part + ".rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all + "</Relationships>");
    }

    private byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip, "[Content_Types].xml", HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private String presentation() {
        return HEAD + "<p:presentation " + NAMESPACES + " saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>"
                + "<p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldSz cx=\"" + emu(DeckLayout.WIDTH) + "\" cy=\"" + emu(DeckLayout.HEIGHT)
                + "\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/><p:defaultTextStyle>" + level(1, "", "", run(USUAL_PT, false, "tx1")) + "</p:defaultTextStyle></p:presentation>";
    }

    private String master(int layouts) {
        DeckLayout usual = DeckLayout.NARROW_LARGE;
        StringBuilder levels = new StringBuilder();
        for (Level level : Level.values()) {
            levels.append(level(level, usual));
        }
        String ids = IntStream.range(0, layouts).mapToObj(i -> "<p:sldLayoutId id=\"" + (FIRST_LAYOUT + i) + "\" r:id=\"rId" + (i + 1) + "\"/>").collect(Collectors.joining());
        return HEAD + "<p:sldMaster " + NAMESPACES + "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>" + TREE
                + shape(2, "title", TITLE, usual.title(), "anchor=\"b\"", "")
                + shape(3, "body", "type=\"body\" idx=\"1\"", usual.body(), "", "")
                + shape(5, "number", "type=\"sldNum\" sz=\"quarter\" idx=\"4\"", usual.number(), "anchor=\"t\"", small(DeckLayout.SOURCE_PT, "r"))
                + "</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\""
                + " accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst>" + ids + "</p:sldLayoutIdLst><p:txStyles>"
                + "<p:titleStyle>" + level(1, " algn=\"l\"", SPACING + "<a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/>", title(usual.titlePt())) + "</p:titleStyle>"
                + "<p:bodyStyle>" + levels + "</p:bodyStyle><p:otherStyle>" + level(1, "", "", run(USUAL_PT, false, "tx1")) + "</p:otherStyle></p:txStyles></p:sldMaster>";
    }

    private String layout(DeckLayout layout) {
        StringBuilder levels = new StringBuilder();
        for (Level level : Level.values()) {
            levels.append(level(level, layout));
        }
        boolean cover = layout == DeckLayout.TITLE;
        StringBuilder shapes = new StringBuilder(shape(2, "title", cover ? COVER_TITLE : TITLE, layout.title(), "anchor=\"b\"",
                level(1, "", "", "<a:defRPr sz=\"" + hundredths(layout.titlePt()) + "\" b=\"1\"/>")));
        shapes.append(shape(3, cover ? "subtitle" : "body", cover ? SUBTITLE : BODY, layout.body(), "", levels.toString()));
        layout.map().ifPresent(box -> shapes.append(shape(4, "map", MAP, box, "", level(1, "", "<a:buNone/>", run(USUAL_PT, false, "tx2")))));
        if (layout == DeckLayout.TABLE) {
            shapes.append(shape(5, "table", TABLE, layout.table(), "", level(1, "", "<a:buNone/>", run(USUAL_PT, false, "tx2"))));
        }
        if (layout.map().isPresent() && !cover) {
            shapes.append(shape(6, "source", SOURCE, layout.source(), "anchor=\"b\"", quiet(DeckLayout.SOURCE_PT)));
        }
        shapes.append(shape(7, "foot", FOOT, layout.foot(), "anchor=\"t\"", quiet(DeckLayout.FOOT_PT))).append(shape(8, "number", NUMBER, layout.number(), "", ""));
        return HEAD + "<p:sldLayout " + NAMESPACES + (cover ? " type=\"title\"" : "") + " preserve=\"1\" userDrawn=\"1\"><p:cSld name=\"" + escaped(name(layout, messages))
                + "\"><p:spTree>" + TREE + shapes + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
    }

    private String notesMaster() {
        return HEAD + "<p:notesMaster " + NAMESPACES + "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>" + TREE
                + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"" + name("picture") + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph "
                + NOTES_PICTURE + " idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr>" + SlideMarkup.frame(NOTES_PICTURE_BOX) + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:sp>"
                + shape(3, "notes", "type=\"body\" sz=\"quarter\" idx=\"3\"", NOTES_BODY_BOX, "", "")
                + "</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\""
                + " accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/><p:notesStyle>" + level(1, "", "", run(DeckLayout.SOURCE_PT, false, "tx1")) + "</p:notesStyle></p:notesMaster>";
    }

    private String name(String key) {
        return escaped(messages.get("slides.shape." + key));
    }

    /** @param levels of its own; empty where the master's hold */
    private String shape(int id, String key, String placeholder, ScreenBox box, String anchor, String levels) {
        String text = "<a:p>" + SlideMarkup.run(messages.get("slides.shape." + key), lang, "") + "</a:p>";
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"" + name(key) + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph " + placeholder
                + "/></p:nvPr></p:nvSpPr><p:spPr>" + SlideMarkup.frame(box) + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert=\"horz\" wrap=\"square\" "
                + NO_INSETS + (anchor.isEmpty() ? "" : " " + anchor) + ">" + (key.equals("foot") ? "<a:noAutofit/>" : "<a:normAutofit/>") + "</a:bodyPr><a:lstStyle>" + levels + "</a:lstStyle>"
                + (key.equals("number") ? SlideMarkup.number(lang, 1) : text) + "</p:txBody></p:sp>";
    }

    private static String quiet(double points) {
        return level(1, " marL=\"0\" indent=\"0\"", SPACING + "<a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/>", run(points, false, "tx2"));
    }

    private static String small(double points, String align) {
        return level(1, " algn=\"" + align + "\"", SPACING, run(points, false, "tx2"));
    }

    private static String level(Level level, DeckLayout layout) {
        long in = emu(level.in());
        return level(level.ordinal() + 1, " marL=\"" + in + "\" indent=\"" + -in + "\" algn=\"l\"",
                SPACING + "<a:spcBef><a:spcPts val=\"" + hundredths(level.above()) + "\"/></a:spcBef><a:buNone/>",
                run(layout.size(level), level.isBold(), level.isQuiet() ? "tx2" : "tx1"));
    }

    private static String level(int number, String attributes, String spacing, String run) {
        return "<a:lvl" + number + "pPr" + attributes + " eaLnBrk=\"1\" latinLnBrk=\"0\" hangingPunct=\"1\">" + spacing + run + "</a:lvl" + number + "pPr>";
    }

    private static String run(double points, boolean bold, String colour) {
        return "<a:defRPr sz=\"" + hundredths(points) + "\" b=\"" + (bold ? 1 : 0) + "\" kern=\"1200\"><a:solidFill><a:schemeClr val=\"" + colour
                + "\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr>";
    }

    private static String title(double points) {
        return "<a:defRPr sz=\"" + hundredths(points) + "\" b=\"1\" kern=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>"
                + "<a:latin typeface=\"+mj-lt\"/><a:ea typeface=\"+mj-ea\"/><a:cs typeface=\"+mj-cs\"/></a:defRPr>";
    }
}
