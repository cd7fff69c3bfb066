package districtatlas.atlasfile;

/**
 * A style for a layer.
 *
 * @param name      the style's name; one style may serve several layers and then has a row for each
 * @param layer     the layer it is for
 * @param sld       the style as SLD text
 * @param isDefault whether it is what the layer has where a theme says nothing else
 */
public record StyleRow(String name, String layer, String sld, boolean isDefault) {
    /** The entry of the file that says by what the steps of scale of its styles were multiplied; absent where they are as written. */
    public static final String STEPS = "scale-steps";
}
