// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EngineTest {

    private final Engine engine = Engine.open(CpuModel.STANDARD);

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void versionIsOneThatTheBindingKnows() {
        assertThat(Engine.version()).matches("2\\.[01]\\.\\d+");
    }

    @Test
    void registersKeepTheirUnsignedValues() {
        engine.write(X86Register.EAX, 0xffff_fffeL);
        assertThat(engine.read(X86Register.EAX)).isEqualTo(0xffff_fffeL);
    }

    @Test
    void tableRegistersKeepBaseAndLimit() {
        engine.writeTable(X86Register.IDTR, TableRegister.of(0x1000, 0x7ff));
        assertThat(engine.readTable(X86Register.IDTR)).isEqualTo(TableRegister.of(0x1000, 0x7ff));
    }

    @Test
    void aBatchMovesSeveralRegisters() {
        RegisterBatch batch = engine.batch(X86Register.ECX, X86Register.EDX, X86Register.IDTR);
        engine.writeTable(X86Register.IDTR, TableRegister.of(0x1000, 0x7ff));
        engine.write(X86Register.EDX, 7);
        batch.load();
        assertThat(batch.get(1)).isEqualTo(7);
        assertThat(batch.base(2)).isEqualTo(0x1000);
        assertThat(batch.limit(2)).isEqualTo(0x7ff);
    }

    @Test
    void aBatchStoresSeveralRegisters() {
        RegisterBatch batch = engine.batch(X86Register.ECX, X86Register.EDX);
        batch.set(0, -1);
        batch.set(1, 3);
        batch.store();
        assertThat(engine.read(X86Register.ECX)).isEqualTo(0xffff_ffffL);
        assertThat(engine.read(X86Register.EDX)).isEqualTo(3);
    }

    @Test
    void ownMemoryIsReadBack() {
        engine.map(0x1000, 0x1000, Protection.ALL);
        engine.writeMemory(0x1ffe, new byte[] {1, 2});
        assertThat(engine.readMemory(0x1ffd, 3)).containsExactly(0, 1, 2);
    }

    @Test
    void unmappedMemoryIsRefused() {
        engine.map(0x1000, 0x1000, Protection.ALL);
        engine.unmap(0x1000, 0x1000);
        assertThatThrownBy(() -> engine.readMemory(0x1000, 1)).isInstanceOf(UnicornException.class);
    }

    @Test
    void errorsNameTheCallItsArgumentsAndTheCode() {
        engine.map(0xfee0_0000L, 0x1000, Protection.READ_WRITE);
        assertThatThrownBy(() -> engine.map(0xfee0_0000L, 0x1000, Protection.READ_WRITE))
                .isInstanceOf(UnicornException.class)
                .hasMessageStartingWith("uc_mem_map(0xfee00000, 0x1000, READ_WRITE): UC_ERR_MAP");
    }

    @Test
    void aContextRestoresRegisters() {
        engine.write(X86Register.EAX, 1);
        try (EngineContext context = engine.newContext()) {
            context.save();
            engine.write(X86Register.EAX, 2);
            context.restore();
        }
        assertThat(engine.read(X86Register.EAX)).isEqualTo(1);
    }

    @Test
    void tableAndPlainRegistersAreNotMixedUp() {
        assertThatThrownBy(() -> engine.readTable(X86Register.EAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EAX is not a table register");
    }

    @Test
    void closingTwiceIsHarmless() {
        engine.close();
        assertThatCode(engine::close).doesNotThrowAnyException();
    }
}
