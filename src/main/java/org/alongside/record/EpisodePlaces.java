package org.alongside.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a form say where an episode is received, what was decided, and what is left at its closing. */
@Component
class EpisodePlaces implements Places {

    private static final String RECEIVING_TEAM = "episode.receivingTeam";

    private static final List<TextPlace> WORDS = List.of(
            new TextPlace(RECEIVING_TEAM, "receiving_team", "receiving team", 30),
            new TextPlace("episode.strand", "strand", "strand", 20),
            new TextPlace("episode.declineReason", "decline_reason", "reason for declining", 40),
            new TextPlace("episode.closingNote", "closing_note", "what is still open", 4000));

    private final JdbcClient jdbc;

    EpisodePlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return WORDS.stream().collect(Collectors.toUnmodifiableMap(TextPlace::place, place -> String.class));
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        for (TextPlace place : WORDS) {
            if (values.get(place.place()) instanceof String words && !words.isBlank()) {
                keep(episode, place, place.fit(words));
            }
        }
    }

    /** The receiving team is not: it has been told already. */
    @Override
    public Set<String> correctable() {
        return WORDS.stream()
                .map(TextPlace::place)
                .filter(place -> !place.equals(RECEIVING_TEAM))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A decision that was taken back must not go on saying on the episode's page why it was made. */
    @Override
    public void takeBack(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        for (TextPlace place : WORDS) {
            if (values.containsKey(place.place()) && !place.place().equals(RECEIVING_TEAM)) {
                jdbc.sql("update episode set %s = null where id = :episode".formatted(place.column()))
                        .param("episode", episode.id())
                        .update();
            }
        }
    }

    private void keep(EpisodeRef episode, TextPlace place, String words) {
        if (place.place().equals(RECEIVING_TEAM)) mustReceiveReferrals(words);
        jdbc.sql("update episode set %s = :words where id = :episode".formatted(place.column()))
                .param("words", words)
                .param("episode", episode.id())
                .update();
    }

    private void mustReceiveReferrals(String team) {
        boolean receives = jdbc.sql("select exists (select 1 from team where id = :team and receives_referrals)")
                .param("team", team)
                .query(Boolean.class)
                .single();
        if (!receives) throw Refusal.invalid("Receiving team: choose a team that receives referrals.");
    }
}
