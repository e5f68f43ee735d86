package org.alongside.pathway.drawing;

import java.util.List;

/**
 * Words in the drawing.
 *
 * @param room where the modeller made room for them
 * @param ink what they cover
 */
record Label(List<String> lines, Box room, Box ink, Lettering lettering, boolean centred) {

    /** Where nobody made room, a label beside an event breaks at this width. */
    static final int USUAL_WIDTH = 90;

    private static final int PADDING = 7;

    Label {
        lines = List.copyOf(lines);
    }

    /** In the middle of a step. */
    static Label within(Box step, String text) {
        List<String> lines = Lettering.INSIDE.lines(text, step.width() - 2 * PADDING);
        int height = Lettering.INSIDE.heightOf(lines.size());
        return centred(lines, step.grown(-PADDING), step.middle().y() - height / 2, Lettering.INSIDE);
    }

    /** At the top of a part that holds others. */
    static Label atTheTopOf(Box part, String text) {
        List<String> lines = Lettering.INSIDE.lines(text, part.width() - 2 * PADDING);
        return centred(lines, part.grown(-PADDING), part.y() + PADDING, Lettering.INSIDE);
    }

    static Label ofNote(Box note, String text) {
        List<String> lines = Lettering.INSIDE.lines(text, note.width() - 2 * PADDING);
        Box ink = new Box(
                note.x() + PADDING,
                note.y() + PADDING,
                widest(lines, Lettering.INSIDE),
                Lettering.INSIDE.heightOf(lines.size()));
        return new Label(lines, note, ink, Lettering.INSIDE, false);
    }

    /** Beside an event, gateway or flow. */
    static Label beside(Box room, String text) {
        List<String> lines = Lettering.OUTSIDE.lines(text, room.width());
        return centred(lines, room, room.y(), Lettering.OUTSIDE);
    }

    private static Label centred(List<String> lines, Box room, int top, Lettering lettering) {
        int width = widest(lines, lettering);
        Box ink = new Box(room.middle().x() - width / 2, top, width, lettering.heightOf(lines.size()));
        return new Label(lines, room, ink, lettering, true);
    }

    private static int widest(List<String> lines, Lettering lettering) {
        return lines.stream().mapToInt(lettering::widthOf).max().orElse(0);
    }
}
