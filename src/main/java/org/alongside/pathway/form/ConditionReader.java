package org.alongside.pathway.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.pathway.form.Condition.All;
import org.alongside.pathway.form.Condition.Any;
import org.alongside.pathway.form.Condition.Compared;
import org.jspecify.annotations.Nullable;

/** Reads the conditions most forms use: answers compared with codes, joined by and/or. Anything else is left to FEEL. */
final class ConditionReader {

    private static final Pattern COMPARISON =
            Pattern.compile("\\s*([A-Za-z]\\w*+)\\s*+(!?=)\\s*+(?:\"([^\"\\\\\\p{Cntrl}]*+)\"|null\\b)\\s*+");
    private static final Pattern OPENING = Pattern.compile("\\s*+\\(");
    private static final Pattern CLOSING = Pattern.compile("\\s*+\\)\\s*+");
    private static final Pattern AND = Pattern.compile("and\\b");
    private static final Pattern OR = Pattern.compile("or\\b");

    private final Matcher rest;

    ConditionReader(String feel) {
        this.rest = COMPARISON.matcher(feel);
    }

    Optional<Condition> read() {
        Condition condition = any();
        return Optional.ofNullable(condition).filter(whole -> rest.regionStart() == rest.regionEnd());
    }

    private @Nullable Condition any() {
        return joined(OR, ConditionReader::all, Any::new);
    }

    private @Nullable Condition all() {
        return joined(AND, ConditionReader::one, All::new);
    }

    private @Nullable Condition joined(
            Pattern word,
            Function<ConditionReader, @Nullable Condition> part,
            Function<List<Condition>, Condition> join) {
        List<Condition> parts = new ArrayList<>();
        do {
            Condition next = part.apply(this);
            if (next == null) return null;
            parts.add(next);
        } while (take(word) != null);
        return parts.size() == 1 ? parts.get(0) : join.apply(parts);
    }

    private @Nullable Condition one() {
        if (take(OPENING) != null) {
            Condition inner = any();
            return take(CLOSING) == null ? null : inner;
        }
        MatchResult found = take(COMPARISON);
        if (found == null || FeelWords.isKeyword(found.group(1))) return null;
        return new Compared(found.group(1), found.group(2).equals("="), found.group(3));
    }

    private @Nullable MatchResult take(Pattern next) {
        if (!rest.usePattern(next).lookingAt()) return null;
        MatchResult found = rest.toMatchResult();
        rest.region(found.end(), rest.regionEnd());
        return found;
    }
}
