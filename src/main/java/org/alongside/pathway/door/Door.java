package org.alongside.pathway.door;

import java.util.List;
import java.util.Set;

/**
 * A kind of call, by method and path. In a path {@code {id}} stands for any id of the engine's, which all hold a
 * digit, as the names of its operations do not; {@code {self}} for the caller's own id, also after {@code ?userId=}.
 */
record Door(String method, List<String> path, boolean aboutOneself, Set<Audience> audiences) {

    private static final String ABOUT = "?userId={self}";

    static Door open(Set<Audience> audiences, String method, String path) {
        boolean aboutOneself = path.endsWith(ABOUT);
        String bare = aboutOneself ? path.substring(0, path.length() - ABOUT.length()) : path;
        return new Door(method, List.of(bare.substring(1).split("/", -1)), aboutOneself, audiences);
    }

    boolean leadsTo(Knock knock) {
        if (!method.equals(knock.method()) || path.size() != knock.path().size()) return false;
        for (int i = 0; i < path.size(); i++) {
            if (!matches(path.get(i), knock.path().get(i), knock.worker())) return false;
        }
        return !aboutOneself || knock.worker().equals(knock.about());
    }

    boolean isOpenTo(Set<Audience> callers) {
        return audiences.stream().anyMatch(callers::contains);
    }

    private static boolean matches(String pattern, String step, String worker) {
        if (pattern.equals("{self}")) return step.equals(worker);
        if (pattern.equals("{id}")) return step.chars().anyMatch(Character::isDigit);
        return pattern.equals(step);
    }
}
