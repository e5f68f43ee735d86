package org.alongside.work.right;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.AnswersInWords;
import org.alongside.pathway.AnswersInWords.Line;
import org.alongside.pathway.GivenAnswers;
import org.alongside.pathway.desk.Correcting;
import org.springframework.stereotype.Component;

/** The answers that stay as they are, in words, each with the sentence that says how to mend it. */
@Component
class FixedAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AnswersInWords inWords;

    FixedAnswers(AnswersInWords inWords) {
        this.inWords = inWords;
    }

    /** One question, its answer, and what to do where it is wrong. */
    record Fixed(String label, String answer, String sentence) {}

    List<Fixed> of(Correcting open) {
        Map<String, Object> answered = new LinkedHashMap<>();
        open.fixed().keySet().stream()
                .filter(open.values()::containsKey)
                .forEach(key -> answered.put(key, open.values().get(key)));
        GivenAnswers given = open.answers();
        List<Line> lines = inWords.of(given.pathway(), given.pathwayVersion(), given.form(), json(answered));
        List<Fixed> fixed = new ArrayList<>();
        int at = 0;
        for (String key : answered.keySet()) {
            Line line = lines.get(at++);
            fixed.add(new Fixed(line.label(), line.answer(), open.fixed().getOrDefault(key, "")));
        }
        return fixed;
    }

    private static String json(Map<String, Object> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("kept answers can always be written", unwritable);
        }
    }
}
