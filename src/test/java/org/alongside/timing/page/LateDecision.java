package org.alongside.timing.page;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.pathway.desk.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;

/** A referral of a March in which nobody else was referred; its decision was put off by a day and made a day late. */
public final class LateDecision {

    public static final String MISSED =
            "/timings/breaches?pathway=referral&step=decideEligibility&from=1/3/2015&to=31/3/2015";
    static final String PUT_OFF = "Her brother is at <i>sea</i> until Friday";
    public static final String WHY = "A complaint about <b>waiting</b> is looked into.";

    private static final Instant MONDAY = Instant.parse("2015-03-02T10:00:00Z");

    private final TimingsOnScreen here;
    private final Journey journey;

    private LateDecision(TimingsOnScreen here, Journey journey) {
        this.here = here;
        this.journey = journey;
    }

    /** The address of its episode; the clock is as late as it is then. */
    public static String isMade(ApplicationContext application) {
        return isMade(TimingsOnScreen.of(application)).page();
    }

    static LateDecision isMade(TimingsOnScreen here) {
        here.journeys().clock().turnTo(MONDAY);
        Journey late = here.journeys()
                .start("referral", "careCoordinator", aReferral())
                .does("talkAboutWhatThePersonWants", with(theyTalked(), "whatThePersonWants", "To hear the curlews"))
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.of(2015, 3, 2)));
        LateDecision decision = new LateDecision(here, late);
        decision.putOff(late.step("decideEligibility").getId(), "teamManager", Duration.ofDays(1), PUT_OFF);
        here.journeys().clock().turnTo(MONDAY.plus(Duration.ofDays(2)));
        late.does("teamManager", "decideEligibility", eligible());
        decision.isRead();
        return decision;
    }

    /** Changes a target that is open now. */
    void putOff(String step, String manager, Duration by, String because) {
        Instant now = here.journeys().clock().instant();
        here.application().getBean(Workbench.class).retarget(step, manager, now.plus(by), because);
    }

    void isRead() {
        LogOf2014.isRead(here.application());
    }

    Journey journey() {
        return journey;
    }

    String page() {
        return "/timings/episodes/" + journey.episode();
    }

    HttpResponse<String> sayWhy(String because) {
        return here.as("auditor").post(page() + "/look", page() + "/look", Map.of("because", because));
    }

    /** As an auditor reads it. */
    Document episode() {
        HttpResponse<String> answer = here.as("auditor").get(page());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    Element line(String step) {
        return episode().select(".alongside-timeline__item").stream()
                .filter(item -> item.select("h2").text().equals(step))
                .findFirst()
                .orElseThrow();
    }

    /** The looks at it from pages of timings, with the reasons. */
    List<String> looks(String worker, String what, boolean allowed) {
        return here.journeys()
                .database()
                .sql("""
                        select coalesce(reason, 'no reason') from access_log
                        where worker_id = ? and what = ? and allowed = ? and episode_id = ? order by id""")
                .params(worker, what, allowed, journey.episode())
                .query(String.class)
                .list();
    }
}
