package org.alongside.work.step;

import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.junit.jupiter.api.Test;

@JourneyTest
class StartForChosenTest extends ChosenStart {

    @Test
    void theSamePersonChosenOnTheWarningIsWhomTheNewEpisodeBelongsTo() {
        Map<String, Object> again = with(
                told,
                "personName",
                told.get("personName").toString().toUpperCase(Locale.UK),
                "communicationNeeds",
                "A new hearing aid on the right",
                "advocate",
                "Perpetua Quill");
        send(REFERRAL, REFERRAL, typed(again, "continue"));
        assertThat(worker.get(REFERRAL + "/check").body())
                .contains("action=\"" + form + "\"", "This is the same person");

        HttpResponse<String> page = send(form, REFERRAL + "/check", Map.of("action", "choose"));

        assertThat(page.uri().getPath()).isEqualTo(form);
        assertThat(page.body())
                .contains(told.get("personName").toString(), "hears best on the left", "Perpetua Quill")
                .contains("You typed something else:", "A new hearing aid on the right")
                .doesNotContain("id=\"personName\"", "id=\"communicationNeeds\"", "id=\"dateOfBirth-day\"");
        assertThat(drafts(known.person())).isOne();
        assertThat(worker.get(REFERRAL).body()).doesNotContain("Perpetua Quill");

        send(form, form, typed(Map.of("advocate", "Perpetua Quill", "receivingTeam", "thepod"), "continue"));
        Journey started = started(send(form + "/check", form + "/check", Map.of()));

        assertThat(started.person()).isEqualTo(known.person());
        assertThat(recordsOfTheName()).isOne();
        assertThat(person("name")).isEqualTo(told.get("personName"));
        assertThat(person("communication_needs")).isEqualTo(told.get("communicationNeeds"));
        assertThat(person("advocate")).as("what the record did not say").isEqualTo("Perpetua Quill");
        assertThat(worker.get("/people/" + known.person() + "/timeline?kind=record")
                        .body())
                .contains("Typed at the start, not in the record: Full name", "A new hearing aid on the right");
        assertThat(drafts(known.person())).isZero();
    }

    @Test
    void itStandsWhereAStartForANewPersonWouldStandWithTheSameVariables() {
        Journey started = start(Map.of("receivingTeam", "thepod"));

        assertThat(variables(started)).isEqualTo(variables(known));
        assertThat(started.openStepIds()).isEqualTo(known.openStepIds());
        assertThat(answers(started)).isEqualTo(answers(known));
    }

    @Test
    void fromThePersonsPageOneChoosesThePathwayAndIsNotAskedWhatTheRecordSays() {
        assertThat(worker.get("/people/" + known.person()).body()).contains(known.person() + "/start\"");
        assertThat(worker.get("/people/" + known.person() + "/start").body())
                .contains("Start something for", "href=\"" + form + "\"")
                .doesNotContain("/start/closing");
        assertThat(worker.get(form).body())
                .contains("alongside-identity", "In the record already", "id=\"receivingTeam\"")
                .contains("This is open for", "/episodes/" + known.reference() + "\"")
                .doesNotContain("id=\"personName\"");
    }

    @Test
    void whatAForgedFormSaysOfThePersonIsNotTaken() {
        Map<String, Object> forged =
                Map.of("personName", "Forged Name", "communicationNeeds", "None", "dateOfBirth", "1950-01-01");
        Journey started = start(with(forged, "receivingTeam", "thepod"));

        assertThat(started.person()).isEqualTo(known.person());
        assertThat(person("name")).isEqualTo(told.get("personName"));
        assertThat(person("communication_needs")).isEqualTo(told.get("communicationNeeds"));
        assertThat(answers(started)).isEqualTo(answers(known)).doesNotContain("Forged");
    }

    @Test
    void whatIsWrongInTheRecordIsCorrectedWhereTheStartRepeatsIt() {
        Journey started = start(Map.of("receivingTeam", "thepod"));
        String correct = "/answers/%s/correct"
                .formatted(one("select max(id) from answers where episode_id = ?", started.episode()));
        Map<String, Object> right = with(told, "communicationNeeds", "Hears best on the right");

        Map<String, String> boxes = typed(right, "correct");
        boxes.put("put-right-because", "Misheard it the first time");
        boxes.put("put-right-seen", "0");

        send(correct, correct, boxes);

        assertThat(person("communication_needs")).isEqualTo("Hears best on the right");
    }
}
