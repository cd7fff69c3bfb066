package districtatlas.data.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** UTF-8, strictly: no overlong forms, no surrogates. */
final class Utf8Trial extends Trial {
    private final Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    private int longOnes;

    /** Characters of three or four bytes: of those, several happen by chance to no other text. */
    int longOnes() {
        return longOnes;
    }

    /** Whether its characters of two bytes are of more alphabets than anybody writes at once. */
    boolean isMedley() {
        return scripts.size() > 2;
    }

    @Override
    boolean reads(byte[] text, boolean cut) {
        int i = 0;
        while (i < text.length) {
            int lead = at(text, i);
            int length = length(lead);
            if (length == 0) {
                return false;
            }
            int code = length == 1 ? lead : lead & 0xFF >> length + 1;
            for (int k = 1; k < length; k++) {
                if (i + k == text.length) {
                    return cut;
                }
                if ((at(text, i + k) & 0xC0) != 0x80) {
                    return false;
                }
                code = code << 6 | at(text, i + k) & 0x3F;
            }
            if (length > 1 && !meet(code, length)) {
                return false;
            }
            i += length;
        }
        return true;
    }

    private static int length(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        return lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private boolean meet(int code, int length) {
        if (length == 3 && (code < 0x800 || code >= 0xD800 && code <= 0xDFFF) || length == 4 && (code < 0x10000 || code > 0x10FFFF)) {
            return false;
        }
        if (length == 2) {
            UnicodeScript script = UnicodeScript.of(code);
            if (script != UnicodeScript.COMMON) {
                scripts.add(script);
            }
            met(Character.isLetter(code) ? 0.9 : code < 0xC0 ? 0.6 : 0.1);
        } else {
            longOnes++;
            boolean odd = !Character.isDefined(code) || Character.getType(code) == Character.PRIVATE_USE;
            met(odd ? 0 : Character.isIdeographic(code) || code >= 0x2000 && code < 0x3100 || code >= 0xFF00 ? 0.9 : 0.5);
        }
        return true;
    }
}
