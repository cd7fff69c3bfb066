/**
 * What a page of paper is before it is a file: its size, its blocks in reading order, and how words and maps are laid out on it.
 * Start at Page; Flow lays paragraphs into columns, MapPlates lays maps at round scales, PageFurniture sets what every page has.
 * Words and scenes flow in, pages flow out; print.pdf writes them. No file and no operators here.
 */
package districtatlas.print.page;
