//! What the processor and the loader do with a driver, shown by drivers of a few instructions.
#![allow(unsafe_code, non_snake_case)]
// UNSAFETY: calls machine code that these tests have loaded.

mod support;

use std::rc::Rc;

use machine::irql::DISPATCH_LEVEL;
use machine::{Config, Image, Kind, Machine, Module, Report, Run, machine};
use support::{RETURN, call, image};

type ReadIrqlFn = unsafe extern "win64" fn() -> u8;
type Add5Fn = unsafe extern "win64" fn(u64, u64, u64, u64, u64) -> u64;

unsafe extern "win64" fn ReadIrql() -> u8 {
    machine().irql()
}

unsafe extern "win64" fn Add5(a: u64, b: u64, c: u64, d: u64, e: u64) -> u64 {
    a + b + c + d + e
}

machine::exports! { TEST;
    ReadIrql: ReadIrqlFn, APC_LEVEL;
    Add5: Add5Fn, DISPATCH_LEVEL;
}

static MODULE: Module = Module { name: "test.sys", tables: &[TEST] };

fn start(config: Config) -> Run {
    let run = Machine::start(config).expect("the arenas are free");
    run.add_module(&MODULE);
    run
}

fn load(run: &Run, code: &[u8], imports: &[&str]) -> Rc<Image> {
    run.load_bytes("few.sys", &image(code, imports), Vec::new()).expect("the image is valid")
}

/// Calls the image's entry on a thread of the machine.
fn enter(run: &Run, image: &Image) -> Result<usize, Box<Report>> {
    let entry = image.entry;
    run.run("driver", move || {
        // SAFETY: the test's own code, which takes nothing and returns a word.
        let code = unsafe { std::mem::transmute::<usize, unsafe extern "win64" fn() -> usize>(entry) };
        // SAFETY: as above.
        machine().call("Entry", 0, || unsafe { code() })
    })
}

