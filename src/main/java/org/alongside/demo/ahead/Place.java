package org.alongside.demo.ahead;

import java.util.Optional;
import org.springframework.core.env.Environment;

/** Where the demo's database is to be. Half a demo must never look like a whole one. */
interface Place {

    boolean isEmpty();

    /** Has the stories told and says in the log how it went. */
    void fill(TellingProcess telling);

    /** The place the settings name; none for a database in memory, which no other process could fill. */
    static Optional<Place> of(Environment settings) {
        String url = settings.getProperty("spring.datasource.url", "");
        if (url.startsWith("jdbc:h2:file:")) return Optional.of(FilePlace.at(url));
        if (url.startsWith("jdbc:postgresql:")) return Optional.of(new ServerPlace(url, settings));
        return Optional.empty();
    }
}
