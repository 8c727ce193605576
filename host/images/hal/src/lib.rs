//! `HAL.dll`: what is imported from it on current Windows is a few names; they are the kernel's here.
#![allow(unsafe_code)]
// UNSAFETY: tables of functions with raw pointers; the functions themselves are ntoskrnl's.

use machine::Module;
use ntoskrnl::{KeQueryPerformanceCounter, KeStallExecutionProcessor, KfLowerIrql, KfRaiseIrql};

machine::exports! { EXPORTS;
    KeQueryPerformanceCounter, HIGH_LEVEL;
    KeStallExecutionProcessor, HIGH_LEVEL;
    KfLowerIrql: unsafe extern "win64" fn(u8), HIGH_LEVEL;
    KfRaiseIrql: unsafe extern "win64" fn(u8) -> u8, HIGH_LEVEL;
}

/// What a driver imports from.
pub static MODULE: Module = Module { name: "hal.dll", tables: &[EXPORTS] };
