package org.alongside.work.mine;

import java.util.HashMap;
import java.util.Map;
import org.alongside.record.Words;

/** What a worker narrows their list to; an empty text narrows nothing. */
record Wanted(String pathway, String person) {

    private static final int LONGEST = 200;

    Wanted {
        pathway = pathway.strip();
        person = person.strip().substring(0, Math.min(person.strip().length(), LONGEST));
    }

    public boolean isNarrow() {
        return !pathway.isEmpty() || !person.isEmpty();
    }

    /**
     * Conditions on a row s of open_step.
     *
     * @param mayBeHidden whether the name may be one this worker may not read, so that it must not be found by it
     */
    String condition(boolean mayBeHidden) {
        String condition = pathway.isEmpty() ? "" : " and s.pathway = :pathway";
        if (person.isEmpty()) return condition;
        return condition
                + " "
                + """
                and exists (select 1 from episode f join person n on n.id = f.person_id
                    where f.id = s.episode_id and (f.reference = :reference or n.folded_name like :called)%s)""".formatted(
                                mayBeHidden
                                        ? " and not exists (select 1 from restriction x where x.person_id = n.id and x.in_force)"
                                        : "");
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (!pathway.isEmpty()) values.put("pathway", pathway);
        if (!person.isEmpty()) {
            values.put("reference", person.toUpperCase(java.util.Locale.UK));
            values.put("called", "%" + Words.searched(person) + "%");
        }
        return values;
    }
}
