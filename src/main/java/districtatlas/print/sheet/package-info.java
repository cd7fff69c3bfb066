/**
 * Sheets of paper: the frame with its title block, the blocks around a map, and what each kind of sheet puts on its pages.
 * Start at SheetFrame, which every sheet has; LegendBlock, ScaleBlock and NorthBlock explain a map; ViewSheet is the map on the screen,
 * ZoneSheets what the plan says of a zone.
 * A PaperAtlas and maps from MapPlates flow in, pages flow out; print.pdf writes them. Nothing here knows a file or a window.
 */
package districtatlas.print.sheet;
