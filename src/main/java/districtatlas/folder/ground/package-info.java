/**
 * Layers of the ground out of a reader's files. Start at GroundImport: features flow in, the house's columns and classes flow out.
 * HouseClasses knows what others call the house's classes; TopologyCut keeps what the house's layers ask of each other. Nothing is written here.
 */
package districtatlas.folder.ground;
