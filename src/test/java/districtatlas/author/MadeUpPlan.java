package districtatlas.author;

import districtatlas.author.MadeUp.Has;
import districtatlas.author.MadeUp.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the plan of a made-up district says: a text of six lines, and all that rests on them. */
final class MadeUpPlan {
    private static final String[] SIDES = {"东", "内", "北", "中", "高"};
    private static final String[] SIDES_EN = {"Dong", "Nei", "Bei", "Zhong", "Gao"};
    private static final String[] SORTS = {"山", "河", "林", "田", "泉", "桥", "园", "坪"};
    private static final String[] SORTS_EN = {"shan", "he", "lin", "tian", "quan", "qiao", "yuan", "ping"};

    private final Wish wish;
    private final MadeUpGround ground;

    MadeUpPlan(Wish wish, MadeUpGround ground) {
        this.wish = wish;
        this.ground = ground;
    }

    private static String name(int street) {
        return SIDES[street % 5] + SORTS[street / 5];
    }

    /** The English after its field; nothing in a district that has none. */
    private String en(String field, String words) {
        return wish.has(Has.ENGLISH) ? ", " + field + ": \"" + words + "\"" : "";
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("atlas.yaml"), "id: made-up\nname: 青禾\n" + (wish.has(Has.ENGLISH) ? "en: Qinghe\n" : "languages: [zh]\n")
                + "publisher: 虚构编辑部\n" + (wish.has(Has.ENGLISH) ? "publisher_en: Made-up Editors\n" : "") + "licence: CC0-1.0\nmeridian: 105\nhome: " + ground.home()
                + "\nboundary-set: {state: schematic" + ", note: 虚构的界线。" + en("note_en", "Invented.") + "}\n");
        Files.writeString(folder.resolve("plan/document.yaml"), "id: plan\ntitle: 青禾区规划\n" + (wish.has(Has.ENGLISH) ? "en: Plan of Qinghe\n" : "")
                + "publisher: 虚构单位\nyears: 2021–2025\nlines: 6\nsections:\n  - {from: 1, to: 6, title: 全文, short: 全" + en("en", "All") + en("short-en", "A") + "}\n");
        Files.writeString(MadeUp.textIn(folder), text());
        Files.writeString(folder.resolve("plan/zones.yaml"), zones());
        if (wish.has(Has.ITEMS)) {
            Files.writeString(folder.resolve("plan/items/things.yaml"), items());
        }
        if (wish.has(Has.FIGURES)) {
            Files.writeString(folder.resolve("plan/figures/all.yaml"), "- {id: trees, name: 树木" + en("en", "Trees") + ", topic: environment, unit: 棵" + en("unit_en", "trees")
                    + ", direction: reach, values: [{year: 2020, role: result, value: 80, as: 80棵, scope: qinghe, source: [6]},"
                    + " {year: 2025, role: target, value: 120, as: 达到120棵, scope: qinghe, source: [6]}]}\n");
        }
        if (wish.has(Has.GLOSSARY)) {
            Files.writeString(folder.resolve("plan/glossary.yaml"), "- {id: forest, term: 林木" + en("en", "Woods") + ", text: 成片的树。" + en("text_en", "Many trees.") + ", certainty: known}\n");
        }
        if (wish.has(Has.TOUR)) {
            Files.writeString(folder.resolve("plan/tours/1-walk.yaml"), "id: walk\ntitle: 走一走\nabout: 看一看。\n" + (wish.has(Has.ENGLISH) ? "en: A walk\nabout_en: A look.\n" : "")
                    + "steps:\n  - {id: one, title: 开始" + en("en", "Start") + ", text: 这里有街道。" + en("text_en", "Here are streets.") + ", zones: [qinghe, street-1], source: [2]}\n");
        }
        if (wish.has(Has.BUILD_UP)) {
            Files.writeString(folder.resolve("plan/build-up.yaml"), "theme: streets\nparts:\n  - {id: ground, title: 大地" + en("en", "Ground") + ", icon: map, text: 大地。"
                    + en("text_en", "The ground.") + ", certainty: known}\n  - {id: streets, title: 街道" + en("en", "Streets") + ", icon: map, text: 街道。" + en("text_en", "The streets.")
                    + ", source: [2], layers: [street_line]}\n");
        }
    }

    private String text() {
        String streets = IntStream.range(0, wish.streets()).mapToObj(s -> name(s) + "街道").collect(Collectors.joining("、"));
        return "青禾区规划\n全区有" + streets + "。\n设一号组团、二号组团、三号组团、四号组团、五号组团、六号组团，青禾轴和清溪带相连，建设清泉片区。\n"
                + "建设青禾书院，改造清泉医院。\n兴建远山学校。\n2020年有树80棵，到2025年达到120棵。\n";
    }

    private String zones() {
        StringBuilder yaml = new StringBuilder(zone("qinghe", "district", "青禾区", "Qinghe District", "", "code: \"990101\", aliases: [青禾], ", 1));
        if (wish.has(Has.AXIS)) {
            yaml.append(zone("axis", "axis", "青禾轴", "Qinghe Axis", "qinghe", "", 3));
        }
        if (wish.has(Has.BELT)) {
            yaml.append(zone("belt", "belt", "清溪带", "Qingxi Belt", "qinghe", "", 3));
        }
        String[] numbers = {"一", "二", "三", "四", "五", "六"};
        for (int g = 0; g < wish.groups(); g++) {
            yaml.append(zone("group-" + (g + 1), "group", numbers[g] + "号组团", "Group " + (g + 1), "qinghe", "", 3));
        }
        for (int s = 0; s < wish.streets(); s++) {
            String touches = s > 0 ? "" : wish.has(Has.AXIS) ? "touches: [{zone: axis, source: [3]}], " : "";
            yaml.append(zone("street-" + (s + 1), "street", name(s) + "街道", SIDES_EN[s % 5] + SORTS_EN[s / 5], wish.groups() == 0 ? "qinghe"
                    : "group-" + (1 + s * wish.groups() / wish.streets()), String.format(Locale.ROOT, "code: \"990101%03d\", short: %s, %s", s + 1, name(s), touches), 2));
        }
        if (wish.has(Has.KEY_AREAS)) {
            yaml.append(zone("area", "key-area", "清泉片区", "Qingquan Area", "street-1", "", 3));
            yaml.append(zone("unseen", "key-area", "无形片区", "Area without a shape", "qinghe", "", 3));
        }
        return yaml.toString();
    }

    private String zone(String id, String kind, String name, String english, String parent, String more, int line) {
        String none = "{none: 规划没有写。" + en("none_en", "The plan says nothing.") + "}";
        return "- {id: " + id + ", kind: " + kind + ", name: " + name + en("en", english) + ", " + more + (parent.isEmpty() ? "" : "parent: " + parent + ", ")
                + "role: {text: 虚构的区域。" + en("en", "Made up.") + ", source: [" + line + "]}, composition: " + none + ", focus: " + none + "}\n";
    }

    private String items() {
        List<String> sorts = List.of("university", "health", "school");
        List<String> names = List.of("青禾书院", "清泉医院", "远山学校");
        StringBuilder yaml = new StringBuilder();
        for (int n = 0; n < sorts.size(); n++) {
            int street = n % wish.streets();
            double[] at = ground.middle(street);
            yaml.append(String.format(Locale.ROOT, "- {id: thing-%d, name: %s%s, kind: %s, status: planned, text: 虚构之物。%s, source: [%d], zones: [{zone: street-%d, certainty: known}], place: %s}\n",
                    n + 1, names.get(n), en("en", "Thing " + (n + 1)), sorts.get(n), en("text_en", "Made up."), n < 2 ? 4 : 5, street + 1,
                    n == 2 ? "{none: 没有写明" + en("none_en", "Not stated") + "}" : String.format(Locale.ROOT, "{lon: %.6f, lat: %.6f, accuracy: area}", at[0], at[1])));
        }
        return yaml.toString();
    }
}
