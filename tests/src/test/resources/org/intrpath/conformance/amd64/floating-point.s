# SPDX-License-Identifier: GPL-2.0-or-later
# Every instruction of the floating-point unit, in every form.
	flds	place
	flds	8(%rcx,%rdx,4)
	fldl	place
	fldl	8(%rcx,%rdx,4)
	fldt	place
	fldt	8(%rcx,%rdx,4)
	fsts	place
	fsts	8(%rcx,%rdx,4)
	fstl	place
	fstl	8(%rcx,%rdx,4)
	fstps	place
	fstps	8(%rcx,%rdx,4)
	fstpl	place
	fstpl	8(%rcx,%rdx,4)
	fstpt	place
	fstpt	8(%rcx,%rdx,4)
	filds	place
	filds	8(%rcx,%rdx,4)
	fildl	place
	fildl	8(%rcx,%rdx,4)
	fildq	place
	fildq	8(%rcx,%rdx,4)
	fists	place
	fists	8(%rcx,%rdx,4)
	fistl	place
	fistl	8(%rcx,%rdx,4)
	fistps	place
	fistps	8(%rcx,%rdx,4)
	fistpl	place
	fistpl	8(%rcx,%rdx,4)
	fistpq	place
	fistpq	8(%rcx,%rdx,4)
	fisttps	place
	fisttps	8(%rcx,%rdx,4)
	fisttpl	place
	fisttpl	8(%rcx,%rdx,4)
	fisttpq	place
	fisttpq	8(%rcx,%rdx,4)
	fadds	-4(%rbp)
	faddl	-4(%rbp)
	fiadds	-4(%rbp)
	fiaddl	-4(%rbp)
	fadd	%st(3), %st
	fadd	%st, %st(2)
	fadd	%st(4)
	fadd	%st, %st
	faddp	%st, %st(1)
	faddp	%st(5)
	faddp
	fmuls	-4(%rbp)
	fmull	-4(%rbp)
	fimuls	-4(%rbp)
	fimull	-4(%rbp)
	fmul	%st(3), %st
	fmul	%st, %st(2)
	fmul	%st(4)
	fmul	%st, %st
	fmulp	%st, %st(1)
	fmulp	%st(5)
	fmulp
	fcoms	-4(%rbp)
	fcoml	-4(%rbp)
	ficoms	-4(%rbp)
	ficoml	-4(%rbp)
	fcomps	-4(%rbp)
	fcompl	-4(%rbp)
	ficomps	-4(%rbp)
	ficompl	-4(%rbp)
	fsubs	-4(%rbp)
	fsubl	-4(%rbp)
	fisubs	-4(%rbp)
	fisubl	-4(%rbp)
	fsub	%st(3), %st
	fsub	%st, %st(2)
	fsub	%st(4)
	fsub	%st, %st
	fsubp	%st, %st(1)
	fsubp	%st(5)
	fsubp
	fsubrs	-4(%rbp)
	fsubrl	-4(%rbp)
	fisubrs	-4(%rbp)
	fisubrl	-4(%rbp)
	fsubr	%st(3), %st
	fsubr	%st, %st(2)
	fsubr	%st(4)
	fsubr	%st, %st
	fsubrp	%st, %st(1)
	fsubrp	%st(5)
	fsubrp
	fdivs	-4(%rbp)
	fdivl	-4(%rbp)
	fidivs	-4(%rbp)
	fidivl	-4(%rbp)
	fdiv	%st(3), %st
	fdiv	%st, %st(2)
	fdiv	%st(4)
	fdiv	%st, %st
	fdivp	%st, %st(1)
	fdivp	%st(5)
	fdivp
	fdivrs	-4(%rbp)
	fdivrl	-4(%rbp)
	fidivrs	-4(%rbp)
	fidivrl	-4(%rbp)
	fdivr	%st(3), %st
	fdivr	%st, %st(2)
	fdivr	%st(4)
	fdivr	%st, %st
	fdivrp	%st, %st(1)
	fdivrp	%st(5)
	fdivrp
	fld	%st(3)
	fst	%st(3)
	fstp	%st(3)
	fxch	%st(3)
	fxch
	ffree	%st(3)
	fucom	%st(3)
	fucom
	fucomp	%st(3)
	fucomp
	fcom	%st(3)
	fcom
	fcomp	%st(3)
	fcomp
	fcomi	%st(1), %st
	fcomi	%st(2)
	fcomi
	fucomi	%st(1), %st
	fucomi	%st(2)
	fucomi
	fcomip	%st(1), %st
	fcomip	%st(2)
	fcomip
	fucomip	%st(1), %st
	fucomip	%st(2)
	fucomip
	fcmovb	%st(6), %st
	fcmove	%st(6), %st
	fcmovbe	%st(6), %st
	fcmovu	%st(6), %st
	fcmovnb	%st(6), %st
	fcmovne	%st(6), %st
	fcmovnbe	%st(6), %st
	fcmovnu	%st(6), %st
	fucompi	%st(1), %st
	fcompi	%st(1), %st
	fildll	place
	fistpll	place
	fisttpll	place
	f2xm1
	fyl2x
	fptan
	fpatan
	fxtract
	fprem1
	fdecstp
	fincstp
	fprem
	fyl2xp1
	fsqrt
	fsincos
	frndint
	fscale
	fsin
	fcos
	fchs
	fabs
	ftst
	fxam
	fld1
	fldl2t
	fldl2e
	fldpi
	fldlg2
	fldln2
	fldz
	fcompp
	fucompp
	cmpeqss	%xmm1, %xmm2
	cmpeqsd	%xmm1, %xmm2
	cmpeqps	%xmm1, %xmm2
	cmpeqpd	%xmm1, %xmm2
	cmpltss	%xmm1, %xmm2
	cmpltsd	%xmm1, %xmm2
	cmpltps	%xmm1, %xmm2
	cmpltpd	%xmm1, %xmm2
	cmpless	%xmm1, %xmm2
	cmplesd	%xmm1, %xmm2
	cmpleps	%xmm1, %xmm2
	cmplepd	%xmm1, %xmm2
	cmpunordss	%xmm1, %xmm2
	cmpunordsd	%xmm1, %xmm2
	cmpunordps	%xmm1, %xmm2
	cmpunordpd	%xmm1, %xmm2
	cmpneqss	%xmm1, %xmm2
	cmpneqsd	%xmm1, %xmm2
	cmpneqps	%xmm1, %xmm2
	cmpneqpd	%xmm1, %xmm2
	cmpnltss	%xmm1, %xmm2
	cmpnltsd	%xmm1, %xmm2
	cmpnltps	%xmm1, %xmm2
	cmpnltpd	%xmm1, %xmm2
	cmpnless	%xmm1, %xmm2
	cmpnlesd	%xmm1, %xmm2
	cmpnleps	%xmm1, %xmm2
	cmpnlepd	%xmm1, %xmm2
	cmpordss	%xmm1, %xmm2
	cmpordsd	%xmm1, %xmm2
	cmpordps	%xmm1, %xmm2
	cmpordpd	%xmm1, %xmm2
	cmpsd	$3, place, %xmm0
	cvtsi2sd	%eax, %xmm1
	cvtsi2sdl	place, %xmm1
	cvtsi2ssl	%eax, %xmm1
	cvttsd2si	%xmm0, %eax
	cvttss2sil	place, %eax
	cvtsd2si	%xmm0, %eax
	cvtss2si	place, %eax
	pextrw	$3, %xmm0, %eax
	pinsrw	$3, %eax, %xmm0
	rdsspd	%ecx
	incsspd	%edx
	enter	$0x8000, $0xff
	enter	$0xffff, $1
	cvtsi2sdq	place, %xmm1
	cvtsi2ss	%rax, %xmm9
	cvttsd2si	%xmm0, %r9
	rdsspq	%rcx
	incsspq	%r9
	rex.w
	nop
	addr32
	movl	(%rax),%ebx
	rex.wrxb
	nop
	.data
place:	.quad	0
