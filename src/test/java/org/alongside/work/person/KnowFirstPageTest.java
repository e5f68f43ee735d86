package org.alongside.work.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.record.Restrictions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class KnowFirstPageTest {

    private static final String DOG = "=1+1 <i>Zzbello</i> is loose & bites. Ring first.";
    private static final String ESCAPED = "=1+1 &lt;i&gt;Zzbello&lt;/i&gt; is loose &amp; bites. Ring first.";
    private static final String WHY = "Her <neighbour> rang, and she is on my ward tonight";

    @Autowired
    private Journeys journeys;

    @Autowired
    private Restrictions restrictions;

    @LocalServerPort
    private int port;

    private PersonOnScreen person;
    private SignedIn worker;
    private String page;

    @BeforeEach
    void aPersonIsReferred() {
        person = new PersonOnScreen(journeys, port);
        worker = person.as("careCoordinator");
        page = person.page() + "/know-first";
    }

    @Test
    void aNoteIsWrittenDownAndStandsFirstOnNowAndOnTheBarOfEachPage() {
        assertThat(worker.get(page).body()).contains("Nobody has written down anything to know before a visit.");

        HttpResponse<String> done = writes(DOG);

        assertThat(done.uri().getPath()).isEqualTo(page);
        assertThat(done.body())
                .contains("It is written down.")
                .contains(ESCAPED)
                .contains("Written down by Carys Holloway, 2 November 2026, ")
                .doesNotContain("<i>Zzbello");
        String now = worker.get(person.page()).body();
        assertThat(now).contains(ESCAPED).contains(warning("1 note to read first"));
        assertThat(now.indexOf("Zzbello")).isLessThan(now.indexOf("Where they are now"));
        writes("The steps are icy");
        String step =
                "/steps/" + person.journey.step("talkAboutWhatThePersonWants").getId();
        for (String other : new String[] {step, "/episodes/" + person.journey.reference()})
            assertThat(worker.get(other).body())
                    .as(other)
                    .contains(warning("2 notes to read first"))
                    .contains(page);
        assertThat(person.looks("careCoordinator", "person: what to know first"))
                .isNotEmpty()
                .containsOnly(true);
    }

    @Test
    void itStandsOnTheTimelineAndOnNoPaperForThePersonNorOnTheDaySheet() {
        writes(DOG);

        assertThat(worker.get(person.page() + "/timeline?kind=warning").body())
                .contains("What to know first")
                .contains(ESCAPED)
                .contains("by Carys Holloway");
        assertThat(worker.get(person.page() + "/plan").body())
                .contains(person.name())
                .doesNotContain("Zzbello")
                .doesNotContain("to read first")
                .doesNotContain(">Warning<");
        assertThat(worker.get("/work/day-sheet").body())
                .doesNotContain("Zzbello")
                .doesNotContain("to read first");
    }

    @Test
    void theSameFormSentTwiceIsOneNoteAndWithOtherWordsNothingIsLost() {
        String token = worker.token(page);
        String id = UUID.randomUUID().toString();
        worker.postWithToken(page, token, Map.of("id", id, "words", DOG));
        assertThat(worker.postWithToken(page, token, Map.of("id", id, "words", DOG))
                        .statusCode())
                .isEqualTo(200);
        assertThat(notes()).isOne();

        HttpResponse<String> other = worker.postWithToken(page, token, Map.of("id", id, "words", "Zzother words"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("send it once more").contains("Zzother words");
        worker.postWithToken(page, token, Map.of("id", idIn(other), "words", "Zzother words"));
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void whatCannotBeKeptIsSaidByTheBoxAndStays() {
        HttpResponse<String> empty = writes(" ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("<title>Error: What to know first")
                .contains("href=\"#words\"")
                .contains("Write what a colleague must know before a visit.");
        HttpResponse<String> tooLong = writes("<b>" + "x".repeat(1000));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("at most 1000 characters").contains("&lt;b&gt;xxx");
        assertThat(notes()).isZero();
    }

    @Test
    void aNoteIsWithdrawnOnAPageOfItsOwnWithAReason() {
        String note = noteIn(writes(DOG));
        HttpResponse<String> none = withdraws(worker, note, "  ");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body())
                .contains("<title>Error: Withdraw a note")
                .contains("href=\"#because\"")
                .contains("Say why the note is withdrawn.")
                .contains(ESCAPED);

        HttpResponse<String> done = withdraws(worker, note, "It moved <b>out</b>, =2+2");

        assertThat(done.uri().getPath()).isEqualTo(page);
        assertThat(done.body())
                .contains("The note is withdrawn.")
                .contains("Nobody has written down anything")
                .doesNotContain("Zzbello");
        assertThat(worker.get(person.page()).body()).doesNotContain("Zzbello").doesNotContain("to read first");
        assertThat(worker.get(person.page() + "/timeline?kind=warning").body())
                .contains("What to know first: withdrawn")
                .contains("Withdrawn because: It moved &lt;b&gt;out&lt;/b&gt;, =2+2");
        assertThat(withdraws(worker, note, "It moved <b>out</b>, =2+2").statusCode())
                .as("sent twice")
                .isEqualTo(200);
        HttpResponse<String> late = withdraws(person.as("teamManager2"), note, "Another reason");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Somebody has withdrawn this note already.")
                .contains("It was withdrawn by <span>Carys Holloway</span>")
                .contains("It moved &lt;b&gt;out&lt;/b&gt;");
    }

    @Test
    void thePronounsAreKeptShownOnTheBarAndTakenAway() {
        HttpResponse<String> done = says("<i>they</i>/them =1", "");
        assertThat(done.uri().getPath()).isEqualTo(page);
        assertThat(done.body())
                .contains("The pronouns are kept.")
                .contains("Pronouns: &lt;i&gt;they&lt;/i&gt;/them =1");
        assertThat(worker.get(person.page()).body()).contains("Pronouns: &lt;i&gt;they");

        HttpResponse<String> second = says("she/her", "");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("Somebody else has changed the pronouns")
                .contains("value=\"she/her\"")
                .contains("&lt;i&gt;they");
        assertThat(says("x".repeat(61), "<i>they</i>/them =1").statusCode()).isEqualTo(422);
        assertThat(says("", "<i>they</i>/them =1").body())
                .contains("Not written down")
                .doesNotContain("Pronouns: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/pronouns", "/{note}"})
    void whoDoesNotWorkWithThePersonIsNotLetInWhateverTheySend(String form) {
        String note = noteIn(writes(DOG));
        String address = page + form.replace("{note}", note.substring(note.lastIndexOf('/') + 1));
        SignedIn stranger = person.as("socialWorker2");
        HttpResponse<String> read = stranger.get(address);
        assertThat(read.statusCode()).isEqualTo(403);
        assertThat(read.body())
                .contains(person.page() + "/look")
                .doesNotContain(person.name())
                .doesNotContain("Zzbello");
        assertThat(stranger.postWithToken(
                                address,
                                stranger.token("/people"),
                                Map.of("words", "Mine", "pronouns", "Mine", "because", "Mine"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(worker.get(page).body()).contains(ESCAPED).doesNotContain("Mine");
        assertThat(person.looks("socialWorker2", look(form))).containsExactly(false, false);
    }

    @Test
    void whoReadsForAReasonReadsTheNotesAndChangesNothing() {
        String note = noteIn(writes(DOG));
        SignedIn reader = person.as("socialWorker2");
        reader.post(person.page() + "/look", person.page() + "/look", Map.of("because", WHY));
        assertThat(reader.get(person.page()).body()).contains(ESCAPED);
        assertThat(reader.get(page).body())
                .contains(ESCAPED)
                .doesNotContain("name=\"words\"")
                .doesNotContain(note);
        String token = reader.token("/people");
        HttpResponse<String> sent = reader.postWithToken(page, token, Map.of("words", "Mine"));
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body()).contains("Only those who work with the person can write");
        assertThat(reader.postWithToken(note, token, Map.of("because", "Mine")).statusCode())
                .isEqualTo(403);
        assertThat(reader.postWithToken(page + "/pronouns", token, Map.of("pronouns", "Mine"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(worker.get(page).body()).contains(ESCAPED).doesNotContain("Mine");
    }

    @Test
    void aRestrictedPersonsNotesAreForThoseNamedAndOfAMergedRecordTheyStandUnderTheKeptOne() {
        writes(DOG);
        restrictions.set(person.id(), "teamManager2", "Her sister works in the next office.");
        HttpResponse<String> no = person.as("socialWorker2").get(page);
        assertThat(no.statusCode()).isEqualTo(403);
        assertThat(no.body()).contains("Restricted - ask the manager of ").doesNotContain("Give a reason");
        assertThat(worker.get(page).body()).contains(ESCAPED);

        UUID old = UUID.randomUUID();
        journeys.database().sql("""
                        insert into person (id, name, date_of_birth, folded_name, added_at, merged_into)
                        select ?, name, date_of_birth, folded_name, added_at, id from person where id = ?""").params(old, person.id()).update();
        String under = "/people/" + old + "/know-first";
        assertThat(worker.get(under).body()).contains(ESCAPED);
        assertThat(worker.post(under, under, Map.of("words", "Zzunder the old address"))
                        .uri()
                        .getPath())
                .isEqualTo(page);
        assertThat(worker.get(person.page()).body()).contains("Zzunder the old address");
    }

    @Test
    void aForgedFormIsRefusedAndWhatWasTypedInASessionThatEndedStandsInTheFormAgain() {
        SignedIn other = person.as("careCoordinator");
        assertThat(other.postWithToken(page, "a token of a session that is over", Map.of("words", DOG))
                        .statusCode())
                .isEqualTo(403);
        assertThat(notes()).isZero();
        String back = other.postWithToken(
                        page, "a token of a session that is over", Map.of("words", DOG, "_worker", "careCoordinator"))
                .body();
        assertThat(back).contains("What must a colleague know before a visit?").contains(ESCAPED);
        assertThat(notes()).isZero();
    }

    @Test
    void aNoteThatIsNotThereIsNotFound() {
        assertThat(worker.get(page + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(worker.post(page + "/" + UUID.randomUUID(), page, Map.of("because", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> writes(String words) {
        return worker.post(page, page, Map.of("id", UUID.randomUUID().toString(), "words", words));
    }

    private HttpResponse<String> withdraws(SignedIn by, String note, String because) {
        return by.post(note, page, Map.of("because", because));
    }

    private HttpResponse<String> says(String pronouns, String before) {
        return worker.post(page + "/pronouns", page + "/pronouns", Map.of("pronouns", pronouns, "before", before));
    }

    private static String warning(String words) {
        return ">Warning</strong> <span>%s</span>".formatted(words);
    }

    private static String look(String form) {
        return switch (form) {
            case "" -> "person: what to know first";
            case "/pronouns" -> "person: pronouns";
            default -> "person: a warning note";
        };
    }

    private String noteIn(HttpResponse<String> list) {
        return found(Pattern.quote(page) + "/[0-9a-f-]{36}", list, 0);
    }

    private static String idIn(HttpResponse<String> form) {
        return found("name=\"id\" value=\"([^\"]+)\"", form, 1);
    }

    private static String found(String pattern, HttpResponse<String> in, int group) {
        Matcher found = Pattern.compile(pattern).matcher(in.body());
        assertThat(found.find()).isTrue();
        return found.group(group);
    }

    private int notes() {
        return journeys.database()
                .sql("select count(*) from warning_note where person_id = ?")
                .param(person.id())
                .query(Integer.class)
                .single();
    }
}
