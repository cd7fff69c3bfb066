package districtatlas.ask;

import districtatlas.base.Text;

/**
 * How many things there are of one sort.
 *
 * @param key  id of a zone or a kind, key of a status, a section or a certainty
 * @param name of a zone or a kind; empty for what the bundles have a word for
 */
public record Count(String key, Text name, int count) {
}
