package org.alongside.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.jspecify.annotations.Nullable;

/**
 * An episode as a page shows it to those who need to know.
 *
 * @param possiblySame another record may be of the same person; for managers only, and nothing of that record
 * @param milestones when each was first reached, oldest first
 * @param notices what was raised, newest first
 */
public record EpisodeFile(
        EpisodeRef episode,
        Person person,
        boolean possiblySame,
        Outline outline,
        List<ParticipantLine> participants,
        List<Document> evidence,
        Map<String, Instant> milestones,
        List<Notice> notices) {

    /** What was raised for everybody who sees to the episode, and what was said to this reader alone. */
    public List<Notice> noticesFor(String reader) {
        return notices.stream().filter(notice -> notice.isFor(reader)).toList();
    }

    /**
     * The course of the episode.
     *
     * @param receivingTeam the team's name
     * @param handedOnFrom the episode in which the person told their story before
     * @param reopenedAt when it was last opened again after a closing
     */
    public record Outline(
            String pathway,
            Instant openedAt,
            @Nullable String receivingTeam,
            @Nullable String strand,
            @Nullable String declineReason,
            @Nullable EpisodeRef handedOnFrom,
            @Nullable Instant reopenedAt,
            @Nullable Closing closing) {}

    /** How and when the episode was closed, and what was still open. */
    public record Closing(
            Instant at,
            String reason,
            @Nullable String note,
            @Nullable String stillOpen) {}
}
