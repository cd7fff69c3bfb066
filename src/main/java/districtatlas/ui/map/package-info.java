/**
 * The map in the window: tiles and labels as pictures, what is hovered, selected and lit as nodes above them, and the hand on it.
 * Start at MapPane. The session's scene flows in, clicks, the place under the pointer and a moved viewport flow out.
 * Nothing is painted here; no panel comes in.
 */
package districtatlas.ui.map;
