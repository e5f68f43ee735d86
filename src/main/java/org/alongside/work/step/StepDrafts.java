package org.alongside.work.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.desk.StepLine;
import org.alongside.pathway.desk.StepPaper;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** A worker's drafts of steps: picked up again, kept before anything can go wrong, let go once sent. */
@Component
class StepDrafts {

    private final Drafts drafts;

    StepDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What a form begins with, and the revision it is typed over. */
    record Begun(Typed typed, int revision, Optional<Draft> draft) {}

    /** What the worker typed before. */
    Begun before(StepPaper paper, String worker) {
        Optional<Draft> draft = drafts.find(worker, Draft.ofStep(paper.line().stepId()));
        return new Begun(
                draft.map(Draft::typed).orElse(Typed.NOTHING),
                draft.map(Draft::revision).orElse(0),
                draft);
    }

    /** What the worker typed just now. */
    Begun just(StepPaper paper, String worker, Typed typed) {
        return new Begun(typed, before(paper, worker).revision(), Optional.empty());
    }

    /** What the worker had typed when their session ended, over the revision they had then. */
    static Begun broughtBack(StepPaper paper, MultiValueMap<String, String> sent) {
        return new Begun(Typed.in(paper.form(), sent), revision(sent), Optional.empty());
    }

    static int revision(MultiValueMap<String, String> sent) {
        String revision = sent.getFirst("revision");
        return revision == null || !revision.matches("[0-9]{1,9}") ? 0 : Integer.parseInt(revision);
    }

    /** Keeps the words over the revision they were typed over; nothing where another window kept other words since. */
    Optional<Integer> keep(StepPaper paper, String worker, Typed typed, int over) {
        StepLine line = paper.line();
        return drafts.keep(worker, Draft.ofStep(line.stepId()), line.episode().id(), line.name(), typed, over);
    }

    /** Keeps what is about to be sent, whatever was kept before. */
    void keepBeforeSending(StepPaper paper, String worker, Typed typed) {
        keep(paper, worker, typed, before(paper, worker).revision());
    }

    /** Lets a draft go, and remembers what was sent by its print, so that the same form sent twice is known. */
    void sent(String stepId, String worker, Map<String, List<String>> sent) {
        drafts.forget(worker, Draft.ofStep(stepId));
        drafts.keep(worker, Draft.ofSent(stepId), null, "", print(sent), 0);
    }

    boolean wasSentBy(String stepId, String worker, Map<String, List<String>> sent) {
        return drafts.find(worker, Draft.ofSent(stepId))
                .filter(before -> before.typed().equals(print(sent)))
                .isPresent();
    }

    /** What is left of a step that ended before its words were sent. */
    Typed left(String stepId, String worker) {
        return drafts.find(worker, Draft.ofStep(stepId)).map(Draft::typed).orElse(Typed.NOTHING);
    }

    /** Keeps what was sent for a step that has ended, over what was kept of it before. */
    Typed keepWithoutItsForm(String stepId, String worker, Map<String, List<String>> sent) {
        Typed typed = Typed.in(sent);
        Optional<Draft> before = drafts.find(worker, Draft.ofStep(stepId));
        drafts.keep(
                worker,
                Draft.ofStep(stepId),
                before.map(Draft::episode).orElse(null),
                before.map(Draft::stepName).orElse("A step that has ended"),
                typed,
                before.map(Draft::revision).orElse(0));
        return typed;
    }

    private static Typed print(Map<String, List<String>> sent) {
        return Typed.in(sent).print();
    }
}
