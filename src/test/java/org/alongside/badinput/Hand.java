package org.alongside.badinput;

import java.util.Map;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller;
import org.alongside.doors.Caller.Mount;
import org.alongside.doors.Callers;

/** A worker's hand on a step, over HTTP. */
record Hand(Caller caller) {

    static Hand of(Mount mount, int port, String worker) {
        return new Hand(Callers.at(mount, port, worker));
    }

    Answer complete(String step, Map<String, Object> answers) {
        return caller.post("/task/" + step + "/complete", Answers.json(answers));
    }

    Answer submit(String step, Map<String, Object> answers) {
        return caller.post("/task/" + step + "/submit-form", Answers.json(answers));
    }

    Answer claim(String step, String owner) {
        return caller.post("/task/" + step + "/claim", "{\"userId\": \"" + owner + "\"}");
    }

    Answer unclaim(String step) {
        return caller.post("/task/" + step + "/unclaim", "");
    }

    Answer assign(String step, String owner) {
        return caller.post("/task/" + step + "/assignee", "{\"userId\": \"" + owner + "\"}");
    }
}
