package districtatlas.folder.streets;

import districtatlas.author.Pinyin;
import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.folder.EntryDraft;
import districtatlas.folder.EntryFile;
import districtatlas.folder.FolderLanguages;
import districtatlas.folder.SourceFolder;
import districtatlas.folder.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The zones of a folder with the streets of a file: who is there already keeps id, texts and all else; who is new gets an entry that says what
 * is known. One thread at a time.
 */
final class ZoneEntries {
    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String NAME = "name";
    private static final String PARENT = "parent";
    private static final List<String> ORDER = List.of(ID, KIND, "code", NAME, "en", "short", PARENT, "aliases");
    private static final int MOST_TEXT = 60;
    private static final int CODE_DIGITS = 6;

    private final SourceFolder folder;
    private final ShortName names = new ShortName();
    private final boolean english;
    private final EntryFile before;
    private final List<Problem> notes = new ArrayList<>();
    private final Set<String> taken = new TreeSet<>();
    private EntryFile zones;

    ZoneEntries(SourceFolder folder) {
        this.folder = folder;
        this.english = folder.hasEnglish();
        this.before = folder.draft().entries(SourceFolder.ZONES, ID);
        this.zones = before;
        this.taken.addAll(before.ids());
    }

    /** Of new entries that somebody must look at. */
    List<Problem> notes() {
        return notes;
    }

    private List<String> ofKind(String kind) {
        return before.ids().stream().filter(id -> value(id, KIND).equals(kind)).toList();
    }

    private String value(String id, String field) {
        return before.values(id).map(v -> v.path(field).asText("")).orElse("");
    }

    /** The zone that is there already of a name or a code. */
    Optional<String> known(String kind, String name, String code) {
        List<String> all = ofKind(kind);
        return all.stream().filter(id -> !code.isEmpty() && value(id, "code").equals(code)).findFirst()
                .or(() -> all.stream().filter(id -> value(id, NAME).equals(name)).findFirst())
                .or(() -> all.stream().filter(id -> ShortName.of(value(id, NAME)).equals(ShortName.of(name))).findFirst());
    }

    /** The place of a street's zone among those that are there; behind them all where it is new. */
    int place(String name, String code) {
        return known("street", name, code).map(before.ids()::indexOf).orElse(Integer.MAX_VALUE);
    }

    /**
     * Plans all zones.
     *
     * @param remove whether streets that are not in the file go also where something names them, or somebody has written of them
     * @return the zones of the streets, in the order of the list
     * @throws DataRefused when a zone that would go is named by something, or has texts
     */
    List<String> put(List<GivenStreet> streets, boolean remove) {
        List<String> kept = new ArrayList<>();
        String district = district(streets);
        kept.add(district);
        Map<String, String> groups = groups(streets, district);
        kept.addAll(groups.values());
        List<String> ids = new ArrayList<>();
        int coded = 0;
        for (int i = 0; i < streets.size(); i++) {
            GivenStreet street = streets.get(i);
            Optional<String> known = known("street", street.name(), street.code()).filter(k -> !ids.contains(k));
            Optional<String> parent = Optional.ofNullable(groups.get(street.group()));
            if (known.isPresent()) {
                ids.add(known.get());
                parent.filter(p -> !value(known.get(), PARENT).equals(p)).ifPresent(p -> changeParent(known.get(), p));
                continue;
            }
            String code = street.code();
            if (code.isEmpty()) {
                code = value(district, "code").isEmpty() ? folder.said("code") : value(district, "code");
                code = String.format(Locale.ROOT, "%s-%02d", code, i + 1);
                coded++;
            }
            ids.add(addStreet(street, parent.orElse(district), code));
        }
        if (coded > 0) {
            notes.add(Problem.worded("folder.codes", SourceFolder.ZONES, coded));
        }
        kept.addAll(ids);
        boolean grouped = streets.stream().anyMatch(s -> !s.group().isEmpty());
        removeOthers(kept, grouped, remove);
        folder.draft().put(SourceFolder.ZONES, zones);
        return ids;
    }

