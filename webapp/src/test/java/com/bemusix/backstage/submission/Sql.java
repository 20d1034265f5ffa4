package com.bemusix.backstage.submission;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;

/** Speaks to the database past the application. */
@ApplicationScoped
public class Sql {

    @Resource(lookup = "java:app/jdbc/backstage")
    DataSource database;

    /** The one number that a query answers. */
    long number(String query) {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the database says to a statement, null if it carries it out. */
    Throwable run(String statement) {
        return catchThrowable(() -> {
            try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
                sql.executeUpdate(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
    }
}
