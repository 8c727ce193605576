//! Minidrivers in C and C++, made with mingw-w64's ks.h, under the class driver: what Microsoft's conventions and headers' inline functions
//! expect of it. They share no code with ksframe.sys.
//!
//! A machine without x86_64-w64-mingw32-gcc (for the drivers in C) or clang, lld-link and llvm-dlltool (in C++) cannot build them; the tests
//! then say so and do nothing.

mod allocator;
mod build;
mod classes;
mod clock;
#[path = "../../../../../tests/drivers/compile.rs"]
mod compile;
mod edges;
mod faults;
mod filter_dpc;
mod frames;
mod kernel;
mod kernel_rules;
mod misbehave;
mod msvc;
mod objects;
mod pin_clone;
mod replacement;
mod rules;
mod seeds;
mod seh;
