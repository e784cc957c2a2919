/** Names servlet types as {@code javax.servlet}, as the Confluence 9 line does; on the 10 line they are {@code jakarta.servlet}. */
package com.atlassian.sal.api.xsrf;
