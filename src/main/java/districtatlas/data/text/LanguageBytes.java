package districtatlas.data.text;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;

/** The language driver of a DBF: its byte 29, as dBASE and FoxPro count them. */
final class LanguageBytes {
    private LanguageBytes() {
    }

    /** Empty where the byte says nothing: 0, and 0x57, "whatever the machine has". */
    static Optional<Charset> charset(OptionalInt languageByte) {
        int page = languageByte.isEmpty() ? 0 : codePage(languageByte.getAsInt());
        return page == 0 ? Optional.empty() : CharsetNames.ofCodePage(page);
    }

    private static int codePage(int languageByte) {
        return switch (languageByte) {
            case 0x01, 0x09, 0x0B, 0x0D, 0x0F, 0x11, 0x15, 0x18, 0x19, 0x1B -> 437;
            case 0x02, 0x0A, 0x0E, 0x10, 0x12, 0x14, 0x16, 0x1A, 0x1D, 0x25, 0x37 -> 850;
            case 0x03, 0x58, 0x59 -> 1252;
            case 0x04 -> 10000;
            case 0x08, 0x17, 0x66 -> 865;
            case 0x1C, 0x6C -> 863;
            case 0x1F, 0x22, 0x23, 0x40, 0x64, 0x87 -> 852;
            case 0x24 -> 860;
            case 0x26, 0x65 -> 866;
            case 0x13, 0x7B -> 932;
            case 0x4D, 0x7A -> 936;
            case 0x4E, 0x79 -> 949;
            case 0x4F, 0x78 -> 950;
            case 0x50, 0x7C -> 874;
            case 0x67 -> 861;
            case 0x6A, 0x86 -> 737;
            case 0x6B, 0x88 -> 857;
            case 0x7D -> 1255;
            case 0x7E -> 1256;
            case 0x96 -> 10007;
            case 0x97 -> 10029;
            case 0x98 -> 10006;
            case 0xC8 -> 1250;
            case 0xC9 -> 1251;
            case 0xCA -> 1254;
            case 0xCB -> 1253;
            case 0xCC -> 1257;
            default -> 0;
        };
    }
}
