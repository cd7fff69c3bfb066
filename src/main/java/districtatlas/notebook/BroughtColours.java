package districtatlas.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

/** The colours that brought layers are offered. Pure functions over a resource. */
public final class BroughtColours {
    /** Of what has no value, or no source any more. */
    public static final String NONE = "own-none";
    private static final String RESOURCE = "/assets/themes/brought.properties";
    private static final String RAMP = "ramp.";
    private static final int CHANNELS = 3;
    private static final Properties READ = read();

    private BroughtColours() {
    }

    private static Properties read() {
        try (InputStream in = BroughtColours.class.getResourceAsStream(RESOURCE)) {
            Properties colours = new Properties();
            colours.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return colours;
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** As {@code #RRGGBB}: of a role where no palette says otherwise. */
    public static String plain(String colour) {
        return READ.getProperty(colour, colour.startsWith("#") ? colour : READ.getProperty(NONE));
    }

    /** A role that the fewest of these looks have, the first of several: so that one layer is told from the next. */
    public static String fresh(List<BroughtLook> looks) {
        Map<String, Long> used = new LinkedHashMap<>();
        IntStream.rangeClosed(1, BroughtLook.ROLES).forEach(i -> used.put(BroughtLook.ROLE + i, 0L));
        looks.forEach(l -> used.computeIfPresent(l.colour(), (colour, n) -> n + 1));
        return used.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /** Colours for so many categories: the roles first, then others between them. */
    public static List<String> categories(int count) {
        List<String> colours = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String role = BroughtLook.ROLE + (i % BroughtLook.ROLES + 1);
            String next = BroughtLook.ROLE + ((i + 2) % BroughtLook.ROLES + 1);
            colours.add(i < BroughtLook.ROLES ? role : between(plain(role), plain(next), 1.0 / (1 + i / BroughtLook.ROLES)));
        }
        return colours;
    }

    /** Names of the ramps. */
    public static List<String> ramps() {
        return READ.stringPropertyNames().stream().filter(n -> n.startsWith(RAMP)).map(n -> n.substring(RAMP.length())).sorted().toList();
    }

    /**
     * The colours of a ramp for so many classes, from little to much.
     *
     * @throws IllegalArgumentException when there is no such ramp
     */
    public static List<String> ramp(String name, int classes) {
        String written = READ.getProperty(RAMP + name);
        if (written == null) {
            throw new IllegalArgumentException("no such ramp: " + name);
        }
        List<String> stops = List.of(written.split(","));
        List<String> colours = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            double at = classes == 1 ? (stops.size() - 1) / 2.0 : (stops.size() - 1.0) * i / (classes - 1);
            int stop = Math.min((int) at, stops.size() - 2);
            colours.add(between(stops.get(stop), stops.get(stop + 1), at - stop));
        }
        return colours;
    }

    private static String between(String one, String other, double share) {
        StringBuilder colour = new StringBuilder("#");
        for (int channel = 0; channel < CHANNELS; channel++) {
            double a = channel(one, channel);
            colour.append(String.format(Locale.ROOT, "%02X", Math.round(a + share * (channel(other, channel) - a))));
        }
        return colour.toString();
    }

    private static int channel(String colour, int channel) {
        int at = 1 + 2 * channel;
        return Integer.parseInt(colour.substring(at, at + 2), 16);
    }
}
