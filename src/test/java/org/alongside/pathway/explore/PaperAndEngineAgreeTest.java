package org.alongside.pathway.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.Folder;
import org.alongside.pathway.engine.WalkedEngine;
import org.alongside.pathway.rule.OnPaper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found by walking our pathways on paper is what Camunda does with them. */
class PaperAndEngineAgreeTest {

    private static final WalkedEngine ENGINE = new WalkedEngine();
    private static final List<Ours> OURS = read();

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    record Ours(OnPaper.Pathway pathway, Map<String, byte[]> files) {

        @Override
        public String toString() {
            return pathway.id();
        }
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everyPathwayOfOursIsWalkedOnTheEngineAsOnPaper(Ours ours) {
        var pathway = ours.pathway();
        try (var walked = ENGINE.deploy(pathway.id(), pathway.file(), ours.files())) {
            assertThat(Agreement.differences(pathway.terrain(), walked)).isEmpty();
        }
    }

    /** Else the comparison itself would be at fault. */
    @ParameterizedTest(name = "{1} of {0} as {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            conversations      | crisisReported        | BOUNDARY   | false | conversationOne
            crisisConversation | noEmergencyPlanInTime | BOUNDARY   | true  | makeAnEmergencyPlan
            crisisConversation | reportedAgain         | EVENT_PART | true  | lookAtTheEmergencyPlanAgain
            referral           | closingAtAnyMoment    | EVENT_PART | false | talkAboutWhatThePersonWants
            meetingSeries      | meetingsOver          | ENDS       | true  | theTimeframeNearsItsEnd
            meetingSeries      | bothAtOnce            | CHOOSES_ONE | true | arrangeTheNextMeeting
            followUp           | untilTheFollowUp      | PASSES     | true  | untilTheFollowUp
            """)
    void aWrongReadingIsTold(String id, String element, Node.Kind kind, boolean cuts, String told) {
        var ours = ours(id);
        var right = ours.pathway().terrain();
        var nodes = right.nodes().stream()
                .map(node -> node.id().equals(element)
                        ? new Node(element, kind, node.part(), node.attachedTo(), cuts, node.signal(), node.learns())
                        : node)
                .toList();
        try (var walked = ENGINE.deploy(id, ours.pathway().file(), ours.files())) {
            var differences = Agreement.differences(new Terrain(id, nodes, right.flows(), Set.of()), walked);
            assertThat(differences).isNotEmpty().first().asString().contains(told);
        }
    }

    private static Ours ours(String id) {
        return OURS.stream()
                .filter(each -> each.pathway().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<Ours> ours() {
        return OURS;
    }

    private static List<Ours> read() {
        try (var found = Files.list(Path.of("processes"))) {
            return found.filter(Files::isDirectory)
                    .sorted()
                    .map(Folder::filesIn)
                    .flatMap(files -> OnPaper.of(files).stream().map(pathway -> new Ours(pathway, files)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
