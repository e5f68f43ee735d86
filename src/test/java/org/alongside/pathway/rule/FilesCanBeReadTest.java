package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilesCanBeReadTest {

    @Test
    void aFileThatIsNotXmlIsRefused() {
        drawn().with("other.bpmn", "<a>\n<b></a>")
                .breaksOnly(
                        FilesCanBeRead.class,
                        "other.bpmn is not XML from line 2 on. Open it in Camunda Modeler, save it and publish it again.");
    }

    @Test
    void aFileWithADoctypeIsRefusedBeforeItIsRead() {
        drawn().with("other.bpmn", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")
                .breaksOnly(
                        FilesCanBeRead.class,
                        "other.bpmn has a DOCTYPE, which is refused. Open it in Camunda Modeler, save it and publish it again.");
    }

    @Test
    void aDecisionWithADoctypeIsRefusedToo() {
        drawn().with("other.dmn", "<!DOCTYPE a><a/>")
                .breaksOnly(
                        FilesCanBeRead.class,
                        "other.dmn has a DOCTYPE, which is refused. Open it in Camunda Modeler, save it and publish it again.");
    }

    @Test
    void aFileThatIsNoDiagramIsRefused() {
        drawn().with("other.bpmn", "<a/>")
                .breaksOnly(
                        FilesCanBeRead.class,
                        "other.bpmn is not a BPMN diagram (line 1). Open it in Camunda Modeler, save it and publish it again.");
    }

    @Test
    void aFileThatIsNoDecisionIsRefused() {
        drawn().with("other.dmn", "<a/>")
                .breaksOnly(
                        FilesCanBeRead.class,
                        "other.dmn is not a DMN decision (line 1). Open it in Camunda Modeler, save it and publish it again.");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        drawn().with("other.bpmn", "x".repeat(2 * 1024 * 1024 + 1))
                .breaksOnly(
                        FilesCanBeRead.class,
                        "other.bpmn is larger than 2 MB. Open it in Camunda Modeler, save it and publish it again.");
    }

    @Test
    void aFileThatIsNestedWithoutEndIsRefused() {
        drawn().with("other.bpmn", "<a>".repeat(100_000) + "</a>".repeat(100_000))
                .breaksOnly(
                        FilesCanBeRead.class,
                        "other.bpmn is nested too deep to be a drawing. Open it in Camunda Modeler, save it and publish it again.");
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        drawn().with("help.groovy", "x")
                .breaksOnly(
                        FilesCanBeRead.class,
                        "help.groovy is neither a pathway (.bpmn), a decision (.dmn) nor a form (.form). Leave it out.");
    }

    @Test
    void anEmptyFileIsRefused() {
        drawn().with("other.bpmn", "")
                .breaksOnly(
                        FilesCanBeRead.class,
                        "other.bpmn is not XML from line 1 on. Open it in Camunda Modeler, save it and publish it again.");
    }

    @Test
    void aBrokenFormIsToldOnceAndNotAsMissing() {
        drawn().with("listen.form", "{")
                .changing("${outcome == 'resolved'}", "${urgent}")
                .breaksOnly(FormFieldsAreOnesWeCanRender.class, "listen.form: The form file is not valid JSON.");
    }

    @Test
    void aFlowThatLeadsToNoElementOfThePathwayIsRefused() {
        assertThat(drawn().changing("sourceRef=\"listen\"", "sourceRef=\"whatever\"")
                        .problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("help.bpmn is not a BPMN diagram: something points at “whatever”, which is not drawn.");
    }

    @Test
    void aShapeOfAShapeIsRefused() {
        var flow = "<bpmn:message id=\"m\" name=\"m\" />";
        assertThat(drawn().changing("</bpmn:definitions>", flow + "</bpmn:definitions>")
                        .changing("targetRef=\"late\"", "targetRef=\"m\"")
                        .problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("points at “m”, which cannot stand there.");
    }
}
