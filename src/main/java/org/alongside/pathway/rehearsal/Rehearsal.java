package org.alongside.pathway.rehearsal;

import java.util.List;
import java.util.Map;
import org.alongside.pathway.Choice;

/**
 * One pathway being walked through by one manager.
 *
 * <p>What is refused changes nothing: it throws a {@link org.alongside.pathway.Refusal} and stands where it stood.
 */
public interface Rehearsal {

    String id();

    /** The pathways among its files, by id and name. */
    List<Choice> pathways();

    /** Begins one of them; whatever was under way before is forgotten. */
    void begin(String pathway);

    /** Begins the same again, at the time it is now. */
    void again();

    /** How things stand. */
    Scene scene();

    /**
     * Answers what waits.
     *
     * @throws org.alongside.pathway.WrongAnswers with a sentence for each problem
     */
    void answer(String waiting, Map<String, Object> answers);

    /** Lets happen what the pathway listens for. */
    void happen(String message);

    /** Lets time pass, here and nowhere else. */
    void pass(Later later);
}
