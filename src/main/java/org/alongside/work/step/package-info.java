/** Opening, drafting, completing and starting: any form a manager drew, as a page. */
@org.jspecify.annotations.NullMarked
package org.alongside.work.step;
