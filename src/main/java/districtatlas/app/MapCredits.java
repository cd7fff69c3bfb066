package districtatlas.app;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PlanRows.BoundarySetRow;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What every picture of the map must say: what its boundaries are worth, and whose data it is. Immutable.
 *
 * @param worth  a sentence
 * @param owners as each asks to be named, with the licence
 */
public record MapCredits(String worth, List<String> owners) {
    private static final String SCHEMATIC = "schematic";
    private static final String OWNED = "©";

    public MapCredits {
        owners = List.copyOf(owners);
    }

    public static MapCredits of(AtlasFile atlas, Messages messages) {
        List<BoundarySetRow> boundaries = atlas.plan().boundarySets();
        return new MapCredits(boundaries.isEmpty() ? "" : worth(boundaries.get(0), messages), owners(atlas.layers()));
    }

    private static String worth(BoundarySetRow boundaries, Messages messages) {
        Lang lang = messages.lang();
        String note = boundaries.note().in(lang);
        if (!boundaries.number().isEmpty()) {
            return messages.get("credits.reviewed", boundaries.number()) + (note.isEmpty() ? "" : messages.get("credits.separator") + note);
        }
        return note.isEmpty() && boundaries.state().equals(SCHEMATIC) ? messages.get("credits.schematic") : note;
    }

    /** Each once, in the layers' order; a layer of nobody's names none. */
    static List<String> owners(List<LayerRow> layers) {
        Set<String> owners = new LinkedHashSet<>();
        for (LayerRow layer : layers) {
            String[] parts = layer.attribution().split(";");
            for (int i = 0; i < parts.length; i++) {
                String part = parts[i].strip();
                if (part.contains(OWNED)) {
                    // The first is whose licence the layer has; others bring their own.
                    owners.add(i > 0 || part.endsWith(")") ? part : part + " (" + family(layer.licence()) + ")");
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
