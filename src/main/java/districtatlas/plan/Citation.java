package districtatlas.plan;

import districtatlas.base.Text;

/**
 * A line of the cited document.
 *
 * @param line    counted from 1 in the document's text
 * @param section the section the line stands in, in full
 * @param label   the section in a few characters, such as 二·1·一
 */
public record Citation(int line, Text section, Text label) {
}
