/**
 * What the reader chose last time: language, palette, motion, size.
 * Start at {@link districtatlas.ui.settings.Settings}; the keys with their defaults are in {@link districtatlas.ui.settings.SettingKey}.
 * In and out: one small text file in the user's configuration folder.
 * A file that cannot be read or written costs the reader nothing but the choice.
 */
package districtatlas.ui.settings;
