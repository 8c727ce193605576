/* DPDK rte_mempool of 8 objects, multi-producer multi-consumer ring; CACHE=4 or 0. No huge pages, no devices. */
#include <rte_eal.h>
#include <rte_errno.h>
#include <rte_lcore.h>
#include <rte_mempool.h>
#include <stdio.h>
#include <pthread.h>

#ifndef CACHE
#define CACHE 4
#endif

static struct rte_mempool *pool;

static inline void *acquire(void) {
    void *p;
    return rte_mempool_get(pool, &p) == 0 ? p : NULL;
}
static inline void release(void *p) { rte_mempool_put(pool, p); }

#include "workload.h"

void enter(void) { if (rte_lcore_id() == LCORE_ID_ANY) rte_thread_register(); }
void leave(void) { rte_thread_unregister(); }

/* Called on a thread of its own: the EAL pins whoever calls it. */
const char *start(size_t frames, size_t bytes) {
    static char *arguments[] = { "bench", "--no-huge", "--no-pci", "--no-shconf", "--no-telemetry", "-m", "256",
                                 "--log-level=1", "-l", "0", NULL };
    static char why[64];
    /* Both objects, with the cache and without, are in one process: the second finds the EAL initialised. */
    int begun = rte_lcore_count() > 0;
    if (!begun && rte_eal_init(10, arguments) < 0) return "rte_eal_init failed";
    char name[32];
    snprintf(name, sizeof name, "frames%d", CACHE);
    pool = rte_mempool_create(name, frames, bytes, CACHE, 0, NULL, NULL, NULL, NULL, SOCKET_ID_ANY, 0);
    if (pool) return NULL;
    snprintf(why, sizeof why, "rte_mempool_create failed: %d", rte_errno);
    return why;
}
