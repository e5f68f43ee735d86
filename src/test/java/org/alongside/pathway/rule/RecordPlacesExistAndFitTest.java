package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class RecordPlacesExistAndFitTest {

    @Test
    void aPlaceThatDoesNotExistIsRefusedWithItsNeighbours() {
        drawn().changing("startHelp.form", "person.name", "person.nickname")
                .breaksOnly(
                        RecordPlacesExistAndFit.class,
                        "startHelp.form: field “Name” (personName) writes to the place person.nickname of the record, which does not exist. Use one of: person.age, person.name.");
    }

    @Test
    void aPlaceInNoPartOfTheRecordIsRefused() {
        drawn().changing("startHelp.form", "person.name", "name")
                .breaksOnly(
                        RecordPlacesExistAndFit.class,
                        "startHelp.form: field “Name” (personName) writes to the place name of the record, which does not exist. Leave the property record out.");
    }

    @Test
    void aTextDoesNotFitANumber() {
        drawn().changing("startHelp.form", "person.name", "person.age")
                .breaksOnly(
                        RecordPlacesExistAndFit.class,
                        "startHelp.form: field “Name” (personName) writes to person.age, which takes a number. Ask it that way, or choose another place.");
    }
}
