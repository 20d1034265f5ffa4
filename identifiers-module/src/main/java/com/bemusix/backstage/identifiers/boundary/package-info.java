/**
 * The operations of the registry: a transaction begins here, a command comes in, a view goes out, both of them records. Every operation of
 * a label takes its account and sees nothing of another's; whoever calls has checked the role. Refusals are
 * {@link com.bemusix.backstage.identifiers.RegistryException}s; a value that breaks a command's constraints is a
 * {@link jakarta.validation.ConstraintViolationException}.
 */
package com.bemusix.backstage.identifiers.boundary;
