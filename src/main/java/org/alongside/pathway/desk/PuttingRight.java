package org.alongside.pathway.desk;

import java.util.Map;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What a page does to put right what was answered, for the worker who is signed in. Old and new are kept. Each call is a
 * transaction of its own, or joins the caller's.
 */
public interface PuttingRight {

    /** What taking back the step of these answers would do, or why it cannot be done. */
    TakingBack toTakeBack(long answers, String worker);

    /**
     * Takes the episode back to the step of these answers: what followed is cancelled and the step opens again.
     *
     * @param because why, for those who read the episode later
     * @param asSeen what the worker confirmed; missing where nobody was shown it
     * @throws Refusal when a rule says no, or something has changed since
     */
    void takeBack(long answers, String worker, String because, @Nullable String asSeen);

    /** The answers in their form, with what may be corrected. */
    Correcting toCorrect(long answers, String worker);

    /**
     * Corrects answers: these take the place of those of the same fields, all others stay.
     *
     * @param seen how often they had been corrected when the worker opened them
     * @throws WrongAnswers when they do not hold against the form
     * @throws Refusal when a rule says no, or somebody else was first
     */
    void correct(long answers, String worker, int seen, Map<String, Object> corrected, String because);
}