fn bug_check_of(code: &[u8]) -> (u32, String) {
    let run = start(Config::default());
    let image = load(&run, code, &[]);
    let report = enter(&run, &image).expect_err("the driver is at fault");
    match report.kind {
        Kind::BugCheck { code, .. } => (code, report.what),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_import_that_nothing_stands_for_stops_the_run_with_its_name_and_call_site() {
    let run = start(Config::default());
    let image = load(&run, &[call(0, 0), vec![RETURN]].concat(), &["MmFoo"]);
    assert_eq!(image.missing, ["test.sys!MmFoo"]);
    let report = enter(&run, &image).expect_err("MmFoo is not there");
    assert_eq!(report.kind, Kind::NotEmulated);
    assert_eq!(report.what, "few.sys called test!MmFoo, which the host does not have");
    assert_eq!(report.stack[..2], ["test.sys!MmFoo", "few.sys+0x100a"]);
}

#[test]
fn arguments_in_registers_and_on_the_stack_arrive_and_the_result_comes_back() {
    let run = start(Config::default());
    // mov ecx, 1; mov edx, 2; mov r8d, 3; mov r9d, 4; sub rsp, 38h; mov qword [rsp + 20h], 5; call; add rsp, 38h; ret
    let mut code = vec![
        0xB9, 1, 0, 0, 0, 0xBA, 2, 0, 0, 0, 0x41, 0xB8, 3, 0, 0, 0, 0x41, 0xB9, 4, 0, 0, 0, //
        0x48, 0x83, 0xEC, 0x38, 0x48, 0xC7, 0x44, 0x24, 0x20, 5, 0, 0, 0, 0xFF, 0x15,
    ];
    let next = support::CODE + code.len() + 4;
    code.extend((support::SLOTS as i32 - next as i32).to_le_bytes());
    code.extend([0x48, 0x83, 0xC4, 0x38, RETURN]);
    assert_eq!(enter(&run, &load(&run, &code, &["Add5"])).expect("nothing is wrong"), 15);
}

#[test]
fn a_call_above_the_level_that_its_page_allows_breaks_a_rule() {
    let run = start(Config::default());
    // mov eax, 2; mov cr8, rax
    let raise = vec![0xB8, 2, 0, 0, 0, 0x44, 0x0F, 0x22, 0xC0];
    let code = [raise.clone(), call(0, raise.len()), vec![RETURN]].concat();
    let report = enter(&run, &load(&run, &code, &["ReadIrql"])).expect_err("APC_LEVEL is the most");
    assert_eq!(report.rule(), Some("IrqlDdi"));
    assert_eq!(report.what, "ReadIrql was called at DISPATCH_LEVEL; its page allows at most APC_LEVEL");
}

#[test]
fn a_callback_that_returns_at_another_level_breaks_a_rule() {
    let run = start(Config::default());
    let code = [0xB8, 2, 0, 0, 0, 0x44, 0x0F, 0x22, 0xC0, RETURN];
    let report = enter(&run, &load(&run, &code, &[])).expect_err("the level was not restored");
    assert_eq!(report.rule(), Some("KsCallbackReturn"));
}

#[test]
fn cr8_is_the_level() {
    let run = start(Config::default());
    // mov eax, 2; mov cr8, rax; mov r9, cr8; xor eax, eax; mov cr8, rax; mov rax, r9; ret
    let code = [
        0xB8, 2, 0, 0, 0, 0x44, 0x0F, 0x22, 0xC0, 0x45, 0x0F, 0x20, 0xC1, 0x31, 0xC0, 0x44, 0x0F, 0x22,
        0xC0, //
        0x4C, 0x89, 0xC8, RETURN,
    ];
    let read = enter(&run, &load(&run, &code, &[])).expect("nothing is wrong");
    assert_eq!(read, usize::from(DISPATCH_LEVEL));
}

#[test]
fn the_shared_data_page_is_on_the_clock_of_the_timers() {
    let run = start(Config::default());
    // mov rax, [0xFFFFF78000000014]; ret
    let code = [0x48, 0xA1, 0x14, 0, 0, 0, 0x80, 0xF7, 0xFF, 0xFF, RETURN];
    run.clock.spend(12_345);
    // The page is written where a driver can be interrupted.
    run.point();
    let read = enter(&run, &load(&run, &code, &[])).expect("nothing is wrong");
    assert_eq!(read as u64, run.clock.system_time());
}

#[cfg(unix)]
#[test]
fn gs_188_is_the_current_thread() {
    let run = start(Config::default());
    // mov rax, gs:[0x188]; ret
    let code = [0x65, 0x48, 0x8B, 0x04, 0x25, 0x88, 1, 0, 0, RETURN];
    let image = load(&run, &code, &[]);
    let read = enter(&run, &image).expect("nothing is wrong");
    assert!(Machine::is_kernel(read));
}

#[test]
fn a_wild_write_is_a_bug_check_that_names_the_place() {
    // mov [0x10], rax, by way of rcx
    let (code, what) = bug_check_of(&[0x31, 0xC9, 0x48, 0x89, 0x41, 0x10, RETURN]);
    assert_eq!(code, 0x50);
    assert_eq!(what, "few.sys+0x1002 wrote to address 0x10 (a NULL pointer and an offset)");
}

#[test]
fn a_non_canonical_address_is_a_bug_check() {
    // mov rcx, 0xDDDDDDDDDDDDDDDD; mov rax, [rcx]
    let code = [[0x48, 0xB9].as_slice(), &[0xDD; 8], &[0x48, 0x8B, 0x01, RETURN]].concat();
    assert_eq!(bug_check_of(&code).0, 0x1E);
}

#[test]
fn fast_fail_is_a_bug_check_with_its_code() {
    let (code, what) = bug_check_of(&[0xB9, 3, 0, 0, 0, 0xCD, 0x29]);
    assert_eq!(code, 0x139);
    assert!(what.contains("code 3"), "{what}");
}

#[test]
fn an_illegal_instruction_a_breakpoint_and_a_division_by_zero_are_bug_checks() {
    assert_eq!(bug_check_of(&[0x0F, 0x0B]).0, 0x1E);
    assert_eq!(bug_check_of(&[0xCC]).0, 0x1E);
    assert_eq!(bug_check_of(&[0x31, 0xC9, 0xF7, 0xF1]).0, 0x7F);
}

#[test]
fn endless_recursion_is_a_bug_check() {
    // push rax; call $-1
    let (code, what) = bug_check_of(&[0x50, 0xE8, 0xFA, 0xFF, 0xFF, 0xFF]);
    assert_eq!(code, 0x7F);
    assert!(what.contains("stack"), "{what}");
}

#[cfg(unix)]
#[test]
fn an_endless_loop_is_a_bug_check() {
    let run = start(Config { watchdog_ms: 500, ..Config::default() });
    let report = enter(&run, &load(&run, &[0xEB, 0xFE], &[])).expect_err("it never returns");
    assert!(matches!(report.kind, Kind::BugCheck { code: 0x133, .. }), "{report}");
}

#[test]
fn after_a_stop_the_run_answers_with_its_report_and_the_next_run_is_whole() {
    for _ in 0..3 {
        let run = start(Config::default());
        let report = enter(&run, &load(&run, &[0x0F, 0x0B], &[])).expect_err("ud2");
        let again = run.run("late", || 1).expect_err("the run is over");
        assert_eq!(again.what, report.what);
        drop(run);
        let run = start(Config::default());
        let image = load(&run, &[0xB8, 7, 0, 0, 0, RETURN], &[]);
        assert_eq!(enter(&run, &image).expect("nothing is wrong"), 7);
    }
}

#[test]
fn what_is_not_an_image_is_refused_with_a_reason() {
    let run = start(Config::default());
    let error = run.load_bytes("no.sys", b"not a PE", Vec::new()).err().expect("no image").to_string();
    assert!(error.starts_with("cannot load no.sys: it is not a valid 64-bit PE image"), "{error}");
    let mut arm = image(&[RETURN], &[]);
    arm[0x84..0x86].copy_from_slice(&0xAA64u16.to_le_bytes());
    let error = run.load_bytes("arm.sys", &arm, Vec::new()).err().expect("not for x86-64").to_string();
    assert!(error.contains("x86-64"), "{error}");
}
