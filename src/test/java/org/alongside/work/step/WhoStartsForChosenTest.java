package org.alongside.work.step;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.SignedIn;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.Merges;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class WhoStartsForChosenTest extends ChosenStart {

    @Autowired
    private Merges merges;

    @Autowired
    private Workbench workbench;

    @Test
    void aGuessedPersonIsRefusedAndTheAttemptIsLogged() {
        worker = SignedIn.as("socialWorker2", port);
        String token = worker.token("/start");
        for (String action : List.of("choose", "continue", "save", "evidence")) {
            HttpResponse<String> page = worker.postWithToken(form, token, typed(aReferral(), action));
            assertThat(page.statusCode()).as(action).isEqualTo(403);
            assertThat(page.body()).doesNotContain(told.get("personName").toString());
        }
        assertThat(worker.postWithToken(form + "/check", token, Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(worker.get(form).statusCode()).isEqualTo(403);
        assertThat(looks("socialWorker2", false)).isEqualTo(6);
        assertThat(drafts(known.person())).isZero();
        assertThat(worker.get("/people/" + UUID.randomUUID() + REFERRAL).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theEngineRoomRefusesWhomThePageWouldNotLetIn() {
        Map<String, Object> answers = Map.of("receivingTeam", "thepod");

        assertThatThrownBy(() -> workbench.start("referral", "careCoordinator2", known.person(), answers))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You may not read about this person");
        assertThat(episodes()).isOne();
    }

    @Test
    void whoGaveAReasonToReadMayChooseTheRecordTheyRead() {
        worker = SignedIn.as("careCoordinator2", port);
        send(REFERRAL, REFERRAL, typed(told, "continue"));
        String look = "/people/" + known.person() + "/look";
        assertThat(worker.get(REFERRAL + "/check").body()).contains(look).doesNotContain("value=\"choose\"");
        worker.post(look, look, Map.of("because", "She came to our desk this morning"));
        assertThat(worker.get(REFERRAL + "/check").body()).contains("value=\"choose\"", known.reference());

        assertThat(send(form, REFERRAL + "/check", Map.of("action", "choose")).body())
                .contains("You do not work with this person");
        send(form, form, typed(Map.of("receivingTeam", "thepod"), "continue"));
        assertThat(started(send(form + "/check", form + "/check", Map.of())).person())
                .isEqualTo(known.person());
    }

    @Test
    void aPersonRestrictedMeanwhileIsNotStartedForAndTheWordsStayWithTheirWriter() {
        worker = SignedIn.as("careCoordinator2", port);
        String look = "/people/" + known.person() + "/look";
        worker.post(look, look, Map.of("because", "She came to our desk this morning"));
        send(form, form, typed(Map.of("advocate", "Perpetua Quill", "receivingTeam", "thepod"), "continue"));
        String token = worker.token(form + "/check");
        assertThat(worker.get("/work/drafts").body()).contains("for " + told.get("personName"), form);
        restrict();

        assertThat(worker.postWithToken(form + "/check", token, Map.of()).statusCode())
                .isEqualTo(403);

        assertThat(episodes()).isOne();
        assertThat(worker.get("/work/drafts").body())
                .contains("Perpetua Quill", "You may not read about the person now.")
                .doesNotContain("for " + told.get("personName"), form);
        assertThat(SignedIn.as("careCoordinator", port).get(form).statusCode())
                .as("whom the record names")
                .isEqualTo(200);
    }

    @Test
    void aRecordMergedIntoAnotherGoesToTheKeptOneWithWhatWasTyped() {
        Journey kept = journeys.start("referral", "careCoordinator", told);
        send(form, form, typed(Map.of("advocate", "Perpetua Quill", "receivingTeam", "thepod"), "save"));
        String check = worker.token(form);
        UUID before = known.person();
        merges.merge(kept.person(), known.person(), "teamManager", "One person, told twice.");
        String ofTheKept = "/people/" + kept.person() + REFERRAL;
        String merged = form;

        HttpResponse<String> page = worker.get(merged);
        assertThat(page.uri().getPath()).isEqualTo(ofTheKept);
        assertThat(page.body()).contains("Perpetua Quill");
        assertThat(drafts(kept.person())).isOne();
        assertThat(drafts(before)).isZero();

        worker.postWithToken(
                merged, check, typed(Map.of("advocate", "Perpetua Quill", "receivingTeam", "thepod"), "continue"));
        assertThat(started(worker.postWithToken(merged + "/check", check, Map.of()))
                        .person())
                .isEqualTo(kept.person());
    }
}
