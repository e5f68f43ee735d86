package org.alongside.pathway.drawing;

/** Why an element of a drawing is marked: a word, a frame of its own, and only then a colour, all dark enough on white. */
public enum Mark {
    /** Where somebody is. */
    NOW("Now", "#1d5c63", ""),
    NEW("New", "#00592f", ""),
    GONE("Gone", "#942514", "10 6"),
    CHANGED("Changed", "#3d2375", "16 5 3 5"),
    /** Something there stands in the way of publishing. */
    TO_MEND("To mend", "#942514", ""),
    /** Something there is worth a second look. */
    TO_LOOK_AT("Worth a look", "#6a4a00", "4 4");

    private final String word;
    private final String colour;
    private final String dashes;

    Mark(String word, String colour, String dashes) {
        this.word = word;
        this.colour = colour;
        this.dashes = dashes;
    }

    String word() {
        return word;
    }

    String colour() {
        return colour;
    }

    /** Empty for a frame without gaps. */
    String dashes() {
        return dashes;
    }
}
