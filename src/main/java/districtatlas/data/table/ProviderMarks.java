package districtatlas.data.table;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of services that shift their coordinates, and of the systems they shift them to, in what people call files and columns. */
final class ProviderMarks {
    private static final Pattern BAIDU = Pattern.compile("百度|baidu|bd[-_ ]?09|(?<![a-z])bd(?=[ _-]?(?:lon|lng|lat|x|y|经|纬|坐标)(?![a-z]))");
    private static final Pattern AMAP = Pattern.compile("高德|amap|autonavi|gaode|gcj[-_ ]?02|gcj|火星");
    private static final Pattern TENCENT = Pattern.compile("腾讯|tencent|(?<![a-z])(?:qq|tx)(?=[ _-]?(?:lon|lng|lat|map|地图|坐标)(?![a-z]))");

    private ProviderMarks() {
    }

    static Optional<String> of(String name) {
        String plain = CellText.plain(name).toLowerCase(Locale.ROOT).replaceAll("(?<=[a-z])_|_(?=[a-z])", " ");
        return found(BAIDU, plain, "baidu").or(() -> found(AMAP, plain, "amap")).or(() -> found(TENCENT, plain, "tencent"));
    }

    private static Optional<String> found(Pattern pattern, String text, String provider) {
        Matcher m = pattern.matcher(text);
        return m.find() ? Optional.of(provider) : Optional.empty();
    }
}
