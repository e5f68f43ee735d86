package org.alongside.pathway.door;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Closed doors that somebody may well try, and what they are told. Every other closed door says the last sentence. */
final class ClosedDoors {

    private static final String START_WITH_ITS_FORM = "Start this pathway with its form, from Tasklist.";
    private static final String NO_WAY_ROUND = "A step ends when its form is sent. There is no way round it.";
    private static final String ANSWERS_COME_WITH_FORMS =
            "Answers are given in a step's form. They cannot be read or changed beside it.";
    private static final String THE_MODEL_DECIDES =
            "The pathway decides what comes next. It cannot be moved, stopped or started again by hand.";
    private static final String NOT_YOURS = "Your role does not include this. Nothing has changed.";
    private static final String NOT_HERE = "This cannot be done here. Nothing has changed.";

    private static final List<Told> TOLD = List.of(
            told("POST /process-definition/.+/start", START_WITH_ITS_FORM),
            told(
                    "POST /task/[^/]+/delegate",
                    "A step cannot be delegated. Give it back, so that a colleague can take it, or start “Change of worker”."),
            told("POST /task/[^/]+/resolve", NO_WAY_ROUND),
            told("POST /task/[^/]+/bpmn(Error|Escalation)", NO_WAY_ROUND),
            told(
                    "PUT /task/[^/]+",
                    "Who does a step, its target and its urgency come from the pathway. They cannot be changed by hand."),
            told("POST /task/create", "Steps come from the pathway. They cannot be added by hand."),
            told("DELETE /task/[^/]+", "Steps come from the pathway. They cannot be removed by hand."),
            told(
                    "POST /task/[^/]+/identity-links.*",
                    "Which team a step belongs to comes from the pathway. It cannot be changed by hand."),
            told(
                    "\\w+ /(task|process-instance)/[^/]+/comment.*",
                    "Comments are not kept here. Write what matters about the person in the step's form."),
            told(
                    "\\w+ /task/[^/]+/attachment.*",
                    "Files cannot be attached to a step. Send them the way your team does."),
            told("\\w+ /(task|process-instance|execution)/[^/]+/(localV|v)ariables.*", ANSWERS_COME_WITH_FORMS),
            told("\\w+ /variable-instance.*", ANSWERS_COME_WITH_FORMS),
            told("POST /process-instance/variables.*", ANSWERS_COME_WITH_FORMS),
            told("\\w+ /process-definition/.+/restart.*", THE_MODEL_DECIDES),
            told("\\w+ /(signal|message|condition|modification|migration)\\b.*", THE_MODEL_DECIDES),
            told("(POST|PUT|DELETE) /(process-instance|execution)\\b.*", THE_MODEL_DECIDES),
            told(
                    "(POST|PUT|DELETE) /filter.*",
                    "The lists of steps are the same for everyone. They cannot be changed here."),
            told(
                    "DELETE /deployment/.*",
                    "A published pathway stays, because people are on it. Publish a new version instead."),
            told("\\w+ /(user|group|tenant|identity|authorization)\\b.*", "People, teams and roles are not kept here."),
            told("\\w+ /history\\b.*", "The engine's own history is not open. Timings have a page of their own."));

    private ClosedDoors() {}

    /** What is said at a door that is open to nobody. */
    static String sentenceFor(Knock knock) {
        String call = knock.method() + " /" + String.join("/", knock.path());
        Optional<Told> first = TOLD.stream()
                .filter(told -> told.call().matcher(call).matches())
                .findFirst();
        return first.map(Told::sentence).orElse(NOT_HERE);
    }

    /** What is said at a door that is open to others. */
    static String sentenceForOthers() {
        return NOT_YOURS;
    }

    private static Told told(String call, String sentence) {
        return new Told(Pattern.compile(call), sentence);
    }

    private record Told(Pattern call, String sentence) {}
}
