package org.alongside.access;

/** Teams and the engine groups that stand for a role in a team. */
public class Teams {

    private Teams() {}

    /** The engine's group of a role in a team, as {@code thepodTeamManager}. */
    public static String group(String team, String role) {
        return team + Character.toUpperCase(role.charAt(0)) + role.substring(1);
    }

    /** The team of a group; a team's id has no capital letters. */
    public static String teamOfGroup(String group) {
        int end = 0;
        while (end < group.length() && !Character.isUpperCase(group.charAt(end))) end++;
        return group.substring(0, end);
    }
}
