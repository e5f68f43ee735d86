package org.alongside.timing.question;

/**
 * Conversation 1 ended as resolved, and whether that held; see record/how-many-are-resolved-at-conversation-one.sql.
 *
 * @param asRecorded those that ended resolved, of all that ended
 * @param held those resolved with nothing more for 90 days, of all that ended; without: those not known yet
 */
public record Resolved(Share asRecorded, Share held) {

    static Resolved of(long ended, long resolved, long held, long pending) {
        return new Resolved(new Share(resolved, ended, 0), new Share(held, ended - pending, pending));
    }
}
