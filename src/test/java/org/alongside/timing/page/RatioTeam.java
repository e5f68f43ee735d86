package org.alongside.timing.page;

import static org.alongside.conversation.ConversationAnswers.aCrisis;
import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.conversation.ConversationAnswers.resolved;
import static org.alongside.journey.Journeys.answers;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.alongside.access.Accounts;
import org.alongside.access.Membership;
import org.alongside.access.Organisation;
import org.alongside.access.Team;
import org.alongside.access.Teams;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;
import org.springframework.context.ApplicationContext;

/** A team of its own with a manager and some social workers, all of whose conversations are told here. */
public final class RatioTeam {

    private static final AtomicInteger TEAMS = new AtomicInteger();

    public final String id = "ratio" + TEAMS.incrementAndGet();
    final String name = "Ratio team " + TEAMS.get();
    final String manager = id + "Manager";
    private final Journeys journeys;
    private final ApplicationContext application;
    private final List<String> workers;

    public RatioTeam(Journeys journeys, ApplicationContext application, int workers) {
        this.journeys = journeys;
        this.application = application;
        Teams teams = application.getBean(Teams.class);
        teams.add(new Organisation(id, "The house of " + name));
        teams.add(new Team(id, id, name, false));
        this.workers = IntStream.rangeClosed(1, workers)
                .mapToObj(n -> id + "Worker" + n)
                .toList();
        this.workers.forEach(worker -> hire(worker, "socialWorker"));
        hire(manager, "teamManager");
        application.getBean(Accounts.class).open(manager, "{noop}alongside");
    }

    private void hire(String worker, String role) {
        application
                .getBean(Workers.class)
                .save(new Worker(
                        worker, "Nameof " + worker, null, true, List.of(new Membership(id, role, true, null))));
    }

    /** Each of them talks with somebody new, and it is resolved; minutes are recorded with it. */
    public List<Journey> eachResolvesOne(int withThePerson, int otherwise) {
        return workers.stream()
                .map(worker -> resolves(worker, withThePerson, otherwise))
                .toList();
    }

    Journey theFirstResolvesOne(int withThePerson, int otherwise) {
        return resolves(workers.get(0), withThePerson, otherwise);
    }

    /** Somebody rings, and nobody has talked with them yet. */
    void theFirstBeginsOne() {
        begun(workers.get(0));
    }

    /** Each of them talks with somebody new, and it is a crisis. */
    void eachFindsACrisis() {
        workers.forEach(worker -> begun(worker).does(worker, "conversationOne", aCrisis()));
    }

    void closes(List<Journey> conversations) {
        for (int n = 0; n < conversations.size(); n++)
            conversations
                    .get(n)
                    .act(
                            "closing",
                            workers.get(n),
                            answers(
                                    "closingReason",
                                    "withdrew",
                                    "whatIsStillOpen",
                                    "The raised bed is still to be dug"));
    }

    private Journey resolves(String worker, int withThePerson, int otherwise) {
        Map<String, Object> told = new HashMap<>(resolved());
        told.put("minutesWithPerson", withThePerson);
        told.put("otherMinutes", otherwise);
        return begun(worker).does(worker, "conversationOne", told);
    }

    /** Some minutes go by until they have talked, or the minutes would seem to be those of the start. */
    private Journey begun(String worker) {
        Journey begun = journeys.start("conversations", worker, aPerson());
        journeys.clock().turnTo(journeys.clock().instant().plus(Duration.ofMinutes(20)));
        return begun;
    }
}
