package districtatlas.data.dxf;

import districtatlas.base.Cancel;
import districtatlas.data.dxf.DxfDrawing.LayerEntry;
import districtatlas.data.dxf.DxfItem.Insert;
import districtatlas.data.dxf.DxfShapes.Kind;
import districtatlas.data.dxf.DxfShapes.Shape;
import districtatlas.data.markup.CompactShapes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;

/** Reads a drawing from its groups. What is cut off in the middle of an entity ends before it. One thread at a time. */
final class DxfReader {
    private static final Set<String> SILENT = Set.of("ATTDEF", "VIEWPORT", "VERTEX", "SEQEND", "ENDBLK", "ENDSEC", "EOF");
    private static final int MOST_TYPES = 200;
    private static final int MOST_NAMES = 100_000;
    private static final int EMBEDDED = 101;

    private final Groups groups;
    private final Charset charset;
    private final Cancel cancel;
    private final DxfDrawing drawing;
    private final RawEntity raw = new RawEntity();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Integer, String> colors = new HashMap<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private String section = "";
    private DxfBlock block;
    private DxfPolyline polyline;
    private DxfItem insert;
    private Map<String, String> attributes = Map.of();
    private boolean ended;
    private boolean anySection;
    private final int mostItems;
    private int count;

    /** @param mostItems entities that are kept; what follows is passed over, which is told */
    DxfReader(Groups groups, Charset charset, DxfDrawing drawing, int mostItems, Cancel cancel) {
        this.mostItems = mostItems;
        this.groups = groups;
        this.charset = charset;
        this.drawing = drawing;
        this.cancel = cancel;
    }

    /** @return where it breaks off; empty when it is whole */
    Optional<Long> read() throws IOException {
        boolean any = false;
        boolean passing = false;
        try {
            while (!ended && count <= mostItems && groups.next()) {
                int code = groups.code();
                if (code == 0) {
                    cancel.check();
                    if (any) {
                        finish();
                    }
                    any = true;
                    passing = false;
                    raw.begin(text().toUpperCase(Locale.ROOT), groups.place());
                    ended = raw.type().equals("EOF");
                    anySection |= raw.type().equals("SECTION");
                } else if (code == EMBEDDED) {
                    passing = true;   // what follows has the same codes for other things
                } else if (!passing) {
                    take(code);
                }
            }
        } catch (Groups.Broken broken) {
            ended = false;
        }
        flush();
        tellSkipped();
        if (count > mostItems) {
            drawing.found().leftOut("data.dxf-many", "", mostItems);
            return Optional.empty();
        }
        return ended ? Optional.empty() : Optional.of(Math.max(1, groups.place()));
    }

    boolean hasSections() {
        return anySection;
    }

    private void take(int code) {
        if (Groups.isNumber(code)) {
            if (code < 1000) {
                raw.add(code, groups.number());
            }
        } else if (code < 10 || code == 1000 || code == 1001 || code == 105) {
            raw.add(code, text());
        }
    }

    private String text() {
        return new String(groups.bytes(), charset);
    }

    private void finish() {
        switch (raw.type()) {
            case "SECTION" -> {
                section = raw.text(2, "").toUpperCase(Locale.ROOT);
                block = null;
                if (section.equals("HEADER")) {
                    header();
                }
            }
            case "ENDSEC" -> {
                flush();
                section = "";
            }
            case "LAYER" -> {
                if (section.equals("TABLES")) {
                    layer();
                }
            }
            case "BLOCK" -> block = DxfBlock.of(raw);
            case "ENDBLK" -> {
                flush();
                if (block != null) {
                    drawing.blocks().putIfAbsent(block.key(), block);
                    block = null;
                }
            }
            default -> {
                if (section.equals("ENTITIES") || section.equals("BLOCKS") && block != null) {
                    entity();
                }
            }
        }
    }

    private void header() {
        for (int i = 0; i + 1 < raw.size(); i++) {
            if (raw.code(i) == 9 && "$INSUNITS".equalsIgnoreCase(raw.text(i)) && raw.code(i + 1) == 70) {
                drawing.units((int) raw.number(i + 1));
            }
        }
    }

