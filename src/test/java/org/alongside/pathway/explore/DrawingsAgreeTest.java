package org.alongside.pathway.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.alongside.pathway.engine.WalkedEngine;
import org.alongside.pathway.rule.OnPaper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What managers may draw, and none of our pathways has, is walked on paper as Camunda does it. */
class DrawingsAgreeTest {

    private static final WalkedEngine ENGINE = new WalkedEngine();
    private static final Map<String, Map<String, byte[]>> DRAWINGS = Drawings.all();

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    static Set<String> drawings() {
        return DRAWINGS.keySet();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void whatMayBeDrawnIsWalkedOnTheEngineAsOnPaper(String drawing) {
        var files = DRAWINGS.get(drawing);
        assertThat(OnPaper.refused(files)).isEmpty();
        try (var walked = ENGINE.deploy("drawn", "drawn.bpmn", files)) {
            assertThat(Agreement.differences(OnPaper.of(files).get(0).terrain(), walked))
                    .isEmpty();
        }
    }

    /** Since these cannot be published, nobody reads them on paper. */
    @ParameterizedTest
    @ValueSource(strings = {"signal", "compensate", "cancel"})
    void someEventsMayNotBeDrawnAtAll(String what) {
        var files = Drawing.of(Drawing.catching("waits", "<" + what + "EventDefinition/>"), "start>waits");

        assertThat(OnPaper.refused(files)).singleElement().asString().contains(what + "EventDefinition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"transaction", "adHocSubProcess", "receiveTask", "complexGateway"})
    void someStepsMayNotBeDrawnAtAll(String what) {
        var files = Drawing.of("<" + what + " id=\"waits\"/>", "start>waits");

        assertThat(OnPaper.refused(files)).singleElement().asString().contains(what);
    }
}
