package org.alongside.page;

/** How well white words stand out on a colour, as WCAG 2.2 counts it. */
final class Contrast {

    /** What WCAG asks of words of ordinary size. */
    static final double LEAST = 4.5;

    private Contrast() {}

    static boolean isColour(String colour) {
        return colour.matches("#[0-9a-fA-F]{6}");
    }

    static double withWhite(String colour) {
        double luminance = 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double part(String colour, int from) {
        double part = Integer.parseInt(colour, from, from + 2, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
