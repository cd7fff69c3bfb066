package districtatlas.ui.paper;

import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperSize;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;

/**
 * What is put on paper, and on what. Immutable.
 *
 * @param ofZone the open zone's sheet; else the map on the screen
 * @param wide   lying; else upright
 */
public record PaperChoice(boolean ofZone, PaperSize paper, boolean wide) {
    static PaperChoice kept(boolean ofZone, Settings settings) {
        return new PaperChoice(ofZone, PaperSize.named(settings.get(SettingKey.PAPER)).orElse(PaperSize.A4), settings.get(SettingKey.PAPER_WIDE));
    }

    /** But what is put on it: that is what is open. */
    void keep(Settings settings) {
        settings.set(SettingKey.PAPER, paper.name());
        settings.set(SettingKey.PAPER_WIDE, wide);
    }

    public PageSize size() {
        return wide ? paper.wide() : paper.upright();
    }

    PaperChoice ofZone(boolean other) {
        return new PaperChoice(other, paper, wide);
    }

    PaperChoice on(PaperSize other) {
        return new PaperChoice(ofZone, other, wide);
    }

    PaperChoice wide(boolean other) {
        return new PaperChoice(ofZone, paper, other);
    }
}
