//! `WDFLDR.SYS`.
