package districtatlas.author;

import districtatlas.atlasfile.PaletteRow;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * styles/: one SLD file a style, and the palettes that give its roles their values.
 *
 * @param slds by the style's name
 */
record StylesPart(Map<String, String> slds, List<PaletteRow> palettes) {
    static final String FOLDER = "styles";
    static final String FAMILY = "style";
    private static final Pattern VALUE = Pattern.compile("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?|-?\\d+(\\.\\d+)?");
    /** A role asked for in a style, as elements or within a text: the env function whose default is a colour or a number. */
    private static final Pattern ROLE = Pattern.compile("name=\"env\"\\s*>\\s*<[^>]*Literal[^>]*>\\s*([^<\\s]+)\\s*</[^>]*>\\s*<[^>]*Literal[^>]*>\\s*[#\\d.-]"
            + "|env\\(\\s*'([^']+)'\\s*,\\s*'?[#\\d.-]");

    static StylesPart read(Compilation c) {
        Map<String, String> slds = new LinkedHashMap<>();
        for (String file : c.sources.files(FOLDER, ".sld")) {
            String name = file.substring(FOLDER.length() + 1, file.length() - ".sld".length());
            c.ids.give(FAMILY, name, new Spot(file, 1));
            String sld = c.sources.text(file).orElse("");
            checkXml(file, sld, c);
            slds.put(name, sld);
        }
        List<PaletteRow> palettes = palettes(c);
        checkRoles(slds, palettes, c);
        return new StylesPart(slds, palettes);
    }

    /** For programs that know one palette only: the light one, where there is one. */
    Optional<PaletteRow> plainPalette() {
        return palettes.stream().filter(p -> p.id().equals("light")).findFirst().or(() -> palettes.stream().findFirst());
    }

    static boolean isValue(SourceValue value) {
        return VALUE.matcher(value.text()).matches();
    }

    private static void checkXml(String file, String sld, Compilation c) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(sld));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            c.problem("style.syntax", new Spot(file, line), "not XML: " + e.getMessage().lines().reduce((a, b) -> b).orElse(""));
        }
    }

    private static List<PaletteRow> palettes(Compilation c) {
        Map<String, SourceValue> sources = new LinkedHashMap<>();
        for (String file : c.sources.files(FOLDER, ".yaml")) {
            String id = file.replaceFirst(".*/palette-", "").replaceFirst("\\.yaml$", "");
            if (file.startsWith(FOLDER + "/palette-")) {
                c.sources.yaml(file).ifPresent(v -> sources.put(id, v));
            }
        }
        if (sources.isEmpty()) {
            c.problem("palette.none", new Spot(FOLDER, 0), "there is no palette; write palette-light.yaml with a line `role: \"#RRGGBB\"` for each role");
        }
        Set<String> all = new TreeSet<>();
        sources.values().forEach(v -> all.addAll(v.fields().keySet()));
        List<PaletteRow> palettes = new ArrayList<>();
        sources.forEach((id, source) -> {
            Map<String, String> roles = new LinkedHashMap<>();
            source.fields().forEach((role, value) -> {
                if (!isValue(value)) {
                    c.log.worded("palette.value", value.spot().toString(), value.text(), role);
                }
                roles.put(role, value.text());
            });
            all.stream().filter(r -> !roles.containsKey(r)).forEach(r ->
                    c.problem("palette.role", source.spot(), "the palette " + id + " has no role " + r + ", which another palette has; add it"));
            palettes.add(new PaletteRow(id, roles));
        });
        return palettes;
    }

    private static void checkRoles(Map<String, String> slds, List<PaletteRow> palettes, Compilation c) {
        if (palettes.isEmpty()) {
            return;
        }
        Set<String> roles = new TreeSet<>();
        palettes.forEach(p -> roles.addAll(p.roles().keySet()));
        slds.forEach((name, sld) -> {
            Matcher matcher = ROLE.matcher(sld);
            while (matcher.find()) {
                String role = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                if (!roles.contains(role)) {
                    int line = 1 + (int) sld.substring(0, matcher.start()).chars().filter(ch -> ch == '\n').count();
                    c.problem("palette.role", new Spot(FOLDER + "/" + name + ".sld", line), "no palette has the role " + role
                            + "; add it to each palette-*.yaml or correct the style");
                }
            }
        });
    }
}
