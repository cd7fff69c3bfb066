package districtatlas.app.cli;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Belonging;
import districtatlas.plan.Citation;
import districtatlas.plan.Claim;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.TargetGroups;
import districtatlas.plan.Zone;
import districtatlas.plan.words.FigureWords;
import districtatlas.plan.words.ItemWords;
import districtatlas.plan.words.SourceWords;
import java.io.PrintWriter;
import java.util.List;

/** A zone as plain text for a terminal, in the order of its panel. */
final class ZonePage {
    private final Plan plan;
    private final Messages messages;
    private final FigureWords figures;
    private final ItemWords words;

    ZonePage(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.figures = new FigureWords(messages);
        this.words = new ItemWords(messages);
    }

    void print(Zone zone, PrintWriter out) {
        out.println(zone.name().in(messages.lang()) + (zone.code().isEmpty() ? "" : "  " + zone.code()));
        for (Claim claim : List.of(zone.role(), zone.composition(), zone.focus())) {
            if (!claim.text().isEmpty()) {
                out.println("  " + claim.text().in(messages.lang()) + sources(claim.sources()));
            }
        }
        for (Section section : Section.values()) {
            print(zone, section, out);
        }
        out.println();
        out.println(key());
        TargetGroups targets = plan.targetsOf(zone.id());
        printTargets("cli.targets.own", targets.own(), out);
        printTargets("cli.targets.every-street", targets.everyStreet(), out);
        printTargets("cli.targets.district", targets.district(), out);
    }

    private void print(Zone zone, Section section, PrintWriter out) {
        List<Belonging> things = plan.belongings(zone.id(), section);
        if (things.isEmpty() && section == Section.OTHER) {
            return;
        }
        out.println();
        boolean whole = zone.kind() == ZoneKind.DISTRICT;
        List<Belonging> everyStreet = whole ? List.of() : things.stream().filter(b -> plan.holdsForEveryStreet(b.item())).toList();
        List<Belonging> own = things.stream().filter(b -> !everyStreet.contains(b)).toList();
        String head = messages.get("cli.counted", words.section(section), own.size());
        out.println(own.stream().allMatch(Belonging::own) ? head
                : head + "  " + words.named(own.stream().filter(Belonging::named).count()));
        list(own, out);
        if (!everyStreet.isEmpty()) {
            out.println("  " + messages.get("section.shared.every-street", everyStreet.size()));
            list(everyStreet, out);
        }
    }

    private void list(List<Belonging> things, PrintWriter out) {
        for (Belonging thing : things) {
            Item item = thing.item();
            String status = item.status() == Status.UNKNOWN ? "" : "  " + words.status(item.status());
            out.println("  " + mark(thing.certainty()) + " " + item.name().in(messages.lang()) + status + sources(item.sources()));
        }
    }

    private static String mark(Certainty certainty) {
        return certainty == Certainty.STATED ? "●" : "○";
    }

    /** What the marks say: as below the panel, where the one rule speaks of the open zone and of the map as well. */
    private String key() {
        return String.join("  ", mark(Certainty.STATED) + " " + words.certainty(Certainty.STATED),
                mark(Certainty.KNOWN) + " " + words.certainty(Certainty.KNOWN), messages.get("cli.mark-rule"));
    }

    private void printTargets(String title, List<Target> targets, PrintWriter out) {
        if (targets.isEmpty()) {
            return;
        }
        out.println();
        out.println(messages.get(title, targets.size()));
        for (Target t : targets) {
            out.println("  " + figures.name(t) + "  " + figures.say(t).text() + sources(t.figure().sources()));
        }
    }

    private String sources(List<Citation> sources) {
        return sources.isEmpty() ? "" : "  [" + SourceWords.brief(sources, messages.lang()) + "]";
    }
}
