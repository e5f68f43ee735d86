package org.alongside.pathway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.Folder;
import org.alongside.pathway.publication.Change.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The referral, changed as a manager would change it. */
class DifferencesTest {

    private static final Map<String, byte[]> REFERRAL = Folder.filesIn(Path.of("processes/referral"));

    private final Differences differences = new Differences(role -> "the role of " + role);

    @Test
    void theSameFilesHaveNothingToTell() {
        assertThat(differences.between(REFERRAL, REFERRAL, "referral")).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            name="Talk about what the person wants" | name="Talk about what matters" | “Talk about what the person wants” is now called “Talk about what matters”.
            dueDate="${workingDays.after(5, 'referralReceived')}" | dueDate="${workingDays.after(3, 'referralReceived')}" | “Decide whether The Pod is right for the person”: the target was 5 working days after referral received and is now 3 working days after referral received.
            dueDate="${hours.after(4)}" | dueDate="${hours.after(1)}" | “See the person through the crisis”: the target was 4 hours and is now 1 hour.
            camunda:formRef="decideEligibility" camunda:formRefBinding="deployment" camunda:candidateGroups="teamManager" | camunda:formRef="decideEligibility" camunda:formRefBinding="deployment" camunda:candidateGroups="networkLead" | “Decide whether The Pod is right for the person”: the role was the role of teamManager and is now the role of networkLead.
            ${workingDays.after(2)}</bpmn:timeDate> | ${workingDays.after(1)}</bpmn:timeDate> | “Unallocated for two working days”: the time it waits was 2 working days and is now 1 working day.
            name="Referral to The Pod" | name="Coming to The Pod" | The pathway “Referral to The Pod” is now called “Coming to The Pod”.
            attachedToRef="allocateADevelopmentWorker" cancelActivity="false" | attachedToRef="allocateADevelopmentWorker" cancelActivity="true" | “Unallocated for two working days”: the step it sits on was left open and is now ended.
            """)
    void oneThingChangedInTheModelIsOneSentence(String before, String after, String sentence) {
        assertThat(sentences(with("referral.bpmn", before, after))).containsExactly(sentence);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            Which strand? | Which strand of our work? | The form of “Decide whether The Pod is right for the person”: “Which strand?” now reads “Which strand of our work?”.
            No, something else fits better | No, something else suits | The form of “Decide whether The Pod is right for the person”: “Is The Pod right for the person?” offers “No, something else fits better” now as “No, something else suits”.
            "value": "livesElsewhere" | "value": "livesFarAway" | The form of “Decide whether The Pod is right for the person”: “Why is The Pod not right for the person?” also offers “The person lives outside our area” and no longer offers “The person lives outside our area”.
            """)
    void oneThingChangedInAFormIsOneSentence(String before, String after, String sentence) {
        String file = text(REFERRAL, "decideEligibility.form");
        String code = before.contains("livesElsewhere") ? codeOf(file, "The person lives outside our area") : before;

        assertThat(sentences(with("decideEligibility.form", code, after))).containsExactly(sentence);
    }

    @Test
    void aStepTakenOutIsGoneAndTheWayPastItIsNew() {
        String model = text(REFERRAL, "referral.bpmn");
        String gone = model.replace("bringWhatIsMissing\"", "askForWhatIsMissing\"")
                .replace("name=\"Bring what is missing\"", "name=\"Ask for what is missing\"");

        List<Change> changes = differences.between(REFERRAL, with("referral.bpmn", model, gone), "referral");

        assertThat(changes)
                .extracting(Change::kind, Change::element)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Kind.NEW, "askForWhatIsMissing"),
                        org.assertj.core.groups.Tuple.tuple(Kind.GONE, "bringWhatIsMissing"));
        assertThat(changes).extracting(Change::sentence).contains("“Bring what is missing” is gone.");
    }

    @Test
    void aConditionThatReadsOtherwiseIsTold() {
        assertThat(sentences(
                        with("referral.bpmn", "${agreementToShare == 'notAgreed'}", "${agreementToShare != 'agreed'}")))
                .singleElement()
                .asString()
                .startsWith(
                        "The way from “May the referral be shared?” to “Introduce the person to what fits instead” is now taken: ")
                .endsWith("${agreementToShare != 'agreed'}.");
    }

    @Test
    void anotherDecisionTableIsTold() {
        Map<String, byte[]> other = new TreeMap<>(REFERRAL);
        other.put("strand.dmn", (text(REFERRAL, "strand.dmn") + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(sentences(other)).allSatisfy(sentence -> assertThat(sentence).startsWith("The decision table of"));
        assertThat(sentences(other)).isNotEmpty();
    }

    @Test
    void aFileThatCannotBeReadHasNothingToTell() {
        assertThat(sentences(with("referral.bpmn", "</bpmn:definitions>", ""))).isEmpty();
        assertThat(sentences(with("referral.bpmn", "<bpmn:definitions", "<!DOCTYPE x><bpmn:definitions")))
                .isEmpty();
    }

    private List<String> sentences(Map<String, byte[]> changed) {
        return differences.between(REFERRAL, changed, "referral").stream()
                .map(Change::sentence)
                .toList();
    }

    private static Map<String, byte[]> with(String file, String before, String after) {
        String text = text(REFERRAL, file);
        assertThat(text).contains(before);
        Map<String, byte[]> changed = new TreeMap<>(REFERRAL);
        changed.put(file, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static String codeOf(String form, String label) {
        int at = form.indexOf(label);
        int value = form.indexOf("\"value\"", at);
        return form.substring(value, form.indexOf('\n', value)).replaceAll("[,\\s]+$", "");
    }
}