    private void layer() {
        String name = DxfTexts.decode(raw.text(2, ""));
        int color = raw.whole(62, 7);
        boolean hidden = color < 0 || (raw.whole(70, 0) & 1) != 0;
        if (drawing.layers().size() >= MOST_NAMES) {
            return;
        }
        drawing.layers().put(key(name), new LayerEntry(name, color(Math.abs(color)), raw.text(6, ""), hidden));
    }

    private String color(int palette) {
        if (raw.has(420)) {
            return name(String.format("#%06X", raw.whole(420, 0) & 0xffffff));
        }
        return palette > 0 && palette < 256 ? colors.computeIfAbsent(palette, NumberedColors::color) : palette == 0 ? DxfExpansion.BY_BLOCK : "";
    }

    private String name(String written) {
        return names.size() < MOST_NAMES ? names.computeIfAbsent("\0" + written, n -> DxfTexts.decode(written)) : DxfTexts.decode(written);
    }

    /** The same string for the same name, as there are many. */
    private String key(String name) {
        return names.size() < MOST_NAMES ? names.computeIfAbsent(name, DxfTexts::key) : DxfTexts.key(name);
    }

    private void entity() {
        String type = raw.type();
        if (type.equals("VERTEX") && polyline != null) {
            polyline.add(raw);
        } else if (type.equals("ATTRIB") && insert != null) {
            if (attributes.isEmpty()) {
                attributes = new LinkedHashMap<>();
            }
            attributes.put(DxfTexts.decode(raw.text(2, "")), DxfTexts.line(DxfTexts.decode(raw.text(1, ""))));
        } else {
            flush();
            begin(type);
        }
    }

    private void begin(String type) {
        if (raw.whole(67, 0) == 1) {
            skip("*PAPER");
        } else if (raw.whole(60, 0) == 1) {
            skip("*HIDDEN");
        } else if (type.equals("POLYLINE")) {
            polyline = new DxfPolyline(common(DxfExtras.of(raw)), raw);
        } else if (type.equals("INSERT")) {
            insert();
        } else {
            Optional<Kind> kind = Kind.of(type);
            if (kind.isPresent()) {
                draw(kind.get());
            } else if (!SILENT.contains(type)) {
                skip(type);
            }
        }
    }

    private void skip(String type) {
        if (skipped.size() < MOST_TYPES || skipped.containsKey(type)) {
            skipped.merge(type, 1, Integer::sum);
        }
    }

    /** What every entity says, without its shape. */
    private DxfItem common(Map<String, String> more) {
        String layer = key(DxfTexts.decode(raw.text(8, "0")));
        if (drawing.layers().size() < MOST_NAMES) {
            drawing.layers().computeIfAbsent(layer, k -> new LayerEntry(DxfTexts.decode(raw.text(8, "0")), "", "", false));
        }
        String linetype = raw.text(6, "");
        return new DxfItem(raw.type(), raw.text(5, String.valueOf(raw.place())), layer, color(raw.whole(62, 256)),
                linetype.equalsIgnoreCase("BYLAYER") ? "" : name(linetype), "", more, raw.number(38, raw.number(30, Double.NaN)), 0, null, null);
    }

    private void draw(Kind kind) {
        DxfItem item = common(DxfExtras.of(raw));
        Shape shape = raw.isBroken() ? Shape.NONE : DxfShapes.of(kind, raw);
        if (shape.geometry() == null) {
            drawing.found(item.layer()).leftOut("data.dxf-entity", item.number(), item.type());
            return;
        }
        boolean area = kind == Kind.LWPOLYLINE && shape.geometry() instanceof Polygonal;
        int marks = (shape.curved() ? DxfItem.CURVED : 0) | (area ? DxfItem.AREA : 0) | (isTilted() ? DxfItem.TILTED : 0);
        add(new DxfItem(item.type(), item.number(), item.layer(), item.color(), item.linetype(), shownText(kind), item.more(), item.elevation(), marks,
                shape.geometry(), null));
    }

