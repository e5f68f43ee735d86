package org.alongside.pathway.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.pathway.desk.WhatFollows;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.jspecify.annotations.Nullable;

/** Reads off the model what follows a step, up to where people wait next, in the words on its splits and flows. */
final class FollowingSteps {

    /** More splits in a row are more than a worker reads before completing a step. */
    private static final int FURTHEST = 4;

    private static final Set<String> SPLITS = Set.of("exclusiveGateway", "inclusiveGateway");

    /** Where people wait, or nobody any more. */
    private static final Set<String> STOPS = Set.of(
            "userTask",
            "callActivity",
            "subProcess",
            "intermediateTimer",
            "intermediateMessageCatch",
            "noneEndEvent",
            "terminateEndEvent",
            "messageEndEvent",
            "errorEndEvent",
            "escalationEndEvent");

    private final Set<String> seen = new HashSet<>();
    private final List<WhatFollows> found = new ArrayList<>();

    private FollowingSteps() {}

    static List<WhatFollows> of(@Nullable ActivityImpl step) {
        FollowingSteps following = new FollowingSteps();
        if (step != null) following.flowsOf(step, "", 0);
        return List.copyOf(following.found);
    }

    private void flowsOf(ActivityImpl activity, String when, int splits) {
        boolean split = SPLITS.contains(type(activity))
                && activity.getOutgoingTransitions().size() > 1;
        for (PvmTransition flow : activity.getOutgoingTransitions()) {
            String words = split ? joined(when, called(activity), name((TransitionImpl) flow)) : when;
            arrive((ActivityImpl) flow.getDestination(), words, split ? splits + 1 : splits);
        }
    }

    private void arrive(ActivityImpl activity, String when, int splits) {
        if (STOPS.contains(type(activity))) {
            found.add(new WhatFollows(when, List.of(called(activity))));
        } else if (splits <= FURTHEST && seen.add(activity.getId() + when)) {
            flowsOf(activity, when, splits);
        }
    }

    private static String joined(String before, String question, String answer) {
        String own = Stream.of(question, answer)
                .filter(words -> !words.isBlank())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return before.isEmpty() ? own : before + "; " + own;
    }

    private static String called(ActivityImpl activity) {
        Object name = activity.getProperty("name");
        return name == null ? "" : name.toString().replaceAll("\\s+", " ").strip();
    }

    private static String name(TransitionImpl flow) {
        Object name = flow.getProperty("name");
        return name == null ? "" : name.toString().replaceAll("\\s+", " ").strip();
    }

    private static String type(ActivityImpl activity) {
        return String.valueOf(activity.getProperty("type"));
    }
}
