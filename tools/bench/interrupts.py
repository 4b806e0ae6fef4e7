# SPDX-License-Identifier: GPL-2.0-or-later
"""Inject interrupts into a guest one by one, and count its instructions.

This is the peer that `tools/intrpath bench` measures our own machine against:
what one would write with the Python package `unicorn`. The bench runs it and
sends, as one line of JSON on standard input, the guest's memory and its start
state; then lines {"interrupts": n}, each of which is answered by a line
{"elapsed_ns": ..., "instructions": ..., "ticks": ...}.

The guest is halted in ring 0. Each interrupt is delivered as the processor
does: read the gate from the guest's IDT, push the frame, mask IF, go to the
handler, which ends in `iret`, back to the guest's `hlt`. Linear addresses are
equal to physical ones in this guest, so that no page table has to be walked.
"""

import base64
import json
import platform
import struct
import sys
import time

import unicorn
from unicorn import x86_const as x86

CPU_MODEL = x86.UC_CPU_X86_NEHALEM
NOWHERE = 0xFFFFFFFFFFFFFFFF
MSR_EFER = 0xC0000080
EFER_NXE = 1 << 11
CR0_PG_WP_PE = 1 << 31 | 1 << 16 | 1
CR4_PAE = 1 << 5
EFLAGS_IF = 1 << 9
# Cleared on entry through an interrupt gate: IF, and TF, NT, RF, VM.
EFLAGS_KEPT = ~(EFLAGS_IF | 1 << 8 | 1 << 14 | 1 << 16 | 1 << 17) & 0xFFFFFFFF
GATE_BYTES = 8
GATE_PRESENT = 1 << 15
INTERRUPT_GATE = 0xE


class Guest:
    """A guest in an engine, with one code hook that counts by address."""

    def __init__(self, start):
        memory = base64.b64decode(start["memory"])
        self.uc = uc = unicorn.Uc(unicorn.UC_ARCH_X86, unicorn.UC_MODE_32)
        uc.ctl_set_cpu_model(CPU_MODEL)
        uc.ctl_exits_enabled(True)  # no address ends a run, only hlt does
        uc.mem_map(0, len(memory))
        uc.mem_write(0, memory)
        uc.reg_write(
            x86.UC_X86_REG_GDTR, (0, start["gdt_base"], start["gdt_limit"], 0)
        )
        uc.reg_write(
            x86.UC_X86_REG_IDTR, (0, start["idt_base"], start["idt_limit"], 0)
        )
        uc.msr_write(MSR_EFER, EFER_NXE)
        uc.reg_write(x86.UC_X86_REG_CR3, start["cr3"])
        uc.reg_write(x86.UC_X86_REG_CR4, CR4_PAE)
        uc.reg_write(x86.UC_X86_REG_CR0, CR0_PG_WP_PE)
        uc.reg_write(x86.UC_X86_REG_CS, start["code_selector"])
        for segment in (
            x86.UC_X86_REG_SS,
            x86.UC_X86_REG_DS,
            x86.UC_X86_REG_ES,
        ):
            uc.reg_write(segment, start["data_selector"])
        uc.reg_write(x86.UC_X86_REG_ESP, start["esp"])
        uc.reg_write(x86.UC_X86_REG_EFLAGS, EFLAGS_IF | 2)
        self.vector = start["vector"]
        self.ticks_at = start["ticks"]
        self.counts = {}
        uc.hook_add(unicorn.UC_HOOK_CODE, self.instruction)
        uc.emu_start(start["eip"], NOWHERE)

    def instruction(self, uc, address, size, user_data):
        """The code hook: an instruction begins."""
        try:
            self.counts[address] += 1
        except KeyError:
            self.counts[address] = 1

    def deliver(self):
        """Do what the processor does, up to the handler's first instruction."""
        uc = self.uc
        # One by one is a tenth faster here than uc.reg_read_batch.
        eip = uc.reg_read(x86.UC_X86_REG_EIP)
        eflags = uc.reg_read(x86.UC_X86_REG_EFLAGS)
        esp = uc.reg_read(x86.UC_X86_REG_ESP)
        cs = uc.reg_read(x86.UC_X86_REG_CS)
        if not eflags & EFLAGS_IF:
            raise RuntimeError("the guest takes no interrupts: IF is clear")
        _, base, limit, _ = uc.reg_read(x86.UC_X86_REG_IDTR)
        offset = self.vector * GATE_BYTES
        if offset + GATE_BYTES - 1 > limit:
            raise RuntimeError("the vector is beyond the IDT's limit")
        low, selector, kind, high = struct.unpack(
            "<HHHH", uc.mem_read(base + offset, GATE_BYTES)
        )
        if not kind & GATE_PRESENT or kind >> 8 & 0x1F != INTERRUPT_GATE:
            raise RuntimeError("no present interrupt gate: %04x" % kind)
        if selector != cs:
            raise RuntimeError("the gate leads out of the ring")
        esp -= 12
        uc.mem_write(esp, struct.pack("<III", eip, cs, eflags))
        uc.reg_write(x86.UC_X86_REG_ESP, esp)
        uc.reg_write(x86.UC_X86_REG_EFLAGS, eflags & EFLAGS_KEPT)
        return low | high << 16

    def inject(self, interrupts):
        """Inject interrupts, each into the halted guest, and time them."""
        counted_before = sum(self.counts.values())
        ticks_before = self.ticks()
        begin = time.thread_time_ns()
        for _ in range(interrupts):
            self.uc.emu_start(self.deliver(), NOWHERE)
        elapsed_ns = time.thread_time_ns() - begin
        return {
            "elapsed_ns": elapsed_ns,
            "instructions": sum(self.counts.values()) - counted_before,
            "ticks": self.ticks() - ticks_before,
        }

    def ticks(self):
        """Read the guest's own count of interrupts."""
        return struct.unpack("<I", self.uc.mem_read(self.ticks_at, 4))[0]


def answer(value):
    """Send a line."""
    print(json.dumps(value), flush=True)


def main():
    guest = Guest(json.loads(sys.stdin.readline()))
    answer(
        {
            "python": platform.python_version(),
            "unicorn": unicorn.__version__,
        }
    )
    for line in sys.stdin:
        answer(guest.inject(json.loads(line)["interrupts"]))


main()
