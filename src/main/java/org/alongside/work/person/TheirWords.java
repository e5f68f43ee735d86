package org.alongside.work.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.record.NewestAnswers;
import org.springframework.stereotype.Component;

/** What matters to each of many people, short enough for a row of a list. */
@Component
public class TheirWords {

    /** Two or three lines on a wide screen: enough to see whom this is for, short enough to compare rows. */
    static final int LONGEST = 160;

    private final NewestAnswers answers;
    private final PersonSettings settings;

    TheirWords(NewestAnswers answers, PersonSettings settings) {
        this.answers = answers;
        this.settings = settings;
    }

    /** By episode; whether the reader may see it is for the caller to have asked. */
    public Map<UUID, String> inShort(Collection<UUID> episodes) {
        Map<UUID, String> words = new HashMap<>(answers.to(settings.whatMatters(), episodes));
        words.replaceAll((episode, whole) -> shortened(whole.strip()));
        return words;
    }

    /** To the end of a word where there is one, and never through the middle of a sign. */
    static String shortened(String words) {
        if (words.length() <= LONGEST) return words;
        int space = words.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : words.offsetByCodePoints(0, words.codePointCount(0, LONGEST));
        return words.substring(0, end).strip() + " …";
    }
}
