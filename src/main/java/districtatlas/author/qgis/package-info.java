/**
 * The QML beside our SLD: the same style in the words of QGIS, so that an atlas file opened there looks alike.
 * Start at QmlStyle. An SLD, a palette's roles and a layer's columns flow in, the text of a style and what was left out flow out.
 * Stands by itself under author; no source is read, no row is written and nothing is drawn here.
 */
package districtatlas.author.qgis;
