package districtatlas.data.text;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Chinese in two bytes. How likely a character is shows in where its charset's makers put it: first the common ones, then the rare, and
 * anything that was added later has a place apart.
 */
abstract class DoubleByteTrial extends Trial {
    private static final String COMMON = "的一是在不了有和人大中上下国名称号类型区市省县镇乡村路街道大小东西南北山河湖海江新老前后内外高长"
        + "城站点线面园林地块用住宅商业工公共交通绿水文教医院学校门楼层年月日建筑面积规划单元编码备注安平华明光福成分发展其他本期数"
        + "國區縣鎮鄉東灣龍號類園業學樓層積劃單編碼備註灣廣門點線場馬車島陽發現數據與為會個";
    private final BitSet everyday = new BitSet(1 << 16);

    DoubleByteTrial(Charset charset) {
        for (int i = 0; i < COMMON.length(); i++) {
            byte[] pair = COMMON.substring(i, i + 1).getBytes(charset);
            if (pair.length == 2) {
                everyday.set(at(pair, 0) << 8 | at(pair, 1));
            }
        }
    }

    /** Four bytes at once, where the charset has such. */
    abstract boolean isFour(byte[] text, int i);

    abstract boolean isTrail(int trail);

    /** How likely a character is that is no everyday one. */
    abstract double likely(int lead, int trail);

    @Override
    final boolean reads(byte[] text, boolean cut) {
        int i = 0;
        while (i < text.length) {
            int lead = at(text, i);
            if (lead < 0x80) {
                i++;
            } else if (isFour(text, i)) {
                met(0.1);
                i += 4;
            } else if (i + 1 == text.length && cut) {
                return true;
            } else if (lead == 0x80 || lead == 0xFF || i + 1 == text.length || !isTrail(at(text, i + 1))) {
                return false;
            } else {
                meet(text, i);
                i += 2;
            }
        }
        return true;
    }

    private void meet(byte[] text, int i) {
        int lead = at(text, i);
        int trail = at(text, i + 1);
        int before = at(text, i - 1);
        int after = at(text, i + 2);
        boolean inAWord = before < 0x80 && after < 0x80 && (isSmall(before) || isSmall(after));
        if (inAWord && isLetter(trail)) {
            met(0);
        } else {
            double usual = everyday.get(lead << 8 | trail) ? 1 : likely(lead, trail);
            met(inAWord ? usual / 2 : usual);
        }
    }

    private static boolean isSmall(int b) {
        return b >= 'a' && b <= 'z';
    }

    static final class Gb extends DoubleByteTrial {
        Gb() {
            super(Charset.forName("GB18030"));
        }

        @Override
        boolean isFour(byte[] text, int i) {
            return isDigit(at(text, i + 1)) && at(text, i + 2) >= 0x81 && at(text, i + 2) != 0xFF && isDigit(at(text, i + 3));
        }

        private static boolean isDigit(int b) {
            return b >= '0' && b <= '9';
        }

        @Override
        boolean isTrail(int trail) {
            return trail >= 0x40 && trail != 0x7F && trail != 0xFF;
        }

        @Override
        double likely(int lead, int trail) {
            if (trail < 0xA1) {
                return 0.1;
            }
            if (lead >= 0xB0 && lead <= 0xD7) {
                return 0.85;
            }
            if (lead >= 0xD8 && lead <= 0xF7) {
                return 0.35;
            }
            return lead >= 0xA1 && lead <= 0xA3 ? 0.8 : lead < 0xA1 ? 0.1 : lead <= 0xA9 ? 0.2 : 0;
        }
    }

    static final class Big5 extends DoubleByteTrial {
        Big5() {
            super(Charset.forName("Big5"));
        }

        @Override
        boolean isFour(byte[] text, int i) {
            return false;
        }

        @Override
        boolean isTrail(int trail) {
            return trail >= 0x40 && trail <= 0x7E || trail >= 0xA1 && trail != 0xFF;
        }

        @Override
        double likely(int lead, int trail) {
            if (lead >= 0xA4 && (lead < 0xC6 || lead == 0xC6 && trail <= 0x7E)) {
                return 0.85;
            }
            if (lead >= 0xC9 && lead <= 0xF9) {
                return 0.25;
            }
            return lead >= 0xA1 && lead <= 0xA3 ? 0.8 : 0.05;
        }
    }
}
