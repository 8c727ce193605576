/* FFmpeg's av_buffer_pool: it grows on demand, so "empty" does not exist for it. */
#include <libavutil/buffer.h>

static AVBufferPool *pool;

static inline void *acquire(void) { return av_buffer_pool_get(pool); }
static inline void release(void *p) { AVBufferRef *r = p; av_buffer_unref(&r); }

#include "workload.h"

void enter(void) {}
void leave(void) {}

const char *start(size_t frames, size_t bytes) {
    pool = av_buffer_pool_init(bytes, NULL);
    if (!pool) return "av_buffer_pool_init failed";
    void *held[64];
    if (frames > 64) frames = 64;
    for (size_t i = 0; i < frames; i++) held[i] = acquire();
    for (size_t i = 0; i < frames; i++) release(held[i]);
    return NULL;
}
