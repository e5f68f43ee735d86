package org.alongside.browser;

import static org.alongside.browser.PageState.after;
import static org.alongside.browser.PageState.of;
import static org.alongside.browser.PageState.sentEmpty;

import java.util.ArrayList;
import java.util.List;
import org.alongside.journey.Journey;

/** Every page of ours in its plain, error, empty and long-text states. */
final class EveryPage {

    private static final String WORKER = "careCoordinator";
    private static final String OUTSIDER = "socialWorker2";
    private static final String MANAGER = "teamManager";

    private final Neighbours neighbours;
    private final List<PageState> states = new ArrayList<>();

    EveryPage(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    List<PageState> states() {
        Journey plain = neighbours.plain();
        Journey odd = neighbours.odd();
        Journey beginning = neighbours.beginning();
        aroundSigningIn();
        lists(neighbours.person(odd));
        for (Journey journey : List.of(plain, odd)) {
            String who = journey == plain ? "plain" : "long text";
            aboutAPerson(neighbours.person(journey), who);
            toKnowFirst(journey, who);
            aboutAnEpisode(journey, who);
        }
        add(of("People around, one beside the lead", WORKER, neighbours.person(neighbours.jointly()) + "/around"));
        possiblyTheSame();
        starting(plain);
        steps(beginning, "long text");
        states.addAll(neighbours.teamPages());
        states.addAll(neighbours.publishPages());
        return states;
    }

    private void aroundSigningIn() {
        add(of("Sign in", null, "/login"));
        add(after("Sign in, wrong", null, "/login", "button[type=submit]"));
        add(of("What is open to you", "administrator", "/"));
        add(of("Help", WORKER, "/help"));
        add(of("Accessibility statement", WORKER, "/accessibility"));
        add(of("No such page", WORKER, "/nosuchpage"));
        add(of("Not open to you", OUTSIDER, "/team/unallocated"));
    }

    private void lists(String someone) {
        add(of("My work", WORKER, "/work"));
        add(of("My work, nothing found", WORKER, "/work?person=nobodyofthisname"));
        add(of("My work, nothing to do", "peerMentor2", "/work"));
        add(of("Waiting for others", WORKER, "/work/waiting"));
        add(of("Waiting for others, none", WORKER, "/work/waiting?person=nobodyofthisname"));
        add(of("My day", WORKER, "/work/day-sheet"));
        add(of("My day without names", WORKER, "/work/day-sheet?names=no"));
        add(of("Drafts", WORKER, "/work/drafts"));
        add(of("People", WORKER, "/people"));
        add(of("People, found", WORKER, "/people?q=odd"));
        add(of("People, nobody found", WORKER, "/people?q=nobodyofthisname"));
        add(of("A person of others", OUTSIDER, someone));
        add(of("Reading for a reason", OUTSIDER, someone + "/look"));
        add(sentEmpty("Reading for a reason", OUTSIDER, someone + "/look"));
    }

    private void aboutAPerson(String person, String who) {
        add(of("A person now, " + who, WORKER, person));
        for (String tab : List.of("timeline", "meetings", "plan", "around", "looked")) {
            add(of("A person's " + tab + ", " + who, WORKER, person + "/" + tab));
        }
        add(of("Record contact, " + who, WORKER, person + "/contacts/new"));
        add(sentEmpty("Record contact, " + who, WORKER, person + "/contacts/new"));
        add(of("A person's timeline, of one kind, " + who, WORKER, person + "/timeline?kind=meeting"));
    }

    private void toKnowFirst(Journey journey, String who) {
        String page = neighbours.person(journey) + "/know-first";
        add(of("Know first, nothing yet, " + who, WORKER, page));
        String note = neighbours.warning(journey);
        add(sentEmpty("Know first, " + who, WORKER, page));
        add(of("Pronouns, " + who, WORKER, page + "/pronouns"));
        add(of("Withdraw a note, " + who, WORKER, note));
        add(sentEmpty("Withdraw a note, " + who, WORKER, note));
    }

    private void aboutAnEpisode(Journey journey, String who) {
        add(of("An episode, " + who, WORKER, "/episodes/" + journey.reference()));
        String change = "/episodes/" + journey.reference() + "/change-worker";
        add(of("Bring someone in, " + who, WORKER, change));
        add(sentEmpty("Bring someone in, " + who, WORKER, change));
        add(of("Before a handover, " + who, WORKER, change + "/hand-over"));
        evidence(journey, who);
        String talk = neighbours.answers(journey, "talkAboutWhatThePersonWants");
        add(of("Correct, " + who, WORKER, talk + "/correct"));
        add(sentEmpty("Correct, " + who, WORKER, talk + "/correct"));
        add(of("Take back, " + who, MANAGER, neighbours.answers(journey, "decideEligibility") + "/take-back"));
        add(of("Put right, " + who, WORKER, talk + "/put-right"));
        add(of("Started, " + who, WORKER, "/started/" + journey.reference()));
        String waits = "/steps/" + journey.openSteps().get(0).getId();
        add(of("A step, " + who, "developmentWorker", waits));
        add(sentEmpty("A step, " + who, "developmentWorker", waits));
        add(of("A step of others, " + who, WORKER, waits));
    }

    private void evidence(Journey journey, String who) {
        String list = "/episodes/" + journey.reference() + "/evidence";
        add(of("Evidence, none yet, " + who, WORKER, list));
        String file = neighbours.file(journey);
        add(sentEmpty("Evidence, " + who, WORKER, list));
        add(of("Withdraw a file, " + who, WORKER, file + "/withdraw"));
        add(sentEmpty("Withdraw a file, " + who, WORKER, file + "/withdraw"));
    }

    private void possiblyTheSame() {
        String two = neighbours.twoOfOneName();
        add(of("Possibly the same", MANAGER, "/team/same"));
        for (String act : List.of("merge", "apart")) {
            add(of("Settle: " + act, MANAGER, "/team/same/" + act + two));
            add(sentEmpty("Settle: " + act, MANAGER, "/team/same/" + act + two));
        }
    }

    private void starting(Journey about) {
        add(of("Start", WORKER, "/start"));
        add(of("Start a referral", WORKER, "/start/referral"));
        add(sentEmpty("Start a referral", WORKER, "/start/referral"));
        add(of("Files for a start", WORKER, "/start/referral/evidence"));
        add(sentEmpty("Files for a start", WORKER, "/start/referral/evidence"));
        add(of("Close an episode", WORKER, "/start/closing?episode=" + about.reference()));
        add(sentEmpty("Close an episode", WORKER, "/start/closing?episode=" + about.reference()));
        String known = neighbours.person(about) + "/start";
        add(of("Start for a person", WORKER, known));
        add(of("Start a referral for a person", WORKER, known + "/referral"));
        add(sentEmpty("Start a referral for a person", WORKER, known + "/referral"));
        add(of("Files for a start for a person", WORKER, known + "/referral/evidence"));
        add(of("Check a start for a person, without a start", WORKER, known + "/referral/check"));
        add(of("Check a start, without a start", WORKER, "/start/referral/check"));
        states.addAll(neighbours.typedAgain().states(WORKER));
    }

    private void steps(Journey journey, String who) {
        String step = "/steps/" + journey.step("talkAboutWhatThePersonWants").getId();
        add(sentEmpty("The worker's own step, " + who, WORKER, step));
        add(after("Save and come back, " + who, WORKER, step, "button[value=save]"));
        add(of("A step that is not there", WORKER, "/steps/nosuchstep"));
        add(of("A step that is done", WORKER, step + "/done"));
    }

    private void add(PageState state) {
        states.add(state);
    }
}
