package org.alongside.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionRuleTest {

    private static final Map<String, Object> GOING_ALONG = Map.of(
            "introduction.asset", "The choir",
            "introduction.kind", "goingAlong",
            "introduction.goesAlong", "Her nephew",
            "introduction.on", LocalDate.of(2026, 11, 6));

    @Test
    void anIntroductionWithSomebodyGoingAlongOnADayIsOne() {
        assertThat(refusals(GOING_ALONG)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"introduction.goesAlong", "introduction.on"})
    void withoutSayingWhoGoesAlongOrWhenItIsNone(String left) {
        assertThat(refusals(without(left))).contains("who goes along and on which day");
    }

    @Test
    void informationNeedsNeither() {
        Map<String, Object> values = without("introduction.goesAlong");
        values.remove("introduction.on");
        values.put("introduction.kind", "informationOnly");

        assertThat(refusals(values)).isEmpty();
    }

    @Test
    void whatThePersonIsIntroducedToMustBeSaid() {
        assertThat(refusals(without("introduction.asset"))).contains("name the place");
    }

    @Test
    void aKindThatNobodyKnowsIsRefused() {
        Map<String, Object> values = new HashMap<>(GOING_ALONG);
        values.put("introduction.kind", "signposting");

        assertThat(refusals(values)).contains("choose among those offered");
    }

    private static Map<String, Object> without(String place) {
        Map<String, Object> values = new HashMap<>(GOING_ALONG);
        values.remove(place);
        return values;
    }

    private static String refusals(Map<String, Object> values) {
        Introduction introduction = Introduction.in(values);
        return IntroductionRule.all().stream()
                .flatMap(rule -> rule.refusal(introduction).stream())
                .map(Refusal::sentence)
                .reduce("", String::concat);
    }
}
