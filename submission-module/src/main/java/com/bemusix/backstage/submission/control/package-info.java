/** The steps that the boundary is made of, and the stores of the entities, one for each aggregate: the only users of the entity manager. */
package com.bemusix.backstage.submission.control;
