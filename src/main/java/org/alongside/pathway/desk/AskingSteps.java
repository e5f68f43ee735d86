package org.alongside.pathway.desk;

import java.util.Set;

/** The steps of today's pathways by what their forms ask; each as {@code pathway.step}. */
public interface AskingSteps {

    /** Those in which a worker is chosen for the person. */
    Set<String> forAWorker();

    /** Those whose answer goes to a place in the record, as {@code meeting.happened}. */
    Set<String> forPlace(String place);
}
