package org.alongside.work.team;

import org.alongside.work.team.Members.Unfinished;

/** A membership that is to end, with what hangs on it. */
record Ending(Member member, Unfinished unfinished) {}
