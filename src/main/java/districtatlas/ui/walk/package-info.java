/**
 * Tours at hand, and the one that is being played: which step, and what comes back when it is left.
 * Start at {@link districtatlas.ui.walk.WalkModel}. In: the atlas's tours, the reader's own, and the session. Out: the step, and the
 * session's state. Where a step's caption and its map stand on a stage: {@link districtatlas.ui.walk.StageLayout}, pure. No nodes: captions, marks and panels are their rooms' affair; the desk has one of each for all of them.
 */
package districtatlas.ui.walk;
