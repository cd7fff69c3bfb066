package districtatlas.map.style;

import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.data.TextEncoding;
import districtatlas.data.text.Encodings;
import districtatlas.data.text.TextSamples;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Style;

/**
 * A style that comes with data, as SLD or as QGIS's QML. Whichever it is becomes SLD that {@link SldReader} reads: columns under the names that
 * features have them, each rule with words for a legend. What is not understood is told and left out; nothing that it names is opened, a document
 * type with anything in it is refused. Immutable; any thread, but not the FX thread.
 */
public final class StyleText {
    /** In which language it is written. */
    public enum Form { SLD, QML }

    /** More than any style that a person made. */
    public static final int MOST_CHARACTERS = 2_000_000;
    /** What QGIS writes above each of its styles: it names a document type and declares nothing. */
    private static final Pattern DOCTYPE = Pattern.compile("\\A(\\s*(?:<\\?xml[^>]*\\?>)?\\s*)<!DOCTYPE qgis(?: PUBLIC '[^'<>\\[]*' 'SYSTEM'| SYSTEM [\"'][^\"'<>\\[]*[\"'])?\\s*>");
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding=[\"']([A-Za-z][\\w.:-]*)[\"']");
    private static final int HEAD = 200;
    /** What changes nothing of the drawing but the type. */
    private static final Set<String> HARMLESS = Set.of("style.font", "style.attribute");

    private final Form form;
    private final SldElement sld;
    private final ProblemLog told;
    private final boolean drawsAll;

    private StyleText(Form form, SldElement sld, ProblemLog told) {
        this.form = form;
        this.sld = sld;
        this.told = told;
        this.drawsAll = told.all().stream().allMatch(p -> HARMLESS.contains(p.code()));
    }

    /**
     * @param text  SLD or QML; a mark of byte order is passed over
     * @param where a name for problems
     * @param told  gets why it is refused
     * @return empty when it is neither, or draws nothing that is understood
     */
    public static Optional<StyleText> read(String text, String where, ProblemLog told) {
        if (text.length() > MOST_CHARACTERS) {
            told.worded("style.size", where, MOST_CHARACTERS);
            return Optional.empty();
        }
        String plain = DOCTYPE.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text).replaceFirst("$1").strip();
        ProblemLog found = new ProblemLog();
        try {
            SldElement root = SldTree.read(new ByteArrayInputStream(utf8(plain)));
            Form form = root.is("qgis") ? Form.QML : Form.SLD;
            QmlNotes notes = new QmlNotes(found, where);
            SldElement sld = StyleNeutral.of(form == Form.QML ? new QmlReader(notes).read(root) : root, notes);
            Style style = new SldReader(found).read(sld, where);
            ProblemLog once = new ProblemLog();
            Set<String> said = new TreeSet<>();
            found.all().stream().filter(p -> said.add(p.code() + p.parts())).forEach(once::add);
            if (rules(style) == 0) {
                once.all().forEach(told::add);
                return Optional.empty();
            }
            return Optional.of(new StyleText(form, sld, once));
        } catch (XMLStreamException e) {
            told.worded("style.xml", where, SldReader.sentence(e.getMessage()));
            return Optional.empty();
        }
    }

    /** What a file of a style says, in the encoding that it states; in one that fits, where it states none or a wrong one. */
    public static String decode(byte[] bytes) {
        Matcher said = ENCODING.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        Optional<Charset> stated = said.find() && Charset.isSupported(said.group(1)) ? Optional.of(Charset.forName(said.group(1))) : Optional.empty();
        TextEncoding encoding = Encodings.marked(bytes).orElseGet(() -> Encodings.decide(Optional.empty(), stated, TextSamples.ofLines(bytes, 0, bytes.length, false)));
        int mark = Encodings.markLength(bytes);
        return new String(bytes, mark, bytes.length - mark, Encodings.widest(encoding.charset()));
    }

    private static byte[] utf8(String text) {
        // The text is characters already, whatever it says about its bytes.
        return text.replaceFirst("\\A<\\?xml[^>]*\\?>", "").getBytes(StandardCharsets.UTF_8);
    }

    private static long rules(Style style) {
        return style.featureTypeStyles().stream().map(FeatureTypeStyle::rules).flatMap(List::stream).filter(r -> !r.symbolizers().isEmpty()).count();
    }

    public Form form() {
        return form;
    }

    /** What of it is not understood, or looks otherwise here. Each once, at the first place where it is. */
    public List<Problem> told() {
        return told.all();
    }

    /** Whether all of it is drawn. */
    public boolean isWhole() {
        return drawsAll;
    }

    /** Names of columns as they are written in it, in alphabetical order. */
    public Set<String> columns() {
        Set<String> columns = new TreeSet<>();
        StyleNeutral.columns(sld, columns);
        return columns;
    }

    /**
     * As SLD 1.0.
     *
     * @param columns what the features call a column; the same for one that they do not have
     * @param legend  what a legend says of a rule whose own title is given, which may be empty; Chinese becomes its title, English its abstract
     */
    public String sld(UnaryOperator<String> columns, Function<String, Text> legend) {
        Objects.requireNonNull(columns);
        return SldWriter.write(StyleNeutral.renamed(sld, columns, legend));
    }

    /** Finds a column by the name that a style writes: as it is, else in other letters' case when one only is called so. */
    public static Optional<String> match(String written, List<String> columns) {
        if (columns.contains(written)) {
            return Optional.of(written);
        }
        List<String> alike = columns.stream().filter(c -> c.toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT))).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }
}
