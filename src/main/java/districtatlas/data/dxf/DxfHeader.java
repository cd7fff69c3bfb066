package districtatlas.data.dxf;

import districtatlas.base.Cancel;
import districtatlas.data.TextEncoding;
import districtatlas.data.text.CharsetNames;
import districtatlas.data.text.Encodings;
import districtatlas.data.text.TextSamples;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a drawing says of its texts, and what they look like. Immutable, but for the samples.
 *
 * @param version  as {@code AC1015}; empty where none is said
 * @param codePage as {@code ANSI_936}; empty where none is said
 */
record DxfHeader(String version, String codePage, TextSamples samples) {
    private static final int MOST_GROUPS = 20_000_000;
    /** Since R2007 texts are in UTF-8, whatever code page is named. */
    private static final String FIRST_UNICODE = "AC1021";

    /** Looks through a drawing until there are texts enough, or as far as it can be read. */
    static DxfHeader read(Groups groups, Cancel cancel) throws IOException {
        TextSamples samples = new TextSamples();
        String version = "";
        String codePage = "";
        String variable = "";
        try {
            for (int i = 0; i < MOST_GROUPS && !samples.isFull() && groups.next(); i++) {
                cancel.check();
                int code = groups.code();
                if (code < 10 || code == 1000) {
                    byte[] bytes = groups.bytes();
                    sample(bytes, samples);
                    if (code == 9) {
                        variable = new String(bytes, StandardCharsets.ISO_8859_1);
                    } else if (variable.equals("$ACADVER") && code == 1) {
                        version = new String(bytes, StandardCharsets.ISO_8859_1);
                    } else if (variable.equals("$DWGCODEPAGE") && code == 3) {
                        codePage = new String(bytes, StandardCharsets.ISO_8859_1);
                    }
                    variable = code == 0 ? "" : variable;
                }
            }
        } catch (Groups.Broken told) {
            return new DxfHeader(version, codePage, samples);   // the reading proper meets it again
        }
        return new DxfHeader(version, codePage, samples);
    }

    /** Without characters by their number: their backslash would pass for the second byte of the letter before them. */
    private static void sample(byte[] text, TextSamples samples) {
        int from = 0;
        for (int i = 0; i + 2 < text.length; i++) {
            if (text[i] == '\\' && (text[i + 1] == 'U' || text[i + 1] == 'M') && text[i + 2] == '+') {
                samples.add(text, from, i, false);
                from = i + 3;
            }
        }
        samples.add(text, from, text.length, false);
    }

    TextEncoding encoding(Optional<Charset> chosen) {
        boolean unicode = version.matches("AC\\d{4}") && version.compareTo(FIRST_UNICODE) >= 0;
        Optional<Charset> declared = unicode ? Optional.of(StandardCharsets.UTF_8) : codePage.isEmpty() ? Optional.empty() : CharsetNames.find(codePage);
        return Encodings.decide(chosen, declared, samples);
    }
}
