package org.alongside.work.step;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.junit.jupiter.api.Test;

@JourneyTest
class WordsOfAChosenStartTest extends ChosenStart {

    @Test
    void whatIsMissingIsSaidWithThePersonStillChosen() {
        HttpResponse<String> page = send(form, form, typed(Map.of("advocate", "Perpetua Quill"), "continue"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: ", "href=\"#receivingTeam", "action=\"" + form + "\"", "Perpetua Quill")
                .contains("alongside-identity", "In the record already")
                .doesNotContain("id=\"personName\"");
    }

    @Test
    void aNumberThatIsAnothersIsSaidOnTheFormAndNothingIsLost() {
        journeys.start("referral", "careCoordinator", with(told, "nhsNumber", "999 123 4586"));
        send(form, form, typed(Map.of("nhsNumber", "9991234586", "receivingTeam", "thepod"), "continue"));
        HttpResponse<String> page = send(form + "/check", form + "/check", Map.of());

        assertThat(page.statusCode()).isBetween(409, 422);
        assertThat(page.body()).contains("another record has both", "9991234586");
        assertThat(worker.get(form).body()).contains("9991234586");
        journeys.database()
                .sql("update person set nhs_number = null where nhs_number = '9991234586'")
                .update();
    }

    @Test
    void theSameButtonTwiceAtOnceStartsOnce() {
        send(form, form, typed(Map.of("receivingTeam", "thepod"), "continue"));
        String token = worker.token(form + "/check");

        Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        worker.postWithToken(form + "/check", token, Map.of()).statusCode()))
                .limit(2)
                .toList()
                .forEach(sent -> assertThat(sent.join()).isLessThan(400));
        worker.postWithToken(form + "/check", token, Map.of());

        assertThat(episodes()).isEqualTo(2);
    }

    @Test
    void whatIsTypedIsKeptForThisWorkerThisPathwayAndThisPersonAlone() {
        Journey other = journeys.start("referral", "careCoordinator", aReferral());
        send(form, form, typed(Map.of("advocate", "Perpetua Quill"), "save"));

        assertThat(worker.get("/work/drafts").body()).contains(form, "for " + told.get("personName"));
        assertThat(worker.get(form).body()).contains("Perpetua Quill");
        assertThat(worker.get("/people/" + other.person() + REFERRAL).body()).doesNotContain("Perpetua Quill");
        assertThat(worker.get(REFERRAL).body()).doesNotContain("Perpetua Quill");
        assertThat(worker.get("/people/%s/start/closing".formatted(known.person()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void choosingSomebodyForWhomOneHadBegunAlreadyLosesNeitherText() {
        send(form, form, typed(Map.of("advocate", "Perpetua Quill", "capacityNote", "Two choices"), "save"));
        send(REFERRAL, REFERRAL, typed(with(told, "capacityNote", "In the morning"), "save"));

        HttpResponse<String> page = send(form, form, Map.of("action", "choose"));

        assertThat(page.body()).contains("Perpetua Quill", "In the morning\nTwo choices");
        assertThat(drafts(known.person())).isOne();
        assertThat(worker.get(REFERRAL).body()).doesNotContain("In the morning");
    }

    @Test
    void filesThatWaitedGoWithTheChosenPersonAndIntoTheEpisode() {
        send(REFERRAL, REFERRAL, typed(told, "continue"));
        String files = REFERRAL + "/evidence";
        byte[] letter = "Dear colleague, she asks for you.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        worker.upload(files, files, Map.of("kind", "coveringLetter"), "letter.txt", letter);
        assertThat(send(form, REFERRAL + "/check", Map.of("action", "choose")).body())
                .contains("letter.txt");
        assertThat(worker.get(files).body()).doesNotContain("letter.txt");
        worker.upload(form + "/evidence", form + "/evidence", Map.of("kind", "coveringLetter"), "more.txt", letter);
        assertThat(worker.get(form + "/evidence").body()).contains("letter.txt", "more.txt", "alongside-identity");

        send(form, form, typed(Map.of("receivingTeam", "thepod"), "continue"));
        Journey started = started(send(form + "/check", form + "/check", Map.of()));

        assertThat(worker.get("/episodes/%s/evidence".formatted(started.reference()))
                        .body())
                .contains("letter.txt", "more.txt");
    }
}
