/**
 * The boundaries and zones of a district out of a file of its streets' areas. Start at StreetImport: areas flow in, sources are planned.
 * Mosaic finds the edges that areas share and closes what is narrower than a boundary is sure; ArcMesh cuts the edges into arcs and the arcs
 * into rings; ZoneEntries keeps what a person wrote. Nothing is written here.
 */
package districtatlas.folder.streets;
