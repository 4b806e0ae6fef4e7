# SPDX-License-Identifier: GPL-2.0-or-later
# Every instruction of the floating-point unit, in every form.
	flds	place
	flds	8(%ecx,%edx,4)
	fldl	place
	fldl	8(%ecx,%edx,4)
	fldt	place
	fldt	8(%ecx,%edx,4)
	fsts	place
	fsts	8(%ecx,%edx,4)
	fstl	place
	fstl	8(%ecx,%edx,4)
	fstps	place
	fstps	8(%ecx,%edx,4)
	fstpl	place
	fstpl	8(%ecx,%edx,4)
	fstpt	place
	fstpt	8(%ecx,%edx,4)
	filds	place
	filds	8(%ecx,%edx,4)
	fildl	place
	fildl	8(%ecx,%edx,4)
	fildq	place
	fildq	8(%ecx,%edx,4)
	fists	place
	fists	8(%ecx,%edx,4)
	fistl	place
	fistl	8(%ecx,%edx,4)
	fistps	place
	fistps	8(%ecx,%edx,4)
	fistpl	place
	fistpl	8(%ecx,%edx,4)
	fistpq	place
	fistpq	8(%ecx,%edx,4)
	fisttps	place
	fisttps	8(%ecx,%edx,4)
	fisttpl	place
	fisttpl	8(%ecx,%edx,4)
	fisttpq	place
	fisttpq	8(%ecx,%edx,4)
	fadds	-4(%ebp)
	faddl	-4(%ebp)
	fiadds	-4(%ebp)
	fiaddl	-4(%ebp)
	fadd	%st(3), %st
	fadd	%st, %st(2)
	fadd	%st(4)
	fadd	%st, %st
	faddp	%st, %st(1)
	faddp	%st(5)
	faddp
	fmuls	-4(%ebp)
	fmull	-4(%ebp)
	fimuls	-4(%ebp)
	fimull	-4(%ebp)
	fmul	%st(3), %st
	fmul	%st, %st(2)
	fmul	%st(4)
	fmul	%st, %st
	fmulp	%st, %st(1)
	fmulp	%st(5)
	fmulp
	fcoms	-4(%ebp)
	fcoml	-4(%ebp)
	ficoms	-4(%ebp)
	ficoml	-4(%ebp)
	fcomps	-4(%ebp)
	fcompl	-4(%ebp)
	ficomps	-4(%ebp)
	ficompl	-4(%ebp)
	fsubs	-4(%ebp)
	fsubl	-4(%ebp)
	fisubs	-4(%ebp)
	fisubl	-4(%ebp)
	fsub	%st(3), %st
	fsub	%st, %st(2)
	fsub	%st(4)
	fsub	%st, %st
	fsubp	%st, %st(1)
	fsubp	%st(5)
	fsubp
	fsubrs	-4(%ebp)
	fsubrl	-4(%ebp)
	fisubrs	-4(%ebp)
	fisubrl	-4(%ebp)
	fsubr	%st(3), %st
	fsubr	%st, %st(2)
	fsubr	%st(4)
	fsubr	%st, %st
	fsubrp	%st, %st(1)
	fsubrp	%st(5)
	fsubrp
	fdivs	-4(%ebp)
	fdivl	-4(%ebp)
	fidivs	-4(%ebp)
	fidivl	-4(%ebp)
	fdiv	%st(3), %st
	fdiv	%st, %st(2)
	fdiv	%st(4)
	fdiv	%st, %st
	fdivp	%st, %st(1)
	fdivp	%st(5)
	fdivp
	fdivrs	-4(%ebp)
	fdivrl	-4(%ebp)
	fidivrs	-4(%ebp)
	fidivrl	-4(%ebp)
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
	.data
place:	.quad	0
