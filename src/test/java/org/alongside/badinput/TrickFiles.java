package org.alongside.badinput;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A trick as the files of a publication, with nothing else wrong with it that would stop it from running. */
final class TrickFiles {

    private static final String PATHWAY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:modeler="http://camunda.org/schema/modeler/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                id="definitions" targetNamespace="http://alongside.org" modeler:executionPlatform="Camunda Platform"
                modeler:executionPlatformVersion="7.24.0">
              <process id="%s" name="A trick" isExecutable="true" camunda:versionTag="1" camunda:historyTimeToLive="P3650D">
                <startEvent id="trickStarts" name="Begin" camunda:formRef="startReferral" camunda:formRefBinding="deployment">
                  <extensionElements><camunda:properties>
                    <camunda:property name="startedBy" value="careCoordinator"/>
                  </camunda:properties></extensionElements>
                </startEvent>
                <sequenceFlow id="in" sourceRef="trickStarts" targetRef="trick"/>
                %s
                <sequenceFlow id="out" sourceRef="trick" targetRef="talkAboutWhatThePersonWants"/>
                <userTask id="talkAboutWhatThePersonWants" name="Talk" camunda:candidateGroups="careCoordinator"
                    camunda:formRef="talkAboutWhatThePersonWants" camunda:formRefBinding="deployment"
                    camunda:dueDate="${workingDays.after(5)}"/>
              </process>
            </definitions>
            """;

    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                id="tricky" name="tricky" namespace="http://camunda.org/schema/1.0/dmn">
              <decision id="%s" name="Tricky" camunda:historyTimeToLive="P3650D">
                <decisionTable id="table" hitPolicy="FIRST">
                  <input id="given" label="Given"><inputExpression id="giving" typeRef="string" expressionLanguage="feel"><text>"x"</text></inputExpression></input>
                  <output id="found" name="found" typeRef="string"/>
                  <rule id="rule"><inputEntry id="any"><text></text></inputEntry>
                    <outputEntry id="cell" expressionLanguage="%s"><text>%s</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private TrickFiles() {}

    /** The files of a publication, with ids nobody has used. */
    static Map<String, byte[]> of(Trick trick, String id) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String body = trick.decision() == null ? trick.inside() : trick.inside().formatted(id + "Table");
        files.put(id + ".bpmn", PATHWAY.formatted(id, body).getBytes(StandardCharsets.UTF_8));
        if (trick.decision() != null)
            files.put(
                    id + ".dmn",
                    TABLE.formatted(id + "Table", trick.language(), trick.decision())
                            .getBytes(StandardCharsets.UTF_8));
        for (String form : List.of("startReferral.form", "talkAboutWhatThePersonWants.form"))
            files.put(form, read(form));
        return files;
    }

    private static byte[] read(String form) {
        try (InputStream file = TrickFiles.class.getResourceAsStream("/processes/referral/" + form)) {
            return file.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
