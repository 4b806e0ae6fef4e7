/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * numbers.c: floating point of all widths, conversions, comparisons, wide
 * integers, vectors. For the assembler's corpus, with the compilers' default
 * flags; README.md has the command.
 */
double doubles[8];
float floats[8];
long double extended[4];

double
dot(const double *a, const double *b, int n)
{
	double sum = 0;
	int i;

	for (i = 0; i < n; i++)
		sum += a[i] * b[i] - a[i] / 1.5;
	return sum;
}

long double
mix(long double a, double b, float c, int d)
{
	return a * b + c / d - a / 3.0L + (b - a) * (d - c);
}

int
order(double a, double b)
{
	return a < b ? 1 : a > b ? 2 : a == b ? 3 : 4;
}

double
largest(const float *f, int n)
{
	float most = 0;
	int i;

	for (i = 0; i < n; i++)
		most = f[i] > most ? f[i] : most;
	return __builtin_fabs(most) + __builtin_copysign(1.0, -most);
}

int to_int(double d) { return (int)d; }
unsigned to_unsigned(double d) { return (unsigned)d; }
long long to_long(double d) { return (long long)d; }
unsigned long long to_ulong(float f) { return (unsigned long long)f; }
short to_short(long double d) { return (short)d; }
double from_int(int i) { return i * 0.25; }
double from_unsigned(unsigned u) { return u; }
float from_long(long long l) { return l; }
double from_ulong(unsigned long long l) { return l; }
long double from_short(const short *s) { return *s + 2.5L; }

void
constants(void)
{
	doubles[1] = 1.0;
	doubles[2] = 0.0;
	doubles[3] = 3.14159;
	floats[2] = (float)doubles[3];
	extended[1] = doubles[1];
	floats[3] = (float)extended[2];
}

void
add_all(int *a, const int *b, int n)
{
	int i;

	for (i = 0; i < n; i++)
		a[i] += b[i] * 3;
}

void
scale_all(float *a, const int *b, float by, int n)
{
	int i;

	for (i = 0; i < n; i++)
		a[i] = b[i] * by + a[i];
}

void
narrow(short *to, const int *from, int n)
{
	int i;

	for (i = 0; i < n; i++)
		to[i] = from[i];
}

unsigned long long
product(unsigned long long a, unsigned b, int by)
{
	return (a * b) << by | (unsigned long long)b >> 3;
}

int
sums_up(int a, int b, int *sum)
{
	return __builtin_add_overflow(a, b, sum)
	    | __builtin_mul_overflow(a, b, sum + 1);
}

#ifdef __x86_64__
unsigned __int128
wide(unsigned __int128 a, unsigned long long b, int by)
{
	return (a * b) >> by;
}
#endif
