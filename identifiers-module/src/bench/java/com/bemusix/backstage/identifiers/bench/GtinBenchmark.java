package com.bemusix.backstage.identifiers.bench;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.hibernate.validator.constraints.EAN;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.constraint.ValidGtin;

/** An EAN-13 judged and read, beside the constraint of Hibernate Validator; both constraints through the same validator. */
@State(Scope.Thread)
public class GtinBenchmark {

    /** One property for each constraint. */
    public static class Product {

        @EAN
        String byHibernate;

        @ValidGtin
        String byBackstage;
    }

    @Param({"right", "wrong"})
    String texts;

    private Validator validator;
    private String[] codes;
    private int next;

    @Setup
    public void prepare() {
        validator = Validation.buildDefaultValidatorFactory().getValidator();
        codes = texts.equals("right") ? Codes.eans() : Codes.wrongEans();
    }

    private String text() {
        next = next + 1 & codes.length - 1;
        return codes[next];
    }

    @Benchmark
    public boolean judge() {
        return Gtin.isValid(text());
    }

    @Benchmark
    public Object read() {
        try {
            return Gtin.parse(text());
        } catch (IdentifierException refusal) {
            return refusal;
        }
    }

    @Benchmark
    public boolean judgeByConstraint() {
        return validator.validateValue(Product.class, "byBackstage", text()).isEmpty();
    }

    @Benchmark
    public boolean judgeByHibernate() {
        return validator.validateValue(Product.class, "byHibernate", text()).isEmpty();
    }
}
