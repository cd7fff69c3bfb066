package districtatlas.data.markup;

import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML element by element. Names come without their prefix, as many files use one that they do not declare. DTDs are not read, and a file
 * that has one is refused; entities beyond XML's own five are blanks. {@link MarkupBroken} is thrown where it cannot go on. One thread at
 * a time.
 */
public final class MarkupReader implements AutoCloseable {
    /** Deeper than any file that a person or a program would make. */
    public static final int MOST_DEPTH = 300;
    /** Characters that are kept of one text; the rest is passed over. */
    public static final int MOST_TEXT = 1 << 20;

    /** What comes next. */
    public enum Step {
        BEGIN, END, TEXT, DONE
    }

    /** Gets a text piece by piece. */
    public interface TextSink {
        void add(char[] text, int from, int length);
    }

    private final String file;
    private final Reader text;
    private final XMLStreamReader xml;
    private final Cancel cancel;
    private int depth;

    MarkupReader(String file, Reader text, Cancel cancel) {
        this.file = file;
        this.text = text;
        this.cancel = cancel;
        try {
            this.xml = factory().createXMLStreamReader(text);
        } catch (DataRefused | CancellationException passing) {
            throw passing;
        } catch (XMLStreamException | RuntimeException broken) {   // the parser looks at the first line already
            throw MarkupBroken.at(file, 1, broken);
        }
    }

    /** The JDK's own, whatever else lies on the class path: its switches are known. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    public Step next() {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    cancel.check();
                    if (++depth > MOST_DEPTH) {
                        throw MarkupBroken.hostile(Problem.worded("data.xml-deep", file, file, MOST_DEPTH));
                    }
                    return Step.BEGIN;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return Step.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return Step.TEXT;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Step.DONE;
                }
                case XMLStreamConstants.DTD -> throw MarkupBroken.hostile(Problem.worded("data.xml-doctype", file, file));
                default -> {
                    // comments, instructions, and entities that nothing declares
                }
            }
        }
    }

    private int advance() {
        try {
            return xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException broken) {
            throw MarkupBroken.at(file, line(), broken);
        } catch (DataRefused | CancellationException passing) {
            throw passing;
        } catch (RuntimeException broken) {   // the parser's own faults, of which fuzzing found some
            throw MarkupBroken.at(file, line(), broken);
        }
    }

    /** Of the element that has just begun or ended, without its prefix. */
    public String name() {
        String name = xml.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** Of the element that has just begun; names of attributes without their prefix. */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String local = xml.getAttributeLocalName(i);
            if (local.substring(local.indexOf(':') + 1).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** Of the file, from 1 on. */
    public int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    /** All text of the element that has just begun, without blanks around it, up to its end; markup within is passed over. */
    public String text() {
        StringBuilder all = new StringBuilder();
        text((chars, from, length) -> all.append(chars, from, Math.min(length, MOST_TEXT - all.length())));
        return all.toString().strip();
    }

    /** Adds the text that has just come, as much as is kept of one. */
    public void piece(StringBuilder to) {
        to.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(xml.getTextLength(), MOST_TEXT - to.length()));
    }

    /** Hands on all text of the element that has just begun, up to its end. */
    public void text(TextSink to) {
        int inside = depth;
        for (Step step = next(); step != Step.DONE && depth >= inside; step = next()) {
            if (step == Step.TEXT) {
                to.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    /** Passes over the element that has just begun, up to its end. */
    public void skip() {
        int inside = depth;
        while (depth >= inside && next() != Step.DONE) {
            continue;
        }
    }

    /** Goes to the next element within the one that is open at that depth; false at its end. */
    public boolean child(int within) {
        for (Step step = next(); step != Step.DONE; step = next()) {
            if (step == Step.BEGIN) {
                return true;
            }
            if (step == Step.END && depth < within) {
                return false;
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            xml.close();
            text.close();
        } catch (XMLStreamException | IOException e) {
            return;   // it was only read
        }
    }
}
