package districtatlas.state;

import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.map.MapDocument;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.plan.BuildUp;
import districtatlas.plan.Claim;
import districtatlas.plan.GlossaryTerm;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parts a district is built up of: as its atlas says, and where that says nothing one for each kind of zones that it has. A part that
 * this atlas cannot draw is none. Immutable.
 */
public final class BuildParts {
    /** Nothing to build up. */
    public static final BuildParts NONE = new BuildParts(BuildUp.NONE);
    /** What came before the part that is told of: still to be seen, and no longer the first to be. */
    private static final double CALM = 0.5;
    private static final String GROUND = "ground";
    private static final String NAMES = "names";
    /** In the order in which a district is told of. */
    private static final List<ZoneKind> KINDS = List.of(ZoneKind.AXIS, ZoneKind.BELT, ZoneKind.GROUP, ZoneKind.STREET);

    private final BuildUp buildUp;

    private BuildParts(BuildUp buildUp) {
        this.buildUp = buildUp;
    }

    public static BuildParts of(Plan plan, MapDocument document) {
        if (plan.buildUp().parts().isEmpty()) {
            return new BuildParts(guessed(plan, document));
        }
        return of(plan.buildUp(), document.drawn(plan.buildUp().theme()));
    }

    /** @param drawn ids of the layers that its theme draws */
    public static BuildParts of(BuildUp buildUp, Set<String> drawn) {
        return new BuildParts(new BuildUp(buildUp.theme(), buildUp.parts().stream()
                .filter(p -> p.layers().isEmpty() || p.layers().stream().anyMatch(drawn::contains)).toList()));
    }

    // ---- where the atlas says nothing of it -----------------------------------------------------------------------

    private static BuildUp guessed(Plan plan, MapDocument document) {
        String theme = document.themes().get(0).id();
        Set<String> drawn = document.drawn(theme);
        List<BuildUp.Part> parts = new ArrayList<>();
        of(plan, ZoneKind.DISTRICT).stream().findFirst().ifPresent(d -> parts.add(new BuildUp.Part(GROUND, d.name(), d.role(), "map", List.of(), false)));
        for (ZoneKind kind : KINDS) {
            List<Zone> zones = of(plan, kind);
            if (!zones.isEmpty() && drawn.contains(kind.table())) {
                Text title = document.facts(new LayerId(kind.table())).title();
                parts.add(new BuildUp.Part(kind.key(), title, sentence(plan, kind, zones), "layers",
                        drawn.stream().filter(t -> t.equals(kind.table()) || t.equals(kind.table() + "_line")).sorted().toList(), false));
            }
        }
        parts.add(new BuildUp.Part(NAMES, Text.NONE, named(plan.zones().stream().filter(z -> KINDS.contains(z.kind())).toList()), "type", List.of(), true));
        return parts.size() > 2 ? new BuildUp(theme, parts) : BuildUp.NONE;
    }

    private static List<Zone> of(Plan plan, ZoneKind kind) {
        return plan.zones().stream().filter(z -> z.kind() == kind).toList();
    }

    /** What a glossary says of such zones; else what the one is for, or which there are. */
    private static Claim sentence(Plan plan, ZoneKind kind, List<Zone> zones) {
        Optional<Claim> meaning = plan.glossary().stream().filter(t -> t.id().equals(kind.key())).map(GlossaryTerm::meaning).findFirst();
        return meaning.orElseGet(() -> zones.size() == 1 ? zones.get(0).role() : named(zones));
    }

    private static Claim named(List<Zone> zones) {
        return new Claim(new Text(zones.stream().map(z -> z.name().zh()).collect(Collectors.joining(" · ")),
                zones.stream().map(z -> z.name().in(Lang.EN)).collect(Collectors.joining(" · "))), List.of(), Certainty.KNOWN, false);
    }

    // ---- what it is asked -----------------------------------------------------------------------------------------

    /** From the ground up; none for an atlas with nothing to build up. */
    public List<BuildUp.Part> parts() {
        return buildUp.parts();
    }

    public String theme() {
        return buildUp.theme();
    }

    public Optional<BuildUp.Part> part(String id) {
        return parts().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** Below 0 for none. */
    public int indexOf(String id) {
        return parts().stream().map(BuildUp.Part::id).toList().indexOf(id);
    }

    /** Whether the zones' names are to be read there. */
    boolean writesNames(BuildPlace at) {
        return parts().stream().filter(BuildUp.Part::names).allMatch(p -> at.shows(p.id()));
    }

    /**
     * The layers of its theme as they are there: those of the parts that are shown, calmer than what is told of.
     *
     * @param theme as the atlas has it
     */
    LayerStack of(LayerStack theme, BuildPlace at) {
        Set<String> others = new HashSet<>();
        parts().forEach(p -> others.addAll(p.layers()));
        return new LayerStack(theme.layers().stream().map(l -> layer(l, at, others)).toList());
    }

    private Layer layer(Layer layer, BuildPlace at, Set<String> others) {
        String table = layer.id().table();
        Optional<BuildUp.Part> owner = parts().stream()
                .filter(p -> !p.names() && (p.layers().isEmpty() ? !others.contains(table) : p.layers().contains(table))).findFirst();
        boolean shown = layer.visible() && owner.map(p -> at.shows(p.id())).orElse(true);
        boolean told = owner.map(p -> p.layers().isEmpty() || p.id().equals(at.at()) || part(at.at()).map(BuildUp.Part::names).orElse(false)).orElse(true);
        return layer.withVisible(shown).withOpacity(told ? 1 : CALM);
    }
}
