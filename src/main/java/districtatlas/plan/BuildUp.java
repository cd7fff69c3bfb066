package districtatlas.plan;

import districtatlas.base.Text;
import java.util.List;
import java.util.Objects;

/**
 * In which parts a district is built up before a class, as its atlas has it. Immutable.
 *
 * @param theme id of the theme whose layers the parts are
 * @param parts from the ground up; none where the atlas says nothing of it
 */
public record BuildUp(String theme, List<Part> parts) {
    /** The atlas says nothing of it. */
    public static final BuildUp NONE = new BuildUp("", List.of());

    /**
     * One part.
     *
     * @param text   what is said of it
     * @param icon   of the icon font, by name
     * @param layers ids of the layers that it draws; none for all that no other part draws
     * @param names  whether it is what is written, and draws nothing
     */
    public record Part(String id, Text title, Claim text, String icon, List<String> layers, boolean names) {
        public Part {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            Objects.requireNonNull(text);
            Objects.requireNonNull(icon);
            layers = List.copyOf(layers);
        }
    }

    public BuildUp {
        Objects.requireNonNull(theme);
        parts = List.copyOf(parts);
    }
}
