/* GStreamer's GstBufferPool, as many buffers at least as at most; DONTWAIT, so that "empty" is an answer. */
#include <gst/gst.h>

static GstBufferPool *pool;

static inline void *acquire(void) {
    GstBuffer *b = NULL;
    GstBufferPoolAcquireParams now = { .flags = GST_BUFFER_POOL_ACQUIRE_FLAG_DONTWAIT };
    return gst_buffer_pool_acquire_buffer(pool, &b, &now) == GST_FLOW_OK ? b : NULL;
}
static inline void release(void *p) { gst_buffer_unref(p); }

#include "workload.h"

void enter(void) {}
void leave(void) {}

const char *start(size_t frames, size_t bytes) {
    gst_init(NULL, NULL);
    pool = gst_buffer_pool_new();
    GstStructure *config = gst_buffer_pool_get_config(pool);
    gst_buffer_pool_config_set_params(config, NULL, bytes, frames, frames);
    if (!gst_buffer_pool_set_config(pool, config)) return "gst_buffer_pool_set_config failed";
    return gst_buffer_pool_set_active(pool, TRUE) ? NULL : "gst_buffer_pool_set_active failed";
}
