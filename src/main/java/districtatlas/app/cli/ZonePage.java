package districtatlas.app.cli;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.ZoneKind;
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
        for (Section section : List.of(Section.PROJECT, Section.SITE, Section.FACILITY)) {
            print(zone, words.section(section), plan.itemsOf(zone.id(), section), out);
        }
        TargetGroups targets = plan.targetsOf(zone.id());
        printTargets("cli.targets.own", targets.own(), out);
        printTargets("cli.targets.every-street", targets.everyStreet(), out);
        printTargets("cli.targets.district", targets.district(), out);
    }

    private void print(Zone zone, String title, List<Item> items, PrintWriter out) {
        out.println();
        List<Item> everyStreet = zone.kind() == ZoneKind.DISTRICT ? List.of() : items.stream().filter(plan::holdsForEveryStreet).toList();
        List<Item> own = items.stream().filter(i -> !everyStreet.contains(i)).toList();
        out.println(messages.get("cli.counted", title, own.size()));
        list(own, out);
        if (!everyStreet.isEmpty()) {
            out.println("  " + messages.get("section.shared.every-street", everyStreet.size()));
            list(everyStreet, out);
        }
    }

    private void list(List<Item> items, PrintWriter out) {
        for (Item item : items) {
            out.println("  " + (item.certainty() == Certainty.STATED ? "●" : "○") + " " + item.name().in(messages.lang())
                    + sources(item.sources()));
        }
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
