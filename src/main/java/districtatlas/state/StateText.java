package districtatlas.state;

import districtatlas.coord.EastNorth;
import districtatlas.feature.FeatureRef;
import districtatlas.map.layer.LayerId;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A state as one line of text and back: {@code theme=structure&year=2025&place=493874.2,2495660.1,30.5…}. Numbers are written so that
 * they come back to the last bit. What a line does not say, or says in a way that means nothing, is taken from another state: a line
 * that was cut or edited costs what it lost, never the start. Pure functions.
 */
public final class StateText {
    private static final String LIST = ",";
    private static final String PARTS = ";";
    private static final String PAIR = ":";
    private static final String HIDDEN = "hidden";

    private StateText() {
    }

    /** Of a quiz nothing is written, but what comes back after it. */
    public static String of(AtlasState shown) {
        AtlasState state = shown.quiz().map(q -> q.before().withPalette(shown.palette())).orElse(shown);
        Map<String, String> fields = new LinkedHashMap<>();
        state.place().ifPresent(p -> fields.put("place", p.center().east() + LIST + p.center().north() + LIST + p.metresPerPixel()));
        fields.put("theme", state.theme());
        fields.put("palette", state.palette());
        fields.put("year", String.valueOf(state.year()));
        Selection open = state.selection();
        open.zone().ifPresent(z -> fields.put("zone", z.value()));
        fields.put("under", list(open.under(), ZoneId::value));
        open.item().ifPresent(i -> fields.put("item", i.value()));
        open.feature().ifPresent(f -> fields.put("feature", escaped(f.layer()) + PAIR + escaped(f.id())));
        open.own().ifPresent(o -> fields.put("own", escaped(o.kind()) + PAIR + escaped(o.id())));
        open.spot().ifPresent(s -> fields.put("spot", s.east() + LIST + s.north()));
        new TreeMap<>(state.layers().byTheme()).forEach((theme, arranged) -> fields.put("layers." + theme, arrangement(arranged)));
        PanelPlace panel = state.panel();
        fields.put("row", panel.openRow());
        fields.put("whole", list(new TreeSet<>(panel.whole()), w -> w));
        fields.put("scroll", String.valueOf(panel.scroll()));
        fields.put("filter", FilterText.of(state.filter()));
        state.compared().ifPresent(c -> fields.put("compared", list(List.of(c.a(), c.b()), ZoneId::value)));
        state.walk().ifPresent(w -> {
            fields.put("walk", w.step() + LIST + w.paused() + (w.tour().isEmpty() ? "" : LIST + escaped(w.tour())));
            fields.put("shown", FilterText.of(w.filter()));
            fields.put("before", of(w.before()));
        });
        if (state.names().on()) {
            fields.put("names", HIDDEN);
            fields.put("told", list(new TreeSet<>(state.names().revealed().stream().map(ZoneId::value).toList()), v -> v));
        }
        state.buildUp().ifPresent(b -> {
            fields.put("build", escaped(b.at()) + PARTS + list(new TreeSet<>(b.shown()), v -> v));
            fields.put("unbuilt", of(b.before()));
        });
        return fields.entrySet().stream().filter(e -> !e.getValue().isEmpty())
                .map(e -> escaped(e.getKey()) + '=' + escaped(e.getValue())).collect(Collectors.joining("&"));
    }

    private static String arrangement(LayerArrangement arranged) {
        return list(arranged.hidden().stream().map(LayerId::value).sorted().toList(), v -> v) + PARTS
                + arranged.opacity().entrySet().stream().map(e -> escaped(e.getKey().value()) + PAIR + e.getValue()).sorted()
                        .collect(Collectors.joining(LIST)) + PARTS
                + list(arranged.order(), LayerId::value)
                + (arranged.shown().isEmpty() ? "" : PARTS + list(arranged.shown().stream().map(LayerId::value).sorted().toList(), v -> v));
    }

