package com.bemusix.backstage.web.api.support;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.web.api.problem.EdgeProblem;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import com.bemusix.backstage.web.idempotency.GivenAnswer;
import com.bemusix.backstage.web.idempotency.GivenAnswers;
import com.bemusix.backstage.web.security.Caller;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Puts {@link GivenAnswers} around an {@link Idempotent} method: the answer is turned into bytes before the transaction ends. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotentInterceptor {

    @Inject
    ThisRequest request;

    @Inject
    Caller caller;

    @Inject
    GivenAnswers answers;

    @AroundInvoke
    Object answerOnce(InvocationContext call) throws Exception {
        if (request.key().isEmpty()) {
            return told((Response) answers.run(call::proceed));
        }
        if (!request.keyIsValid()) {
            throw new RefusedRequest(EdgeProblem.IDEMPOTENCY_KEY_INVALID);
        }
        UUID owner = caller.ownAccount().map(AccountId::value).orElseGet(caller::person);
        return response(answers.once(owner, request.key().get(), request.fingerprint(), () -> given((Response) call.proceed())));
    }

    private static Response told(Response response) {
        return response.getEntity() instanceof ShownOnce once ? Response.fromResponse(response).entity(once.told()).build() : response;
    }

    private static GivenAnswer given(Response response) {
        Object entity = response.getEntity();
        ShownOnce answer = entity instanceof ShownOnce once ? once : new ShownOnce(entity, entity);
        return new GivenAnswer(response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION),
            response.getHeaderString(HttpHeaders.ETAG), json(answer.told()), json(answer.kept()));
    }

    private static String json(Object entity) {
        return new String(Json.write(entity), StandardCharsets.UTF_8);
    }

    private static Response response(GivenAnswer given) {
        Response.ResponseBuilder response = Response.status(given.status())
            .type(MediaType.APPLICATION_JSON)
            .entity(given.body().getBytes(StandardCharsets.UTF_8));
        if (given.location() != null) {
            response.location(URI.create(given.location()));
        }
        return given.etag() == null ? response.build() : response.header(HttpHeaders.ETAG, given.etag()).build();
    }
}
