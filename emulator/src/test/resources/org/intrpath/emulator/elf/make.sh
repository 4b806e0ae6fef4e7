#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# make.sh: make the object files and executables here from the sources here.
# Made by binutils 2.40, GCC 12.2 and Clang 14.0 of Debian 12; the tests read
# what is committed and need none of them.
set -eu
cd "$(dirname "$0")"
c="-O2 -ffreestanding -fcommon -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector"
as --32 -g first.s -o first.o
as --32 symbols.s -o symbols.o
gcc -m32 -g $c -fno-pic -c sum.c -o sum-gcc.o
gcc -m32 -gdwarf-2 $c -fno-pic -c sum.c -o sum-dwarf2.o
gcc -m32 -gdwarf-4 $c -fPIC -c sum.c -o sum-pic.o
clang -m32 -g $c -fno-pic -c sum.c -o sum-clang.o
gcc -m64 -g $c -fno-pic -mcmodel=kernel -c sum.c -o sum-amd64.o
clang -m64 -g $c -fPIC -c sum.c -o sum-amd64-pic.o
ld -m elf_i386 -T at140000.ld first.o sum-gcc.o symbols.o -o linked
ld -m elf_i386 -pie --no-dynamic-linker -e sum sum-pic.o -o movable
