// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.util.ArrayList;
import java.util.List;
import org.intrpath.emulator.nativelib.NativeLibrary;
import org.intrpath.emulator.nativelib.NativeLibraryException;
import picocli.CommandLine.IVersionProvider;

/** The versions of the project and of the engines. */
final class Version implements IVersionProvider {
    private final DoctorProbe probe;

    /** The version of the engines that a host has. */
    Version(DoctorProbe probe) {
        this.probe = probe;
    }

    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>();
        lines.add("intrpath " + text());
        for (NativeLibrary library : NativeLibrary.values()) {
            lines.add(library.title() + " " + version(library));
        }
        return lines.toArray(String[]::new);
    }

    private String version(NativeLibrary library) {
        try {
            return probe.version(probe.load(library));
        } catch (NativeLibraryException e) {
            return "cannot be used; \"intrpath doctor\" says why";
        }
    }

    /** The project's version, as the jar's manifest has it. */
    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