    private boolean isTilted() {
        double first = raw.number(30, 0);
        for (int i = 0; i < raw.size(); i++) {
            if (raw.code(i) >= 30 && raw.code(i) <= 33 && raw.number(i) != first && !raw.type().equals("HATCH")) {
                return true;
            }
        }
        return false;
    }

    private String shownText(Kind kind) {
        return switch (kind) {
            case TEXT, ATTRIB -> DxfTexts.line(DxfTexts.decode(raw.text(1, "")));
            case MTEXT -> {
                StringBuilder all = new StringBuilder();
                for (int i = 0; i < raw.size(); i++) {
                    if (raw.text(i) != null && (raw.code(i) == 3 || raw.code(i) == 1)) {
                        all.append(raw.text(i));
                    }
                }
                yield DxfTexts.paragraphs(DxfTexts.decode(all.toString()));
            }
            default -> "";
        };
    }

    private void insert() {
        DxfItem item = common(DxfExtras.of(raw));
        String name = DxfTexts.decode(raw.text(2, ""));
        double x = raw.number(10, 0);
        double y = raw.number(20, 0);
        if (raw.isBroken()) {
            drawing.found(item.layer()).leftOut("data.dxf-entity", item.number(), item.type());
            return;
        }
        Affine plane = DxfShapes.plane(raw, raw.number(30, 0));
        Affine turn = plane.after(Affine.turned(raw.number(50, 0)));
        Affine place = plane.after(Affine.moved(x, y)).after(Affine.turned(raw.number(50, 0))).after(Affine.scaled(raw.number(41, 1), raw.number(42, 1)));
        insert = new DxfItem(item.type(), item.number(), item.layer(), item.color(), item.linetype(), "", item.more(), item.elevation(), 0, null,
                new Insert(key(name), name, place, turn, Math.max(1, raw.whole(70, 1)), Math.max(1, raw.whole(71, 1)), raw.number(44, 0), raw.number(45, 0),
                        plane.x(x, y), plane.y(x, y)));
        attributes = Map.of();
    }

    private void add(DxfItem item) {
        count++;
        (block == null ? drawing.items() : block.items()).add(item);
    }

    /** Ends what consists of several entities. */
    private void flush() {
        if (polyline != null) {
            DxfPolyline whole = polyline;
            polyline = null;
            if (whole.isMesh()) {
                skip("POLYLINE (mesh)");
            } else {
                whole.item().ifPresentOrElse(this::add, () -> drawing.found(whole.head().layer()).leftOut("data.dxf-entity", whole.head().number(), "POLYLINE"));
            }
        }
        if (insert != null) {
            DxfItem whole = insert;
            insert = null;
            if (!attributes.isEmpty()) {
                add(symbol(whole));
            }
            add(whole);
        }
    }

    /** The place of a block that has attributes: what surveyors mean by it. */
    private DxfItem symbol(DxfItem item) {
        Insert at = item.insert();
        Point point = CompactShapes.FACTORY.createPoint(CompactShapes.sequence(new double[] {at.x(), at.y()}));
        List<String> shown = new ArrayList<>(attributes.values());
        shown.removeIf(String::isEmpty);
        Map<String, String> more = new LinkedHashMap<>(item.more());
        more.putAll(attributes);
        more.put(DxfExtras.BLOCK, at.name());
        return new DxfItem(item.type(), item.number(), item.layer(), item.color(), item.linetype(), String.join(" ", shown), more, item.elevation(), 0, point, null);
    }

    private void tellSkipped() {
        skipped.forEach((type, count) -> {
            String code = switch (type) {
                case "*PAPER" -> "data.dxf-paper";
                case "*HIDDEN" -> "data.dxf-hidden-entity";
                default -> type.contains("PROXY") || type.startsWith("TCH_") ? "data.dxf-proxy" : "data.dxf-skipped";
            };
            drawing.found().leftOut(code, "", count, type);
        });
    }
}
