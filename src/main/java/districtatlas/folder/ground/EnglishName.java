package districtatlas.folder.ground;

import districtatlas.author.Pinyin;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An English name for what a file names in Chinese alone: pinyin, and the English word for what it is. One thread at a time. */
final class EnglishName {
    private static final Pattern LINE = Pattern.compile("(?:\u5730\u94C1)?(\\d+)\u53F7\u7EBF");
    /** The longer endings first. */
    private static final Map<String, String> KINDS = kinds();

    private final Pinyin pinyin = new Pinyin();
    private long made;

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        String table = """
                高速公路=Expressway
                立交桥=Interchange
                高尔夫球场=Golf Course
                主题公园=Theme Park
                湿地公园=Wetland Park
                森林公园=Forest Park
                快速路=Expressway
                地铁站=Station
                大道=Avenue
                高速=Expressway
                公路=Highway
                立交=Interchange
                隧道=Tunnel
                大桥=Bridge
                水库=Reservoir
                公园=Park
                花园=Garden
                广场=Square
                路=Road
                街=Street
                巷=Lane
                桥=Bridge
                河=River
                溪=Brook
                涌=Creek
                渠=Canal
                湖=Lake
                山=Mountain
                站=Station""";
        table.lines().forEach(l -> kinds.put(l.substring(0, l.indexOf('=')), l.substring(l.indexOf('=') + 1)));
        return kinds;
    }

    /** Empty for what has no name. */
    String of(String name) {
        if (name.isEmpty()) {
            return "";
        }
        made++;
        Matcher line = LINE.matcher(name);
        if (line.matches()) {
            return "Line " + line.group(1);
        }
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            if (name.endsWith(kind.getKey()) && name.length() > kind.getKey().length() + 1) {
                return latin(name.substring(0, name.length() - kind.getKey().length())) + " " + kind.getValue();
            }
        }
        return latin(name);
    }

    private String latin(String name) {
        String joined = Arrays.stream(pinyin.syllables(name).split(" ")).collect(Collectors.joining());
        return joined.isEmpty() ? name : Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }

    /** How many it has made. */
    long made() {
        return made;
    }
}
