package org.alongside.work.contact;

import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class ContactPageTest {

    private static final String SAID = "She wants <b>her own</b> door, =1+1, and no more forms.";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Journey journey;
    private String person;
    private String form;
    private SignedIn worker;

    @BeforeEach
    void aSocialWorkerWorksWithAPerson() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("conversations", "socialWorker", aPerson());
        person = "/people/" + journey.person();
        form = person + "/contacts/new";
        worker = SignedIn.as("socialWorker", port);
    }

    @Test
    void aContactIsWrittenDownAndReadOnTheTimelineEscaped() {
        HttpResponse<String> done = worker.post(form, form, typed());

        assertThat(done.uri().getPath()).isEqualTo(person);
        assertThat(done.body())
                .contains("The contact with Ada and her sister on 2 November 2026 is written down.")
                .contains("Does what you wrote down finish a step?")
                .contains("/steps/" + journey.openSteps().get(0).getId());
        assertThat(worker.get(person + "/timeline").body())
                .contains("Contact with Ada and her sister")
                .contains("By phone, 45 minutes")
                .contains("She wants &lt;b&gt;her own&lt;/b&gt; door, =1+1, and no more forms.");
    }

    @Test
    void theSameFormSentTwiceIsKeptOnceAndWithOtherWordsItIsNotLost() {
        String token = worker.token(form);
        worker.postWithToken(form, token, typed());
        worker.postWithToken(form, token, typed());
        assertThat(contacts()).isOne();

        HttpResponse<String> other = worker.postWithToken(form, token, typed("said", "Something new."));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("send it once more").contains("Something new.");
        worker.postWithToken(form, token, typed("said", "Something new.", "id", idIn(other)));
        assertThat(contacts()).isEqualTo(2);
    }

    @Test
    void whatIsMissingIsSaidBoxByBoxAndWhatWasTypedStays() {
        HttpResponse<String> page = worker.post(
                form,
                form,
                typed("withWhom", " ", "kind", "", "how", "", "on-day", "31", "on-month", "2", "minutes", "x"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: ")
                .contains("href=\"#withWhom\"")
                .contains("href=\"#kind\"")
                .contains("href=\"#how\"")
                .contains("href=\"#on-day\"")
                .contains("href=\"#minutes\"")
                .contains("She wants &lt;b&gt;her own&lt;/b&gt; door")
                .doesNotContain("href=\"#said\"");
        assertThat(contacts()).isZero();
    }

    @Test
    void oneOfSeveralEpisodesIsChosen() {
        Map<String, Object> samePerson = aPerson();
        Journey first = journeys.start("conversations", "socialWorker", samePerson);
        Journey second = journeys.start("conversations", "socialWorker", samePerson);
        String both = "/people/" + second.person() + "/contacts/new";
        if (!first.person().equals(second.person())) {
            journeys.database()
                    .sql("update episode set person_id = ? where id = ?")
                    .param(second.person())
                    .param(first.episode())
                    .update();
        }
        assertThat(worker.get(both).body()).contains(first.reference()).contains("Which episode is it about?");
        HttpResponse<String> none = worker.post(both, both, typed("episode", ""));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("href=\"#episode\"");

        worker.post(both, both, typed("episode", first.reference()));
        assertThat(contacts(first)).isOne();
        assertThat(contacts(second)).isZero();
    }

    @Test
    void minutesAreCountedInTheWeekOnMyWork() {
        String before = week();
        worker.post(form, form, typed("minutes", "600", "kind", "person"));
        assertThat(week()).isNotEqualTo(before).contains("with people");
    }

    @Test
    void whoDoesNotWorkWithThePersonIsNotLetInAndTheLookIsLogged() {
        SignedIn stranger = SignedIn.as("socialWorker2", port);
        assertThat(stranger.get(form).statusCode()).isEqualTo(403);
        HttpResponse<String> sent = stranger.postWithToken(form, stranger.token("/people"), typed());
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(contacts()).isZero();
        assertThat(journeys.database()
                        .sql(
                                "select count(*) from access_log where person_id = ? and worker_id = 'socialWorker2' and not allowed")
                        .param(journey.person())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void nothingIsAddedToAClosedEpisodeAndTheWordsAreNotLost() {
        String token = worker.token(form);
        journey.act("closing", "socialWorker", Journeys.answers("closingReason", "moved", "whatIsStillOpen", "-"));
        HttpResponse<String> late = worker.postWithToken(form, token, typed("episode", journey.reference()));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("is closed").contains("her own");
        assertThat(worker.get(form).body()).contains("There is no open episode in which you work with this person");
    }

    @Test
    void wordsTypedIntoASessionThatEndedStandInTheFormAgain() {
        String body = worker.postWithToken(form, "a token of a session that is over", typed("_worker", "socialWorker"))
                .body();
        assertThat(body)
                .contains("What was said?")
                .contains("She wants &lt;b&gt;her own&lt;/b&gt; door")
                .contains("45");
        assertThat(contacts()).isZero();
    }

    private Map<String, String> typed(String... changed) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "id",
                        UUID.nameUUIDFromBytes(person.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .toString(),
                "withWhom", "Ada and her sister",
                "kind", "family",
                "how", "byPhone",
                "on-day", "2",
                "on-month", "11",
                "on-year", "2026",
                "minutes", "45",
                "said", SAID));
        for (int i = 0; i < changed.length; i += 2) typed.put(changed[i], changed[i + 1]);
        return typed;
    }

    private String week() {
        Matcher week = Pattern.compile("This week: ([^<]+)")
                .matcher(worker.get("/work").body());
        assertThat(week.find()).isTrue();
        return week.group(1);
    }

    private static String idIn(HttpResponse<String> page) {
        Matcher id = Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private int contacts() {
        return contacts(journey);
    }

    private int contacts(Journey about) {
        return journeys.database()
                .sql("select count(*) from contact where episode_id = ?")
                .param(about.episode())
                .query(Integer.class)
                .single();
    }
}
