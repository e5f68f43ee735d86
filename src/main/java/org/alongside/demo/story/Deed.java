package org.alongside.demo.story;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.record.ContactHow;
import org.alongside.record.DocumentKind;
import org.alongside.record.FileSent;
import org.alongside.record.TimeKind;
import org.jspecify.annotations.Nullable;

/** One thing a worker does in a story. */
sealed interface Deed {

    void happen(Desk desk, Told told);

    /** Starts a pathway for the person. */
    record Start(String worker, String pathway, Map<String, Object> answers) implements Deed {
        @Override
        public void happen(Desk desk, Told told) {
            told.goesOnWith(desk.start(told, pathway, worker, answers));
        }
    }

    /** Starts an act about the person's episode. */
    record Act(String worker, String act, Map<String, Object> answers) implements Deed {
        @Override
        public void happen(Desk desk, Told told) {
            Map<String, Object> all = new LinkedHashMap<>(answers);
            all.put("episode", told.episode().reference());
            desk.start(told, act, worker, all);
        }
    }

    /** Opens a step, as its owner unless somebody else is named. */
    record Look(@Nullable String worker, String step) implements Deed {
        @Override
        public void happen(Desk desk, Told told) {
            desk.look(told, step, worker);
        }
    }

    /** Completes a step, as its owner unless somebody else is named. */
    record Complete(@Nullable String worker, String step, Map<String, Object> answers) implements Deed {
        @Override
        public void happen(Desk desk, Told told) {
            desk.complete(told, step, worker, answers);
        }
    }

    /** Changes the target of a step, as the manager of its team. */
    record Retarget(String worker, String step, Day due, String because) implements Deed {
        @Override
        public void happen(Desk desk, Told told) {
            desk.retarget(told, this);
        }
    }

    /** Opens the record only to those named in it, as the manager of a team that works with the person. */
    record Restrict(String worker, String because) implements Deed {
        @Override
        public void happen(Desk desk, Told told) {
            desk.notes().restrict(told, worker, because);
        }
    }

    /** Writes down what passed with the person or about them, on the day it was. */
    record Contact(String worker, TimeKind kind, ContactHow how, int minutes, String withWhom, String said)
            implements Deed {
        @Override
        public void happen(Desk desk, Told told) {
            desk.notes().keep(told, this);
        }
    }

    /** Adds a file to the episode, of any kind unless one is named. */
    record AddFile(String worker, @Nullable DocumentKind kind, FileSent file) implements Deed {
        @Override
        public void happen(Desk desk, Told told) {
            desk.notes().keep(told, this);
        }
    }

    /** Writes down what a colleague must know before a visit. */
    record Warn(String worker, String words) implements Deed {
        @Override
        public void happen(Desk desk, Told told) {
            desk.notes().warn(told, worker, words);
        }
    }

    /** Writes down how the person wants to be spoken of. */
    record SpeakOf(String worker, String pronouns) implements Deed {
        @Override
        public void happen(Desk desk, Told told) {
            desk.notes().speakOf(told, worker, pronouns);
        }
    }

    /** Goes on with the episode that a hand-on opened. */
    record Follow() implements Deed {
        @Override
        public void happen(Desk desk, Told told) {
            told.goesOnWith(desk.linkedTo(told.episode()));
        }
    }
}
