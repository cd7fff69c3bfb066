package districtatlas.data.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the zone that a value of a table names: by its code, by its whole name, and by its name without what it is, before it (甲区) and
 * behind it (街道, 办事处). A name that two zones would have counts for neither. Immutable.
 */
final class ZoneNames {
    /** What a zone is, as the end of its name tells; the longest first. */
    private enum Kind {
        STREET("街道办事处", "街道办", "办事处", "街道", "街办", "subdistrictoffice", "streetoffice", "subdistrict", "street", "jiedao"),
        AREA("重点片区", "重点区域", "片区", "组团", "group", "cluster", "area"),
        COMMUNITY("社区", "居委会", "community"),
        DISTRICT("新区", "地区", "区", "县", "市", "district");

        private final List<String> ends;

        Kind(String... ends) {
            this.ends = List.of(ends);
        }
    }

    /** A name in two parts; the second is null where nothing stands behind it. */
    private record Core(String name, Kind kind) {
    }

    private static final int LEAST_CODE = 6;
    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, String> core = new HashMap<>();
    private final Map<String, Set<Kind>> kinds = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    ZoneNames(List<NamedZone> zones) {
        Set<String> wholeTwice = new HashSet<>();
        Set<String> coreTwice = new HashSet<>();
        Set<String> codesTwice = new HashSet<>();
        for (NamedZone zone : zones) {
            zone.code().map(ZoneNames::digits).filter(c -> c.length() >= LEAST_CODE).ifPresent(c -> put(codes, codesTwice, bare(c), zone.id()));
            for (String name : zone.names()) {
                String plain = plain(name);
                if (!plain.isEmpty()) {
                    put(whole, wholeTwice, plain, zone.id());
                    for (Core c : cores(plain)) {
                        put(core, coreTwice, c.name, zone.id());
                        if (c.kind != null) {
                            kinds.computeIfAbsent(zone.id(), k -> EnumSet.noneOf(Kind.class)).add(c.kind);
                        }
                    }
                }
            }
        }
        wholeTwice.forEach(whole::remove);
        coreTwice.forEach(core::remove);
        codesTwice.forEach(codes::remove);
    }

    private static void put(Map<String, String> map, Set<String> twice, String key, String id) {
        String before = map.putIfAbsent(key, id);
        if (before != null && !before.equals(id)) {
            twice.add(key);
        }
    }

    /** @param value of a cell: a text, or a code that became a number */
    Optional<String> find(Object value) {
        String shown = CellText.shown(value);
        if (shown.length() > 60 || shown.isBlank()) {
            return Optional.empty();
        }
        String plain = plain(shown);
        String id = whole.get(plain);
        if (id == null && digits(plain).length() == plain.length() && plain.length() >= LEAST_CODE) {
            return Optional.ofNullable(codes.get(bare(plain)));
        }
        return id != null ? Optional.of(id) : cores(plain).stream().filter(c -> core.containsKey(c.name) && isOfKind(c.kind, core.get(c.name)))
            .map(c -> core.get(c.name)).findFirst();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** Nine digits and the same with three noughts behind them are one, as are six with three or six. */
    private static String bare(String code) {
        String bare = code;
        while (bare.length() > LEAST_CODE && bare.endsWith("000") && (bare.length() == 12 || bare.length() == 9)) {
            bare = bare.substring(0, bare.length() - 3);
        }
        return bare;
    }

    /** Half width, small, without blanks, signs and numbering before it. */
    private static String plain(String name) {
        String small = CellText.plain(name).toLowerCase(Locale.ROOT).replaceFirst("^(?:\\(\\d{1,2}\\)|\\d{1,2}[.、:)\\s]+|[一二三四五六七八九十]{1,2}、)", "");
        return small.replaceAll("[\\s·,.、:;'\"“”‘’()（）\\[\\]【】《》_/-]+", "");
    }

    /** 甲区 is not 甲街道, though both are 甲. */
    private boolean isOfKind(Kind kind, String zone) {
        return kind == null || !kinds.containsKey(zone) || kinds.get(zone).contains(kind);
    }

    /** With and without a district before it and a kind behind it, the longest first; never of a single sign. */
    private static List<Core> cores(String plain) {
        String inner = plain.replaceFirst("^(?:[^省市区]{2,3}省)?(?:[^省市区]{2,3}市)?(?=..)", "").replaceFirst("^[^区县市]{2,3}[区县](?=..)", "");
        List<Core> cores = new ArrayList<>();
        for (String base : inner.equals(plain) ? List.of(plain) : List.of(plain, inner)) {
            Core parted = parted(base);
            if (parted.kind == null) {
                cores.add(parted);
            } else {
                cores.add(new Core(base, parted.kind));
                cores.add(parted);
            }
        }
        return cores;
    }

    private static Core parted(String base) {
        for (Kind kind : Kind.values()) {
            for (String end : kind.ends) {
                if (base.endsWith(end) && base.length() - end.length() >= 2) {
                    return new Core(base.substring(0, base.length() - end.length()), kind);
                }
            }
        }
        return new Core(base, null);
    }
}
