/* The loops that every C peer runs: the same as src/workload.rs, inlined around the peer's own inline functions.
 * A peer file defines acquire() and release(), then includes this. The ring is the one of src/ring.rs. */
#include <stdalign.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#define CAPACITY 16

struct ring {
    alignas(128) atomic_size_t tail; size_t head_seen;
    alignas(128) atomic_size_t head; size_t tail_seen;
    alignas(128) void *cells[CAPACITY];
};

static inline void push(struct ring *r, void *p) {
    size_t t = atomic_load_explicit(&r->tail, memory_order_relaxed);
    while (t - r->head_seen == CAPACITY) r->head_seen = atomic_load_explicit(&r->head, memory_order_acquire);
    r->cells[t % CAPACITY] = p;
    atomic_store_explicit(&r->tail, t + 1, memory_order_release);
}

static inline void *pop(struct ring *r) {
    size_t h = atomic_load_explicit(&r->head, memory_order_relaxed);
    while (r->tail_seen == h) r->tail_seen = atomic_load_explicit(&r->tail, memory_order_acquire);
    void *p = r->cells[h % CAPACITY];
    atomic_store_explicit(&r->head, h + 1, memory_order_release);
    return p;
}

static struct ring ring;

#ifndef BATCH_CONTEXT
#define BATCH_CONTEXT
#endif

void enter(void);

void *take(void) { return acquire(); }
void give(void *p) { release(p); }

void pairs(uint64_t n) {
    BATCH_CONTEXT
    while (n--) {
        void *p = acquire();
        __asm__ volatile("" : "+r"(p) : : "memory");
        release(p);
    }
}

void produce(uint64_t n) {
    BATCH_CONTEXT
    while (n--) {
        void *p;
        while (!(p = acquire())) {}
        push(&ring, p);
    }
}

void consume(uint64_t n) {
    BATCH_CONTEXT
    while (n--) release(pop(&ring));
}
