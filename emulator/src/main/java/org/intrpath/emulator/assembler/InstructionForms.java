// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/**
 * The rows of {@link InstructionTable}: mnemonics | size suffixes | shapes | immediate bits, 0 for operand size |
 * default suffix, {@code n} for the width of a stack slot. The suffix {@code q} counts in 64-bit mode only.
 */
final class InstructionForms {

    /** What every mode has. */
    static final String COMMON = """
        add or adc sbb and sub xor cmp test | bwlq | irm,r ir,m r,m | 0 |
        mov | bwlq | irm,r ir,m s,heq heq,s s,m m,s | 0 |
        lea | wlq | m,r | 0 |
        inc dec not neg mul div idiv | bwlq | rm | 0 |
        imul | bwlq | rm rm,r i,r i,rm,r | 0 |
        shl shr sar rol ror rcl rcr | bwlq | rm i,rm l,rm | 8 |
        shld shrd | wlq | i,r,rm l,r,rm r,rm | 8 |
        xchg | bwlq | r,rm m,r | 0 |
        xadd cmpxchg | bwlq | r,rm | 0 |
        bt bts btr btc | wlq | ir,rm | 8 |
        bsf bsr lzcnt tzcnt popcnt | wlq | rm,r | 0 |
        movzb movsb | wlq | bm,r | 0 |
        movzw movsw | lq | hm,r | 0 |
        bswap | lq | r | 0 |
        cmpxchg8b invlpg clflush clflushopt clwb ldmxcsr stmxcsr fnsave frstor | | m | 0 |
        fnstenv fldenv fldcw fnstcw fxsave fxrstor xsave xsaveopt xsavec xsaves xrstor xrstors | | m | 0 |
        prefetcht0 prefetcht1 prefetcht2 prefetchnta prefetchw | | m | 0 |
        lldt ltr verr lmsw | w | hm | 0 | w
        verw | | hm | 0 |
        sldt str smsw | wlq | rm | 0 | w
        lar lsl | wlq | herm,r | 0 |
        nop | wlq | rm | 0 |
        nop | | | 0 |
        lss lfs lgs | wl | m,r | 0 |
        movnti | lq | r,m | 0 | l
        int | | i | 8 |
        enter | | i,i | 0 |
        in | bwl | i,a w,a | 8 |
        out | bwl | a,i a,w | 8 |
        cli sti hlt cld std clc stc cmc lahf sahf cpuid rdmsr wrmsr rdtsc rdtscp rdpmc wbinvd invd clts | | | 0 |
        sysenter pause mfence lfence sfence ud2 xlat fninit fnclex fwait emms fnop stac clac | | | 0 |
        int3 int1 cltd cwtl cwtd cbtw monitor mwait xgetbv xsetbv rsm endbr32 endbr64 vmcall | | | 0 |
        rdpkru wrpkru xend xtest encls enclu vmlaunch vmresume vmxoff vmmcall vmfunc getsec | | | 0 |
        wbnoinvd clgi stgi monitorx mwaitx clzero saveprevssp setssbsy | | | 0 |
        rdrand rdseed | wlq | r | 0 |
        movbe | wlq | m,r r,m | 0 |
        rdsspd incsspd | | e | 0 |
        vmptrld vmptrst vmclear vmxon | | m | 0 |
        fnstsw | | hm | 0 |
        f2xm1 fyl2x fptan fpatan fxtract fprem1 fdecstp fincstp fprem fyl2xp1 fsqrt fsincos frndint | | | 0 |
        fscale fsin fcos fchs fabs ftst fxam fld1 fldl2t fldl2e fldpi fldlg2 fldln2 fldz fcompp fucompp | | | 0 |
        flds fldl fldt fsts fstl fstps fstpl fstpt filds fildl fildq fists fistl fistps fistpl fistpq | | m | 0 |
        fisttps fisttpl fisttpq fadds faddl fmuls fmull fcoms fcoml fcomps fcompl | | m | 0 |
        fsubs fsubl fsubrs fsubrl fdivs fdivl fdivrs fdivrl fiadds fiaddl fimuls fimull | | m | 0 |
        ficoms ficoml ficomps ficompl fisubs fisubl fisubrs fisubrl fidivs fidivl fidivrs fidivrl | | m | 0 |
        fld fst fstp ffree | | f | 0 |
        fxch fucom fucomp fcom fcomp | | f | 0 |
        fxch fucom fucomp fcom fcomp | | | 0 |
        fcomi fucomi fcomip fucomip | | f f,f | 0 |
        fcomi fucomi fcomip fucomip faddp fmulp fsubp fsubrp fdivp fdivrp | | | 0 |
        fcmovb fcmove fcmovbe fcmovu fcmovnb fcmovne fcmovnbe fcmovnu | | f,f | 0 |
        fadd fmul fsub fsubr fdiv fdivr faddp fmulp fsubp fsubrp fdivp fdivrp | | f f,f | 0 |
        movs stos lods scas cmps | bwlq | | 0 |
        ins outs | bwl | | 0 |
        movs cmps | bwlq | m,m | 0 |
        stos | bwlq | a,m m | 0 |
        lods scas | bwlq | m,a m | 0 |
        ins | bwl | w,m | 0 |
        outs | bwl | m,w | 0 |
        movaps movups movapd movupd movdqa movdqu | | xm,x x,m | 0 |
        movd | | em,x x,em | 0 |
        movhps movlps movhpd movlpd | | m,x x,m | 0 |
        movntps movntpd movntdq | | x,m | 0 |
        movss movsd | | xm,x x,m | 0 |
        movhlps movlhps | | x,x | 0 |
        xorps andps orps andnps xorpd andpd orpd andnpd pxor por pand pandn | | xm,x | 0 |
        paddb paddw paddd paddq psubb psubw psubd psubq paddusb paddusw psubusb psubusw | | xm,x | 0 |
        pmullw pmulhw pmulhuw pmuludq pmaddwd pavgb pavgw pmaxub pminub pmaxsw pminsw psadbw | | xm,x | 0 |
        pcmpeqb pcmpeqw pcmpeqd pcmpgtb pcmpgtw pcmpgtd packssdw packsswb packuswb | | xm,x | 0 |
        punpcklbw punpcklwd punpckldq punpcklqdq punpckhbw punpckhwd punpckhdq punpckhqdq | | xm,x | 0 |
        unpcklps unpckhps unpcklpd unpckhpd | | xm,x | 0 |
        addss addsd subss subsd mulss mulsd divss divsd sqrtss sqrtsd minss minsd maxss maxsd | | xm,x | 0 |
        addps addpd subps subpd mulps mulpd divps divpd sqrtps sqrtpd minps minpd maxps maxpd | | xm,x | 0 |
        comiss comisd ucomiss ucomisd cvtss2sd cvtsd2ss cvtps2pd cvtpd2ps cvtdq2ps cvtps2dq | | xm,x | 0 |
        cvttps2dq cvtdq2pd cvttpd2dq | | xm,x | 0 |
        psllw pslld psllq psrlw psrld psrlq psraw psrad | | xm,x i,x | 8 |
        pslldq psrldq | | i,x | 8 |
        pshufd pshuflw pshufhw shufps shufpd | | i,xm,x | 8 |
        pmovmskb movmskps movmskpd | | x,e | 0 |
        cvttsd2si cvttss2si cvtsd2si cvtss2si | lq | xm,r | 0 |
        cvtsi2sd cvtsi2ss | lq | rm,x | 0 | l
        cmpss cmpsd cmpps cmppd | | i,xm,x | 8 |
        pextrw | | i,x,e | 8 |
        pinsrw | | i,em,x | 8 |
        """;

