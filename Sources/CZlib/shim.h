#include <zlib.h>

/* deflateInit2 is a macro, which Swift does not see. 16 on top of the window's 15 bits asks for gzip's own frame. */
static inline int utblick_gzip_begin(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
