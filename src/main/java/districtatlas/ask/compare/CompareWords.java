package districtatlas.ask.compare;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.plan.Target;
import districtatlas.plan.Zone;
import districtatlas.plan.words.FigureWords;
import districtatlas.plan.words.ItemWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says the rows of a comparison: what each side has in a cell, the difference in a few characters by the letters A and B, and the whole row in a
 * sentence by the zones' names. A part and its whole are never said to have more or fewer than each other. Immutable, any thread.
 */
public final class CompareWords {
    private static final String NOTHING = "\u2014";

    private final Messages messages;
    private final Lang lang;
    private final FigureWords figures;
    private final ItemWords items;
    private final CompareNumbers numbers;

    public CompareWords(Messages messages) {
        this.messages = messages;
        this.lang = messages.lang();
        this.figures = new FigureWords(messages);
        this.items = new ItemWords(messages);
        this.numbers = new CompareNumbers(messages);
    }

    public String group(RowGroup group) {
        return section(group).map(items::section).orElseGet(() -> messages.get("compare.group." + group.key()));
    }

    private static Optional<Section> section(RowGroup group) {
        return Arrays.stream(Section.values()).filter(s -> RowGroup.of(s) == group).findFirst();
    }

    public String name(CompareRow row) {
        return switch (row.group()) {
            case ZONE -> messages.get("compare.row.area");
            case ITEMS -> messages.get("compare.row.all");
            case STATUS -> items.status(Keyed.ofKey(Status.class, row.key()));
            case FIGURES -> row.name().in(lang);
            default -> row.isTotal() ? group(row.group()) : row.name().in(lang);
        };
    }

    /** What one side has. */
    public String cell(CompareRow row, CompareCell cell) {
        if (row.group().isOfCounts()) {
            return numbers.number(cell.count(), 0);
        }
        return row.group() == RowGroup.FIGURES ? figures(cell) : cell.number().isPresent() ? numbers.area(cell.number().getAsDouble()) : NOTHING;
    }

    private String figures(CompareCell cell) {
        return cell.figures().isEmpty() ? NOTHING : cell.figures().stream().map(this::figure).collect(Collectors.joining(messages.get("items.between")));
    }

    /** In the plan's words, with its year, and what of it is the zone's where they speak of several. */
    public String figure(Target target) {
        return figures.withPart(figures.say(target).text(), target);
    }

    /** The same with the plan's words in quotation marks. */
    private String quoted(CompareCell cell) {
        return cell.figures().stream().map(t -> figures.withPart(messages.get("compare.said.quoted", figures.say(t).text()), t))
                .collect(Collectors.joining(messages.get("items.between")));
    }

    public String indicator(Target target) {
        return figures.name(target);
    }

    // ---- the difference, by letters -------------------------------------------------------------------------------

    /** In a few characters; empty where there is nothing to say. */
    public String difference(Comparison of, CompareRow row) {
        if (row.a().isNone() && row.b().isNone()) {
            return "";
        }
        return switch (row.group()) {
            case FIGURES -> figureDifference(row);
            case ZONE -> areaDifference(of, row);
            default -> of.isPartAndWhole() ? share(of, row) : countDifference(row);
        };
    }

    private String countDifference(CompareRow row) {
        int a = row.a().count();
        int b = row.b().count();
        if (a == b) {
            return messages.get("compare.same");
        }
        if (a == 0 || b == 0) {
            return messages.get("compare.only", letter(b == 0));
        }
        String more = messages.get("compare.more", letter(a > b), Math.abs(a - b));
        return numbers.times(a, b).map(t -> messages.get("compare.more.times", more, t)).orElse(more);
    }

    private String share(Comparison of, CompareRow row) {
        int part = of.ofPart(row).count();
        int whole = of.ofWhole(row).count();
        String letter = letter(of.tie() == Comparison.Tie.A_IN_B);
        return part == 0 ? messages.get("compare.part.none", letter) : part == whole ? messages.get("compare.part.all", letter)
                : numbers.share(part, whole).map(s -> messages.get("compare.part.share", letter, s)).orElseGet(() -> messages.get("compare.part.of", letter, whole, part));
    }

