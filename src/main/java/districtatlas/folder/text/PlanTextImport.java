package districtatlas.folder.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import districtatlas.atlasfile.LinePrint;
import districtatlas.author.LineIndex;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.folder.EntryDraft;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.FolderLanguages;
import districtatlas.folder.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes plan/document.yaml and plan/lines.idx of a plan's text, again and again: what a person wrote of sections that are still there
 * stays. The document is written anew where anything of it changes; of its comments then only those above the first field stay. What is cited is not moved: that is refused with a word.
 */
public final class PlanTextImport {
    private static final String DOCUMENT = "plan/document.yaml";
    private static final String LINES = "plan/lines.idx";
    private static final String EN = "en";
    private static final String SHORT = "short";
    private static final String SHORT_EN = "short-en";

    private final FolderDraft draft;
    private final PlanText text;
    private final boolean english;
    private final List<Problem> told = new ArrayList<>();

    /** What the document is called, as far as it is said; empty for what is not. */
    public record Said(Optional<String> title, Optional<String> publisher, Optional<String> years) {
    }

    /**
     * What is planned.
     *
     * @param sections how many
     * @param told     what is to be looked at, such as English that is missing
     */
    public record Outcome(int lines, int sections, List<Problem> told) {
    }

    private PlanTextImport(FolderDraft draft, PlanText text) {
        this.draft = draft;
        this.text = text;
        this.english = FolderLanguages.wantsEnglish(draft);
    }

    /** @throws DataRefused when lines that are cited hold other words now, or the document cannot be read */
    public static Outcome plan(FolderDraft draft, PlanText text, Said said) {
        return new PlanTextImport(draft, text).plan(said);
    }

    private Outcome plan(Said said) {
        checkCited();
        JsonNode before = document();
        Map<String, Object> document = new LinkedHashMap<>();
        before.properties().forEach(f -> document.put(f.getKey(), EntryDraft.plain(f.getValue())));
        document.putIfAbsent("id", "plan");
        String title = said.title().orElseGet(() -> textOf(document, "title").filter(t -> !FolderLanguages.isToBeWritten(t)).orElseGet(this::firstLine));
        if (!textOf(document, "title").equals(Optional.of(title)) || english && textOf(document, EN).isEmpty()) {
            document.put("title", title);
            document.remove(EN);
            if (english) {
                document.put(EN, FolderLanguages.english(title));
            }
        }
        said.publisher().ifPresent(p -> document.put("publisher", p));
        document.putIfAbsent("publisher", FolderLanguages.TO_BE_WRITTEN_ZH);
        said.years().or(() -> years(title)).ifPresent(y -> put(document, "years", y, said.years().isPresent()));
        document.putIfAbsent("years", FolderLanguages.TO_BE_WRITTEN_ZH);
        document.put("lines", text.count());
        List<Map<String, Object>> sections = sections(before);
        document.put("sections", sections);
        if (textOf(document, EN).filter(FolderLanguages::isToBeWritten).isPresent()) {
            told.add(Problem.worded("text.english", DOCUMENT, title));
        }
        document.forEach((k, v) -> {
            if ((k.equals("publisher") || k.equals("years")) && FolderLanguages.isToBeWritten(String.valueOf(v))) {
                told.add(Problem.worded("text.open", DOCUMENT, k));
            }
        });
        long wanting = sections.stream().filter(s -> FolderLanguages.isToBeWritten(String.valueOf(s.getOrDefault(EN, "")))).count();
        if (wanting > 0) {
            told.add(Problem.worded("text.english-sections", DOCUMENT, wanting));
        }
        Map<String, Object> ordered = new LinkedHashMap<>();
        List.of("id", "title", EN, "publisher", "years", "lines").stream().filter(document::containsKey).forEach(k -> ordered.put(k, document.get(k)));
        document.forEach(ordered::putIfAbsent);
        if (!EntryDraft.same(EntryDraft.plain(before), ordered)) {
            draft.put(DOCUMENT, comment() + YamlText.fields(ordered));
        }
        draft.put(LINES, text.index().format());
        return new Outcome(text.count(), sections.size(), List.copyOf(told));
    }

    private static void put(Map<String, Object> document, String field, String value, boolean always) {
        if (always || textOf(document, field).filter(t -> !FolderLanguages.isToBeWritten(t)).isEmpty()) {
            document.put(field, value);
        }
    }

    private static Optional<String> textOf(Map<String, Object> map, String field) {
        return Optional.ofNullable(map.get(field)).map(String::valueOf);
    }

