/**
 * Finding by name: a part of a name, pinyin or initials.
 * Start at Gazetteer. Search names flow in from the atlas file, ranked PlaceHits flow out.
 * No map and no window comes in.
 */
package districtatlas.gazetteer;
