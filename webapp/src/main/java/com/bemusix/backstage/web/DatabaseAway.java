package com.bemusix.backstage.web;

import jakarta.resource.ResourceException;
import jakarta.transaction.SystemException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/**
 * Whether a request failed because PostgreSQL is away for a while: nothing is broken, nothing is half done, and whoever tries again later
 * may succeed. Of a commit that was under way nobody knows whether it was done; a transaction manager says so by its
 * {@code SystemException}, which names no further cause. A pool that cannot hand out a connection says so by the exception of Jakarta
 * Connectors; WildFly's names no further cause. Else it goes by the states of SQL (ISO/IEC 9075, classes 08 and 25) and of PostgreSQL
 * (appendix A of its manual, classes 53 and 57).
 */
public final class DatabaseAway {

    /** After so many seconds it is worth trying again. */
    public static final int RETRY_AFTER_SECONDS = 10;

    private static final String CONNECTION = "08";
    /** Shut down by an administrator, by a crash, or not up yet; too many connections; and a server that takes no writes any more. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300", "25006");
    private static final int DEEPEST = 30;

    private DatabaseAway() {
    }

    /** @param failure null explains nothing */
    public static boolean explains(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof ResourceException || cause instanceof SystemException || cause instanceof ConnectException
                    || cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith(CONNECTION) || STATES.contains(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
