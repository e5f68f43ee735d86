package org.alongside.pathway.desk;

/**
 * A pathway a worker may start.
 *
 * @param pathway the process key
 * @param name in the model's words
 * @param documentation when to start it, in the model's words; empty where the model has none
 * @param about what it is about
 * @param openToEveryone whether it may be started about any open episode, by workers who do not work on it too
 */
public record Startable(String pathway, String name, String documentation, About about, boolean openToEveryone) {

    /** What a pathway is started about. */
    public enum About {
        /** A person, for whom an episode is opened. */
        A_PERSON,
        AN_OPEN_EPISODE,
        A_CLOSED_EPISODE
    }
}
