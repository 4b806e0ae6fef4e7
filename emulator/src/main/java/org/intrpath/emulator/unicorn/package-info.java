// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The x86 processor as Unicorn executes it: the binding of its C interface, the hooks, and the counting of retired
 * instructions. Implements unicorn.h of Unicorn 2.1.4 (and, for protected mode alone, works with 2.0.1). Three floors:
 * {@code UnicornLibrary} (the C functions, one to one), {@code Engine} with {@code EngineHooks} and the counters, and
 * clients that never see a native handle. May be used by the packages {@code cpu} and {@code machine}; depends on
 * {@code nativelib} alone.
 *
 * <h2>Why it is as it is: what the engine does, seen on 2.0.1 and 2.1.4</h2>
 *
 * <ul>
 *   <li>A store into its own block makes the engine run the storing instruction again, alone, and calls the code
 *       hook twice for one execution. A translation is reported the first time only, so the hook compares each address
 *       with the one before. What may be twice in a row is a jump to itself, a call to itself, a {@code rep} or such a
 *       replay, and the instruction's bytes tell which.
 *   <li>The edge hook ({@code UC_HOOK_EDGE_GENERATED}) fires for every block translated anew after its bytes changed,
 *       except for the first after {@code uc_ctl} dropped code: {@link
 *       org.intrpath.emulator.unicorn.EngineHooks#forgetCode()} tells the counter itself.
 *   <li>The saved context holds the current privilege level, the mode bits, the descriptor caches, the table and
 *       control registers, the exception in delivery, its error code and EFER. Edited in a context saved a moment
 *       before and restored, they change and nothing else does. That is the way from ring 3 to ring 0, and into
 *       real-address mode: no call gate, no guest code of the harness.
 *   <li>Processors are opened in 64-bit mode since 2026-11-27, i386 ones too, and brought into the mode that they start
 *       in: one that was opened in 32-bit mode runs long mode but shows none of its wide registers. 2.0.1 translates no
 *       addresses in 64-bit mode, so there processors stay in 32-bit mode and the other modes are refused.
 *   <li>Code that another engine, a device or the host wrote is not noticed. The bytes of all translated code are kept
 *       and compared ({@code CodeMap}) when another processor ran in between or somebody wrote, and after CR0, CR3, CR4
 *       or INVLPG. Write-protecting pages of code for the others was the other way: it makes each page that holds both
 *       code and data slow for good, and the engine flushes all translations with each change of protection.
 *   <li>Counts lie by pages of linear addresses, found through a table of 1024 slots, not in one window as until
 *       2026-11-27: a 64-bit kernel is spread over more addresses than a window can hold. It costs five instructions
 *       more in the hook.
 *   <li>A page fault while a selector is loaded from outside a run ends the process.
 *   <li>In 32-bit mode 2.0.1 has no NX, whatever the CPU model.
 *   <li>System calls, model-specific registers and CR8 are carried out wrongly and without a word, {@code cpuid} knows
 *       one processor, and {@code rdtsc} reads the host's clock: the counters stop before such an instruction, and the
 *       model carries it out.
 *   <li>A device access that is not aligned reaches the device as two aligned ones; nothing tells it from two accesses.
 * </ul>
 */
package org.intrpath.emulator.unicorn;
