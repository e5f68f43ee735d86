/** My work: the steps that wait for one worker, and those of their people that wait for others. */
@org.jspecify.annotations.NullMarked
package org.alongside.work.mine;
