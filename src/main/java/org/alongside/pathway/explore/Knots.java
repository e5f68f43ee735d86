package org.alongside.pathway.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The groups of states that lead round to each other, each state that leads round to none a group of its own: Tarjan's
 * way, without recursion since a way can be long.
 */
final class Knots {

    private final int[][] next;
    private final int[] order;
    private final int[] lowest;
    private final int[] done;
    private final boolean[] isOpen;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<List<Integer>> knots = new ArrayList<>();
    private int count;

    private Knots(int[][] next) {
        this.next = next;
        this.order = new int[next.length];
        this.lowest = new int[next.length];
        this.done = new int[next.length];
        this.isOpen = new boolean[next.length];
    }

    /** Of the states that are followed by these. */
    static List<List<Integer>> of(int[][] next) {
        var knots = new Knots(next);
        for (int state = 0; state < next.length; state++) if (knots.order[state] == 0) knots.walk(state);
        return knots.knots;
    }

    /** Whether one can go round in it. */
    static boolean isRound(List<Integer> knot, int[][] next) {
        return knot.size() > 1 || Arrays.stream(next[knot.get(0)]).anyMatch(state -> state == knot.get(0));
    }

    private void walk(int first) {
        var path = new ArrayDeque<Integer>(List.of(first));
        enter(first);
        while (!path.isEmpty()) {
            int state = path.peek();
            if (done[state] < next[state].length) {
                var other = next[state][done[state]++];
                if (order[other] == 0) {
                    enter(other);
                    path.push(other);
                } else if (isOpen[other]) lowest[state] = Math.min(lowest[state], order[other]);
                continue;
            }
            path.pop();
            if (!path.isEmpty()) lowest[path.peek()] = Math.min(lowest[path.peek()], lowest[state]);
            if (lowest[state] == order[state]) knots.add(close(state));
        }
    }

    private void enter(int state) {
        order[state] = lowest[state] = ++count;
        open.push(state);
        isOpen[state] = true;
    }

    private List<Integer> close(int state) {
        var knot = new ArrayList<Integer>();
        int last;
        do {
            last = open.pop();
            isOpen[last] = false;
            knot.add(last);
        } while (last != state);
        return knot;
    }
}
