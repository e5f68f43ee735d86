package org.alongside.pathway.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.pathway.explore.Exploration;

/** A pathway with twelve loops beside each other: more ways to stand than can be looked at. */
final class NastyPathway {

    private NastyPathway() {}

    static Publication publication() {
        String inside = IntStream.range(0, 12).mapToObj(NastyPathway::branch).collect(joining());
        return Publication.of(Map.of("nasty.bpmn", model(inside).getBytes(UTF_8)));
    }

    /** Looked at anew each time, where a publication remembers what it saw. */
    static Exploration walked(Publication publication) {
        var process = publication.processes().findFirst().orElseThrow();
        return Exploration.of(Terrains.of(process, publication, SmallPathway.WORDS));
    }

    private static String branch(int n) {
        return """
                <sequenceFlow id="in%1$d" sourceRef="split" targetRef="first%1$d"/>
                <userTask id="first%1$d"/>
                <sequenceFlow id="on%1$d" sourceRef="first%1$d" targetRef="second%1$d"/>
                <userTask id="second%1$d"/>
                <boundaryEvent id="late%1$d" attachedToRef="second%1$d"><timerEventDefinition/></boundaryEvent>
                <sequenceFlow id="back%1$d" sourceRef="late%1$d" targetRef="first%1$d"/>
                <sequenceFlow id="out%1$d" sourceRef="second%1$d" targetRef="join"/>
                """.formatted(n);
    }

    private static String model(String inside) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
                <process id="nasty" name="Nasty">
                <startEvent id="start"/><sequenceFlow id="a" sourceRef="start" targetRef="split"/>
                <parallelGateway id="split"/><parallelGateway id="join"/>
                <sequenceFlow id="b" sourceRef="join" targetRef="end"/><endEvent id="end"/>
                %s
                </process></definitions>""".formatted(inside);
    }
}
