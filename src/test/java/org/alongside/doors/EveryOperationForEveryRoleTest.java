package org.alongside.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.doors.Caller.Mount;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.pathway.door.ExpectedDoors;
import org.alongside.pathway.door.RestOperations;
import org.alongside.pathway.door.RestOperations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks every operation of the engine's REST API over HTTP, on both its addresses, as every role and as nobody. */
@JourneyTest
class EveryOperationForEveryRoleTest {

    private static final int AT_ONCE = 4;

    private static final String JSON = "application/json";

    /** What the engine says of its own permissions, behind a door that is open. */
    private static final String ENGINES_OWN = "This is not open to you in your role.";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    @Test
    void everyRoleIsLetInWhereItIsExpectedAndTurnedAwayWithASentenceEverywhereElse() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<List<String>>> walks = new ArrayList<>();
            for (String role : ExpectedDoors.EVERYONE) {
                for (Mount mount : Mount.values()) walks.add(hands.submit(() -> walk(mount, role)));
            }
            List<String> surprises = new ArrayList<>();
            for (Future<List<String>> walk : walks) surprises.addAll(walk.get());
            assertThat(surprises).isEmpty();
        } finally {
            hands.shutdownNow();
        }
    }

    private List<String> walk(Mount mount, String role) {
        Caller caller = Callers.at(mount, port, role);
        List<String> surprises = new ArrayList<>();
        for (Operation operation : operations(mount)) {
            boolean expected = ExpectedDoors.letIn(operation.name()).contains(role);
            Answer answer = call(caller, operation);
            boolean letIn = answer.status() != 401
                    && (answer.status() != 403 || answer.body().contains(ENGINES_OWN));
            boolean plain = letIn
                    ? answer.status() < 500
                    : answer.isTurnedAway() && answer.message().endsWith(".");
            if (letIn != expected || !plain) surprises.add(role + ", " + operation + ": " + answer);
        }
        return surprises;
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void nobodyIsLetInAnywhereWithoutSigningIn(Mount mount) {
        Caller stranger = Caller.anonymous(mount, port);
        List<String> surprises = new ArrayList<>();
        for (Operation operation : operations(mount)) {
            Answer answer = call(stranger, operation);
            boolean asked = mount == Mount.FOR_WEB_APPS
                    || answer.header("WWW-Authenticate").startsWith("Basic");
            if (answer.status() != 401 || !asked) surprises.add(operation + ": " + answer);
        }
        assertThat(surprises).isEmpty();
    }

    @Test
    void theModelersFirstQuestionIsAnsweredWithTheWishForAPassword() {
        Answer answer = Caller.anonymous(Mount.FOR_PROGRAMS, port)
                .saying("Origin", "file://")
                .get("/deployment?maxResults=0");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("file://");
    }

    @Test
    void theModelersPreflightPasses() {
        Answer answer = Caller.anonymous(Mount.FOR_PROGRAMS, port)
                .saying("Origin", "file://")
                .saying("Access-Control-Request-Method", "POST")
                .saying("Access-Control-Request-Headers", "authorization,content-type")
                .call("OPTIONS", "/deployment/create", null, null);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Headers")).contains("authorization");
    }

    @Test
    void nobodyMakesThemselvesTheFirstAdministrator() {
        String setUp = "/camunda/api/admin/setup/default/user/create";
        String body = "{\"profile\": {\"id\": \"thief\", \"firstName\": \"T\", \"lastName\": \"F\"}, "
                + "\"credentials\": {\"password\": \"thief\"}}";
        for (String role : ExpectedDoors.EVERYONE) {
            assertThat(Callers.at(Mount.FOR_WEB_APPS, port, role)
                            .callOutside("POST", setUp, JSON, BodyPublishers.ofString(body))
                            .status())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(Caller.anonymous(Mount.FOR_WEB_APPS, port)
                        .callOutside("POST", setUp, JSON, BodyPublishers.ofString(body))
                        .status())
                .isIn(401, 403);
        assertThat(journeys.database()
                        .sql("select count(*) from act_id_user where id_ = 'thief'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count",
                "/camunda/api/cockpit/plugin/base/default/incident",
                "/camunda/api/cockpit/plugin/base/static/app/plugin.js",
                "/camunda/api/admin/plugin/adminPlugins/static/app/plugin.js",
                "/camunda/api/admin/auth/user/default/login/cockpit",
                "/camunda/api/welcome/plugin/welcomePlugins/static/app/plugin.js"
            })
    void cockpitAndAdminAreTheAdministratorsOnly(String path) {
        for (String role : ExpectedDoors.EVERYONE) {
            int status = Callers.at(Mount.FOR_WEB_APPS, port, role)
                    .callOutside("GET", path, null, null)
                    .status();
            if (role.equals("administrator"))
                assertThat(status).isNotIn(401, 403).isLessThan(500);
            else assertThat(status).as(role).isEqualTo(403);
        }
        assertThat(Caller.anonymous(Mount.FOR_WEB_APPS, port)
                        .callOutside("GET", path, null, null)
                        .status())
                .isEqualTo(401);
    }

    private static List<Operation> operations(Mount mount) {
        String root = mount == Mount.FOR_PROGRAMS ? RestOperations.FOR_PROGRAMS : RestOperations.FOR_WEB_APPS;
        List<Operation> operations = RestOperations.all().stream()
                .filter(operation -> operation.root().equals(root))
                .toList();
        assertThat(operations).hasSizeGreaterThan(400);
        return operations;
    }

    private static Answer call(Caller caller, Operation operation) {
        boolean brings = Set.of("POST", "PUT").contains(operation.method());
        BodyPublisher body = brings ? BodyPublishers.ofString("{}") : null;
        return caller.callOutside(operation.method(), operation.uri(), brings ? JSON : null, body);
    }
}
