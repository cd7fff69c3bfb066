package districtatlas.ui.desk;

import districtatlas.map.ItemLayers;
import districtatlas.map.MapTheme;
import districtatlas.map.layer.Layer;
import districtatlas.ui.Session;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which theme shows things of the plan by their marks: a filter may leave what the theme in force does not draw, and a reader who sees
 * nothing is to be told why. What a theme draws is read once, some ten milliseconds for all themes. FX thread only.
 */
public final class ThemesOfThings {
    /**
     * Another theme that shows more of some things.
     *
     * @param here  how many of them the theme in force shows
     * @param there how many of them that one shows
     */
    public record Better(MapTheme theme, int here, int there) {
    }

    private final Session session;
    private final List<MapTheme> themes;
    private final Function<Layer, Set<String>> drawn;
    private final Map<Layer, Set<String>> known = new HashMap<>();

    public ThemesOfThings(Session session, List<MapTheme> themes) {
        this(session, themes, ItemLayers::drawn);
    }

    /** @param drawn ids of the things that a layer draws */
    ThemesOfThings(Session session, List<MapTheme> themes, Function<Layer, Set<String>> drawn) {
        this.session = session;
        this.themes = List.copyOf(themes);
        this.drawn = drawn;
    }

    /** The one that shows the most of them, the first of equal ones; empty when the theme in force shows as many, and in a walk. */
    public Optional<Better> better(Collection<String> things) {
        if (session.state().walk().isPresent()) {
            return Optional.empty();
        }
        int here = shown(session.state().theme(), things);
        Optional<Better> best = Optional.empty();
        for (MapTheme theme : themes) {
            int there = shown(theme.id(), things);
            if (there > best.map(Better::there).orElse(here)) {
                best = Optional.of(new Better(theme, here, there));
            }
        }
        return best;
    }

    public void show(MapTheme theme) {
        session.change(s -> s.withTheme(theme.id()));
    }

    private int shown(String theme, Collection<String> things) {
        Set<String> all = new HashSet<>();
        session.unfilteredLayers(theme).layers().forEach(l -> all.addAll(known.computeIfAbsent(l, drawn)));
        return (int) things.stream().filter(all::contains).count();
    }
}
