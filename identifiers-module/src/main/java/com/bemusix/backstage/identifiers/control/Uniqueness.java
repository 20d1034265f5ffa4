package com.bemusix.backstage.identifiers.control;

import java.sql.SQLException;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;

/** Tells which promise was broken because somebody else was faster; the indexes and triggers of the database decide such races. */
final class Uniqueness {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String RESTRICT_VIOLATION = "23001";

    private Uniqueness() {
    }

    /** Writes what is pending. */
    static void flush(EntityManager entities) {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw refusal(e);
        }
    }

    private static RuntimeException refusal(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return refusal(failure, sql.getMessage());
            }
            if (cause instanceof SQLException sql && RESTRICT_VIOLATION.equals(sql.getSQLState())
                    && sql.getMessage().contains("the number was promised and is void")) {
                return new RegistryException(Kind.NUMBER_VOID, failure);
            }
        }
        return failure;
    }

    private static RuntimeException refusal(PersistenceException failure, String message) {
        if (message.contains("isrc_names_one_recording")) {
            return new RegistryException(Kind.ISRC_DUP_OTHER_RECORDING, failure);
        }
        if (message.contains("recording_has_one_isrc")) {
            return new RegistryException(Kind.RECORDING_HAS_OTHER_ISRC, failure);
        }
        if (message.contains("duplicate_case_of_")) {
            return new RegistryException(Kind.CASE_OPEN, failure);
        }
        if (message.contains("upc_names_one_release")) {
            return new RegistryException(Kind.UPC_DUP_OTHER_RELEASE, failure);
        }
        if (message.contains("release_has_one_upc")) {
            return new RegistryException(Kind.STALE, failure);
        }
        return failure;
    }
}
