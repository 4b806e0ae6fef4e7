// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The instructions of the floating-point unit. Source: Intel SDM 2, appendix A, "Escape Opcode Instructions"; in the
 * spelling of AT&amp;T, whose {@code fsub} and {@code fsubr} into another register than the top change places.
 */
final class X87Encodings {

    /** With an operand in memory: opcode, the field in its ModRM byte, mnemonic. */
    private static final String MEMORY = """
        d9/0 flds | dd/0 fldl | db/5 fldt | d9/2 fsts | dd/2 fstl | d9/3 fstps | dd/3 fstpl | db/7 fstpt
        df/0 filds | db/0 fildl | df/5 fildq | df/2 fists | db/2 fistl | df/3 fistps | db/3 fistpl | df/7 fistpq
        df/1 fisttps | db/1 fisttpl | dd/1 fisttpq
        """;

    /** With a register, or on %st and one: opcode, the second byte with %st in it, mnemonic. */
    private static final String REGISTER = """
        d9c0 fld | ddd0 fst | ddd8 fstp | d9c8 fxch | ddc0 ffree | dde0 fucom | dde8 fucomp | d8d0 fcom | d8d8 fcomp
        dbf0 fcomi | dbe8 fucomi | dff0 fcomip | dfe8 fucomip
        dac0 fcmovb | dac8 fcmove | dad0 fcmovbe | dad8 fcmovu
        dbc0 fcmovnb | dbc8 fcmovne | dbd0 fcmovnbe | dbd8 fcmovnu
        """;

    /** Without operands, beyond those above, which then mean %st(1): opcode, mnemonic. */
    private static final String ALONE = """
        d9f0 f2xm1 | d9f1 fyl2x | d9f2 fptan | d9f3 fpatan | d9f4 fxtract | d9f5 fprem1 | d9f6 fdecstp | d9f7 fincstp
        d9f8 fprem | d9f9 fyl2xp1 | d9fa fsqrt | d9fb fsincos | d9fc frndint | d9fd fscale | d9fe fsin | d9ff fcos
        d9e0 fchs | d9e1 fabs | d9e4 ftst | d9e5 fxam | d9e8 fld1 | d9e9 fldl2t | d9ea fldl2e | d9eb fldpi
        d9ec fldlg2 | d9ed fldln2 | d9ee fldz | ded9 fcompp | dae9 fucompp
        """;

    /** Arithmetic, in the order of the field that tells it. */
    private static final List<String> ARITHMETIC = List.of("add", "mul", "com", "comp", "sub", "subr", "div", "divr");

    private static final Map<String, Integer> MEMORY_CODES = new HashMap<>();
    private static final Map<String, Integer> REGISTER_CODES = new HashMap<>();
    private static final Map<String, Integer> ALONE_CODES = new HashMap<>();

    static {
        read(MEMORY.replace("/", ""), MEMORY_CODES);
        read(REGISTER, REGISTER_CODES);
        read(ALONE, ALONE_CODES);
        for (int field = 0; field < ARITHMETIC.size(); field++) {
            String name = ARITHMETIC.get(field);
            MEMORY_CODES.put("f" + name + "s", 0xd80 | field);
            MEMORY_CODES.put("f" + name + "l", 0xdc0 | field);
            MEMORY_CODES.put("fi" + name + "s", 0xde0 | field);
            MEMORY_CODES.put("fi" + name + "l", 0xda0 | field);
            if (!name.startsWith("com")) {
                REGISTER_CODES.put("f" + name, 0xd8c0 | field << 3);
                REGISTER_CODES.put("f" + name + "p", 0xdec0 | field << 3);
            }
        }
    }

    private X87Encodings() {}

    private static void read(String table, Map<String, Integer> codes) {
        for (String entry : table.strip().split("\\s*[|\\n]\\s*")) {
            String[] parts = entry.split(" ");
            codes.put(parts[1], HexFormat.fromHexDigits(parts[0]));
        }
    }

    /** Return whether Intel's syntax means another instruction by {@code mnemonic}, or spells its size otherwise. */
    static boolean dependsOnSyntax(String mnemonic) {
        return REGISTER_CODES.containsKey(mnemonic)
                || MEMORY_CODES.containsKey(mnemonic)
                || MEMORY_CODES.containsKey(mnemonic + "s");
    }

    /** Return whether {@code statement} works on registers, some of which its spelling may leave out. */
    static boolean isOnRegisters(Statement statement) {
        return statement.memory() == null
                && REGISTER_CODES.containsKey(statement.form().name());
    }

    /** Return the machine code of {@code statement}; null if the unit does not carry it out. */
    static byte[] encode(Statement statement) {
        String name = statement.form().name();
        List<Operand> operands = statement.operands();
        if (operands.isEmpty()) {
            Integer code = ALONE_CODES.get(name);
            return code != null ? bytes(code) : REGISTER_CODES.containsKey(name) ? onRegister(name, 1) : null;
        }
        if (statement.memory() != null) {
            Integer code = MEMORY_CODES.get(name);
            return code == null
                    ? null
                    : SpecialEncodings.general(statement, code & 0xf, operands.getFirst(), code >> 4);
        }
        return REGISTER_CODES.containsKey(name) ? onRegisters(statement) : null;
    }

    /** Of two registers one is %st. As the target, another than %st turns the opcode's direction bit. */
    private static byte[] onRegisters(Statement statement) {
        int source = number(statement.operands().getFirst());
        int target = number(statement.operands().getLast());
        String name = statement.form().name();
        if (statement.operands().size() == 1) {
            return onRegister(name, source);
        }
        boolean isPopping = (REGISTER_CODES.get(name) & 0xff00) == 0xde00;
        boolean isArithmetic = isPopping || (REGISTER_CODES.get(name) & 0xff00) == 0xd800;
        boolean intoTop = isArithmetic ? !isPopping && target == 0 : target == 0;
        if (intoTop) {
            return onRegister(name, source);
        }
        boolean isPossible = isArithmetic && source == 0;
        if (!isPossible) {
            throw new StatementException(
                    statement.operands().getLast().position(),
                    isPopping
                            ? "`" + name + "` takes %st, then the register that it changes"
                            : "`" + name + "` has %st for one of its registers" + (isArithmetic ? "" : ", the second"));
        }
        byte[] code = onRegister(name, target);
        code[0] |= 4;
        return code;
    }

    private static byte[] onRegister(String name, int number) {
        return bytes(REGISTER_CODES.get(name) + number);
    }

    private static int number(Operand operand) {
        return ((Operand.InRegister) operand).register().number();
    }

    private static byte[] bytes(int code) {
        return new byte[] {(byte) (code >> 8), (byte) code};
    }
}
