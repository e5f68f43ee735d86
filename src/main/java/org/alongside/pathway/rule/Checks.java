package org.alongside.pathway.rule;

import java.util.List;
import java.util.Map;

/** All rules over one deployment, so that a manager sees everything there is to mend at once. */
public final class Checks {

    private final List<ModelRule> rules;

    public Checks(KnownWords words) {
        this.rules = rules(words);
    }

    /**
     * What must be mended before these files may be published and what is worth a look, by file and element; those that
     * {@linkplain Problem#refuses() refuse} stand in the way.
     */
    public List<Problem> problemsIn(Map<String, byte[]> files) {
        var publication = Publication.of(files);
        return rules.stream()
                .flatMap(rule -> rule.check(publication))
                .distinct()
                .sorted()
                .toList();
    }

    static List<ModelRule> rules(KnownWords words) {
        return List.of(
                new FilesCanBeRead(),
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
}
