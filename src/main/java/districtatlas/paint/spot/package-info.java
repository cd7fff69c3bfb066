/**
 * What wishes to be written in a view, where each could stand, and what each place would cost. The second of three rooms for names.
 * Start at Wishes, then PointSpots, LineSpots and AreaSpots, which gather Spots over the TakenGround; Cost says what weighs how much.
 * Display lists flow in, places with their costs flow out. Nothing is chosen here: that is label. Label thread only.
 */
package districtatlas.paint.spot;
