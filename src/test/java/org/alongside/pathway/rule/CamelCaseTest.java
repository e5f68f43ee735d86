package org.alongside.pathway.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CamelCaseTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Ask for a housing check,             askForAHousingCheck
            Is the person 18 to 25?,             isThePerson18To25
            Somebody's café,                     somebodysCafe
            "Listen, and connect",               listenAndConnect
            NHS number,                          nHSNumber
            """)
    void anIdIsBornFromItsLabel(String label, String id) {
        assertThat(CamelCase.of(label)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "72-hour plan", "Ситуация"})
    void aLabelThatCannotBecomeAnIdGivesNone(String label) {
        assertThat(CamelCase.of(label)).isEmpty();
    }
}
