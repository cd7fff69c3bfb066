package districtatlas.folder.book;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Better;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.Topic;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.DataRefused;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.SourceFolder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The lists to choose from, with the kinds of items that a folder has. Immutable. */
final class BookWords {
    /** Where a place was read: a map of the web in China shifts it. */
    static final String GCJ02 = "gcj-02";

    /** The plan's own verbs, which say the status. */
    private static final Map<Status, List<String>> VERBS = Map.ofEntries(Map.entry(Status.PLANNED, List.of("推动", "实施", "打造", "构建", "建设", "推进", "拟建", "规划中")),
            Map.entry(Status.BUILDING, List.of("加快建设", "开工", "建设中", "施工中")),
            Map.entry(Status.UPGRADING, List.of("完善", "深化", "提升", "推广", "优化", "健全", "加强", "改造", "升级")),
            Map.entry(Status.PROPOSED, List.of("探索", "谋划", "研究")), Map.entry(Status.SOUGHT, List.of("争取", "争创")), Map.entry(Status.SETTLED, List.of("落户")),
            Map.entry(Status.BUILT, List.of("已建成", "建成", "现有")), Map.entry(Status.RUNNING, List.of("运营中", "在用")), Map.entry(Status.UNKNOWN, List.of("不详", "未知")));

    private final Map<BookChoice, List<BookWord>> lists = new EnumMap<>(BookChoice.class);

    private BookWords() {
    }

    static BookWords of(FolderDraft draft) {
        BookWords words = new BookWords();
        words.add(BookChoice.ZONE_KIND, ZoneKind.class, k -> "book.zone-kind." + k);
        words.add(BookChoice.STATUS, Status.class, k -> "words.status." + k);
        words.add(BookChoice.ACCURACY, Accuracy.class, k -> "book.accuracy." + k);
        words.add(BookChoice.TOPIC, Topic.class, k -> "words.topic." + k);
        words.add(BookChoice.BETTER, Better.class, k -> "book.better." + k);
        words.add(BookChoice.ROLE, FigureRole.class, k -> "book.role." + k);
        words.add(BookChoice.DIRECTION, Direction.class, k -> "book.direction." + k);
        words.lists.put(BookChoice.DATUM, List.of(word("wgs-84", k -> "book.datum." + k, List.of("cgcs2000", "国家2000", "gps", "wgs84", "4490", "4326")),
                word(GCJ02, k -> "book.datum." + k, List.of("gcj02", "高德", "腾讯", "火星坐标"))));
        words.lists.put(BookChoice.KIND, kinds(draft));
        words.lists.put(BookChoice.ZONE, List.of());
        words.lists.put(BookChoice.NONE, List.of());
        return words;
    }

    private <E extends Enum<E> & Keyed> void add(BookChoice choice, Class<E> list, UnaryOperator<String> family) {
        lists.put(choice, Keyed.keys(list).stream().map(k -> word(k, family, choice == BookChoice.STATUS ? VERBS.getOrDefault(Keyed.ofKey(Status.class, k), List.of()) : List.of())).toList());
    }

    private static BookWord word(String key, UnaryOperator<String> family, List<String> others) {
        return new BookWord(key, new Messages(Lang.ZH).get(family.apply(key)), new Messages(Lang.EN).get(family.apply(key)), others);
    }

    private static List<BookWord> kinds(FolderDraft draft) {
        List<BookWord> kinds = new ArrayList<>();
        try {
            for (JsonNode kind : new SourceFolder(draft).yaml("plan/kinds.yaml")) {
                kinds.add(new BookWord(kind.path("id").asText(), kind.path("name").asText(), kind.path("en").asText(), List.of()));
            }
        } catch (DataRefused unreadable) {
            // The compiler tells; here every kind is unknown.
        }
        return List.copyOf(kinds);
    }

    List<BookWord> list(BookChoice choice) {
        return lists.get(choice);
    }

    /** What is meant by a word, in whichever language it is written. */
    Optional<BookWord> meant(BookChoice choice, String written) {
        return list(choice).stream().filter(w -> w.isMeantBy(written)).findFirst();
    }

    /** As it is offered; the key itself where the list has none. */
    String offered(BookChoice choice, String key) {
        return list(choice).stream().filter(w -> w.key().equals(key)).map(BookWord::zh).findFirst().orElse(key);
    }
}
