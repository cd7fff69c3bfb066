package districtatlas.quiz;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.ZoneId;

/**
 * A zone on the map whose name is to be written. Immutable.
 *
 * @param number    on the map, from 1, from north to south
 * @param answer    the zone's name
 * @param certainty what it rests on that it belongs to what the lesson is about
 * @param given     whether the half-labelled map has the name
 */
public record Blank(int number, ZoneId zone, ZoneKind kind, Text answer, Certainty certainty, boolean given) {
}
