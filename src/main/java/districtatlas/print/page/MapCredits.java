package districtatlas.print.page;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PlanRows.BoundarySetRow;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.plan.Boundaries;
import districtatlas.plan.PlanReader;
import districtatlas.plan.words.BoundaryWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What every picture of the map must say: what its boundaries are worth, and whose data it is. Immutable.
 *
 * @param worth      a sentence
 * @param reviewed   the number under which the boundaries were reviewed, in words, or of which state those are that a reader put in the place of
 *                   others; empty while neither is so
 * @param owners     as each asks to be named, with the licence
 * @param mainOwners those whose licence a whole layer has: all that a narrow line need name
 */
public record MapCredits(String worth, String reviewed, List<String> owners, List<String> mainOwners) {
    private static final String OWNED = "©";
    private static final String ASKS_NOTHING = "(public domain)";

    public MapCredits {
        owners = List.copyOf(owners);
        mainOwners = List.copyOf(mainOwners);
    }

    public static MapCredits of(AtlasFile atlas, Messages messages) {
        Boundaries own = PlanReader.boundaries(atlas);
        if (own.swapped()) {
            String state = new BoundaryWords(messages).state(own);
            return new MapCredits(state + messages.get("credits.separator") + own.note().in(messages.lang()), state,
                    owners(atlas.layers(), true), owners(atlas.layers(), false));
        }
        List<BoundarySetRow> boundaries = atlas.plan().boundarySets();
        String reviewed = boundaries.stream().map(BoundarySetRow::number).filter(n -> !n.isEmpty()).findFirst()
                .map(n -> messages.get("credits.reviewed", n)).orElse("");
        return new MapCredits(boundaries.isEmpty() ? "" : worth(boundaries.get(0), messages), reviewed,
                owners(atlas.layers(), true), owners(atlas.layers(), false));
    }

    /** With others whose data are drawn too. */
    public MapCredits with(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        return new MapCredits(worth, reviewed, Stream.concat(owners.stream(), more.stream()).distinct().toList(),
                Stream.concat(mainOwners.stream(), more.stream()).distinct().toList());
    }

    /**
     * What a narrow line has room for: the review's number, or that the boundaries are schematic, without what else their makers say of them.
     *
     * @param messages in the language of these credits
     */
    public String shortWorth(Messages messages) {
        if (!reviewed.isEmpty()) {
            return reviewed;
        }
        return isSchematic(worth, messages) ? messages.get("credits.schematic.short") : worth;
    }

    private static boolean isSchematic(String said, Messages messages) {
        return said.toLowerCase(Locale.ROOT).contains(messages.get("credits.schematic.word"));
    }

    /** Schematic boundaries are called so, whatever else their makers have to say. */
    static String worth(BoundarySetRow boundaries, Messages messages) {
        Lang lang = messages.lang();
        String note = boundaries.note().in(lang);
        if (!boundaries.number().isEmpty()) {
            return messages.get("credits.reviewed", boundaries.number()) + (note.isEmpty() ? "" : messages.get("credits.separator") + note);
        }
        if (!BoundaryState.SCHEMATIC.is(boundaries.state()) || isSchematic(note, messages)) {
            return note;
        }
        return messages.get("credits.schematic") + (note.isEmpty() ? "" : messages.get("credits.separator") + note);
    }

    /**
     * Each once, in the layers' order; a layer of nobody's names none. Further ones brought only a part of a layer: owners are named where there is
     * room, and whom courtesy names, as the makers of pictures, always.
     */
    static List<String> owners(List<LayerRow> layers, boolean further) {
        Set<String> owners = new LinkedHashSet<>();
        for (LayerRow layer : layers) {
            String[] parts = layer.origin().attribution().split(";");
            for (int i = 0; i < parts.length; i++) {
                String part = parts[i].strip();
                boolean owned = part.contains(OWNED);
                boolean courtesy = i > 0 && !owned && !part.endsWith(ASKS_NOTHING);
                boolean known = owners.stream().anyMatch(o -> o.equals(part) || o.startsWith(part + " ("));
                if (!known && (courtesy || owned && (i == 0 || further))) {
                    // The first is whose licence the layer has; others bring their own.
                    owners.add(i > 0 || part.endsWith(")") ? part : part + " (" + family(layer.origin().licence()) + ")");
                }
            }
        }
        return List.copyOf(owners);
    }

    /** {@code ODbL} of {@code ODbL-1.0}. */
    private static String family(String licence) {
        return licence.replaceFirst("-[0-9.]+$", "");
    }
}
