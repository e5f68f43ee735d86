package org.alongside.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.alongside.pathway.WrongAnswers.Wrong;

/** One thing that must hold of a contact before it is kept, or what to mend, and in which box. */
interface ContactRule {

    int LONGEST_DAY = 1440;
    int MOST_WORDS = 4000;
    int LONGEST_NAME = 200;

    ContactRule itSaysWithWhom = wrong(
            "withWhom",
            "Say who you were in contact with.",
            (contact, today) -> contact.withWhom().isBlank());

    ContactRule theNameFits = wrong(
            "withWhom",
            "Say who you were in contact with in at most %d characters.".formatted(LONGEST_NAME),
            (contact, today) -> contact.withWhom().strip().length() > LONGEST_NAME);

    ContactRule itSaysWhatKindOfTimeItWas = wrong(
            "kind",
            "Choose whether it was with the person, with family or friends, or without them.",
            (contact, today) -> TimeKind.of(contact.kind()).isEmpty());

    ContactRule itSaysHow = wrong(
            "how",
            "Choose how you were in contact.",
            (contact, today) -> ContactHow.of(contact.how()).isEmpty());

    ContactRule theDayIsADay = wrong(
            "on",
            "Enter the day of the contact as day, month and year, such as 3 11 2026.",
            (contact, today) -> contact.heldOn().isEmpty());

    ContactRule theDayHasCome = wrong(
            "on",
            "The day of the contact must be today or in the past.",
            (contact, today) -> contact.heldOn().filter(today::isBefore).isPresent());

    ContactRule itTookMinutesOfOneDay = wrong(
            "minutes",
            "Enter how many minutes it took, from 1 to %d.".formatted(LONGEST_DAY),
            (contact, today) -> contact.wholeMinutes()
                    .filter(minutes -> minutes >= 1 && minutes <= LONGEST_DAY)
                    .isEmpty());

    ContactRule itSaysWhatWasSaid = wrong(
            "said", "Write what was said.", (contact, today) -> contact.said().isBlank());

    ContactRule whatWasSaidFits = wrong(
            "said",
            "Write what was said in at most %d characters.".formatted(MOST_WORDS),
            (contact, today) -> contact.said().strip().length() > MOST_WORDS);

    Optional<Wrong> wrong(ContactTyped contact, LocalDate today);

    static List<ContactRule> all() {
        return List.of(
                itSaysWithWhom,
                theNameFits,
                itSaysWhatKindOfTimeItWas,
                itSaysHow,
                theDayIsADay,
                theDayHasCome,
                itTookMinutesOfOneDay,
                itSaysWhatWasSaid,
                whatWasSaidFits);
    }

    private static ContactRule wrong(String box, String sentence, BiPredicate<ContactTyped, LocalDate> broken) {
        return (contact, today) ->
                broken.test(contact, today) ? Optional.of(new Wrong(box, sentence)) : Optional.empty();
    }
}
