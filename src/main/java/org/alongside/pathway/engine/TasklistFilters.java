package org.alongside.pathway.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The lists of steps in Tasklist: the same for everyone, each seeing in them what is theirs. */
@Component
class TasklistFilters implements SmartInitializingSingleton {

    /** A step of this priority or more is urgent. */
    static final int URGENT = 100;

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";

    /** What a row shows beside names and dates: the reference, never the person's name. */
    private static final List<Map<String, String>> COLUMNS = List.of(Map.of("name", "episode", "label", "Episode"));

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    TasklistFilters(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    @Override
    public void afterSingletonsInstantiated() {
        offer(1, "My steps", "#1d5c63", tasks.createTaskQuery().taskAssigneeExpression(ME));
        offer(
                2,
                "My teams' steps nobody has taken",
                "#4a5a62",
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression(MY_GROUPS)
                        .taskUnassigned());
        offer(3, "Overdue", "#a1260d", mineOrMyTeams().dueBeforeExpression("${now()}"));
        offer(4, "Urgent", "#8a5a00", mineOrMyTeams().taskMinPriority(URGENT));
    }

    private TaskQuery mineOrMyTeams() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    private void offer(int place, String name, String colour, TaskQuery query) {
        Map<String, Object> properties = Map.of(
                "priority", place,
                "color", colour,
                "refresh", true,
                "showUndefinedVariable", false,
                "variables", COLUMNS);
        FilterEntity wanted = (FilterEntity) filters.newTaskFilter(name);
        wanted.setQuery(query);
        wanted.setProperties(properties);
        Filter present = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (present == null) {
            grants.grantFilter(filters.saveFilter(wanted).getId());
            return;
        }
        if (!sameAs(wanted, (FilterEntity) present)) {
            present.setQuery(query);
            present.setProperties(properties);
            filters.saveFilter(present);
        }
        grants.grantFilter(present.getId());
    }

    private static boolean sameAs(FilterEntity wanted, FilterEntity present) {
        return wanted.getQueryInternal().equals(present.getQueryInternal())
                && wanted.getPropertiesInternal().equals(present.getPropertiesInternal());
    }
}
