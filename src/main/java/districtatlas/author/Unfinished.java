package districtatlas.author;

import districtatlas.atlasfile.PlanRows.ClaimRow;
import districtatlas.atlasfile.PlanRows.LinkRow;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.ZoneKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what compiles and yet looks as if somebody still meant to write it. All are warnings. One thread at a time. */
final class Unfinished {
    /** How the template's own texts begin, until they are written. */
    private static final List<String> TEMPLATE = List.of("待填", "To be written");
    private static final String WORKBOOK = ".xlsx";

    private final Compilation c;
    private final ProblemLog list;
    private final Set<String> told = new HashSet<>();

    Unfinished(Compilation c, ProblemLog list) {
        this.c = c;
        this.list = list;
    }

    void look(List<ZonesPart.Draft> zones, ItemsPart items, FiguresPart figures) {
        c.sources.documents().forEach(d -> lookAtText(d, d.spot()));
        zones.stream().filter(z -> Stream.of(z.role(), z.composition(), z.focus()).allMatch(Unfinished::isSilent))
                .forEach(z -> list.warning("unfinished.zone", z.spot().toString(), z.name().zh()));
        items.items().stream().filter(i -> !i.row().basis().isStated())
                .forEach(i -> list.warning("unfinished.source", i.spot().toString(), i.row().name().zh()));
        Set<String> linked = items.items().stream().flatMap(i -> i.row().zones().stream()).map(LinkRow::zone).collect(Collectors.toSet());
        zones.stream().filter(z -> ZoneKind.STREET.is(z.kind()) && !linked.contains(z.id()))
                .forEach(z -> list.warning("unfinished.street", z.spot().toString(), z.name().zh()));
        if (items.items().isEmpty() && figures.indicators().isEmpty()) {
            c.sources.files("", WORKBOOK).forEach(book -> list.warning("unfinished.book", book, book));
        }
    }

    private static boolean isSilent(ClaimRow claim) {
        return claim.basis().isSilent();
    }

    /** At most once a line: an entry's Chinese and English are often written together. */
    private void lookAtText(SourceValue value, Spot spot) {
        value.items().forEach(v -> lookAtText(v, v.spot()));
        value.fields().values().forEach(v -> lookAtText(v, v.spot()));
        Optional<String> begins = TEMPLATE.stream().filter(value.text().strip()::startsWith).findFirst();
        if (begins.isPresent() && told.add(spot.toString())) {
            list.warning("unfinished.text", spot.toString(), value.text().strip());
        }
    }
}
