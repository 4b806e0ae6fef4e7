// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.lint;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader.IgnoredModulesOptions;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.xml.sax.InputSource;

/** Runs Checkstyle by the rules of {@code checkstyle.xml}. */
final class Checkstyle {
    private Checkstyle() {}

    static List<Finding> check(List<Path> files) throws CheckstyleException {
        Checker checker = new Checker();
        checker.setModuleClassLoader(Checkstyle.class.getClassLoader());
        checker.configure(ConfigurationLoader.loadConfiguration(
                new InputSource(Checkstyle.class.getResourceAsStream("checkstyle.xml")),
                new PropertiesExpander(new Properties()),
                IgnoredModulesOptions.EXECUTE));
        Findings findings = new Findings();
        checker.addListener(findings);
        checker.process(files.stream().map(Path::toFile).toList());
        checker.destroy();
        return findings.all;
    }

    private static final class Findings implements AuditListener {
        private final List<Finding> all = new ArrayList<>();

        @Override
        public void addError(AuditEvent event) {
            String check = event.getSourceName().replaceAll(".*\\.|Check$", "");
            all.add(new Finding(
                    new File(event.getFileName()).toPath(),
                    event.getLine(),
                    event.getColumn(),
                    event.getMessage() + " [" + check + "]"));
        }

        @Override
        public void addException(AuditEvent event, Throwable throwable) {
            all.add(new Finding(new File(event.getFileName()).toPath(), 1, 0, "cannot be checked: " + throwable));
        }

        @Override
        public void auditStarted(AuditEvent event) {}

        @Override
        public void auditFinished(AuditEvent event) {}

        @Override
        public void fileStarted(AuditEvent event) {}

        @Override
        public void fileFinished(AuditEvent event) {}
    }
}
