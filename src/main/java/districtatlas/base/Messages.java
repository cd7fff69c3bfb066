package districtatlas.base;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The program's own sentences, by dotted key. Immutable.
 * Arguments are formatted by {@link MessageFormat} in the language's locale; a sentence without arguments is shown as it stands.
 */
public final class Messages {
    private static final String BUNDLE = "districtatlas.messages";
    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Lang lang;
    private final ResourceBundle bundle;

    public Messages(Lang lang) {
        this.lang = lang;
        this.bundle = ResourceBundle.getBundle(BUNDLE, lang.locale(), AS_ASKED);
    }

    public Lang lang() {
        return lang;
    }

    /** The sentence, when there is one of that key: for keys that come from data. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /** @throws java.util.MissingResourceException when there is no such key */
    public String get(String key, Object... args) {
        String pattern = bundle.getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, lang.locale()).format(args);
    }
}
