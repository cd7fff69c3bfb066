package districtatlas.ui.themes;

import districtatlas.map.MapTheme;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import java.util.ArrayList;
import java.util.List;

/** Choosing what the map is about: a theme is a set of layers at one press. FX thread only. */
public final class ThemesCapability implements Capability {
    private static final int MOST_DIGITS = 9;

    private final Desk desk;

    public ThemesCapability(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<UiAction> actions() {
        List<UiAction> actions = new ArrayList<>();
        for (MapTheme theme : desk.atlas().themes()) {
            int number = actions.size() + 1;
            String name = theme.name().in(desk.messages().lang());
            UiAction action = UiAction.of("action.theme", Icon.literalOf(theme.icon()), () -> show(theme), name)
                    .onRail(new RailPlace(RailPlace.Part.THEME, "theme-" + theme.id(), name, desk.session().theme().map(theme.id()::equals)));
            actions.add(number <= MOST_DIGITS ? action.on("DIGIT" + number, "NUMPAD" + number) : action);
        }
        return actions;
    }

    private void show(MapTheme theme) {
        desk.session().change(s -> s.withTheme(theme.id()));
    }
}
