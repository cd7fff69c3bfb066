package districtatlas.quiz;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Citation;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneLink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sites that are to be brought to their streets. Only sites that the plan names, that stand in one street, and whose name does not say in which.
 * The same seed gives the same. Immutable.
 *
 * @param sites   by number
 * @param streets in an order by chance; the first is A
 */
public record PairExercise(Difficulty difficulty, List<Site> sites, List<Zone> streets) {
    /** A deed or a wish stands nowhere. */
    static final Set<Status> NO_PLACES = Set.of(Status.HELD, Status.GRANTED, Status.DONE, Status.SOUGHT, Status.PROPOSED);
    private static final int LEAST_SITES = 3;
    private static final int LEAST_STREETS = 2;
    /** Letters end there. */
    private static final int MOST_STREETS = 26;
    private static final int USUAL = 6;
    private static final int MOST = 14;

    public PairExercise {
        sites = List.copyOf(sites);
        streets = List.copyOf(streets);
    }

    /**
     * A site.
     *
     * @param number    from 1
     * @param street    where it stands
     * @param certainty what that rests on
     * @param sources   of the site where nothing but general knowledge says where it stands
     */
    public record Site(int number, ItemId item, Text name, ZoneId street, Certainty certainty, List<Citation> sources) {
        public Site {
            sources = List.copyOf(sources);
        }
    }

    /** Empty where too few sites can be asked. What the plan ties to a street itself comes first, then what stands already. */
    public static Optional<PairExercise> of(Plan plan, Lesson lesson, Difficulty difficulty, long seed) {
        List<ZoneId> asked = lesson.streetsOf(plan);
        Map<ZoneId, Deque<Item>> stock = new LinkedHashMap<>();
        for (ZoneId street : SeededOrder.of(asked, seed, "turn")) {
            List<Item> own = plan.items().stream().filter(i -> isAsked(plan, i, street, difficulty)).toList();
            List<Item> best = SeededOrder.of(own, seed, street.value()).stream().sorted(Comparator.comparing((Item i) -> link(i, street).certainty()).thenComparing(i -> standing(i.status()))).toList();
            if (!best.isEmpty()) {
                stock.put(street, new ArrayDeque<>(best));
            }
        }
        int most = difficulty == Difficulty.FIRST ? Math.max(USUAL, Math.min(stock.size(), MOST)) : MOST;
        List<Site> chosen = chosen(stock, most);
        List<Zone> streets = plan.zones().stream().filter(z -> difficulty == Difficulty.SECOND ? asked.contains(z.id())
                : chosen.stream().anyMatch(s -> s.street().equals(z.id()))).limit(MOST_STREETS).toList();
        if (chosen.size() < LEAST_SITES || streets.size() < LEAST_STREETS) {
            return Optional.empty();
        }
        List<Site> numbered = new ArrayList<>();
        for (Site site : SeededOrder.of(chosen, seed, "sites")) {
            numbered.add(new Site(numbered.size() + 1, site.item(), site.name(), site.street(), site.certainty(), site.sources()));
        }
        List<ZoneId> asNumbered = numbered.stream().map(Site::street).distinct().toList();
        List<Zone> inThatOrder = streets.stream().sorted(Comparator.comparingInt(z -> Math.floorMod(asNumbered.indexOf(z.id()), MOST_STREETS))).toList();
        return Optional.of(new PairExercise(difficulty, numbered, SeededOrder.mixed(inThatOrder, seed, "streets")));
    }

    /** One of each street in turn. */
    private static List<Site> chosen(Map<ZoneId, Deque<Item>> stock, int most) {
        List<Site> chosen = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean more = true;
        while (more && chosen.size() < most) {
            more = false;
            for (Map.Entry<ZoneId, Deque<Item>> street : stock.entrySet()) {
                Item next = street.getValue().poll();
                while (next != null && isLike(next, names)) {
                    next = street.getValue().poll();
                }
                if (next != null && chosen.size() < most) {
                    ZoneLink link = link(next, street.getKey());
                    names.add(next.name().zh());
                    chosen.add(new Site(0, next.id(), next.name(), street.getKey(), link.certainty(), link.sources().isEmpty() ? next.sources() : link.sources()));
                    more = true;
                }
            }
        }
        return chosen;
    }

    /** Two things of which one is named after the other are asked once. */
    private static boolean isLike(Item item, Set<String> names) {
        return names.stream().anyMatch(n -> n.contains(item.name().zh()) || item.name().zh().contains(n));
    }

    private static boolean isAsked(Plan plan, Item item, ZoneId street, Difficulty difficulty) {
        boolean stands = item.kind().section() == Section.SITE && item.place().isPresent() && !item.isLabelOnly() && !item.outside() && !item.sources().isEmpty()
                && !NO_PLACES.contains(item.status());
        List<ZoneId> linked = stands ? item.zones().stream().map(ZoneLink::zone).toList() : List.of();
        List<Zone> streets = plan.zones().stream().filter(z -> z.kind() == ZoneKind.STREET).toList();
        return linked.contains(street) && streets.stream().filter(z -> linked.contains(z.id())).count() == 1
                && streets.stream().filter(z -> difficulty == Difficulty.FIRST || z.id().equals(street)).noneMatch(z -> TellingName.tells(item.name(), z));
    }

    /** What pupils can have seen comes before what is being built, and that before plans. */
    private static int standing(Status status) {
        return switch (status) {
            case BUILT, RUNNING -> 0;
            case UPGRADING, SETTLED, BUILDING -> 1;
            default -> 2;
        };
    }

    private static ZoneLink link(Item item, ZoneId street) {
        return item.linkTo(street).orElseThrow();
    }

    /** The letter a street has on the sheet. */
    public String letter(ZoneId street) {
        for (int i = 0; i < streets.size(); i++) {
            if (streets.get(i).id().equals(street)) {
                return Character.toString('A' + i);
            }
        }
        throw new IllegalArgumentException("not asked: " + street);
    }

    /** The street of a site. */
    public Zone answer(Site site) {
        return streets.stream().filter(z -> z.id().equals(site.street())).findFirst().orElseThrow();
    }

    /** Whether an answer rests on general knowledge. */
    public boolean hasKnown() {
        return sites.stream().anyMatch(s -> s.certainty() == Certainty.KNOWN);
    }
}
