package com.bemusix.backstage.container;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the run: the product's own WAR, the test classes, AssertJ and a mail server to talk to. */
@ArquillianSuiteDeployment
public class SuiteDeployment {

    @Deployment
    public static WebArchive war() throws URISyntaxException {
        GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
            .importDirectory("target/test-classes", path -> belongsIntoTheServer(path))
            .as(GenericArchive.class);
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/backstage.war"))
            .merge(tests, "WEB-INF/classes")
            .addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class));
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Neither what starts the run nor what only looks at class files. */
    private static boolean belongsIntoTheServer(ArchivePath path) {
        return !path.get().startsWith("/META-INF/services")
            && !path.get().startsWith("/com/bemusix/backstage/architecture")
            && !path.get().startsWith("/com/bemusix/backstage/plain")
            && !path.get().contains("/DatabaseOfTheRun")
            && !path.get().equals("/arquillian.xml");
    }
}
