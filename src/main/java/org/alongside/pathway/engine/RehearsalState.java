package org.alongside.pathway.engine;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What belongs to one rehearsal and to no other: its time, its story, its milestones, its forms. */
final class RehearsalState {

    /** Also keeps its files and places apart within the engine. */
    final String id;

    final RehearsalStory story = new RehearsalStory(this::now);
    final Map<String, Instant> reached = new ConcurrentHashMap<>();
    final Forms forms;
    final KnownAnswers answers;
    private volatile Instant now;

    RehearsalState(String id, Instant now, Vocabulary vocabulary) {
        this.id = id;
        this.now = now;
        this.forms = new Forms(vocabulary);
        this.answers = new KnownAnswers(forms);
    }

    Instant now() {
        return now;
    }

    void moveTo(Instant moment) {
        now = moment;
    }

    /** As it was before anything happened. */
    void forget(Instant moment) {
        story.forget();
        reached.clear();
        now = moment;
    }
}
