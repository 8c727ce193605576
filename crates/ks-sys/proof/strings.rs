// Written by `cargo xtask bindings` from crates/ks-sys/facts. Do not edit.

strings! {
KSSTRING_Allocator,
KSSTRING_AllocatorEx,
KSSTRING_Clock,
KSSTRING_Filter,
KSSTRING_Pin,
KSSTRING_TopologyNode,
}
