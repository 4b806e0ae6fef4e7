// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** Makes method handles on C functions. */
public final class Handles {
    private Handles() {}

    /**
     * A handle that calls a C function.
     *
     * @param symbols the library
     * @param name the function's C name
     * @param descriptor its result and parameters
     * @param options for instance {@link Linker.Option#firstVariadicArg(int)} for a variadic function
     * @throws NativeLibraryException if the library has no such function; the message has its name
     */
    public static MethodHandle downcall(
            SymbolLookup symbols, String name, FunctionDescriptor descriptor, Linker.Option... options) {
        MemorySegment function = symbols.find(name)
                .orElseThrow(() -> new NativeLibraryException("The library has no function " + name
                        + ": it is not the library that it should be, or of a version that is too old."));
        return Linker.nativeLinker().downcallHandle(function, descriptor, options);
    }
}
