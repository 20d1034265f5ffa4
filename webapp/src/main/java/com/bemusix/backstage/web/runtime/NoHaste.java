package com.bemusix.backstage.web.runtime;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Lets a migration take the time that it needs: a statement over a whole table may take longer than any of a request. */
final class NoHaste implements Callback {

    private int usual;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE_ERROR;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (event == Event.BEFORE_EACH_MIGRATE) {
                usual = context.getConnection().getNetworkTimeout();
                context.getConnection().setNetworkTimeout(Runnable::run, 0);
            } else if (!context.getConnection().isClosed()) {
                context.getConnection().setNetworkTimeout(Runnable::run, usual);
            }
        } catch (SQLException e) {
            throw new FlywayException(e);
        }
    }

    @Override
    public String getCallbackName() {
        return "no haste";
    }
}
