package org.alongside.pathway.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An expression in single words and signs, read from left to right. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("'[^'\"\\\\]*'|\"[^'\"\\\\]*\"|-?[0-9]+(?:\\.[0-9]+)?"
            + "|[A-Za-z_][A-Za-z0-9_]*|==|!=|<=|>=|&&|\\|\\||[!<>().,]");

    private final List<String> tokens;
    private int next;

    private Tokens(List<String> tokens) {
        this.tokens = tokens;
    }

    /** Nothing if there is a sign in it that models may not use. */
    static Optional<Tokens> of(String text) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        for (int at = 0; at < text.length(); ) {
            if (Character.isWhitespace(text.charAt(at))) at++;
            else if (matcher.region(at, text.length()).lookingAt()) {
                tokens.add(matcher.group());
                at = matcher.end();
            } else return Optional.empty();
        }
        return Optional.of(new Tokens(tokens));
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    /** The token so many places ahead; empty text beyond the end. */
    String peek(int ahead) {
        return next + ahead < tokens.size() ? tokens.get(next + ahead) : "";
    }

    boolean take(String... oneOf) {
        var found = Set.of(oneOf).contains(peek(0));
        if (found) next++;
        return found;
    }

    String take() {
        var token = peek(0);
        next++;
        return token;
    }
}
