/**
 * Official boundaries in the place of the atlas's own: which area of a file is which street, how well they fit together, what lies
 * elsewhere then, and the way back. Start at {@link districtatlas.ui.boundary.BoundaryCapability}. The exchange is one edit of the notebook;
 * that the window then stands on another atlas is the program's matter. Files are read and written by
 * {@link districtatlas.ui.boundary.BoundaryWork}, aside.
 */
package districtatlas.ui.boundary;
