/**
 * All that a reader can change in the view, as one immutable value.
 * Start at {@link districtatlas.state.AtlasState}; {@link districtatlas.state.Scenes} turns it into what a picture needs, and nothing
 * else turns ids into layers. In: ids and numbers. Out: a value that can be compared, kept ({@link districtatlas.state.StateText}) and
 * shown again on any screen. No pane size, no pixels, no JavaFX; what runs while a hand is on the map stays with the map.
 */
package districtatlas.state;
