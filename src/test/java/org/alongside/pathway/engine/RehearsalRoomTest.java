package org.alongside.pathway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.alongside.pathway.rehearsal.Rehearsal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RehearsalRoomTest {

    private Instant now = Instant.parse("2026-12-23T10:00:00Z");

    private final RehearsalRoom room = new RehearsalRoom(new RehearsalClock(() -> now));

    @AfterEach
    void everybodyGoesHome() {
        now = now.plus(Duration.ofDays(1));
        assertThat(room.by("ann")).isEmpty();
    }

    @Test
    void theOneIdleLongestMakesRoomForAManagersFourth() {
        Rehearsal first = opened("ann");
        Rehearsal second = opened("ann");
        Rehearsal others = opened("ben");
        Rehearsal third = opened("ann");
        assertThat(room.of(first.id(), "ann")).contains(first);

        Rehearsal fourth = opened("ann");

        assertThat(room.by("ann")).containsExactly(fourth, third, first);
        assertThat(room.of(second.id(), "ann")).isEmpty();
        assertThat(room.of(others.id(), "ben")).contains(others);
        assertThat(left(second)).isZero();
    }

    @Test
    void aMachineKeepsOnlySoMany() {
        Rehearsal first = opened("ann");
        for (int n = 0; n < RehearsalRoom.MOST_ON_THIS_MACHINE; n++) opened("worker" + n);
        assertThat(room.of(first.id(), "ann")).isEmpty();
        assertThat(left(first)).isZero();
    }

    @Test
    void whatNobodyGoesOnWithGoesAfterFourHours() {
        Rehearsal one = opened("ann");
        now = now.plus(RehearsalRoom.LONGEST_IDLE);
        assertThat(room.of(one.id(), "ann")).contains(one);
        now = now.plus(RehearsalRoom.LONGEST_IDLE).plusSeconds(1);
        assertThat(room.of(one.id(), "ann")).isEmpty();
        assertThat(left(one)).isZero();
    }

    @Test
    void nobodySeesOrEndsAnothers() {
        Rehearsal one = opened("ann");
        room.end(one.id(), "ben");
        assertThat(room.of(one.id(), "ben")).isEmpty();
        assertThat(room.of(one.id(), "ann")).contains(one);
        room.end(one.id(), "ann");
        assertThat(room.of(one.id(), "ann")).isEmpty();
    }

    private Rehearsal opened(String worker) {
        now = now.plusSeconds(1);
        return room.keep(
                Rehearsed.files(
                                SmallModel.of(SmallModel.end("over") + SmallModel.flow("begins", "over")),
                                "2026-12-23T10:00:00Z")
                        .rehearsal,
                worker);
    }

    private static long left(Rehearsal gone) {
        return Rehearsed.ENGINE
                .itself()
                .getRepositoryService()
                .createDeploymentQuery()
                .tenantIdIn(gone.id())
                .count();
    }
}
