package org.alongside.pathway.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** What is found out at elements while something happens: as planned, and where there is no plan, anything. */
final class Found {

    private final Map<String, List<Map<String, Object>>> planned;
    private final Random dice;
    private final Terrain terrain;
    private final Map<String, List<Map<String, Object>>> given = new HashMap<>();

    Found(Terrain terrain, Map<String, List<Map<String, Object>>> planned, Random dice) {
        this.terrain = terrain;
        this.planned = planned;
        this.dice = dice;
    }

    /** As the engine keeps it. */
    Map<String, Object> at(String element) {
        var plan = planned.getOrDefault(element, List.of());
        var before = given.computeIfAbsent(element, none -> new ArrayList<>());
        var found = new HashMap<String, Object>();
        terrain.at(element).learns().forEach((name, values) -> {
            var any = values.get(dice.nextInt(values.size()));
            found.put(name, any == Node.NO_ANSWER ? null : any);
        });
        if (before.size() < plan.size()) found.putAll(plan.get(before.size()));
        found.replaceAll((name, value) -> kept(value));
        before.add(found);
        return found;
    }

    /** Whether just this was found, as far as it matters. */
    boolean was(Map<String, List<Map<String, Object>>> other) {
        return other.entrySet().stream().allMatch(at -> was(at.getValue(), given.getOrDefault(at.getKey(), List.of())));
    }

    private static boolean was(List<Map<String, Object>> these, List<Map<String, Object>> given) {
        return these.size() <= given.size()
                && IntStream.range(0, these.size())
                        .allMatch(n -> these.get(n).entrySet().stream()
                                .allMatch(each ->
                                        same(each.getValue(), given.get(n).get(each.getKey()))));
    }

    private static Object kept(Object value) {
        if (!(value instanceof BigDecimal number)) return value;
        return number.stripTrailingZeros().scale() <= 0
                ? (Object) number.longValueExact()
                : (Object) number.doubleValue();
    }

    static boolean same(Object one, Object other) {
        if (one instanceof Number && other instanceof Number)
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        return one == null ? other == null : one.equals(other);
    }
}
