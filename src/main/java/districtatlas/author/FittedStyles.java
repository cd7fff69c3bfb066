package districtatlas.author;

import districtatlas.atlasfile.FeatureRow;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.StyleRow;
import districtatlas.atlasfile.ThemeRow;
import districtatlas.author.LayersPart.Built;
import districtatlas.author.StyleReach.Asked;
import districtatlas.author.StyleReach.RuleReach;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.HomeScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The styles as they go into the atlas of this district: titles with the names of what is drawn, without the rules for what it has not,
 * with its steps of scale. Rules that draw nothing are told, and so is what no rule draws.
 */
final class FittedStyles {
    /** So many names are listed in a title; of more, these are and how many there are. */
    private static final int NAMES = 4;
    private static final Set<String> WHOLE = Set.of(ZoneKind.DISTRICT.key(), ZoneKind.GROUP.key(), ZoneKind.STREET.key());
    private static final Messages ZH = new Messages(Lang.ZH);
    private static final Messages EN = new Messages(Lang.EN);

    private final Compilation c;
    private final LayersPart layers;
    private final ThemesPart themes;
    private final StyleValues values;
    private final Map<String, StyleReach> reaches = new LinkedHashMap<>();
    private final Map<String, SldRules> texts = new HashMap<>();
    /** By style, the rules that this district has nothing for. */
    private final Map<String, Set<Integer>> spare = new HashMap<>();

    private FittedStyles(Compilation c, LayersPart layers, ThemesPart themes, StyleValues values) {
        this.c = c;
        this.layers = layers;
        this.themes = themes;
        this.values = values;
    }

    /**
     * Reads each style as the map will.
     *
     * @param factor by what steps of scale are multiplied
     */
    static List<StyleRow> of(Compilation c, StylesPart styles, ThemesPart themes, LayersPart layers, KindsPart kinds, StyleProofreader proofreader,
                             double factor) {
        FittedStyles fitted = new FittedStyles(c, layers, themes, new StyleValues(kinds));
        styles.proofread(themes, layers, proofreader, c).forEach((name, reach) -> {
            SldRules text = SldRules.of(styles.slds().get(name));
            if (!reach.rules().isEmpty() && reach.rules().size() <= text.size()) {
                fitted.reaches.put(name, reach);
                fitted.texts.put(name, text);
                fitted.judge(name);
            }
        });
        if (fitted.reaches.keySet().containsAll(styles.slds().keySet())) {
            fitted.tellUndrawn();
            fitted.tellUnusedWords();
        }
        Map<String, String> made = new HashMap<>();
        fitted.texts.keySet().forEach(name -> made.put(name, fitted.text(name, factor)));
        return themes.styles().stream().map(s -> new StyleRow(s.name(), s.layer(), made.getOrDefault(s.name(), s.sld()), s.isDefault())).toList();
    }

    private List<Built> drawnWith(String style) {
        return themes.styles().stream().filter(s -> s.name().equals(style)).flatMap(s -> layers.layer(s.layer()).stream()).toList();
    }

    private void judge(String style) {
        List<Built> drawn = drawnWith(style).stream().filter(l -> !l.features().isEmpty()).toList();
        Set<Integer> nothing = new HashSet<>();
        StyleReach reach = reaches.get(style);
        // With other boundaries a thing may lie in another zone, and be known otherwise.
        boolean ofItems = drawn.stream().anyMatch(l -> l.row().made().equals("items"));
        for (int i = 0; i < reach.rules().size() && !drawn.isEmpty(); i++) {
            RuleReach rule = reach.rules().get(i);
            if (rule.draws() && !rule.meetsAny()) {
                Optional<Asked> strange = rule.asked().stream().filter(a -> drawn.stream().noneMatch(l -> values.allow(l.row(), a)))
                        .min((a, b) -> a.toString().compareTo(b.toString()));
                if (strange.isPresent()) {
                    c.log.worded("style.dead", new Spot(StylesPart.FOLDER + "/" + style + ".sld", texts.get(style).line(i)).toString(),
                            strange.get().column(), strange.get().value(), ids(drawn));
                } else if (!ofItems) {
                    nothing.add(i);
                }
            }
        }
        spare.put(style, nothing);
        drawn.stream().filter(l -> l.row().made().equals("zones") && WHOLE.contains(l.row().id())).forEach(l -> tellUnfilled(style, l));
    }

    private static String ids(List<Built> layers) {
        return layers.stream().map(l -> l.row().id()).collect(Collectors.joining(", "));
    }

    private void tellUnfilled(String style, Built layer) {
        StyleReach reach = reaches.get(style);
        Set<Integer> filled = new HashSet<>();
        boolean fills = false;
        for (int i = 0; i < reach.rules().size(); i++) {
            if (reach.rules().get(i).fills()) {
                fills = true;
                filled.addAll(reach.met(i, layer.row().id()));
            }
        }
        List<String> bare = new ArrayList<>();
        for (int i = 0; fills && i < layer.features().size(); i++) {
            if (!filled.contains(i)) {
                bare.add(text(layer, i, "name"));
            }
        }
        if (!bare.isEmpty()) {
            c.log.warning("style.unfilled", StylesPart.FOLDER + "/" + style + ".sld", String.join(ZH.get("style.names.and"), bare));
        }
    }

