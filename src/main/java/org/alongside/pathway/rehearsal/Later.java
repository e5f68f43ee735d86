package org.alongside.pathway.rehearsal;

/** How much time a manager lets pass. */
public enum Later {
    AN_HOUR("1 hour later"),
    NEXT_WORKING_DAY("The end of the next working day"),
    TWO_WORKING_DAYS("Two working days later"),
    NEXT_DATE("The next date that matters");

    private final String words;

    Later(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
