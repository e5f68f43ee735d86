package org.alongside.work.pathways;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.pathway.version.MoveWish;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** A move as the address or the form of a page says it: {@code instead.} before each step that is gone. */
final class Wished {

    private static final String INSTEAD = "instead.";

    private Wished() {}

    static MoveWish read(String pathway, Map<String, String> sent) {
        Map<String, String> instead = new LinkedHashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(INSTEAD) && !value.isBlank()) instead.put(name.substring(INSTEAD.length()), value);
        });
        return new MoveWish(
                pathway, number(sent.get("from")), number(sent.get("to")), instead, sent.containsKey("anew"));
    }

    /** The same as fields of a form. */
    static Map<String, String> fields(MoveWish wish) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("from", String.valueOf(wish.from()));
        fields.put("to", String.valueOf(wish.to()));
        wish.instead().forEach((gone, instead) -> fields.put(INSTEAD + gone, instead));
        if (wish.targetsAnew()) fields.put("anew", "yes");
        return fields;
    }

    static String address(MoveWish wish, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/pathways/{pathway}/move/preview");
        fields(wish).forEach((name, value) -> address.queryParam(name, "{" + name.replace('.', '_') + "}"));
        if (page > 1) address.queryParam("page", page);
        Map<String, Object> values = new LinkedHashMap<>(Map.of("pathway", wish.pathway()));
        fields(wish).forEach((name, value) -> values.put(name.replace('.', '_'), value));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static int number(@org.jspecify.annotations.Nullable String sent) {
        if (sent == null || !sent.matches("[0-9]{1,9}")) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        return Integer.parseInt(sent);
    }
}
