package org.alongside.browser;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.timing.page.LateDecision;
import org.alongside.timing.page.LogOf2014;
import org.alongside.timing.store.Timings;
import org.springframework.context.ApplicationContext;

/** The pages of timings with figures, with some of them not shown, with nothing to tell, and with what is wrong. */
final class EveryTimingsPage {

    private static final String AUDITOR = "auditor";
    private static final String MANAGER = "teamManager2";
    private static final String REFERRAL = "/timings/pathways/referral";

    private static final List<String> PAGES = List.of(
            "/timings?",
            REFERRAL + "?",
            REFERRAL + "/steps/" + LogOf2014.TALK + "?",
            REFERRAL + "/ways?",
            REFERRAL + "/versions?",
            REFERRAL + "/versions?one=1&other=1&",
            REFERRAL + "/between?",
            REFERRAL + "/between?first=" + LogOf2014.TALK + "&second=decideEligibility&",
            REFERRAL + "/queue?",
            REFERRAL + "/queue?of=journeys&",
            "/timings/first-responses?",
            "/timings/meetings?",
            "/timings/breaches?",
            "/timings/journeys?which=begun&",
            "/timings/steps?pathway=referral&which=finished&");

    private final List<PageState> states = new ArrayList<>();

    static List<PageState> states(ApplicationContext application) {
        LogOf2014.isRead(application);
        EveryTimingsPage pages = new EveryTimingsPage();
        pages.opened(LateDecision.isMade(application));
        application.getBean(Journeys.class).clock().turnTo(TurnableClock.MONDAY);
        for (String page : PAGES) {
            pages.add("Timings, some not shown", AUDITOR, page + LogOf2014.DAYS);
            pages.add("Timings", MANAGER, page + LogOf2014.DAYS);
            pages.add("Timings, nothing to tell", AUDITOR, page + "from=1/1/2013&to=2/1/2013");
        }
        pages.add("What each figure means", AUDITOR, "/timings/meanings");
        pages.add("An episode of the log", AUDITOR, "/timings/episodes/" + LogOf2014.episode());
        pages.add("Few lines behind a figure", AUDITOR, "/timings/journeys?which=cancelled&" + LogOf2014.DAYS);
        pages.add("Narrowed timings", AUDITOR, REFERRAL + "?version=1&outcome=meetingsOver&" + LogOf2014.DAYS);
        pages.add("Wrong filters", AUDITOR, REFERRAL + "?from=soon&to=31/2/2026&team=none&version=two");
        pages.states.add(
                new PageState("Timings, not ready", AUDITOR, "/timings", page -> whileNotReady(application, page)));
        return pages.states;
    }

    /** An episode before an auditor says why they must read it, when they have not, and afterwards; and a manager's list. */
    private void opened(String episode) {
        add("An episode that can be opened", AUDITOR, episode);
        add("What decided an episode, asked why", AUDITOR, episode + "/look");
        states.add(PageState.sentEmpty("What decided an episode, asked why", AUDITOR, episode + "/look"));
        states.add(new PageState("What decided an episode", AUDITOR, episode + "/look", page -> {
            page.locator("#because").fill(LateDecision.WHY);
            page.locator("main form button").click();
            page.getByText("Answers that decided the way").first().waitFor();
        }));
        add("Missed targets and why they had been changed", "teamManager", LateDecision.MISSED);
    }

    private static void whileNotReady(ApplicationContext application, Page page) {
        try {
            application.getBean(Timings.class).close();
            page.reload();
        } catch (SQLException trouble) {
            throw new AssertionError(trouble);
        } finally {
            LogOf2014.isRead(application);
        }
    }

    private void add(String state, String worker, String path) {
        states.add(PageState.of(state, worker, path));
    }
}
