package org.alongside.work.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class OnlyItsManagersTest {

    private static final List<String> PAGES = List.of(
            "/team/unallocated",
            "/team/caseload",
            "/team/caseload/developmentWorker",
            "/team/steps/any-step/give",
            "/team/late",
            "/team/late/any-step",
            "/team/late/export",
            "/team/settings",
            "/team/settings/members/new",
            "/team/settings/members/developmentWorker/developmentWorker",
            "/team/settings/leave/new",
            "/team/settings/leave/00000000-0000-0000-0000-000000000000",
            "/team/settings/hours",
            "/team/settings/telephone",
            "/team/settings/closed/new",
            "/team/same");

    private static final List<String> ACTS = List.of(
            "/team/unallocated",
            "/team/steps/any-step/give",
            "/team/late/any-step",
            "/team/settings/members/new",
            "/team/settings/members/developmentWorker/developmentWorker?action=capacity",
            "/team/settings/members/developmentWorker/developmentWorker?action=end",
            "/team/settings/leave/new",
            "/team/settings/leave/00000000-0000-0000-0000-000000000000",
            "/team/settings/hours",
            "/team/settings/telephone",
            "/team/settings/closed/new",
            "/team/settings/closed/2026-12-24");

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @MethodSource("everybodyElseOnEveryPage")
    void nobodyElseReadsATeamsPageAndEachTryIsLogged(String worker, String page) {
        SignedIn reader = SignedIn.as(worker, port);
        int before = refused(worker);

        assertThat(reader.get(page + "?team=thepod").statusCode()).isEqualTo(403);
        assertThat(refused(worker)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @MethodSource("everybodyElseOnEveryAct")
    void nobodyElseActsForATeam(String worker, String act) {
        SignedIn reader = SignedIn.as(worker, port);

        assertThat(reader.post(act, "/help", Map.of("team", "thepod")).statusCode())
                .isEqualTo(403);
    }

    static Stream<Arguments> everybodyElseOnEveryPage() {
        return of(PAGES);
    }

    static Stream<Arguments> everybodyElseOnEveryAct() {
        return of(ACTS);
    }

    private static Stream<Arguments> of(List<String> paths) {
        return Stream.of("teamManager2", "developmentWorker", "auditor")
                .flatMap(worker -> paths.stream().map(path -> Arguments.of(worker, path)));
    }

    private int refused(String worker) {
        return journeys.database()
                .sql("select count(*) from access_log where worker_id = ? and not allowed")
                .param(worker)
                .query(Integer.class)
                .single();
    }
}
