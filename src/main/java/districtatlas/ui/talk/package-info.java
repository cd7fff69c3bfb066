/**
 * Taking a walk, or the zones, out of the program: as slides to be edited and as a handout on paper.
 * Start at {@link districtatlas.ui.talk.TalkCapability}; {@link districtatlas.ui.talk.TalkSaving} is what goes on, without nodes.
 * In: the atlas's story. Out: commands and a bar that says how far it is; who writes the files is told, not known here.
 */
package districtatlas.ui.talk;
