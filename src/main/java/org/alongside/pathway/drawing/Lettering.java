package org.alongside.pathway.drawing;

import java.util.ArrayList;
import java.util.List;

/** The two sizes of letters in a drawing, with the widths of Arial, so that lines break the same on every machine. */
enum Lettering {
    /** Within steps, parts and notes. */
    INSIDE(12),
    /** Beside events, gateways and flows. */
    OUTSIDE(11);

    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    /** Of a letter beyond the table: as wide as a wide one. */
    private static final int OTHER = 722;

    private final int size;

    Lettering(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    /** From the top of the first line to the top of line {@code count}. */
    int heightOf(int count) {
        return (int) Math.round(count * size * 1.2);
    }

    /** From the top of a line to where its letters stand. */
    int rise() {
        return (int) Math.round(size * 0.95);
    }

    int widthOf(String line) {
        int thousandths = line.chars()
                .map(letter -> letter >= ' ' && letter <= '~' ? WIDTHS[letter - ' '] : OTHER)
                .sum();
        return (int) Math.ceil(thousandths * size / 1000.0);
    }

    /** The text broken into lines; a word wider than a line stays whole. */
    List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.strip().lines().forEach(paragraph -> wrap(paragraph, width, lines));
        return lines;
    }

    private void wrap(String paragraph, int width, List<String> lines) {
        String line = "";
        for (String word : paragraph.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && widthOf(longer) > width) lines.add(line);
            line = !line.isEmpty() && widthOf(longer) > width ? word : longer;
        }
        lines.add(line);
    }
}
