package org.alongside.pathway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EveryDoorTest {

    @Test
    void everyOperationAnswersEveryRoleAsWrittenHereOnEveryAddress() {
        List<RestOperations.Operation> operations = RestOperations.all();
        assertThat(operations)
                .as("a walk that misses operations proves nothing")
                .hasSizeGreaterThan(900);
        SoftAssertions softly = new SoftAssertions();
        for (RestOperations.Operation operation : operations) {
            Set<String> letIn = ExpectedDoors.EVERYONE.stream()
                    .filter(role -> refusal(operation.method(), operation.uri(), null, role) == null)
                    .collect(Collectors.toCollection(TreeSet::new));
            softly.assertThat(letIn)
                    .as(operation.toString())
                    .isEqualTo(new TreeSet<>(ExpectedDoors.letIn(operation.name())));
        }
        softly.assertAll();
    }

    @Test
    void everyDoorWrittenHereExistsOnBothAddresses() {
        for (String root : List.of(RestOperations.FOR_PROGRAMS, RestOperations.FOR_WEB_APPS)) {
            assertThat(RestOperations.all().stream()
                            .filter(operation -> operation.root().equals(root))
                            .map(RestOperations.Operation::name))
                    .as(root)
                    .containsAll(ExpectedDoors.OPEN.keySet().stream()
                            .filter(name -> root.equals(RestOperations.FOR_PROGRAMS) || !name.equals("GET /version"))
                            .toList());
        }
    }

    @Test
    void oneMayReadOneselfButNotAColleague() {
        for (String role : ExpectedDoors.EVERYONE) {
            assertThat(refusal("GET", "/engine-rest/user/" + role + "/profile", null, role))
                    .isNull();
            assertThat(refusal("GET", "/engine-rest/identity/groups", role, role))
                    .isNull();
            assertThat(refusal("GET", "/engine-rest/user/colleague/profile", null, role))
                    .isNotNull();
            assertThat(refusal("GET", "/engine-rest/identity/groups", "colleague", role))
                    .isNotNull();
            assertThat(refusal("PUT", "/engine-rest/user/" + role + "/profile", null, role))
                    .isNotNull();
        }
    }

    @Test
    void somebodyWithTwoRolesGoesThroughTheDoorsOfBoth() {
        Set<Audience> both = Audience.of(List.of("auditor", "careCoordinator"));

        assertThat(Doors.refusal(new Knock("POST", List.of("task", "x1", "complete"), null, "w", both)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "TRACE", "PATCH", "get", "BREW"})
    void anotherMethodOnAnOpenAddressIsRefused(String method) {
        assertThat(refusal(method, "/engine-rest/task/x1", null, "teamManager")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /process-definition/key/referral/start | Start this pathway with its form, from Tasklist.
            POST   | /process-definition/x:1:2/start        | Start this pathway with its form, from Tasklist.
            POST   | /task/x1/bpmnError                     | A step ends when its form is sent. There is no way round it.
            POST   | /task/x1/resolve                       | A step ends when its form is sent. There is no way round it.
            PUT    | /task/x1/variables/decision            | Answers are given in a step's form. They cannot be read or changed beside it.
            POST   | /message                               | The pathway decides what comes next. It cannot be moved, stopped or started again by hand.
            POST   | /process-instance/x1/modification      | The pathway decides what comes next. It cannot be moved, stopped or started again by hand.
            POST   | /task/x1/comment/create                | Comments are not kept here. Write what matters about the person in the step's form.
            POST   | /filter/create                         | The lists of steps are the same for everyone. They cannot be changed here.
            GET    | /job                                   | This cannot be done here. Nothing has changed.
            POST   | /deployment/create                     | Your role does not include this. Nothing has changed.
            """)
    void aClosedDoorSaysWhyInASentence(String method, String path, String sentence) {
        assertThat(refusal(method, "/engine-rest" + path, null, "careCoordinator"))
                .isEqualTo(sentence);
    }

    private static @Nullable String refusal(String method, String uri, @Nullable String about, String role) {
        String root =
                uri.startsWith(RestOperations.FOR_PROGRAMS) ? RestOperations.FOR_PROGRAMS : RestOperations.FOR_WEB_APPS;
        List<String> path = RestPath.below(root, uri).orElseThrow();
        return Doors.refusal(new Knock(method, path, about, role, Audience.of(Set.of(role))))
                .orElse(null);
    }
}
