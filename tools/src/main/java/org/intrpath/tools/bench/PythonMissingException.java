// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

/** The Python script cannot be run here: its row is left out, the others stand. */
final class PythonMissingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Says what is missing and how to get it.
     *
     * @param what is wrong.
     */
    PythonMissingException(String what) {
        super(what
                + ". To run it, in the checkout: python3 -m pip install --require-hashes --only-binary=:all: --no-deps"
                + " --target .bench-python -r tools/bench/requirements.txt");
    }
}
