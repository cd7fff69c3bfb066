/**
 * Display lists to pixels: one rectangle of the world's pixels at one scale at a time.
 * Start at TilePainter. Display lists flow in, premultiplied ARGB flows out; frames of one scale meet without a seam.
 * No words are written here, and no window comes in.
 */
package districtatlas.paint.tile;
