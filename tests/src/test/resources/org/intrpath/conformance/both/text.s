# SPDX-License-Identifier: GPL-2.0-or-later
# text.s: comments of every kind, separators, strings, blanks.
	.text
	nop # a remark
	nop	/* a comment */
	nop /* a comment
	over lines */ ; nop
/ a line that begins with a slash
	/ another
// and with two
# and with a hash
# 7 "marker.c"
#APP
#NO_APP
	nop ; nop;nop ;; nop
	.ascii "# no / comment /* here */ ; none"	# "but here
	.byte '#', '/', ';', '"', '''
label:nop
	label2 : nop
	 label3:	label4:nop
	movb	$ 4 , %al
	movb $4,%al#tight
	.byte 1,2 , 3	,4
	NOP
	MOVB $4,%AL
	.BYTE 5
	.Byte 6
	/* first */ .byte 7 /* second */ , 8
	.byte '\'' , '\"'
	.byte /**/1
	nop/**/;nop
	rep;movsb
	rep
	movsb