    private String district(List<GivenStreet> streets) {
        List<String> there = ofKind("district");
        if (!there.isEmpty()) {
            return there.get(0);
        }
        String name = folder.said(NAME);
        String whole = ShortName.ofDistrict(name).equals(name) ? name + "\u533A" : name;
        String code = folder.said("code");
        if (code.isEmpty()) {
            Set<String> starts = new LinkedHashSet<>();
            streets.forEach(s -> starts.add(s.code().length() > CODE_DIGITS ? s.code().substring(0, CODE_DIGITS) : ""));
            code = starts.size() == 1 ? starts.iterator().next() : "";
        }
        if (code.isEmpty()) {
            throw DataRefused.of("folder.no-district-code", SourceFolder.ATLAS, SourceFolder.ZONES);
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(ID, free(folder.said(ID)));
        entry.put(KIND, "district");
        entry.put("code", code);
        entry.put(NAME, whole);
        entry.put("en", english ? folder.said("en") + " District" : "");
        entry.put("short", name);
        entry.put("aliases", english ? List.of(name, folder.said("en")) : List.of(name));
        return add(entry, composition(streets.size() + " \u4E2A\u8857\u9053\u3002", streets.size() + (streets.size() == 1 ? " sub-district." : " sub-districts.")));
    }

    /** By name; those that streets are said to be of, in the order in which they are met. */
    private Map<String, String> groups(List<GivenStreet> streets, String district) {
        Map<String, String> groups = new LinkedHashMap<>();
        for (GivenStreet street : streets) {
            String name = street.group();
            if (name.isEmpty() || groups.containsKey(name)) {
                continue;
            }
            Optional<String> known = known("group", name, "").filter(k -> !groups.containsValue(k));
            if (known.isPresent()) {
                groups.put(name, known.get());
                continue;
            }
            String brief = ShortName.of(name);
            List<GivenStreet> members = streets.stream().filter(s -> s.group().equals(name)).toList();
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(ID, free(names.id(brief), "group"));
            entry.put(KIND, "group");
            entry.put(NAME, name);
            entry.put("en", english ? names.latin(brief) + " Group" : "");
            entry.put("short", brief);
            entry.put(PARENT, district);
            entry.put("aliases", brief.equals(name) ? List.of() : List.of(brief));
            groups.put(name, add(entry, composition(membersText(members.stream().map(GivenStreet::name).toList()),
                    String.join(", ", members.stream().map(this::briefEnglish).toList()) + ".")));
        }
        return groups;
    }

    private String briefEnglish(GivenStreet street) {
        return street.en().isEmpty() ? names.latin(ShortName.of(street.name())) : street.en().replaceFirst("(?i) (sub-?district|street)$", "");
    }

    private String addStreet(GivenStreet street, String parent, String code) {
        String brief = ShortName.of(street.name());
        String latin = briefEnglish(street);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(ID, free(names.id(brief), "street"));
        entry.put(KIND, "street");
        entry.put("code", code);
        entry.put(NAME, street.name());
        entry.put("en", !english ? "" : street.en().isEmpty() ? latin + " Sub-district" : street.en());
        entry.put("short", brief);
        entry.put(PARENT, parent);
        List<String> aliases = new ArrayList<>();
        if (!brief.equals(street.name())) {
            aliases.add(brief);
        }
        if (english) {
            aliases.add(latin);
        }
        entry.put("aliases", aliases);
        if (Pinyin.isWanting(latin)) {
            notes.add(Problem.worded("folder.no-pinyin", SourceFolder.ZONES, street.name()));
        }
        return add(entry, Optional.empty());
    }

    private Optional<Map<String, Object>> composition(String text, String en) {
        if (text.length() > MOST_TEXT) {
            return Optional.empty();
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("text", text);
        said.put("en", english ? en : "");
        said.put("certainty", "known");
        return Optional.of(said);
    }

    private String add(Map<String, Object> entry, Optional<Map<String, Object>> composition) {
        Map<String, Object> unwritten = new LinkedHashMap<>();
        unwritten.put("none", FolderLanguages.TO_BE_WRITTEN_ZH);
        unwritten.put("none_en", english ? FolderLanguages.TO_BE_WRITTEN : "");
        entry.put("role", unwritten);
        entry.put("composition", composition.orElse(unwritten));
        entry.put("focus", unwritten);
        String id = (String) entry.get(ID);
        taken.add(id);
        zones = zones.with(id, YamlText.entry(entry) + "\n");
        return id;
    }

    /** An id that nobody has: with a word for its kind, or with a number. */
    private String free(String wanted, String... kind) {
        String base = wanted.isEmpty() ? "zone" : wanted;
        if (!taken.contains(base)) {
            return base;
        }
        String named = kind.length == 0 ? base : base + "-" + kind[0];
        String free = named;
        for (int i = 2; taken.contains(free); i++) {
            free = named + "-" + i;
        }
        return free;
    }

    private void changeParent(String id, String parent) {
        EntryDraft entry = EntryDraft.of(zones, id, ORDER);
        entry.set(PARENT, parent);
        zones = entry.in(zones, id);
    }

    private void removeOthers(List<String> kept, boolean grouped, boolean remove) {
        List<String> gone = new ArrayList<>(ofKind("street"));
        if (grouped) {
            gone.addAll(ofKind("group"));
        }
        gone.removeAll(kept);
        if (!gone.isEmpty() && !remove) {
            refuseNamed(gone);
            List<String> written = gone.stream().filter(id -> ZoneUse.isWritten(before.values(id).orElseThrow(), members(id))).map(id -> value(id, NAME)).toList();
            if (!written.isEmpty()) {
                throw DataRefused.of("folder.zones-written", SourceFolder.ZONES, String.join("\u3001", written));
            }
        }
        for (String id : gone) {
            zones = zones.without(id);
        }
    }

    private void refuseNamed(List<String> gone) {
        Set<String> values = ZoneUse.values(folder);
        zones.ids().stream().filter(z -> !gone.contains(z)).forEach(z -> ZoneUse.add(zones.values(z).orElseThrow(), values));
        List<String> named = gone.stream().filter(values::contains).map(id -> value(id, NAME)).toList();
        if (!named.isEmpty()) {
            throw DataRefused.of("folder.zones-named", SourceFolder.ZONES, String.join("\u3001", named));
        }
    }

    /** What a group is said to be made of where nobody has written it. */
    private String members(String group) {
        return membersText(ofKind("street").stream().filter(s -> value(s, PARENT).equals(group)).map(s -> value(s, NAME)).toList());
    }

    private static String membersText(List<String> streets) {
        return String.join("\u3001", streets.stream().map(ShortName::of).toList()) + "\u3002";
    }
}
