package districtatlas.app.atlas;

import districtatlas.base.HalfWidth;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.map.MapDocument;
import districtatlas.map.MapTheme;
import districtatlas.map.style.Palette;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.tour.Walk;
import java.util.List;

/** Finds what a person named on the command line, or says which names there are. */
public final class Wanted {
    private final Messages messages;

    public Wanted(Messages messages) {
        this.messages = messages;
    }

    /** @throws UserError when there is no such zone */
    public Zone zone(Plan plan, String text) {
        Lang lang = messages.lang();
        return plan.zoneNamed(text).or(() -> plan.zoneNamed(HalfWidth.of(text))).orElseThrow(() -> unknown("cli.no-zone", text, plan.zones().stream().map(z -> z.name().in(lang)).toList()));
    }

    /** @throws UserError when there is no such theme */
    public MapTheme theme(MapDocument document, String text) {
        Lang lang = messages.lang();
        return document.theme(text).or(() -> document.theme(HalfWidth.of(text))).orElseThrow(() -> unknown("cli.no-theme", text,
                document.themes().stream().map(t -> t.id() + " " + t.name().in(lang)).toList()));
    }

    /** @throws UserError when there is no such palette */
    public Palette palette(MapDocument document, String text) {
        return document.palette(text).or(() -> document.palette(HalfWidth.of(text))).orElseThrow(() -> unknown("cli.no-palette", text, document.palettes().stream().map(Palette::id).toList()));
    }

    /** @throws UserError when the atlas has no walk, or none of so many steps */
    public void walk(Plan plan, int step) {
        if (plan.story().isEmpty()) {
            throw new UserError(messages.get("cli.no-walk"));
        }
        int steps = new Walk(plan.story(), 0).size();
        if (step < 1 || step > steps) {
            throw new UserError(messages.get("cli.no-step", String.valueOf(step), steps));
        }
    }

    private UserError unknown(String key, String asked, List<String> known) {
        return new UserError(messages.get(key, asked, String.join(messages.get("list.separator"), known)));
    }
}
