package org.alongside.badinput;

import java.util.List;
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

    static String anId() {
        return "trick" + NUMBERS.incrementAndGet();
    }

    @Override
    public String toString() {
        return name;
    }
}
