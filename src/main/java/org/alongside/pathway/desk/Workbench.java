package org.alongside.pathway.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What a page does for the worker who is signed in: opens and completes steps, starts pathways. Every rule of the engine
 * room holds here as behind every other door, and each call is a transaction of its own, or joins the caller's.
 */
public interface Workbench {

    /**
     * An open step with its form as offered now. The first opening by somebody who may do it is noted in the log.
     *
     * @throws Refusal missing, when it is not open any more
     */
    StepPaper open(String stepId, String worker);

    /**
     * Completes a step with exactly these answers, by field key: text as text, numbers as numbers, days and times as
     * ISO text, ticks as booleans, several choices as a list.
     *
     * @throws WrongAnswers when answers do not hold against the form
     * @throws Refusal when a rule says no, or somebody else was first
     */
    void complete(String stepId, String worker, Map<String, Object> answers);

    /** What a worker's roles let them start: pathways first, then acts about an episode, each by name. */
    List<Startable> startableBy(String worker);

    /** The start form of a pathway as offered now. */
    StartPaper paperToStart(String pathway, String worker);

    /**
     * Holds answers against a start form without starting anything.
     *
     * @param person whom it is for, where they are in the record already, which then answers what it can
     * @throws WrongAnswers when they do not hold
     */
    void checkToStart(String pathway, String worker, @Nullable UUID person, Map<String, Object> answers);

    /**
     * Starts a pathway: a new episode, or an act about the one named in the answers.
     *
     * @param person whom it is for, where they are in the record already: the record answers what it can, and no answer
     *     changes what it says
     * @throws WrongAnswers when answers do not hold against the form
     * @throws Refusal when a rule says no
     */
    EpisodeRef start(String pathway, String worker, @Nullable UUID person, Map<String, Object> answers);

    /** Starts a pathway for whoever its answers describe. */
    default EpisodeRef start(String pathway, String worker, Map<String, Object> answers) {
        return start(pathway, worker, null, answers);
    }

    /** Takes a free step, gives it to a colleague as its team's manager, or, with nobody, back to the team. */
    void give(String stepId, String worker, @Nullable String to);

    /**
     * Gives a step that nobody has to a colleague, as its team's manager.
     *
     * @throws Refusal conflict, when somebody took it meanwhile
     */
    void giveIfFree(String stepId, String worker, String to);

    /** Changes the target of a step, as the manager of its team, with a reason that is kept. */
    void retarget(String stepId, String worker, Instant due, String because);
}
