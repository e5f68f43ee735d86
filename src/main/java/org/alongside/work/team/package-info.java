/** What a team's manager sees and settles: who waits, who has how much, what is late, who is in the team. */
@org.jspecify.annotations.NullMarked
package org.alongside.work.team;
