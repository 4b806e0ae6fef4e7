# SPDX-License-Identifier: GPL-2.0-or-later
# newer.s: mnemonics that Keystone lacks or that are rare.
	.text
foo:	nop
	rdpkru
	wrpkru
	xend
	xtest
	encls
	enclu
	vmlaunch
	vmresume
	vmxoff
	vmmcall
	wbnoinvd
	clgi
	stgi
	getsec
	monitorx
	mwaitx
	clzero
	setssbsy
	rsm
	vmcall
	vmfunc
	rdpid %rax
	rdpid %r9
	invpcid (%rax),%rbx
	invept (%rax),%rbx
	invvpid (%rax),%rbx
	vmptrld (%rax)
	movbe (%rax),%ebx
	movbel %eax,(%rbx)
	rdrand %eax
	rdseed %rax
