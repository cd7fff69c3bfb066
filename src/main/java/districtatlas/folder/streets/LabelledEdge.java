package districtatlas.folder.streets;

/** A side of a boundary with what lies on its left and on its right: the number of an area, or one of Mosaic's for none. */
record LabelledEdge(Edge edge, int left, int right) {
}
