#include "CVectorLoops.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#if defined(__x86_64__) && defined(__ELF__)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("avx2", "default")))
#else
#define FOR_EACH_PROCESSOR
#endif

// A product and a sum in one step round once; in two, twice. Every processor is to round alike.
#pragma STDC FP_CONTRACT OFF

FOR_EACH_PROCESSOR
void vector_loops_add(uint16_t *restrict sums, const uint8_t *restrict strengths, uint16_t factor, size_t count) {
    for (size_t i = 0; i < count; i++) {
        // The high half of a product of 16 bits is one instruction: the strength is moved up first.
        sums[i] += (uint16_t)(((uint32_t)(uint16_t)(strengths[i] << 8) * factor) >> 16);
    }
}

FOR_EACH_PROCESSOR
void vector_loops_raise(uint16_t *restrict best, const uint8_t *restrict strengths, uint16_t factor, size_t count) {
    for (size_t i = 0; i < count; i++) {
        uint16_t value = (uint16_t)(((uint32_t)(uint16_t)(strengths[i] << 8) * factor) >> 16);
        best[i] = value > best[i] ? value : best[i];
    }
}

FOR_EACH_PROCESSOR
void vector_loops_take(uint16_t *restrict sums, uint16_t *restrict best, size_t count) {
    for (size_t i = 0; i < count; i++) {
        sums[i] += best[i];
        best[i] = 0;
    }
}

static int32_t product(const int16_t *restrict question, const int8_t *restrict row, size_t from, size_t dimension) {
    int32_t sum = 0;
    for (size_t i = from; i < dimension; i++) {
        sum += (int32_t)question[i] * (int32_t)(int16_t)row[i];
    }
    return sum;
}

#if defined(__x86_64__)
// Left to itself the compiler makes this loop for half of the register's width.
__attribute__((target("avx2"))) static void products_avx2(
    int32_t *restrict products, const int16_t *restrict question, const int8_t *restrict rows, size_t dimension, size_t count) {
    size_t whole = dimension / 16 * 16;
    for (size_t r = 0; r < count; r++) {
        const int8_t *row = rows + r * dimension;
        __m256i sums = _mm256_setzero_si256();
        for (size_t i = 0; i < whole; i += 16) {
            __m256i sixteen = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(row + i)));
            sums = _mm256_add_epi32(sums, _mm256_madd_epi16(sixteen, _mm256_loadu_si256((const __m256i *)(question + i))));
        }
        __m128i four = _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
        __m128i two = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4E));
        __m128i one = _mm_add_epi32(two, _mm_shuffle_epi32(two, 0xB1));
        products[r] = _mm_cvtsi128_si32(one) + product(question, row, whole, dimension);
    }
}
#endif

void vector_loops_products(
    int32_t *restrict products, const int16_t *restrict question, const int8_t *restrict rows, size_t dimension, size_t count) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) {
        products_avx2(products, question, rows, dimension, count);
        return;
    }
#endif
    for (size_t r = 0; r < count; r++) {
        products[r] = product(question, rows + r * dimension, 0, dimension);
    }
}

FOR_EACH_PROCESSOR
void vector_loops_add_row(float *restrict sum, const int8_t *restrict row, float factor, size_t dimension) {
    for (size_t i = 0; i < dimension; i++) {
        sum[i] += (float)row[i] * factor;
    }
}

FOR_EACH_PROCESSOR
void vector_loops_add_weights(float *restrict sum, const float *restrict weights, float factor, size_t count) {
    for (size_t i = 0; i < count; i++) {
        sum[i] += weights[i] * factor;
    }
}

FOR_EACH_PROCESSOR
void vector_loops_scale(
    float *restrict combined, const uint16_t *restrict totals, const float *restrict scales, float unit, size_t count) {
    for (size_t i = 0; i < count; i++) {
        combined[i] = (float)totals[i] * unit * scales[i];
    }
}

FOR_EACH_PROCESSOR
void vector_loops_combine(
    float *restrict combined, const int32_t *restrict products, float unit, const uint8_t *restrict sizes, float unit_of_size,
    size_t count) {
    for (size_t i = 0; i < count; i++) {
        int32_t product = products[i] > 0 ? products[i] : 0;
        combined[i] = combined[i] + unit * (float)product + unit_of_size * (float)sizes[i];
    }
}

FOR_EACH_PROCESSOR
float vector_loops_greatest(const float *values, size_t count) {
    // Eight at a time: a compiler may not reorder comparisons of fractions by itself.
    float greatest[8] = {0};
    size_t whole = count / 8 * 8;
    for (size_t i = 0; i < whole; i += 8) {
        for (size_t lane = 0; lane < 8; lane++) {
            greatest[lane] = values[i + lane] > greatest[lane] ? values[i + lane] : greatest[lane];
        }
    }
    for (size_t i = whole; i < count; i++) {
        greatest[0] = values[i] > greatest[0] ? values[i] : greatest[0];
    }
    for (size_t lane = 1; lane < 8; lane++) {
        greatest[0] = greatest[lane] > greatest[0] ? greatest[lane] : greatest[0];
    }
    return greatest[0];
}

FOR_EACH_PROCESSOR
uint16_t vector_loops_greatest_sum(const uint16_t *values, size_t count) {
    uint16_t greatest = 0;
    for (size_t i = 0; i < count; i++) {
        greatest = values[i] > greatest ? values[i] : greatest;
    }
    return greatest;
}

FOR_EACH_PROCESSOR
size_t vector_loops_find_pair(const uint8_t *bytes, size_t count, uint8_t first, uint8_t second, size_t distance) {
    size_t i = 0;
    for (; i + 64 <= count; i += 64) {
        uint8_t found = 0;
        for (size_t lane = 0; lane < 64; lane++) {
            found |= (bytes[i + lane] == first) & (bytes[i + lane + distance] == second);
        }
        if (found) break;
    }
    while (i < count && (bytes[i] != first || bytes[i + distance] != second)) i++;
    return i;
}
