/** The pages of those who publish: versions with the people on them, moving people, retiring and pausing a pathway. */
@org.jspecify.annotations.NullMarked
package org.alongside.work.pathways;
