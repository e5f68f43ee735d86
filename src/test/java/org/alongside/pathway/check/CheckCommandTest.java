package org.alongside.pathway.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final Path ACTS = Path.of("processes/acts");
    private static final String UNLABELLED = "concern.bpmn: step decideOnTheConcern has no label. Write on it what is"
            + " done, in words a worker would say.";

    @TempDir
    private Path folder;

    @BeforeEach
    void aFolderWithOnePathway() throws IOException {
        Files.createDirectory(folder.resolve(".hidden"));
        Files.writeString(folder.resolve(".hidden/broken.bpmn"), "not to be looked at");
        Files.writeString(folder.resolve("notes.txt"), "not to be looked at");
        for (var file : List.of("concern.bpmn", "startConcern.form", "decideOnTheConcern.form"))
            Files.copy(ACTS.resolve(file), folder.resolve(file));
    }

    @Test
    void ourOwnPathwaysAreGoodEachFolderByItself() {
        var answer = check("processes");

        assertThat(answer.words()).contains("processes/referral: 10 files, all good\n");
        assertThat(answer.words()).endsWith("Nothing stands in the way of publishing.\n");
        assertThat(answer.code()).isEqualTo(CheckCommand.GOOD);
    }

    @Test
    void aPathwayOfOursMayBeCalledFromAnywhere() throws IOException {
        change(
                "<bpmn:subProcess id=",
                "<bpmn:callActivity id=\"meetings\" name=\"Meet\" calledElement=\"meetings\" /><bpmn:subProcess id=");

        assertThat(check(folder.toString()).words())
                .contains("(meetings) is never reached")
                .doesNotContain("does not exist");
    }

    @Test
    void whatMustBeMendedIsSaidAndTheCommandFails() throws IOException {
        change(" name=\"Decide on the concern\"", "");

        var answer = check(folder.toString());

        assertThat(answer.words())
                .isEqualTo(folder + ":\n  to mend: " + UNLABELLED + "\n1 to mend before publishing.\n");
        assertThat(answer.code()).isEqualTo(CheckCommand.TO_MEND);
    }

    @Test
    void aFileStandsForItsFolder() throws IOException {
        change(" name=\"Decide on the concern\"", "");

        var answer = check(folder.resolve("startConcern.form").toString());

        assertThat(answer.words()).contains(UNLABELLED);
    }

    @Test
    void programsGetJson() throws IOException {
        change(" name=\"Decide on the concern\"", "");

        var answer =
                new ObjectMapper().readTree(check(folder.toString(), "--json").words());

        var problem = answer.at("/folders/0/problems/0");
        assertThat(answer.at("/folders/0/folder").asText()).isEqualTo(folder.toString());
        assertThat(problem.path("rule").asText()).isEqualTo("StepsEventsAndSplitsAreLabelled");
        assertThat(problem.path("weight").asText()).isEqualTo("MUST_BE_MENDED");
        assertThat(problem.path("file").asText()).isEqualTo("concern.bpmn");
        assertThat(problem.path("element").asText()).isEqualTo("decideOnTheConcern");
        assertThat(problem.path("message").asText()).isEqualTo(UNLABELLED);
    }

    @Test
    void mendingDerivesIdsAndSaysSo() throws IOException {
        var before = Files.readString(folder.resolve("concern.bpmn"));
        change("\"decideOnTheConcern\" name=", "\"Activity_0x1y2z\" name=");
        change("Ref=\"decideOnTheConcern\"", "Ref=\"Activity_0x1y2z\"");
        change("attachedToRef=\"decideOnTheConcern\"", "attachedToRef=\"Activity_0x1y2z\"");
        change("attachedTo=\"decideOnTheConcern\"", "attachedTo=\"Activity_0x1y2z\"");
        change("bpmnElement=\"decideOnTheConcern\"", "bpmnElement=\"Activity_0x1y2z\"");
        change("formRef=\"Activity_0x1y2z\"", "formRef=\"decideOnTheConcern\"");

        assertThat(check(folder.toString()).code()).isEqualTo(CheckCommand.TO_MEND);
        var answer = check(folder.toString(), "--mend");

        assertThat(answer.words())
                .isEqualTo(folder + ": 3 files, all good\n  mended: concern.bpmn: step “Decide on the concern”"
                        + " (Activity_0x1y2z) now has the id decideOnTheConcern.\n"
                        + "Nothing stands in the way of publishing.\n");
        assertThat(answer.code()).isEqualTo(CheckCommand.GOOD);
        assertThat(Files.readString(folder.resolve("concern.bpmn"))).isEqualTo(before);
        assertThat(check(folder.toString(), "--mend").words()).doesNotContain("mended");
    }

    @Test
    void whatIsNotUnderstoodIsSaid() throws IOException {
        assertThat(check().words()).startsWith("check PATH… [--json] [--mend]\n");
        assertThat(check("processes", "--moan").code()).isEqualTo(CheckCommand.NOT_UNDERSTOOD);
        assertThat(check("nowhere").words()).isEqualTo("There is no nowhere.\n");
        assertThat(check(Files.createDirectory(folder.resolve("empty")).toString())
                        .words())
                .isEqualTo("There is no pathway, decision or form.\n");
    }

    private void change(String from, String to) throws IOException {
        var file = folder.resolve("concern.bpmn");
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private static Answer check(String... arguments) {
        var said = new ByteArrayOutputStream();
        var code = CheckCommand.run(List.of(arguments), new PrintStream(said, true, UTF_8));
        return new Answer(code, said.toString(UTF_8));
    }

    private record Answer(int code, String words) {}
}