    private String areaDifference(Comparison of, CompareRow row) {
        if (row.difference().isEmpty()) {
            return "";
        }
        double a = row.a().number().orElseThrow();
        double b = row.b().number().orElseThrow();
        if (of.isPartAndWhole()) {
            double part = of.ofPart(row).number().orElseThrow();
            double whole = of.ofWhole(row).number().orElseThrow();
            // A street that the plan counts to a belt is larger than it: then the one is no share of the other.
            return part > whole ? "" : messages.get("compare.part.size", letter(of.tie() == Comparison.Tie.A_IN_B), numbers.percent(part / whole));
        }
        if (a == b) {
            return messages.get("compare.same");
        }
        String larger = messages.get("compare.larger", letter(a > b), numbers.area(Math.abs(a - b)));
        return numbers.timesAsLarge(a, b).map(t -> messages.get("compare.more.times", larger, t)).orElse(larger);
    }

    private String figureDifference(CompareRow row) {
        if (row.a().isNone() || row.b().isNone()) {
            return messages.get("compare.only", letter(row.b().isNone()));
        }
        if (figures(row.a()).equals(figures(row.b()))) {
            return messages.get("compare.same");
        }
        return row.difference().orElse(0) == 0 ? "" : messages.get("compare.higher", letter(row.difference().getAsDouble() > 0), amount(row));
    }

    /** By how much two figures differ, with their unit. */
    private String amount(CompareRow row) {
        double by = Math.abs(row.difference().orElseThrow());
        String unit = row.a().figures().get(0).indicator().unit().in(lang);
        return numbers.number(by, row.a().figures().get(0).indicator().decimals()) + (unit.isEmpty() || unit.startsWith("%") ? "" : " ") + unit;
    }

    private static String letter(boolean a) {
        return a ? "A" : "B";
    }

    // ---- the row, by names ----------------------------------------------------------------------------------------

    /** The whole row as one sentence. */
    public String sentence(Comparison of, CompareRow row) {
        String a = cell(row, row.a());
        String b = cell(row, row.b());
        if (row.group().isOfCounts()) {
            return of.isPartAndWhole() ? partSentence(of, row) : countSentence(of, row, a, b);
        }
        return row.group() == RowGroup.FIGURES ? figureSentence(of, row, a, b) : areaSentence(of, row, a, b);
    }

    private String areaSentence(Comparison of, CompareRow row, String a, String b) {
        String values = messages.get("compare.said.values", name(row), zone(of.a()), a, zone(of.b()), b);
        if (row.difference().isEmpty() || of.isPartAndWhole() || row.difference().getAsDouble() == 0) {
            return messages.get("compare.said.end", values);
        }
        double by = row.difference().getAsDouble();
        return messages.get("compare.said.larger", values, zone(by > 0 ? of.a() : of.b()), numbers.area(Math.abs(by)));
    }

    private String figureSentence(Comparison of, CompareRow row, String a, String b) {
        if (row.a().isNone() || row.b().isNone()) {
            boolean left = row.b().isNone();
            return messages.get("compare.said.only.figure", name(row), zone(left ? of.a() : of.b()), quoted(left ? row.a() : row.b()));
        }
        if (a.equals(b)) {
            return messages.get("compare.said.same.figure", name(row), quoted(row.a()));
        }
        String values = messages.get("compare.said.values", name(row), zone(of.a()), a, zone(of.b()), b);
        return row.difference().orElse(0) == 0 ? messages.get("compare.said.end", values)
                : messages.get("compare.said.higher", values, zone(row.difference().getAsDouble() > 0 ? of.a() : of.b()), amount(row));
    }

    private String countSentence(Comparison of, CompareRow row, String a, String b) {
        int left = row.a().count();
        int right = row.b().count();
        if (left == right) {
            return messages.get("compare.said.same", name(row), left);
        }
        if (left == 0 || right == 0) {
            return messages.get("compare.said.only", name(row), zone(right == 0 ? of.a() : of.b()), Math.max(left, right));
        }
        String more = zone(left > right ? of.a() : of.b());
        String values = messages.get("compare.said.counts", name(row), zone(of.a()), a, zone(of.b()), b);
        return numbers.times(left, right).map(t -> messages.get("compare.said.more.times", values, more, Math.abs(left - right), t))
                .orElseGet(() -> messages.get("compare.said.more", values, more, Math.abs(left - right)));
    }

    private String partSentence(Comparison of, CompareRow row) {
        int part = of.ofPart(row).count();
        int whole = of.ofWhole(row).count();
        return numbers.share(part, whole).filter(s -> part > 0 && part < whole)
                .map(s -> messages.get("compare.said.share", name(row), zone(of.whole()), whole, zone(of.part()), part, s))
                .orElseGet(() -> messages.get("compare.said.part", name(row), zone(of.whole()), whole, zone(of.part()), part));
    }

    String zone(Zone zone) {
        return zone.name().in(lang);
    }
}
