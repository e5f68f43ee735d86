package org.alongside.badinput;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pathway that tries to run a stranger's code, or to reach what is not its own, right after its start form.
 *
 * @param inside what stands between the start and the first step, with the id {@code trick}
 * @param decision the cell of its decision table, if it has one
 * @param language what that cell says it is written in
 */
record Trick(String name, String inside, String decision, String language) {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

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

    static final String CODE = "org.alongside.badinput.Ran.now()";

    static List<Trick> all() {
        return List.of(
                script("javascript", "Java.type('org.alongside.badinput.Ran').now()"),
                script("groovy", CODE),
                script("juel", "${''.getClass().forName('org.alongside.badinput.Ran').newInstance()}"),
                script("feel", "1 + 1"),
                script("rubbish", CODE),
                service("a class", "camunda:class=\"org.alongside.badinput.Ran\""),
                service("a delegate of Spring", "camunda:delegateExpression=\"${dataSource}\""),
                service("a delegate that is a word", "camunda:delegateExpression=\"${workingDays}\""),
                builtIn("shell", "command=touch", "arg1=" + Ran.BY_A_SHELL),
                builtIn("mail", "to=somebody@example.org", "subject=Secrets", "text=Secrets"),
                service("the class of the execution", "camunda:expression=\"${execution.getClass()}\""),
                service("the class of a text", "camunda:expression=\"${''.getClass()}\""),
                service(
                        "a class by its name",
                        "camunda:expression=\"${''.getClass().forName('org.alongside.badinput.Ran').newInstance()}\""),
                service("a bean of Spring", "camunda:expression=\"${dataSource}\""),
                service("a property of a bean", "camunda:expression=\"${dataSource.connection}\""),
                service("a bean that is no word", "camunda:expression=\"${workers.get('amhp')}\""),
                service("what words have by birth", "camunda:expression=\"${workingDays.getClass()}\""),
                service("what words inherit", "camunda:expression=\"${workingDays.hashCode()}\""),
                service("the engine", "camunda:expression=\"${execution.processEngineServices}\""),
                service("the task", "camunda:expression=\"${task}\""),
                service("the connection", "camunda:expression=\"${connector}\""),
                service("the person signed in", "camunda:expression=\"${authenticatedUserId}\""),
                condition("javascript", CODE),
                condition("groovy", CODE),
                condition("juel", "${''.getClass() != null}"),
                condition(null, "${''.getClass() != null}"),
                condition(null, "${dataSource != null}"),
                listener("camunda:executionListener event=\"start\" class=\"org.alongside.badinput.Ran\""),
                listener("camunda:executionListener event=\"end\" class=\"org.alongside.badinput.Ran\""),
                listener("camunda:executionListener event=\"start\" expression=\"${dataSource.connection}\""),
                userTask(
                        "class",
                        "<extensionElements><camunda:taskListener event=\"create\" class=\"org.alongside.badinput.Ran\"/></extensionElements>",
                        ""),
                userTask("form handler", "", "camunda:formHandlerClass=\"org.alongside.badinput.Ran\""),
                decision("javascript", "Java.type('org.alongside.badinput.Ran').now()"),
                decision("groovy", CODE),
                decision("juel", "${''.getClass()}"),
                decision(
                        "feel",
                        "function(x) external { java: { class: \"org.alongside.badinput.Ran\", method signature: \"now()\" } }"));
    }

    private static Trick script(String language, String code) {
        return new Trick(
                "a script in " + language,
                "<scriptTask id=\"trick\" name=\"Trick\" scriptFormat=\"%s\"><script>%s</script></scriptTask>"
                        .formatted(language, code),
                null,
                null);
    }

    private static Trick service(String name, String attribute) {
        return new Trick(name, "<serviceTask id=\"trick\" name=\"Trick\" %s/>".formatted(attribute), null, null);
    }

    private static Trick builtIn(String type, String... fields) {
        String given = Stream.of(fields)
                .map(field -> field.split("="))
                .map(field -> "<camunda:field name=\"%s\" stringValue=\"%s\"/>".formatted(field[0], field[1]))
                .collect(Collectors.joining());
        return new Trick("a " + type, """
                <serviceTask id="trick" name="Trick" camunda:type="%s"><extensionElements>%s</extensionElements></serviceTask>
                """.formatted(type, given), null, null);
    }

    private static Trick condition(String language, String code) {
        String format = language == null ? "" : " language=\"" + language + "\"";
        return new Trick("a condition in " + language + ": " + code, """
                <exclusiveGateway id="trick" name="Tricky?"/>
                <sequenceFlow id="away" sourceRef="trick" targetRef="gone"><conditionExpression
                    xsi:type="tFormalExpression"%s>%s</conditionExpression></sequenceFlow>
                <endEvent id="gone" name="Gone"/>
                """.formatted(format, code), null, null);
    }

    private static Trick listener(String listener) {
        return new Trick(
                listener,
                "<serviceTask id=\"trick\" name=\"Trick\" camunda:expression=\"${workingDays.after(1)}\"><extensionElements><%s/></extensionElements></serviceTask>"
                        .formatted(listener),
                null,
                null);
    }

    private static Trick userTask(String name, String inside, String attribute) {
        return new Trick("a step's " + name, """
                <userTask id="trick" name="Trick" camunda:candidateGroups="careCoordinator"
                    camunda:formRef="talkAboutWhatThePersonWants" camunda:formRefBinding="deployment" %s>%s</userTask>
                """.formatted(attribute, inside), null, null);
    }

    private static Trick decision(String language, String cell) {
        return new Trick(
                "a decision in " + language,
                "<businessRuleTask id=\"trick\" name=\"Trick\" camunda:decisionRef=\"%s\" camunda:decisionRefBinding=\"deployment\" camunda:resultVariable=\"found\" camunda:mapDecisionResult=\"singleEntry\"/>",
                cell,
                language);
    }

    /** The files of a publication, with ids nobody has used. */
    Map<String, byte[]> files(String id) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String body = decision == null ? inside : inside.formatted(id + "Table");
        files.put(id + ".bpmn", PATHWAY.formatted(id, body).getBytes(StandardCharsets.UTF_8));
        if (decision != null)
            files.put(
                    id + ".dmn",
                    TABLE.formatted(id + "Table", language, decision).getBytes(StandardCharsets.UTF_8));
        for (String form : List.of("startReferral.form", "talkAboutWhatThePersonWants.form"))
            files.put(form, read(form));
        return files;
    }

    static String anId() {
        return "trick" + NUMBERS.incrementAndGet();
    }

    private static byte[] read(String form) {
        try (InputStream file = Trick.class.getResourceAsStream("/processes/referral/" + form)) {
            return file.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
