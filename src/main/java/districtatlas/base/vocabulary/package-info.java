/**
 * The keys in which the sources, the atlas file and the plan say what a thing is: its status, its section, the kind of a zone …
 * Each list stands here once; the compiler checks against it, the file's tables are limited to it, and the plan speaks in it.
 * Start at Keyed. No sentence for readers comes in: those are in the bundles, under the keys.
 */
package districtatlas.base.vocabulary;
