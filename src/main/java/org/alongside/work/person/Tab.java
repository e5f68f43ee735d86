package org.alongside.work.person;

/** The pages of a person, in the order of their navigation. */
enum Tab {
    NOW("Now", "", "person: now"),
    TIMELINE("Timeline", "/timeline", "person: timeline"),
    PLAN("Plan", "/plan", "person: plan"),
    MEETINGS("Meetings", "/meetings", "person: meetings"),
    AROUND("People around them", "/around", "person: people around them"),
    KNOW_FIRST("Know first", "/know-first", "person: what to know first"),
    LOOKED("Who has looked", "/looked", "person: who has looked");

    private final String words;
    private final String below;
    private final String look;

    Tab(String words, String below, String look) {
        this.words = words;
        this.below = below;
        this.look = look;
    }

    String words() {
        return words;
    }

    /** Its address below the person's. */
    String below() {
        return below;
    }

    /** What the log of looks calls it. */
    String look() {
        return look;
    }
}
