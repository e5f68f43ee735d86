package org.alongside.work.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.ContactHow;
import org.alongside.record.EpisodeFiles;
import org.alongside.record.TimeKind;
import org.alongside.record.Words;
import org.springframework.stereotype.Component;

/** What can be chosen in the form, as its radio buttons take it. */
@Component
class Asked {

    private final EpisodeFiles files;

    Asked(EpisodeFiles files) {
        this.files = files;
    }

    List<Map<String, String>> kinds() {
        return Arrays.stream(TimeKind.values())
                .map(kind -> choice(kind.code(), kind.label()))
                .toList();
    }

    List<Map<String, String>> hows() {
        return Arrays.stream(ContactHow.values())
                .map(how -> choice(how.code(), how.label()))
                .toList();
    }

    List<Map<String, String>> episodes(List<EpisodeRef> open) {
        return open.stream()
                .map(episode -> choice(episode.reference(), "%s, %s".formatted(episode.reference(), pathway(episode))))
                .toList();
    }

    private String pathway(EpisodeRef episode) {
        return files.find(episode.reference())
                .map(file -> Words.spoken(file.outline().pathway()))
                .orElse("");
    }

    private static Map<String, String> choice(String value, String text) {
        return Map.of("value", value, "text", text);
    }
}
