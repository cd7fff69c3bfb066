package districtatlas.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What a page refers to by name: opacities, patterns, groups, fonts, layers. One thread at a time. */
final class Resources {
    private final FileParts parts;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Object, String> patterns = new LinkedHashMap<>();
    private final List<Resources> forms = new ArrayList<>();

    Resources(FileParts parts) {
        this.parts = parts;
    }

    SubsetFont font(boolean inBold) {
        return parts.font(inBold);
    }

    private COSDictionary category(COSName name) {
        COSDictionary known = dictionary.getCOSDictionary(name);
        if (known == null) {
            known = new COSDictionary();
            known.setDirect(true);
            dictionary.setItem(name, known);
        }
        return known;
    }

    String opacity(int alpha, boolean ofStrokes) {
        String name = (ofStrokes ? "S" : "F") + alpha;
        COSDictionary states = category(COSName.EXT_G_STATE);
        if (!states.containsKey(name)) {
            COSDictionary state = new COSDictionary();
            state.setItem(ofStrokes ? COSName.CA : COSName.CA_NS, new COSFloat(Math.round(alpha / 255.0 * 10000) / 10000f));
            states.setItem(name, state);
        }
        return name;
    }

    /** A cell of that side, repeated over the form that it is used in, whose coordinates it has; its middle is the cell's (0, 0), y down. */
    String tiling(Object key, double side, double reach, double phaseX, double phaseY, java.util.function.Consumer<PageContent> cell) throws IOException {
        String known = patterns.get(key);
        if (known != null) {
            return known;
        }
        Resources inner = new Resources(parts);
        PageContent content = new PageContent(inner);
        cell.accept(content);
        COSStream pattern = parts.stream(content.bytes());
        pattern.setItem(COSName.TYPE, COSName.PATTERN);
        pattern.setInt(COSName.PATTERN_TYPE, 1);
        pattern.setInt(COSName.PAINT_TYPE, 1);
        pattern.setInt(COSName.TILING_TYPE, 1);
        pattern.setItem(COSName.BBOX, numbers(-reach, -reach, reach, reach));
        pattern.setItem(COSName.X_STEP, new COSFloat((float) side));
        pattern.setItem(COSName.Y_STEP, new COSFloat((float) side));
        pattern.setItem(COSName.MATRIX, numbers(1, 0, 0, 1, phaseX, phaseY));
        pattern.setItem(COSName.RESOURCES, inner.dictionary);
        String name = "P" + patterns.size();
        patterns.put(key, name);
        category(COSName.PATTERN).setItem(name, pattern);
        return name;
    }

    /**
     * A drawing with coordinates and a pen of its own, cut at its box, in the coordinates of where it is laid.
     *
     * @param width of what can be seen of it, from (0, 0)
     * @param whole where it lies over itself nothing is darker
     */
    String form(double width, double height, boolean whole, PageContent.Drawing drawing) throws IOException {
        Resources inner = new Resources(parts);
        PageContent content = new PageContent(inner);
        content.op("0 g 0 G 1 w 0 J 0 j");      // a form begins with the pen of whoever lays it on
        drawing.on(content);
        COSStream form = parts.stream(content.bytes());
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, numbers(0, 0, width, height));
        forms.add(inner);
        form.setItem(COSName.RESOURCES, inner.dictionary);
        if (whole) {
            form.setItem(COSName.GROUP, transparency(true));
        }
        COSDictionary known = category(COSName.XOBJECT);
        String name = "G" + known.size();
        known.setItem(name, form);
        return name;
    }

    static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat((float) value));
        }
        array.setDirect(true);
        return array;
    }

    /** Whatever is translucent is mixed as sRGB, which is what the file's colours are. */
    static COSDictionary transparency(boolean alone) {
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICERGB);
        if (alone) {
            group.setBoolean(COSName.I, true);
        }
        group.setDirect(true);
        return group;
    }

    /**
     * The finished dictionary, and those of its forms, with the fonts.
     *
     * @param fonts by name, as the document has embedded them
     */
    COSDictionary finish(Map<String, COSDictionary> fonts) {
        fonts.forEach((name, font) -> category(COSName.FONT).setItem(name, font));
        forms.forEach(f -> f.finish(fonts));
        return dictionary;
    }
}
