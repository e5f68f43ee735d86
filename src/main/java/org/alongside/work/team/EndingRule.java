package org.alongside.work.team;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** One thing that must hold before a worker's role in a team ends, or the sentence that says what to do first. */
interface EndingRule {

    EndingRule nobodyLosesTheirWorker = refuse(
            ending -> ending.unfinished().people() > 0,
            ending -> "%s is %s of %s in this team. Move each of them to another worker first."
                    .formatted(
                            ending.member().name(),
                            TeamWords.within(ending.member().role()),
                            counted(ending.unfinished().people(), "person", "people")));

    EndingRule whatWasTakenOnIsPassedOn = refuse(
            ending -> ending.unfinished().takeovers() > 0,
            ending -> "%s covers for a colleague or was asked to take over from one (%s). Settle that first."
                    .formatted(
                            ending.member().name(), counted(ending.unfinished().takeovers(), "person", "people")));

    EndingRule noStepStaysWithSomebodyWhoIsGone = refuse(
            ending -> ending.unfinished().steps() > 0,
            ending -> "%s has %s in this role. Give each to a colleague or back to the team first."
                    .formatted(
                            ending.member().name(), counted(ending.unfinished().steps(), "open step", "open steps")));

    EndingRule aTeamKeepsAManager = refuse(
            ending -> ending.member().roleId().equals("teamManager")
                    && ending.unfinished().others() == 0,
            ending -> "%s is the only manager of this team. Add another one first."
                    .formatted(ending.member().name()));

    Optional<String> refusal(Ending ending);

    static List<String> against(Ending ending) {
        return List.of(
                        nobodyLosesTheirWorker,
                        whatWasTakenOnIsPassedOn,
                        noStepStaysWithSomebodyWhoIsGone,
                        aTeamKeepsAManager)
                .stream()
                .flatMap(rule -> rule.refusal(ending).stream())
                .toList();
    }

    private static EndingRule refuse(Predicate<Ending> broken, Function<Ending, String> sentence) {
        return ending -> broken.test(ending) ? Optional.of(sentence.apply(ending)) : Optional.empty();
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
