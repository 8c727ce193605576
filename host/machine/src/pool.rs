//! Pool: the memory that `ExAllocatePool2` and its kin hand out, and the checks on its use.
//!
//! Each block has red zones on both sides, is filled with junk unless zeroes were asked for, and stays in quarantine for a
//! while after it is freed, so that writing past it and using it later show. A block of a page or more starts on a page
//! boundary (as on Windows) and is closed by protection while in quarantine. Who holds what is known by tag and by call
//! site. `Config::verifier` off leaves the bookkeeping and drops the fills.
#![allow(unsafe_code)]
// UNSAFETY: fills and inspects raw memory of the pool range, which belongs to this file.

use std::cell::RefCell;
use std::collections::VecDeque;

use crate::arena::{self, Bump, PAGE, round_up};
use crate::machine::{Machine, adopt};
use crate::map::NumberMap;
use crate::os::{self, Access};
use crate::stop::{bug_check, violation};

const RED_ZONE: usize = 16;
const RED: u8 = 0xFD;
const FRESH: u8 = 0xCD;
const FREED: u8 = 0xDD;
const CHUNK: usize = 64 << 10;
const FILLED_WHOLE: usize = 64 << 10;
const QUARANTINE_BLOCKS: usize = 256;
/// What a process keeps of the pool from one run to the next.
const KEPT: usize = 64 << 20;
const BAD_POOL_CALLER: u32 = 0xC2;
const POOL_PAGE: &str = "driver-verifier-options (Special Pool, Pool Tracking)";

/// What is asked of the pool.
#[derive(Clone, Copy, Debug, Default)]
pub struct PoolRequest {
    pub size: usize,
    /// Four characters, as in `'1gaT'`.
    pub tag: u32,
    pub paged: bool,
    pub zero: bool,
    /// A power of two; 16 or a page are given in any case.
    pub align: usize,
}

/// Who asked: the return address of the call, in an image or 0 for the host itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Blame(pub usize);

/// A block that is out.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    pub address: usize,
    pub size: usize,
    pub tag: u32,
    pub paged: bool,
    pub blame: Blame,
    /// Counts up over the run: the deterministic name of the block.
    pub ordinal: u64,
    start: usize,
    class: usize,
    /// Whole pages of its own, which can be closed; a block of the chunks may begin on a page, too.
    large: bool,
}

pub(crate) struct Pool {
    bump: Bump,
    /// Block size, all in all → blocks of that size.
    classes: NumberMap<usize, Class>,
    /// Where blocks lie, by rising addresses.
    areas: Vec<Area>,
    /// What is out, by the start of its class.
    live: NumberMap<usize, Block>,
    quarantine: VecDeque<Block>,
    ordinal: u64,
    pub(crate) checks: bool,
}

/// Blocks of one size: those that came back, and what is left of the last area that was taken for them.
#[derive(Default)]
struct Class {
    free: Vec<usize>,
    next: usize,
    end: usize,
}

/// A piece of the range, divided into blocks of one class.
#[derive(Clone, Copy)]
struct Area {
    start: usize,
    class: usize,
}

impl Pool {
    pub(crate) fn new() -> Self {
        Pool {
            bump: Bump::keeping(arena::POOL, KEPT),
            classes: NumberMap::default(),
            areas: Vec::new(),
            live: NumberMap::default(),
            quarantine: VecDeque::new(),
            ordinal: 0,
            checks: true,
        }
    }

    pub(crate) fn reset(&mut self, checks: bool) {
        for block in self.quarantine.drain(..).filter(|block| block.large) {
            open(block);
        }
        self.bump.reset();
        let bump = std::mem::replace(&mut self.bump, Bump::new(arena::POOL));
        *self = Pool { bump, checks, ..Pool::new() };
    }

    /// Takes over the memory of a machine that was stopped; what was out there is out no more.
    pub(crate) fn adopt(&mut self, old: &RefCell<Pool>) {
        *self = adopt(old);
    }

    fn allocate(&mut self, request: PoolRequest, blame: Blame) -> Option<Block> {
        let align = request.align.max(16);
        let large = request.size >= PAGE || align > PAGE / 2;
        let class = if large {
            round_up(request.size + RED_ZONE, PAGE) + align.max(PAGE)
        } else {
            class_of(request.size + 2 * RED_ZONE + align - 16)
        };
        let (start, untouched) = self.take(class, large)?;
        let address = round_up(start + RED_ZONE, if large { align.max(PAGE) } else { align });
        self.ordinal += 1;
        let Request { size, tag, paged } = Request::from(request);
        let block = Block { address, size, tag, paged, blame, ordinal: self.ordinal, start, class, large };
        self.live.insert(start, block);
        if self.checks {
            block.fill_red_zones();
        }
        if self.checks && !request.zero {
            block.fill(FRESH);
        }
        // Memory that nobody had in this run is zero, and its pages are not even there yet.
        if request.zero && !untouched {
            // SAFETY: the block lies in committed pool and is not handed out yet.
            unsafe { std::ptr::write_bytes(address as *mut u8, 0, request.size) };
        }
        Some(block)
    }