    private static <T> String list(Iterable<T> values, Function<T, String> text) {
        List<String> texts = new ArrayList<>();
        values.forEach(v -> texts.add(escaped(text.apply(v))));
        return String.join(LIST, texts);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @param otherwise what holds where the text says nothing; what is open, compared and filtered is the text's alone */
    public static AtlasState parse(String text, AtlasState otherwise) {
        Map<String, String> fields = fields(text);
        AtlasState state = new AtlasState(
                field(fields, "place", StateText::place).or(otherwise::place),
                fields.getOrDefault("theme", otherwise.theme()),
                layers(fields).orElse(otherwise.layers()),
                fields.getOrDefault("palette", otherwise.palette()),
                field(fields, "year", Integer::valueOf).orElse(otherwise.year()),
                selection(fields),
                new PanelPlace(fields.getOrDefault("row", ""), new LinkedHashSet<>(parts(fields.getOrDefault("whole", ""))),
                        field(fields, "scroll", Double::valueOf).orElse(0.0)),
                FilterText.parse(fields.getOrDefault("filter", "")),
                field(fields, "compared", StateText::pair),
                Optional.empty(), names(fields), Optional.empty(), Optional.empty());
        return state.withBuildUp(field(fields, "build", v -> build(v, fields, otherwise))).withWalk(field(fields, "walk", v -> walk(v, fields, otherwise)));
    }

    /** What the text says, by name; whether it means anything, nobody has asked. */
    public static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String part : text.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                understood(part, p -> fields.put(plain(p.substring(0, equals)), plain(p.substring(equals + 1))));
            }
        }
        return fields;
    }

    private static <T> Optional<T> field(Map<String, String> fields, String name, Function<String, T> read) {
        return Optional.ofNullable(fields.get(name)).flatMap(v -> understood(v, read));
    }

    /** Empty for a text that means nothing. */
    private static <T> Optional<T> understood(String text, Function<String, T> read) {
        try {
            return Optional.ofNullable(read.apply(text));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static ZonePair pair(String text) {
        List<String> two = parts(text);
        return new ZonePair(new ZoneId(two.get(0)), new ZoneId(two.get(1)));
    }

    private static Place place(String text) {
        return new Place(spot(text), Double.parseDouble(text.split(LIST)[2]));
    }

    private static EastNorth spot(String text) {
        String[] numbers = text.split(LIST);
        return new EastNorth(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    }

    private static Selection selection(Map<String, String> fields) {
        Optional<ZoneId> zone = field(fields, "zone", ZoneId::new);
        List<ZoneId> under = parts(fields.getOrDefault("under", "")).stream().map(ZoneId::new).toList();
        Optional<Subject> item = field(fields, "item", i -> new Subject.OfItem(new ItemId(i)));
        Optional<Subject> feature = field(fields, "feature", f -> new Subject.OfFeature(new FeatureRef(plain(f.split(PAIR)[0]), plain(f.split(PAIR)[1]))));
        Optional<Subject> spot = field(fields, "spot", s -> new Subject.OfSpot(spot(s)));
        Optional<Subject> own = field(fields, "own", o -> new Subject.OfOwn(plain(o.split(PAIR)[0]), plain(o.split(PAIR)[1])));
        return new Selection(zone, under, item.or(() -> feature).or(() -> spot).or(() -> own));
    }

    /** Empty when the text says nothing of layers. */
    private static Optional<LayerChanges> layers(Map<String, String> fields) {
        Map<String, LayerArrangement> byTheme = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith("layers.")) {
                understood(value, StateText::arrangement).ifPresent(a -> byTheme.put(name.substring("layers.".length()), a));
            }
        });
        return byTheme.isEmpty() ? Optional.empty() : Optional.of(new LayerChanges(byTheme));
    }

    private static LayerArrangement arrangement(String text) {
        String[] three = text.split(PARTS, -1);      // and a fourth where layers are shown that their theme begins without
        LayerArrangement arranged = LayerArrangement.NONE
                .withHidden(parts(three[0]).stream().map(LayerId::new).collect(Collectors.toSet()), true)
                .withShown(parts(three.length > 3 ? three[3] : "").stream().map(LayerId::new).collect(Collectors.toSet()), true)
                .withOrder(parts(three[2]).stream().map(LayerId::new).toList());
        for (String pair : three[1].isEmpty() ? new String[0] : three[1].split(LIST)) {
            double opacity = Double.parseDouble(pair.split(PAIR)[1]);
            arranged = Double.isNaN(opacity) ? arranged : arranged.withOpacity(new LayerId(plain(pair.split(PAIR)[0])), opacity);
        }
        return arranged;
    }

    private static WalkPlace walk(String text, Map<String, String> fields, AtlasState otherwise) {
        String[] two = text.split(LIST);
        AtlasState before = parse(fields.getOrDefault("before", ""), otherwise).withWalk(Optional.empty());
        return new WalkPlace(two.length > 2 ? plain(two[2]) : "", Math.max(0, Integer.parseInt(two[0])), Boolean.parseBoolean(two[1]),
                FilterText.parse(fields.getOrDefault("shown", "")), before);
    }

    private static HiddenNames names(Map<String, String> fields) {
        boolean hidden = HIDDEN.equals(fields.get("names"));
        return new HiddenNames(hidden, parts(fields.getOrDefault("told", "")).stream().map(ZoneId::new).collect(Collectors.toSet()));
    }

    private static BuildPlace build(String text, Map<String, String> fields, AtlasState otherwise) {
        String[] two = text.split(PARTS, -1);
        AtlasState before = parse(fields.getOrDefault("unbuilt", ""), otherwise).withWalk(Optional.empty()).withBuildUp(Optional.empty());
        return new BuildPlace(plain(two[0]), new LinkedHashSet<>(parts(two[1])), before);
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : Stream.of(text.split(LIST)).flatMap(t -> understood(t, StateText::plain).stream()).toList();
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
