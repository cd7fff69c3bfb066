package districtatlas.ui.settings;

import districtatlas.base.Lang;
import java.util.Optional;
import java.util.function.Function;

/**
 * A choice of the reader: its name in the file, what holds when nothing is chosen, and how it is written. Immutable.
 *
 * @param parse empty for a text that means nothing: then the default holds
 */
public record SettingKey<T>(String name, T otherwise, Function<String, Optional<T>> parse, Function<T, String> print) {
    public static final SettingKey<Lang> LANGUAGE =
            new SettingKey<>("language", Lang.ZH, t -> ofEnum(Lang.class, t), Enum::name);
    /** Id of a palette of the atlas. */
    public static final SettingKey<String> PALETTE = new SettingKey<>("palette", "light", Optional::of, Function.identity());
    public static final SettingKey<Boolean> MOTION = new SettingKey<>("motion", true, SettingKey::ofBoolean, String::valueOf);
    /** Factor on the size of all type; 1 is normal. */
    public static final SettingKey<Double> SIZE = new SettingKey<>("size", 1.0, SettingKey::ofSize, String::valueOf);

    private static <E extends Enum<E>> Optional<E> ofEnum(Class<E> type, String text) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(text)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Optional<Boolean> ofBoolean(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Double> ofSize(String text) {
        try {
            double size = Double.parseDouble(text);
            return size >= 0.5 && size <= 3 ? Optional.of(size) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