    /** What 64-bit mode lacks. */
    static final String NOT_64 = """
        push | wl | irms | 0 | n
        pop | wl | rms | 0 | n
        mov | bwl | c,e e,c d,e e,d | 0 |
        lgdt lidt sgdt sidt | wl | m | 0 | n
        arpl | | h,hm | 0 |
        bound | wl | r,m m,r | 0 |
        les lds | wl | m,r | 0 |
        ret lret iret | wl | | 16 | n
        ret lret | wl | i | 16 | n
        daa das aaa aas aam aad into sysexit | | | 0 |
        pusha popa pushf popf | wl | | 0 | n
        leave | wl | | 0 | n
        jmp call | wl | RM | 0 | n
        ljmp lcall | wl | M i,i | 0 | n
        """;

    /** What only 64-bit mode has, or has otherwise. */
    static final String ONLY_64 = """
        push | wq | irms | 0 | q
        pop | wq | rms | 0 | q
        mov | bwlq | c,q q,c d,q q,d | 0 |
        movabs | q | i,q | 0 |
        movabs | bwlq | m,a a,m | 0 |
        movsl | q | em,r | 0 |
        lgdt lidt sgdt sidt | q | m | 0 | q
        ret | wq | | 16 | q
        ret | wq | i | 16 | q
        iret lret | wlq | | 16 | l
        lret | wlq | i | 16 | l
        pushf popf | wq | | 0 | q
        jmp call | wq | RM | 0 | q
        ljmp lcall | wl | M | 0 | l
        sysret sysexit | lq | | 0 | l
        syscall swapgs cltq cqto | | | 0 |
        leave | q | | 0 | q
        cmpxchg16b fxsave64 fxrstor64 xsave64 xsaveopt64 xsavec64 xsaves64 xrstor64 xrstors64 | | m | 0 |
        rdfsbase rdgsbase wrfsbase wrgsbase | lq | r | 0 |
        invpcid invept invvpid | | m,q | 0 |
        rdpid rdsspq incsspq | | q | 0 |
        movq | | qxm,x x,qm | 0 |
        """;

    /** What the modes other than 64-bit have of the same names. */
    static final String SSE_NOT_64 = """
        invpcid invept invvpid | | m,e | 0 |
        rdpid | | e | 0 |
        movq | | xm,x x,m | 0 |
        """;

    private InstructionForms() {}
}
