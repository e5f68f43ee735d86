package org.alongside.pathway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestPathTest {

    @Test
    void theEnginesNameMakesNoDifference() {
        assertThat(RestPath.below("/engine-rest", "/engine-rest/task/x1")).contains(List.of("task", "x1"));
        assertThat(RestPath.below("/engine-rest", "/engine-rest/engine/default/task/x1"))
                .contains(List.of("task", "x1"));
        assertThat(RestPath.below("/camunda/api/engine", "/camunda/api/engine/engine/default/task/x1"))
                .contains(List.of("task", "x1"));
    }

    @Test
    void aSlashAtTheEndMakesNoDifference() {
        assertThat(RestPath.below("/camunda/api/engine", "/camunda/api/engine/engine/"))
                .contains(List.of("engine"));
    }

    @Test
    void idsOfDefinitionsAreDecoded() {
        assertThat(RestPath.below("/engine-rest", "/engine-rest/process-definition/referral%3A1%3A7"))
                .contains(List.of("process-definition", "referral:1:7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task/../deployment",
                "/engine-rest/task/./x1",
                "/engine-rest/task/%2e%2e/deployment",
                "/engine-rest/task;x=y/x1",
                "/engine-rest/task/x1%3Bx=y",
                "/engine-rest//deployment",
                "/engine-rest/task//",
                "/engine-rest/task%2Fx1",
                "/engine-rest/task%252Fx1",
                "/engine-rest/task%5cx1",
                "/engine-rest/task\\x1",
                "/engine-rest/task/x1%00",
                "/engine-rest/task/x1%0d%0a",
                "/engine-rest/task/x1%",
                "/engine-restful/task",
                "/%65ngine-rest/task",
                "/camunda/api/engine/engine/default/task"
            })
    void anAddressThatTheEngineMightReadDifferentlyIsNotRead(String uri) {
        assertThat(RestPath.below("/engine-rest", uri)).isEmpty();
    }
}
