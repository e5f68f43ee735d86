package org.alongside.pathway.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.Folder;
import org.alongside.pathway.rule.Mending.Renamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MendingTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- Activity_0x1y2z is not to be touched here -->
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="Definitions_1" >
              <bpmn:process id='Process_0abc123' name="Help — “at home”"  isExecutable="true">
                <bpmn:laneSet id="LaneSet_1"><bpmn:lane id="Lane_1"><bpmn:flowNodeRef> Activity_0x1y2z </bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
                <bpmn:startEvent id="StartEvent_1"/>
                <bpmn:userTask id = "Activity_0x1y2z" name="Listen, in peace > quiet" default="Flow_1" >
                  <bpmn:documentation>id="Activity_0x1y2z" <![CDATA[<x id="Activity_0x1y2z">]]></bpmn:documentation>
                </bpmn:userTask>
                <bpmn:userTask id="Activity_1111111" name="Activity_0x1y2z" />
                <bpmn:userTask id="Activity_2222222" name="listen in peace: quiet!" />
                <bpmn:userTask id="keptAsItIs" name="Something else" />
                <bpmn:userTask id="do_it" name="Do it" />
                <bpmn:exclusiveGateway id="Gateway_0abcdef" name="Again?" />
                <bpmn:boundaryEvent id="Event_0q0q0q0" name="Late" attachedToRef="Activity_0x1y2z" />
                <bpmn:sequenceFlow id="Flow_1" sourceRef="Activity_0x1y2z" targetRef="Event_0q0q0q0" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Test
    void whereTheModelersIdIsStillThereOneIsDerivedFromTheLabelAndNothingElseChanges() {
        var mending = mended("help.bpmn", MODEL);

        assertThat(text(mending, "help.bpmn")).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!-- Activity_0x1y2z is not to be touched here -->
                        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="Definitions_1" >
                          <bpmn:process id='helpAtHome' name="Help — “at home”"  isExecutable="true">
                            <bpmn:laneSet id="LaneSet_1"><bpmn:lane id="Lane_1"><bpmn:flowNodeRef> listenInPeaceQuiet </bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
                            <bpmn:startEvent id="StartEvent_1"/>
                            <bpmn:userTask id = "listenInPeaceQuiet" name="Listen, in peace > quiet" default="Flow_1" >
                              <bpmn:documentation>id="Activity_0x1y2z" <![CDATA[<x id="Activity_0x1y2z">]]></bpmn:documentation>
                            </bpmn:userTask>
                            <bpmn:userTask id="activity0x1y2z" name="Activity_0x1y2z" />
                            <bpmn:userTask id="listenInPeaceQuiet2" name="listen in peace: quiet!" />
                            <bpmn:userTask id="keptAsItIs" name="Something else" />
                            <bpmn:userTask id="do_it" name="Do it" />
                            <bpmn:exclusiveGateway id="Gateway_0abcdef" name="Again?" />
                            <bpmn:boundaryEvent id="late" name="Late" attachedToRef="listenInPeaceQuiet" />
                            <bpmn:sequenceFlow id="Flow_1" sourceRef="listenInPeaceQuiet" targetRef="late" />
                          </bpmn:process>
                        </bpmn:definitions>
                        """);
        assertThat(mending.changes())
                .extracting(Renamed::message)
                .containsExactly(
                        "help.bpmn: pathway “Help — “at home”” (Process_0abc123) now has the id helpAtHome.",
                        "help.bpmn: step “Listen, in peace > quiet” (Activity_0x1y2z) now has the id listenInPeaceQuiet.",
                        "help.bpmn: step “Activity_0x1y2z” (Activity_1111111) now has the id activity0x1y2z.",
                        "help.bpmn: step “listen in peace: quiet!” (Activity_2222222) now has the id"
                                + " listenInPeaceQuiet2.",
                        "help.bpmn: event “Late” (Event_0q0q0q0) now has the id late.");
    }

    @Test
    void whoCallsAPathwayOrAsksADecisionOfTheSameFilesCallsItByItsNewId() {
        var files = new TreeMap<String, byte[]>();
        files.put("a.bpmn", "<d><callActivity calledElement=\"Process_0abc123\"/></d>".getBytes(UTF_8));
        files.put("b.bpmn", "<d><process id=\"Process_0abc123\" name=\"Meeting\"/></d>".getBytes(UTF_8));
        files.put("c.bpmn", "<d xmlns:x='x'><t x:decisionRef='Decision_1'/></d>".getBytes(UTF_8));
        files.put(
                "d.dmn",
                ("<d><decision id=\"Decision_1\" name=\"Who helps\"/><decision id=\"Decision_2\">"
                                + "<requiredDecision href=\"#Decision_1\"/></decision></d>")
                        .getBytes(UTF_8));

        var mending = Mending.of(files);

        assertThat(text(mending, "a.bpmn")).isEqualTo("<d><callActivity calledElement=\"meeting\"/></d>");
        assertThat(text(mending, "b.bpmn")).isEqualTo("<d><process id=\"meeting\" name=\"Meeting\"/></d>");
        assertThat(text(mending, "c.bpmn")).isEqualTo("<d xmlns:x='x'><t x:decisionRef='whoHelps'/></d>");
        assertThat(text(mending, "d.dmn"))
                .isEqualTo("<d><decision id=\"whoHelps\" name=\"Who helps\"/><decision id=\"Decision_2\">"
                        + "<requiredDecision href=\"#whoHelps\"/></decision></d>");
    }

    @Test
    void whatCannotBeReadOrIsWrittenInATrickyWayStaysAsItIs() {
        for (var file : new String[] {
            "<d><process id=\"Process_1\" name=\"Help\"", "<d><process id=\"Process&#95;1\" name=\"Help\"/></d>",
            "<d><startEvent id=\"Event_1\" name=\"Help\"/><endEvent id=\"Event_1\" name=\"Helped\"/></d>", ""
        }) {
            var mending = mended("help.bpmn", file);
            assertThat(mending.isEmpty()).isTrue();
            assertThat(text(mending, "help.bpmn")).isEqualTo(file);
        }
        assertThat(mended("a.form", "{\"id\": \"Process_1\"}").isEmpty()).isTrue();
    }

    @Test
    void aFileInAnotherEncodingKeepsIt() {
        var file = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><d><process id=\"Process_1\" name=\"Café\"/></d>";
        var latin = Charset.forName("ISO-8859-1");

        var mending = Mending.of(Map.of("a.bpmn", file.getBytes(latin)));

        assertThat(new String(mending.files().get("a.bpmn"), latin)).isEqualTo(file.replace("Process_1", "cafe"));
    }

    /** Our own pathways, as if they came from the Modeler with its own ids, keep every rule again once mended. */
    @ParameterizedTest
    @MethodSource("org.alongside.pathway.rule.ModelRulesTest#folders")
    void everyReferenceInOurOwnPathwaysFollows(Path folder) {
        var original = Folder.filesIn(folder);
        var ids = new HashMap<String, Map<String, String>>();
        var called = new HashMap<String, String>();
        var lots = IntStream.iterate(1_000_000, n -> n + 1).iterator();
        original.forEach((name, content) -> drawnIn(name, content).forEach(part -> {
            var kind = part.is("process") ? "Process" : part.is("decision") ? "Decision" : "Activity";
            var lot = kind + "_" + Integer.toString(lots.next(), 36);
            ids.computeIfAbsent(name, none -> new HashMap<>()).put(part.id(), lot);
            if (!kind.equals("Activity")) called.put(part.id(), lot);
        }));
        var drawn = new TreeMap<String, byte[]>(original);
        drawn.replaceAll((name, content) -> replaced(content, ids.getOrDefault(name, Map.of()), called));

        var mending = Mending.of(drawn);

        assertThat(mending.changes())
                .hasSize(ids.values().stream().mapToInt(Map::size).sum());
        var calledBack = back(mending.changes().stream().filter(Renamed::canBeCalled));
        mending.files().forEach((name, content) -> {
            var back = back(
                    mending.changes().stream().filter(change -> change.file().equals(name)));
            assertThat(new String(content, UTF_8))
                    .isEqualTo(new String(replaced(drawn.get(name), back, calledBack), UTF_8));
        });
        assertThat(new Checks(TheApplication.words(ModelRulesTest.pathways())).problemsIn(mending.files()))
                .isEmpty();
    }

    private static Stream<Part> drawnIn(String name, byte[] content) {
        var publication = Publication.of(Map.of(name, content));
        return Stream.concat(publication.pathwayFiles().stream(), publication.decisionFiles().stream())
                .flatMap(Part::all)
                .filter(StepsAndEventsHaveMeaningfulIds::needsOne);
    }

    private static Map<String, String> back(Stream<Renamed> changes) {
        return changes.collect(Collectors.toMap(Renamed::was, Renamed::is));
    }

    private static byte[] replaced(byte[] content, Map<String, String> ids, Map<String, String> called) {
        var text = new String(content, UTF_8);
        for (var id : ids.entrySet())
            text = replaced(
                    text,
                    "[ :](?:id|sourceRef|targetRef|attachedToRef|processRef|bpmnElement|dmnElementRef)=\"",
                    id.getKey(),
                    id.getValue());
        for (var id : called.entrySet())
            text = replaced(text, "[ :](?:calledElement|decisionRef)=\"", id.getKey(), id.getValue());
        return text.getBytes(UTF_8);
    }

    private static String replaced(String text, String before, String id, String by) {
        return text.replaceAll("(?<=" + before + ")" + id + "(?=\")", by);
    }

    private static Mending mended(String file, String content) {
        return Mending.of(Map.of(file, content.getBytes(UTF_8)));
    }

    private static String text(Mending mending, String file) {
        return new String(mending.files().get(file), UTF_8);
    }
}
