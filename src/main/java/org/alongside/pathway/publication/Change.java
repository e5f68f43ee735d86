package org.alongside.pathway.publication;

/**
 * One thing that is different in a newer version, in words a manager and a worker know.
 *
 * @param pathway the id of the pathway
 * @param element the id of the step, event, split or flow it is about; empty where it is about the whole pathway
 */
public record Change(Kind kind, String pathway, String element, String sentence) {

    /** What happened to the element. */
    public enum Kind {
        NEW,
        GONE,
        CHANGED
    }
}
