// The loops that matching and searching spend their time in, over arrays of small numbers. In C because its compilers can build a loop for
// several processors and choose at start; Swift builds for the oldest. Sums of fractions are elementwise, all others of whole numbers:
// every processor gives the same answer.
#ifndef C_VECTOR_LOOPS_H
#define C_VECTOR_LOOPS_H

#include <stddef.h>
#include <stdint.h>

// sums[i] += strengths[i] * factor / 256, rounded down, for each of `count` documents.
void vector_loops_add(uint16_t *sums, const uint8_t *strengths, uint16_t factor, size_t count);

// best[i] = max(best[i], strengths[i] * factor / 256), rounded down.
void vector_loops_raise(uint16_t *best, const uint8_t *strengths, uint16_t factor, size_t count);

// sums[i] += best[i], and best[i] = 0.
void vector_loops_take(uint16_t *sums, uint16_t *best, size_t count);

// products[r] = the dot product of `question` with row r of `rows`; `dimension` numbers each.
void vector_loops_products(int32_t *products, const int16_t *question, const int8_t *rows, size_t dimension, size_t count);

// sum[i] += row[i] * factor.
void vector_loops_add_row(float *sum, const int8_t *row, float factor, size_t dimension);

// sum[i] += weights[i] * factor.
void vector_loops_add_weights(float *sum, const float *weights, float factor, size_t count);

// combined[i] = totals[i] * scales[i] * unit.
void vector_loops_scale(float *combined, const uint16_t *totals, const float *scales, float unit, size_t count);

// combined[i] += max(0, products[i]) * unit + sizes[i] * unit_of_size.
void vector_loops_combine(
    float *combined, const int32_t *products, float unit, const uint8_t *sizes, float unit_of_size, size_t count);

// The greatest of `count` numbers, at least 0.
float vector_loops_greatest(const float *values, size_t count);
uint16_t vector_loops_greatest_sum(const uint16_t *values, size_t count);

// The first i with bytes[i] == first and bytes[i + distance] == second, `count` when there is none; `bytes` holds count + distance.
size_t vector_loops_find_pair(const uint8_t *bytes, size_t count, uint8_t first, uint8_t second, size_t distance);

#endif
