/** Publishing a pathway: uploading what was drawn, looking at what it changes and for whom, and making it live. */
@org.jspecify.annotations.NullMarked
package org.alongside.work.publish;