    /// Memory of a class, and whether nobody had it before.
    fn take(&mut self, class: usize, large: bool) -> Option<(usize, bool)> {
        let blocks = self.classes.entry(class).or_default();
        if let Some(start) = blocks.free.pop() {
            return Some((start, false));
        }
        if blocks.next + class > blocks.end {
            let size = if large { class } else { CHUNK };
            blocks.next = self.bump.take(size)?;
            blocks.end = blocks.next + size;
            self.areas.push(Area { start: blocks.next, class });
        }
        let start = blocks.next;
        blocks.next += class;
        Some((start, true))
    }

    /// The block that is out and has `address` in its class: in it, or in its red zones.
    fn block_around(&self, address: usize) -> Option<&Block> {
        let at = self.areas.partition_point(|area| area.start <= address).checked_sub(1)?;
        let Area { start, class } = self.areas[at];
        self.live.get(&(start + (address - start) / class * class))
    }

    /// Takes out the block that begins at `address`.
    fn take_out(&mut self, address: usize) -> Option<Block> {
        // Almost every block begins right behind its red zone.
        let usual = address.wrapping_sub(RED_ZONE);
        if self.live.get(&usual).is_some_and(|block| block.address == address) {
            return self.live.remove(&usual);
        }
        let block = *self.block_around(address).filter(|block| block.address == address)?;
        self.live.remove(&block.start)
    }

    fn put_back(&mut self, block: Block) {
        self.classes.entry(block.class).or_default().free.push(block.start);
    }

    /// Moves a freed block on; gives back the damaged one that leaves quarantine, if it is.
    fn retire(&mut self, block: Block) -> Option<Block> {
        if !self.checks {
            self.put_back(block);
            return None;
        }
        if block.large {
            // Protection can be refused when a process has too many mappings; then only the fill guards the block.
            let _ = os::protect(block.address, round_up(block.size, PAGE), Access::None);
        } else {
            block.fill(FREED);
        }
        self.quarantine.push_back(block);
        if self.quarantine.len() <= QUARANTINE_BLOCKS {
            return None;
        }
        let oldest = self.quarantine.pop_front()?;
        let damaged = !oldest.large && oldest.first_other_than(FREED).is_some();
        if oldest.large {
            open(oldest);
        }
        self.put_back(oldest);
        damaged.then_some(oldest)
    }
}

struct Request {
    size: usize,
    tag: u32,
    paged: bool,
}

impl From<PoolRequest> for Request {
    fn from(r: PoolRequest) -> Self {
        Request { size: r.size, tag: r.tag, paged: r.paged }
    }
}

fn open(block: Block) {
    let _ = os::protect(block.address, round_up(block.size, PAGE), Access::ReadWrite);
}

/// Steps of 16 bytes up to 512, then four to each power of two.
fn class_of(size: usize) -> usize {
    if size <= 512 { round_up(size, 16) } else { round_up(size, size.next_power_of_two() / 8) }
}

impl Block {
    /// Junk, in a large block only at both ends: frames of some megabytes are too many bytes to fill each time.
    fn fill(&self, junk: u8) {
        let part = if self.size > FILLED_WHOLE { PAGE } else { self.size };
        for start in [self.address, self.address + self.size - part] {
            // SAFETY: the block is owned by the pool at this moment: not yet, or no longer, handed out.
            unsafe { std::ptr::write_bytes(start as *mut u8, junk, part) };
        }
    }

    fn fill_red_zones(&self) {
        for zone in [self.address - RED_ZONE, self.address + self.size] {
            // SAFETY: both zones lie within the block's class.
            unsafe { std::ptr::write_bytes(zone as *mut u8, RED, RED_ZONE) };
        }
    }

    fn bytes(&self, at: usize, len: usize) -> &[u8] {
        // SAFETY: callers stay within the class of a block that the pool knows.
        unsafe { std::slice::from_raw_parts(at as *const u8, len) }
    }

    fn first_other_than(&self, junk: u8) -> Option<usize> {
        self.bytes(self.address, self.size).iter().position(|byte| *byte != junk)
    }

