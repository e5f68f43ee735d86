package org.alongside.meeting;

import static org.alongside.meeting.MeetingDesk.agreedOn;
import static org.alongside.meeting.MeetingDesk.arrangedOn;
import static org.alongside.meeting.MeetingDesk.met;
import static org.alongside.meeting.MeetingDesk.moved;
import static org.alongside.meeting.MeetingDesk.with;
import static org.alongside.meeting.MeetingDesk.without;
import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arranging a meeting and telling what came of it, held against the rules. */
@Tag("both-databases")
class MeetingPlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final MeetingDesk desk = new MeetingDesk();

    @Test
    void onlyAnArrangedMeetingIsTold() {
        assertThat(status(() -> desk.meeting(met()))).isEqualTo(404);
        assertThat(desk.town.count("attendance")).isZero();
    }

    @Test
    void whatCameOfAMeetingIsToldOnce() {
        desk.meeting(desk.arranged());
        desk.meeting(met());

        assertThat(status(() -> desk.meeting(met()))).isEqualTo(409);
        assertThat(status(() -> desk.meeting(moved()))).isEqualTo(409);
        assertThat(desk.town.count("attendance")).isEqualTo(2);
    }

    @Test
    void aMeetingAheadIsNotAttendedYetButMayBeMoved() {
        desk.meeting(arrangedOn(TODAY.plusDays(1)));

        assertThat(refused(met())).contains("has not begun");
        desk.meeting(moved());

        assertThat(outcomes()).containsExactly("moved");
    }

    @Test
    void aSecondArrangementSupersedesTheFirstAndBothStay() {
        desk.meeting(arrangedOn(TODAY.plusDays(1)));
        desk.meeting(arrangedOn(TODAY.plusDays(2)));

        assertThat(desk.town.count("meeting")).isEqualTo(2);
        assertThat(desk.town.count("meeting where waits")).isOne();
        assertThat(desk.town.count("meeting where came_of_it = 'superseded'")).isOne();
        assertThat(desk.steps.whoWasMissing(desk.here()).text()).isEqualTo("This is the first attempt.");
    }

    @Test
    void whatIsWrongIsRefusedInWordsAWorkerCanActOn() {
        assertThat(refused(arrangedOn(TODAY.minusDays(1)))).isEqualTo("Day: choose today or a later day.");
        assertThat(refused(without(desk.arranged(), "meeting.at"))).isEqualTo("Time: it is missing.");
        desk.meeting(desk.arranged());
        assertThat(refused(with(met(), "meeting.happened", "tookPlace"))).contains("its time came");
        assertThat(refused(Map.of("meeting.happened", "timeCame"))).contains("Who was there");
        assertThat(refused(with(met(), "meeting.person.attended", "maybe"))).contains("choose yes, late, no");
        assertThat(refused(with(met(), "meeting.person.attended", "no"))).contains("whose reason it was, and why");
        assertThat(refused(without(moved(), "meeting.movedAskedBy"))).contains("who asked and why");
        assertThat(refused(without(moved(), "meeting.movedBecause"))).contains("who asked and why");
        assertThat(desk.town.count("meeting where waits")).isOne();
    }

    @Test
    void beforeAnythingIsAgreedAMeetingIsThePlanningMeeting() {
        desk.meeting(desk.arranged());

        assertThat(kinds()).containsExactly("planning");
    }

    @Test
    void afterTheAgreementTheKindIsTheOneThatComesNext() {
        desk.tries(met(), true);
        desk.agreement(agreedOn(26, 16, 3));
        for (int n = 0; n < 5; n++) desk.tries(met(), true);

        assertThat(kinds())
                .containsExactly("planning", "foundation", "foundation", "foundation", "milestone", "appointment");
    }

    @Test
    void aNewAgreementStartsTheMeetingsAnew() {
        desk.agreement(agreedOn(26, 16, 1));
        for (int n = 0; n < 4; n++) desk.tries(with(met(), "meeting.canEnd", "yes"), true);
        assertThat(desk.steps.next(desk.here())).isEqualTo("none");
        desk.town.clock.isNoonOn(TODAY.plusDays(200));

        desk.agreement(agreedOn(26, 16, 4));

        assertThat(desk.steps.next(desk.here())).isEqualTo("foundation");
    }

    @Test
    void anEpisodeOpenedAgainBeginsWithAPlanningMeeting() {
        desk.agreement(agreedOn(26, 16, 4));
        desk.tries(met(), true);
        desk.town.clock.isNoonOn(TODAY.plusDays(60));
        desk.town
                .jdbc
                .sql("update episode set reopened_at = :at")
                .param("at", desk.town.clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        desk.meeting(desk.arranged());

        assertThat(kinds()).containsExactly("foundation", "planning");
        assertThat(desk.steps.next(desk.here())).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whetherAMeetingTookPlaceIsSettledOnce(boolean quorate) {
        String first = desk.tries(met(), quorate);

        assertThat(desk.steps.whatCameOfIt(desk.here(), !quorate)).isEqualTo(first);
        assertThat(first).isEqualTo(quorate ? "tookPlace" : "didNotHappen");
    }

    @Test
    void whatCameOfNoMeetingCannotBeAsked() {
        assertThat(status(() -> desk.steps.whatCameOfIt(desk.here(), true))).isEqualTo(404);
        assertThat(status(() -> desk.steps.endOfTimeframe(desk.here()))).isEqualTo(404);
    }

    private String refused(Map<String, Object> values) {
        return sentence(() -> desk.meeting(values));
    }

    private List<String> kinds() {
        return desk.town
                .jdbc
                .sql("select kind from meeting order by id")
                .query(String.class)
                .list();
    }

    private List<String> outcomes() {
        return desk.town
                .jdbc
                .sql("select came_of_it from meeting order by id")
                .query(String.class)
                .list();
    }
}