    /** What a theme shows and draws with none of its rules; features that go into no theme, or are drawn for an audience alone, are nobody's loss. */
    private void tellUndrawn() {
        Map<String, Set<String>> used = new LinkedHashMap<>();
        for (ThemeRow theme : themes.themes()) {
            if (!theme.stage()) {
                theme.layers().forEach(l -> used.computeIfAbsent(l.layer(), k -> new LinkedHashSet<>()).add(l.style()));
            }
        }
        used.forEach((id, styles) -> layers.layer(id).filter(l -> !l.row().made().equals("items") && reaches.keySet().containsAll(styles)).ifPresent(layer -> {
            Set<Integer> drawn = new HashSet<>();
            for (String style : styles) {
                StyleReach reach = reaches.get(style);
                for (int i = 0; i < reach.rules().size(); i++) {
                    if (reach.rules().get(i).draws()) {
                        drawn.addAll(reach.met(i, id));
                    }
                }
            }
            Map<String, List<Integer>> undrawn = new TreeMap<>();
            for (int i = 0; i < layer.features().size(); i++) {
                if (!drawn.contains(i) && !layer.undrawn().contains(text(layer, i, LayerFields.CLASS))) {
                    undrawn.computeIfAbsent(text(layer, i, LayerFields.CLASS), k -> new ArrayList<>()).add(i);
                }
            }
            undrawn.forEach((value, numbers) -> c.log.warning("style.undrawn", layer.spots().get(numbers.get(0)).toString(), numbers.size(), id, value,
                    String.join(", ", styles)));
        }));
    }

    /** A word for what neither a feature has nor a style draws is a slip. */
    private void tellUnusedWords() {
        for (Built layer : layers.layers()) {
            Set<Asked> asked = themes.styles().stream().filter(s -> s.layer().equals(layer.row().id())).map(s -> reaches.get(s.name()))
                    .filter(r -> r != null).flatMap(r -> r.rules().stream()).flatMap(r -> r.asked().stream()).collect(Collectors.toSet());
            layer.unusedWords().forEach((word, spot) -> {
                if (!asked.contains(word)) {
                    c.problem("word.unused", spot, "no feature has the value `" + word.value() + "` of " + word.column() + ", and no style draws it; correct or remove its word");
                }
            });
        }
    }

    /** The map has one style of a name, whatever layers it draws, so each of its rows is the same. */
    private String text(String style, double factor) {
        SldRules text = texts.get(style);
        Set<Integer> left = spare.get(style);
        Set<Integer> partsKept = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            if (!left.contains(i)) {
                partsKept.add(text.part(i));
            }
        }
        String sld = text.with(i -> {
            if (!left.contains(i)) {
                return titled(style, i, text.text(i));
            }
            // A part of a style is never without rules; one of them stays, of which nothing is seen and nothing said.
            return partsKept.add(text.part(i)) ? SldRules.untitled(text.text(i)) : "";
        });
        boolean made = drawnWith(style).stream().noneMatch(l -> l.row().made().isEmpty());
        return SldRules.scaled(sld, made ? factor : HomeScale.ofGround(factor));
    }

    private String titled(String style, int rule, String text) {
        if (!SldRules.asksForNames(text)) {
            return text;
        }
        Set<String> zh = new LinkedHashSet<>();
        Set<String> en = new LinkedHashSet<>();
        StyleReach reach = reaches.get(style);
        for (Built layer : drawnWith(style)) {
            List<Integer> met = rule < reach.rules().size() ? reach.met(rule, layer.row().id()) : List.of();
            LayerRow row = layer.row();
            met.forEach(i -> {
                String name = text(layer, i, "name");
                zh.add(name.isEmpty() ? row.title().zh() : name);
                String english = name.isEmpty() ? row.title().en() : text(layer, i, "en");
                en.add(english.isEmpty() ? name.isEmpty() ? row.title().zh() : name : english);
            });
        }
        return zh.isEmpty() ? SldRules.untitled(text) : SldRules.named(text, listed(List.copyOf(zh), ZH), listed(List.copyOf(en), EN));
    }

    private static String listed(List<String> names, Messages messages) {
        String all = String.join(messages.get("style.names.and"), names.subList(0, Math.min(NAMES, names.size())));
        return names.size() <= NAMES ? all : messages.get("style.names.more", all, names.size());
    }

    private static String text(Built layer, int feature, String name) {
        int column = layer.row().column(name);
        FeatureRow row = layer.features().get(feature);
        return column < 0 || row.values().get(column) == null ? "" : row.values().get(column).toString();
    }
}