    /// The offset, from the block's start, of a byte in a red zone that was written.
    fn broken_red_zone(&self) -> Option<isize> {
        let before = self.bytes(self.address - RED_ZONE, RED_ZONE).iter().rposition(|byte| *byte != RED);
        let after = self.bytes(self.address + self.size, RED_ZONE).iter().position(|byte| *byte != RED);
        after
            .map(|offset| (self.size + offset) as isize)
            .or(before.map(|offset| offset as isize - RED_ZONE as isize))
    }

    /// The tag as its four characters.
    pub fn tag_text(&self) -> String {
        self.tag.to_le_bytes().iter().map(|b| if b.is_ascii_graphic() { *b as char } else { '.' }).collect()
    }
}

impl Machine {
    /// The address of a new block, or 0 when there is no memory.
    pub fn allocate(&self, request: PoolRequest) -> usize {
        let blame = self.blame();
        self.pool.borrow_mut().allocate(request, blame).map_or(0, |block| block.address)
    }

    /// Frees a block; a wrong address, tag or a second time ends the run, and so does a broken red zone.
    pub fn free(&self, address: usize, tag: Option<u32>) {
        let Some(block) = self.pool.borrow_mut().take_out(address) else { self.bad_free(address) };
        if let Some(wrong) = tag.filter(|tag| *tag != 0 && *tag != block.tag) {
            let wrong = Block { tag: wrong, ..block }.tag_text();
            bug_check(
                BAD_POOL_CALLER,
                [0xA, address as u64, block.tag.into(), 0],
                format!("a block of tag '{}' was freed with tag '{wrong}'", block.tag_text()),
            );
        }
        self.check_red_zones(&block);
        self.forget(address);
        let damaged = self.pool.borrow_mut().retire(block);
        if let Some(damaged) = damaged {
            violation(
                "PoolUseAfterFree",
                POOL_PAGE,
                format!("{} was written after it was freed", self.tell(&damaged)),
            );
        }
    }

    fn check_red_zones(&self, block: &Block) {
        if !self.pool.borrow().checks {
            return;
        }
        if let Some(offset) = block.broken_red_zone() {
            let text = format!(
                "{} was written at offset {offset}, outside its {} bytes",
                self.tell(block),
                block.size
            );
            violation("PoolOverrun", POOL_PAGE, text);
        }
    }

    fn bad_free(&self, address: usize) -> ! {
        let twice = self.pool.borrow().quarantine.iter().rfind(|block| block.address == address).copied();
        let text = match twice {
            Some(block) => format!("{} was freed twice", self.tell(&block)),
            None => format!("{} was freed, which is no pool block", self.describe(address)),
        };
        bug_check(BAD_POOL_CALLER, [7, 0, 0, address as u64], text)
    }

    fn tell(&self, block: &Block) -> String {
        let who = self.describe(block.blame.0);
        format!("pool block {} (tag '{}', {} bytes, from {who})", block.ordinal, block.tag_text(), block.size)
    }

    /// Every block that is out, in the order of allocation.
    pub fn pool_blocks(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> = self.pool.borrow().live.values().copied().collect();
        blocks.sort_by_key(|block| block.ordinal);
        blocks
    }

    /// One line about a block, for a leak list.
    pub fn describe_block(&self, block: &Block) -> String {
        self.tell(block)
    }

    /// Checks the red zones of everything that is out: at unload, and where a test asks.
    pub fn check_pool(&self) {
        for block in self.pool_blocks() {
            self.check_red_zones(&block);
        }
    }

    /// Start and ordinal of the block that holds `address`.
    pub fn pool_block_at(&self, address: usize) -> Option<(usize, u64)> {
        let pool = self.pool.try_borrow().ok()?;
        let block = pool.block_around(address)?;
        let inside = (block.address..block.address + block.size.max(1)).contains(&address);
        inside.then_some((block.address, block.ordinal))
    }

    /// Whether `size` bytes at `address` lie in one block that is out.
    pub fn in_pool_block(&self, address: usize, size: usize) -> bool {
        let pool = self.pool.borrow();
        pool.block_around(address)
            .is_some_and(|block| block.address <= address && address + size <= block.address + block.size)
    }

    /// A block in quarantine that holds `address`: what a wild access may have meant.
    pub(crate) fn freed_block_at(&self, address: usize) -> Option<String> {
        let pool = self.pool.try_borrow().ok()?;
        let holds = |block: &&Block| (block.address..block.address + block.size).contains(&address);
        let block = *pool.quarantine.iter().rfind(holds)?;
        drop(pool);
        Some(self.tell(&block))
    }
}
