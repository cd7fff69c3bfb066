package districtatlas.own.count;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.ZoneValueStyle;
import districtatlas.notebook.ZoneValues;
import districtatlas.own.OwnBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The classes, signs and legend of an answer. Immutable; any thread. */
final class ZoneValueLook {
    private static final ZoneValueWords ZH = new ZoneValueWords(new Messages(Lang.ZH));
    private static final ZoneValueWords EN = new ZoneValueWords(new Messages(Lang.EN));
    private static final Messages ZH_MESSAGES = new Messages(Lang.ZH);
    private static final Messages EN_MESSAGES = new Messages(Lang.EN);
    /** As large as a legend has room for. */
    private static final double SAMPLE_PX = 14;
    private static final double LEAST_PX = 3;

    private final ZoneValues of;
    private final BroughtLayer layer;
    private final CountedZones counted;
    private final boolean perKm2;
    private final ZoneValueWords.Digits digits;
    private final List<Double> breaks;
    private final double most;

    ZoneValueLook(ZoneValues of, BroughtLayer layer, CountedZones counted) {
        this.of = of;
        this.layer = layer;
        this.counted = counted;
        this.perKm2 = of.isPerKm2();
        this.digits = ZoneValueWords.digits(counted, perKm2);
        double[] values = counted.zones().stream().map(z -> counted.value(z, perKm2)).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
        this.breaks = OwnBreaks.of(of.look().method(), values, of.look().classes());
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        this.most = largest;
    }

    /** From 0; a value on a break is of the class that begins there, but for the last. */
    int step(OptionalDouble value) {
        if (value.isEmpty() || breaks.isEmpty()) {
            return ZoneValueStyle.NOTHING;
        }
        int step = 0;
        while (step < breaks.size() - 2 && value.getAsDouble() >= breaks.get(step + 1)) {
            step++;
        }
        return step;
    }

    /** As large as its area says; none for nothing. */
    double sizePx(OptionalDouble value) {
        double size = value.isEmpty() || most == 0 ? 0 : ZoneValueStyle.MOST_PX * Math.sqrt(Math.abs(value.getAsDouble()) / most);
        return size == 0 ? 0 : Math.max(LEAST_PX, size);
    }

    /** The value as it stands in the zone: with the zone's short name where the map names other zones, of which it could be taken to be. */
    Text said(CountedZone zone) {
        String value = digits.of(counted.value(zone, perKm2));
        Text name = zone.zone().label().isEmpty() ? zone.zone().name() : zone.zone().label();
        return of.kind() == ZoneKind.STREET ? new Text(value, value) : new Text(name.zh() + "\n" + value, name.in(Lang.EN) + "\n" + value);
    }

    String sld() {
        String name = ZH.title(of, layer);
        Text heading = both(w -> w.heading(of, layer));
        return switch (of.look().show()) {
            case FILLS -> ZoneValueStyle.fills(name, classes(heading), none());
            case SIGNS -> {
                double small = nice(most * Math.pow(SAMPLE_PX / ZoneValueStyle.MOST_PX, 2));
                double sample = digits.after() == 0 ? Math.max(1, small) : small;
                yield ZoneValueStyle.signs(name, both("values.legend.sign", heading, new ZoneValueWords.Digits((int) Math.max(0, -Math.floor(Math.log10(sample)))).of(sample)),
                        Math.max(LEAST_PX, sizePx(OptionalDouble.of(sample))), layer.look().colour());
            }
            case NUMBERS -> ZoneValueStyle.numbers(name, heading);
        };
    }

    /** A single one has the whole heading: where there are several, the map's legend has them below it. */
    private List<Text> classes(Text heading) {
        List<Text> classes = new ArrayList<>();
        for (int i = 0; i + 1 < breaks.size(); i++) {
            int step = i;
            long zones = counted.zones().stream().filter(z -> step(counted.value(z, perKm2)) == step).count();
            String range = breaks.get(i).equals(breaks.get(i + 1)) ? digits.of(breaks.get(i)) : digits.of(breaks.get(i)) + " – " + digits.of(breaks.get(i + 1));
            classes.add(breaks.size() == 2 && none().isEmpty() ? both("values.legend.only", heading, range, zones) : both("values.legend.class", range, zones));
        }
        return classes;
    }

    private Text none() {
        long without = counted.zones().stream().filter(z -> counted.value(z, perKm2).isEmpty()).count();
        return without == 0 ? Text.NONE : both("values.legend.none", without);
    }

    /** 1, 2 or 5 of the power of ten at or below it. */
    private static double nice(double value) {
        if (!(value > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double digit = value / power;
        return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
    }

    interface Saying {
        String by(ZoneValueWords words);
    }

    static Text both(Saying saying) {
        return new Text(saying.by(ZH), saying.by(EN));
    }

    /** A part that is a text is said in each language. */
    static Text both(String key, Object... parts) {
        return new Text(ZH_MESSAGES.get(key, in(Lang.ZH, parts)), EN_MESSAGES.get(key, in(Lang.EN, parts)));
    }

    /** A problem in each language. */
    static Text detail(Problem problem) {
        return new Text(problem.detailIn(ZH_MESSAGES), problem.detailIn(EN_MESSAGES));
    }

    private static Object[] in(Lang lang, Object... parts) {
        Object[] said = parts.clone();
        for (int i = 0; i < said.length; i++) {
            said[i] = said[i] instanceof Text text ? text.in(lang) : said[i];
        }
        return said;
    }
}
