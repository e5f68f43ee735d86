package org.alongside.pathway.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules over one deployment, so that a manager sees everything there is to mend at once. */
public final class Checks {

    /** The rules whose problems say nothing of where a pathway goes. */
    private static final Set<String> OF_WORDS = Stream.of(
                    StepsEventsAndSplitsAreLabelled.class,
                    StepsAndEventsHaveMeaningfulIds.class,
                    VersionTagHistoryAndPlatformAreSet.class,
                    PropertiesAreOnesWeKnow.class,
                    EveryUserTaskSaysWhoMayDoIt.class,
                    EveryUserTaskHasATarget.class,
                    TargetsCountFromMilestonesWeKeep.class,
                    TimersCountWorkingDaysOrRealHours.class,
                    FormWordsAreNotComputed.class,
                    RecordPlacesExistAndFit.class,
                    EveryPathwayCanBeClosed.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private final List<ModelRule> drawn;
    private final List<ModelRule> walked;

    public Checks(KnownWords words) {
        this.drawn = drawn(words);
        this.walked = walked(words);
    }

    /**
     * What must be mended before these files may be published and what is worth a look, by file and element; those that
     * {@linkplain Problem#refuses() refuse} stand in the way.
     */
    public List<Problem> problemsIn(Map<String, byte[]> files) {
        return problemsIn(Publication.of(files));
    }

    /** The same in files that were read before. */
    public List<Problem> problemsIn(Publication publication) {
        var problems = broken(drawn, publication).collect(Collectors.toCollection(TreeSet::new));
        // Where a pathway goes can only be told once its questions can be read; wording keeps nobody from going there.
        var canBeWalked = problems.stream().noneMatch(problem -> problem.refuses() && leadsAstray(problem));
        if (canBeWalked) broken(walked, publication).forEach(problems::add);
        return List.copyOf(problems);
    }

    private static Stream<Problem> broken(List<ModelRule> rules, Publication publication) {
        return rules.stream().flatMap(rule -> rule.check(publication));
    }

    private static boolean leadsAstray(Problem problem) {
        return !OF_WORDS.contains(problem.rule());
    }

    /** All of them. */
    static List<ModelRule> rules(KnownWords words) {
        return Stream.concat(drawn(words).stream(), walked(words).stream()).toList();
    }

    /** What can be read off the drawing. */
    private static List<ModelRule> drawn(KnownWords words) {
        return List.of(
                new FilesCanBeRead(),
                new IdsAreUsedOnce(),
                new NoCodeInModels(),
                new VersionTagHistoryAndPlatformAreSet(),
                new StepsEventsAndSplitsAreLabelled(),
                new StepsAndEventsHaveMeaningfulIds(),
                new PropertiesAreOnesWeKnow(words),
                new StartsNeedAFormAndAStarter(words),
                new EveryUserTaskNamesAForm(),
                new EveryUserTaskSaysWhoMayDoIt(words),
                new EveryUserTaskHasATarget(),
                new EveryCallIsInTheVocabulary(words),
                new TargetsCountFromMilestonesWeKeep(words),
                new TimersCountWorkingDaysOrRealHours(),
                new EverySplitHasADefaultOrCoversItsChoices(words),
                new ConditionsReadAnswersOnly(words),
                new RoutingFieldsAreUniqueAndCarryCodes(words),
                new FormFieldsAreOnesWeCanRender(),
                new FormWordsAreNotComputed(),
                new FormsAskNoMoreThanOneCanTakeIn(),
                new RecordPlacesExistAndFit(words),
                new DecisionsAreInFeel(),
                new CalledPathwaysAndDecisionsExist(words),
                new EveryPathwayCanBeClosed());
    }

    /** What is only found by going every way, once all that is asked there can be read. */
    private static List<ModelRule> walked(KnownWords words) {
        return List.of(
                new EveryChoiceIsExpected(),
                new EveryStepCanBeReached(words),
                new EveryFlowCanBeTaken(words),
                new EveryAnswerLeadsOn(words),
                new EveryWayComesToAnEnd(words),
                new EveryLoopHasAPause(words),
                new PathwaysCanBeWalkedWhole(words));
    }
}
