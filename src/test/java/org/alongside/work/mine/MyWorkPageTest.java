package org.alongside.work.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@JourneyTest
class MyWorkPageTest {

    private static final Instant FRIDAY = Instant.parse("2026-10-30T10:00:00Z");

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private MyTown town;
    private Journey person;
    private SignedIn worker;

    @BeforeEach
    void aWorkerOfTheirOwnTeam() {
        town = new MyTown(application);
        person = town.aPerson();
        worker = SignedIn.as(MyTown.WORKER, port);
    }

    @AfterEach
    void nothingIsLeft() {
        town.leaveNoTrace();
    }

    @Test
    void whatIsLateDueAndOfferedIsToldWithItsPersonAndHowLongThereIs() {
        String late = step(MyTown.WORKER, FRIDAY, "Ring <b>her</b>");
        step(MyTown.WORKER, Instant.parse("2026-11-02T16:30:00Z"), "Write to the landlord");
        step(null, Instant.parse("2026-11-05T16:30:00Z"), "Visit her");

        String page = read("/work");

        assertThat(page)
                .contains("Overdue (1)")
                .contains("Due today (1)")
                .contains("Next 7 days (1)")
                .contains("/steps/" + late + "\"")
                .contains(": Ring &lt;b&gt;her&lt;/b&gt;")
                .doesNotContain("Ring <b>her")
                .contains("1 working day late")
                .contains("(<time datetime=\"2026-10-30T10:00:00Z\">30 October 2026</time>)")
                .contains("due today by 16:30")
                .contains("3 working days left")
                .contains("Offered to <span>Social worker, Zz Team of Mine</span>");
        assertThat(page.indexOf("Ring &lt;b&gt;")).isLessThan(page.indexOf("Write to the landlord"));
    }

    @Test
    void whoHasNothingReadsSoInASentence() {
        assertThat(read("/work")).contains("Nothing waits for you.").contains("Overdue (0)");
        assertThat(read("/work/waiting")).contains("Nothing waits for someone else.");
        assertThat(read("/work/day-sheet")).contains("No meetings today.").contains("Nothing is late or due today.");
        assertThat(read("/work?person=nobodyofthisname")).contains("None of your steps is among these.");
    }

    @Test
    void aStepOfAColleagueIsOnNobodyElsesList() {
        step(MyTown.COLLEAGUE, FRIDAY, "Only for Colin");

        assertThat(read("/work")).doesNotContain("Only for Colin");
        assertThat(read("/work/day-sheet")).doesNotContain("Only for Colin");
        assertThat(SignedIn.as(MyTown.COLLEAGUE, port).get("/work").body()).contains("Only for Colin");
    }

    @Test
    void theListIsNarrowedByPathwayAndByPersonAndItsNumbersWithIt() {
        Journey other = town.aPerson();
        step(MyTown.WORKER, FRIDAY, "In the referral");
        town.aStep(other, "conversations", MyTown.ROLE, MyTown.TEAM, MyTown.WORKER, FRIDAY, "In the conversations");

        assertThat(read("/work?pathway=conversations"))
                .contains("In the conversations")
                .contains("Overdue (1)")
                .doesNotContain("In the referral");
        assertThat(read("/work?person=" + person.reference().toLowerCase(java.util.Locale.UK)))
                .contains("In the referral")
                .contains("Overdue (1)")
                .doesNotContain("In the conversations");
    }

    @Test
    void onPaperMeantForOthersEyesStandsNobodysName() {
        step(MyTown.WORKER, FRIDAY, "Ring her");
        String name = nameOf(person);

        assertThat(read("/work/day-sheet")).contains(name + ": Ring her");
        assertThat(read("/work/day-sheet?names=no"))
                .contains(person.reference() + ": Ring her")
                .doesNotContain(name);
    }

    @Test
    void theNameOfARestrictedPersonIsNotReadBeforeTheStepIsTheWorkers() {
        step(null, FRIDAY, "Offered to all");
        application
                .getBean(org.alongside.record.Restrictions.class)
                .set(personId(person), "teamManager2", "Her sister works in the next office.");

        assertThat(read("/work"))
                .contains("Restricted, " + person.reference() + ": Offered to all")
                .doesNotContain(nameOf(person));
        assertThat(read("/work?person=" + nameOf(person).replace(" ", "+"))).doesNotContain("Offered to all");
    }

    @Test
    void theNextPageGoesOnWhereTheListEnded() {
        for (int i = 0; i < 117; i++) step(i % 3 == 0 ? null : MyTown.WORKER, due(i), "Ring " + i);
        List<String> seen = new ArrayList<>();
        String next = "/work";
        while (next != null) {
            String page = read(next);
            assertThat(page).contains("Overdue (60)");
            seen.addAll(all(page, "/steps/(zzmine-[0-9]+)\""));
            next = all(page, "rel=\"next\" href=\"([^\"]+)\"").stream()
                    .findFirst()
                    .map(href -> href.replace("&amp;", "&"))
                    .orElse(null);
        }
        assertThat(seen).hasSize(117).doesNotHaveDuplicates();
    }

    private Instant due(int i) {
        return i < 60 ? FRIDAY.minus(Duration.ofHours(i / 10)) : town.now().plus(Duration.ofHours(i));
    }

    private String step(@org.jspecify.annotations.Nullable String owner, Instant due, String name) {
        return town.aStep(person, MyTown.ROLE, MyTown.TEAM, owner, due, name);
    }

    private String read(String page) {
        return worker.get(page).body();
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private java.util.UUID personId(Journey journey) {
        return journey.person();
    }

    private String nameOf(Journey journey) {
        return town.journeys
                .database()
                .sql("select name from person where id = ?")
                .param(personId(journey))
                .query(String.class)
                .single();
    }
}
