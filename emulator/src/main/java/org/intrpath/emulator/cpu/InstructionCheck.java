// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.X86Register;

/** Checks instructions before the engine executes them, where it would execute what the processor refuses. */
final class InstructionCheck {

    private final Engine engine;
    private final PortPermission ports;
    private final ControlRegisterWrites controls;

    InstructionCheck(Engine engine, ProcessorState state, CpuIdentification identification) {
        this.engine = engine;
        this.ports = new PortPermission(state);
        this.controls = new ControlRegisterWrites(engine, state, identification);
    }

    /**
     * Checks an instruction that reaches for a port; the state is captured.
     *
     * @param codeBits 16, 32 or 64.
     * @return null if it may execute; else the exception to deliver.
     */
    RaisedEvent ofPort(byte[] code, int length, int codeBits) {
        PortInstruction instruction = PortInstruction.decode(code, length, codeBits);
        return outcome(() -> ports.require(instruction, (int) engine.read(X86Register.RDX)));
    }

    /**
     * Checks an instruction that writes a control register; the state is captured.
     *
     * @return null if it may execute; else the exception to deliver.
     */
    RaisedEvent ofControlRegister(byte[] code, int length) {
        return outcome(() -> controls.require(code, length));
    }

    private static RaisedEvent outcome(Runnable check) {
        try {
            check.run();
            return null;
        } catch (ProcessorFaultException fault) {
            return fault.raised();
        }
    }
}
