package districtatlas.app;

import districtatlas.ui.back.BackCapability;
import districtatlas.ui.board.BoardCapability;
import districtatlas.ui.command.CommandsCapability;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.filter.FilterCapability;
import districtatlas.ui.glossary.GlossaryCapability;
import districtatlas.ui.lesson.NamesCapability;
import districtatlas.ui.look.LookCapability;
import districtatlas.ui.marks.MarksCapability;
import districtatlas.ui.measure.MeasureCapability;
import districtatlas.ui.notices.HintsCapability;
import districtatlas.ui.search.SearchCapability;
import districtatlas.ui.spot.SpotCapability;
import districtatlas.ui.table.TableCapability;
import districtatlas.ui.targets.YearsCapability;
import districtatlas.ui.themes.ThemesCapability;
import java.util.List;
import java.util.function.Function;

/** All that a reader can do in the window, a line each, in the order of the command list. What needs the program is made with it. */
final class Capabilities {
    private Capabilities() {
    }

    static List<Function<Desk, Capability>> all(AtlasStage program) {
        return List.of(
                SearchCapability::new,
                program::walk,
                program::tours,
                program::hall,
                program::ink,
                program::buildUp,
                NamesCapability::new,
                program::ask,
                MeasureCapability::new,
                FilterCapability::new,
                TableCapability::new,
                program.saving()::compare,
                BoardCapability::new,
                program::words,
                GlossaryCapability::new,
                ThemesCapability::new,
                program::layers,
                program.values()::count,
                MarksCapability::new,
                program::notes,
                program::bookmarks,
                program::bearings,
                program.values()::zone,
                program::features,
                SpotCapability::new,
                BackCapability::new,
                YearsCapability::new,
                program::legend,
                program::overview,
                program::file,
                program::boundary,
                program::bring,
                program.saving()::picture,
                program.saving()::paper,
                program.saving()::album,
                program.saving()::talk,
                program.saving()::worksheets,
                program.saving()::quiz,
                program.saving()::planText,
                program::styles,
                LookCapability::new,
                CommandsCapability::new,
                HintsCapability::new);
    }
}
