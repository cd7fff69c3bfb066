package districtatlas.folder.book;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.folder.EntryDraft;
import districtatlas.folder.EntryFamily;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which zone a cell means: by its id, its name, its short name or an alias, the first of these that only one zone has. One thread at a time. */
final class ZoneLookup {
    private static final Pattern TIE = Pattern.compile("(.*?)\\s*(?:[\\[【](.*)[\\]】])?");
    private final EntryFamily zones;

    ZoneLookup(EntryFamily zones) {
        this.zones = zones;
    }

    Optional<String> district() {
        return ofKind(ZoneKind.DISTRICT).stream().findFirst();
    }

    List<String> ofKind(ZoneKind kind) {
        return zones.ids().stream().filter(z -> kind.is(zones.text(z, "kind"))).toList();
    }

    boolean isOfKind(String zone, ZoneKind kind) {
        return kind.is(zones.text(zone, "kind"));
    }

    String name(String zone) {
        String name = zones.text(zone, "name");
        return name.isEmpty() ? zone : name;
    }

    private EntryDraft entry(String zone) {
        return zones.entry(zone, List.of());
    }

    /** The zone; what is none, or may be several, is told. */
    Optional<String> of(String written, BookRow row, String column) {
        String word = written.strip();
        for (int step = 0; step < 4; step++) {
            int way = step;
            List<String> meant = zones.ids().stream().filter(z -> isNamed(z, word, way)).toList();
            if (meant.size() == 1) {
                return Optional.of(meant.get(0));
            }
            if (meant.size() > 1) {
                row.wrong("book.zone-several", column, word, String.join("、", meant.stream().map(z -> name(z) + " (" + z + ")").toList()));
                return Optional.empty();
            }
        }
        row.wrong("book.zone-none", column, word, String.join("、", zones.ids().stream().map(this::name).toList()));
        return Optional.empty();
    }

    private boolean isNamed(String zone, String word, int way) {
        EntryDraft entry = entry(zone);
        return switch (way) {
            case 0 -> zone.equals(word) || entry.text("name").equals(word);
            case 1 -> entry.text("short").equals(word) || entry.text("en").equalsIgnoreCase(word);
            case 2 -> entry.list("aliases").stream().anyMatch(a -> word.equalsIgnoreCase(String.valueOf(a)));
            default -> entry.text("name").replaceAll("(街道|组团|片区|区)$", "").equals(word);
        };
    }

    /** Ties to zones, as {@code 香蜜湖街道 [27]、福田区}; without lines they are general knowledge. Empty when one is wrong. */
    Optional<List<Object>> ties(BookRow row, String column, SourceFinder sources, List<?> today) {
        List<Object> ties = new ArrayList<>();
        for (String part : row.text(column).split("[、；;，,](?![^\\[【]*[\\]】])")) {
            Matcher tie = TIE.matcher(part.strip());
            if (part.isBlank() || !tie.matches()) {
                continue;
            }
            Optional<String> zone = of(tie.group(1), row, column);
            Optional<Basis> basis = tie.group(2) == null ? Optional.of(Basis.KNOWN) : sources.parsed(tie.group(2), row, column);
            if (zone.isEmpty() || basis.isEmpty()) {
                return Optional.empty();
            }
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("zone", zone.get());
            basis.get().into(fields, today.stream().filter(t -> t instanceof Map<?, ?> m && zone.get().equals(m.get("zone"))).map(t -> (Map<?, ?>) t).findFirst().orElse(Map.of()));
            ties.add(fields);
        }
        return Optional.of(ties);
    }

    /** As {@link #ties} reads them. */
    String written(List<?> ties) {
        List<String> parts = new ArrayList<>();
        for (Object tie : ties) {
            if (tie instanceof Map<?, ?> fields) {
                String zone = String.valueOf(fields.get("zone"));
                Basis basis = Basis.ofFields(fields);
                parts.add(unique(zone) + (basis == null || basis.lines().isEmpty() ? "" : " [" + String.join("、", basis.lines().stream().map(String::valueOf).toList()) + "]"));
            }
        }
        return String.join("、", parts);
    }

    /** Its name where no other zone has it, else its id. */
    String unique(String zone) {
        String name = name(zone);
        return zones.ids().stream().filter(z -> isNamed(z, name, 0)).count() == 1 ? name : zone;
    }
}