    private String firstLine() {
        for (int i = 1; i <= text.count(); i++) {
            if (!text.line(i).isBlank()) {
                return text.line(i).strip().replaceFirst("^#+\\s*", "");
            }
        }
        return "";
    }

    /** Of a title such as 2026—2030年. */
    private static Optional<String> years(String title) {
        java.util.regex.Matcher years = java.util.regex.Pattern.compile("((?:19|20)\\d\\d)\\s*[-–—至]{1,2}\\s*((?:19|20)\\d\\d)").matcher(title);
        return years.find() ? Optional.of(years.group(1) + "–" + years.group(2)) : Optional.empty();
    }

    /** What stands above the first field. */
    private String comment() {
        StringBuilder comment = new StringBuilder();
        for (String line : draft.text(DOCUMENT).orElse("").split("(?<=\n)")) {
            if (!line.startsWith("#") && !line.isBlank()) {
                break;
            }
            comment.append(line);
        }
        return comment.toString();
    }

    private JsonNode document() {
        JsonNode node = draft.yaml(DOCUMENT);
        if (!node.isObject() && !node.isMissingNode()) {
            throw DataRefused.of("data.text.document", DOCUMENT, DOCUMENT);
        }
        return node;
    }

    /** With what a person wrote of the section of the same title, or else of the same beginning. */
    private List<Map<String, Object>> sections(JsonNode before) {
        String head = new Messages(Lang.ZH).get("folder.text.head");
        List<Map<String, Object>> all = new ArrayList<>();
        List<PlanSections.Section> made = PlanSections.of(text, head);
        for (PlanSections.Section s : made) {
            JsonNode old = old(before, made, s);
            Map<String, Object> section = new LinkedHashMap<>();
            section.put("from", s.from());
            section.put("to", s.to());
            section.put("title", s.title());
            String brief = written(old, SHORT, isTitled(old, s) ? "" : "title").orElse(s.shortTitle());
            section.put(SHORT, brief);
            if (english) {
                boolean isHead = s.title().equals(head);
                String en = isHead ? new Messages(Lang.EN).get("folder.text.head") : FolderLanguages.english(s.titleEn().isEmpty() ? s.title() : s.titleEn());
                section.put(SHORT_EN, written(old, SHORT_EN, isTitled(old, s) ? "" : SHORT).orElse(isHead ? en : s.shortEn().isEmpty() ? brief : s.shortEn()));
                section.put(EN, written(old, EN, "").orElse(en));
            }
            old.properties().forEach(f -> section.putIfAbsent(f.getKey(), EntryDraft.plain(f.getValue())));
            all.add(section);
        }
        return all;
    }

    /** What a person may have written: neither a mark nor what was made of another field, where one is named. */
    private static Optional<String> written(JsonNode section, String field, String madeOf) {
        String text = section.path(field).asText("");
        return text.isEmpty() || FolderLanguages.isToBeWritten(text) || text.equals(section.path(madeOf).asText("")) ? Optional.empty() : Optional.of(text);
    }

    private static JsonNode old(JsonNode before, List<PlanSections.Section> made, PlanSections.Section section) {
        JsonNode found = MissingNode.getInstance();
        for (JsonNode old : before.path("sections")) {
            boolean isFirst = found.isMissingNode();
            found = isTitled(old, section) && (isFirst || old.path("from").asInt() == section.from()) ? old : found;
        }
        if (found.isMissingNode()) {
            for (JsonNode old : before.path("sections")) {
                boolean isCorrected = old.path("from").asInt() == section.from() && made.stream().noneMatch(s -> isTitled(old, s));
                found = isCorrected ? old : found;
            }
        }
        return found;
    }

    private static boolean isTitled(JsonNode old, PlanSections.Section section) {
        return LinePrint.plain(old.path("title").asText()).equals(LinePrint.plain(section.title()));
    }

    /** Every line that is cited says what it said. */
    private void checkCited() {
        Optional<LineIndex> before = draft.text(LINES).flatMap(LineIndex::parse);
        if (before.isEmpty()) {
            return;
        }
        Map<Integer, LinePrint> now = text.index().prints();
        List<Integer> moved = CitedLines.of(draft).stream().filter(line -> {
            LinePrint was = before.get().prints().get(line);
            return was != null && !Optional.ofNullable(now.get(line)).map(LinePrint::digest).equals(Optional.of(was.digest()));
        }).toList();
        if (!moved.isEmpty()) {
            List<Integer> first = moved.subList(0, Math.min(8, moved.size()));
            throw DataRefused.of("data.text.moved", LINES, moved.size(), String.join(", ", first.stream().map(String::valueOf).toList()));
        }
    }
}
