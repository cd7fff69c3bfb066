package districtatlas.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the colours of our paper mean: sRGB (IEC 61966-2-1), as an ICC profile of version 2. Made of the published numbers, so that it is nobody's
 * property and the same on every Java; Java's own has no notice of copyright, which the ICC demands, and differs from one Java to another. Pure functions.
 */
final class SrgbProfile {
    private static final int HEAD = 128;
    private static final int VERSION_2_1 = 0x02100000;
    private static final double[] D50 = {0.9642, 1, 0.8249};
    private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};
    private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
    private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};
    private static final int CURVE = 256;
    /** A profile has a date; the standard's. */
    private static final int[] DATE = {1999, 10, 18, 0, 0, 0};

    private SrgbProfile() {
    }

    /** About 1 kB. */
    static byte[] bytes() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("desc", description());
        parts.put("cprt", part("text", out -> out.write(ascii("No copyright, use freely\0"))));
        parts.put("wtpt", place(D50));
        parts.put("rXYZ", place(RED));
        parts.put("gXYZ", place(GREEN));
        parts.put("bXYZ", place(BLUE));
        parts.put("TRC", curve());
        return profile(parts);
    }

    /** Of the parts one after another; the curve is that of all three colours. */
    private static byte[] profile(Map<String, byte[]> parts) {
        Map<String, Integer> places = new LinkedHashMap<>();
        int at = HEAD + 4 + 12 * (parts.size() + 2);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            places.put(part.getKey(), at);
            at += (part.getValue().length + 3) / 4 * 4;
        }
        int size = at;
        return written(out -> {
            head(out, size);
            out.writeInt(parts.size() + 2);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                boolean curve = part.getKey().length() == 3;
                for (String name : curve ? new String[] {"rTRC", "gTRC", "bTRC"} : new String[] {part.getKey()}) {
                    out.write(ascii(name));
                    out.writeInt(places.get(part.getKey()));
                    out.writeInt(part.getValue().length);
                }
            }
            for (byte[] part : parts.values()) {
                out.write(part);
                out.write(new byte[(4 - part.length % 4) % 4]);
            }
        });
    }

    private static void head(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(VERSION_2_1);
        out.write(ascii("mntrRGB XYZ "));
        for (int part : DATE) {
            out.writeShort(part);
        }
        out.write(ascii("acsp"));
        out.write(new byte[28]);       // of no platform, by no maker, perceptual
        xyz(out, D50);
        out.write(new byte[48]);
    }

    private static byte[] description() {
        String name = "sRGB IEC61966-2.1";
        return part("desc", out -> {
            out.writeInt(name.length() + 1);
            out.write(ascii(name + "\0"));
            out.write(new byte[4 + 4 + 2 + 1 + 67]);
        });
    }

    private static byte[] place(double[] xyz) {
        return part("XYZ ", out -> xyz(out, xyz));
    }

    private static void xyz(DataOutputStream out, double[] xyz) throws IOException {
        for (double value : xyz) {
            out.writeInt((int) Math.round(value * 65536));
        }
    }

    /** From what is written to how much light it is. */
    private static byte[] curve() {
        return part("curv", out -> {
            out.writeInt(CURVE);
            for (int i = 0; i < CURVE; i++) {
                double v = i / (CURVE - 1.0);
                double light = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
                out.writeShort((int) Math.round(light * 65535));
            }
        });
    }

    /** Something to be written. */
    @FunctionalInterface
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] part(String type, Writing content) {
        return written(out -> {
            out.write(ascii(type));
            out.writeInt(0);
            content.to(out);
        });
    }

    private static byte[] written(Writing content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
