//! A fuzzing campaign over parsing, intersecting, converting and deciding: `cargo xtask fuzz framing --inputs N`.
//!
//! Inputs are random bytes bent towards the interesting (small numbers, all ones, powers of two and their neighbours), each
//! from a seed of its own, so a failure is repeated by its seed alone. Every result is checked: nothing panics (this
//! is built with overflow checks), what is agreed is inside both inputs, and on small ranges the intersection is compared
//! with one that tries every number. The rate that it prints is measured.

use framing::decide::{Graph, Options, PinFraming, Place, Provides, Side, Strategy};
use framing::directshow::{self, Properties};
use framing::lint::{self, DataFlow, PinFacts};
use framing::wire::{RawFraming, RawFramingEx, RawItem};
use framing::{Compression, Framing, Item, Range};
use std::{env, process::ExitCode, thread, time::Instant};

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1).map(|argument| argument.parse::<u64>());
    let (Some(Ok(inputs)), seed) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: campaign INPUTS [FIRST-SEED]");
        return ExitCode::FAILURE;
    };
    let first = seed.and_then(Result::ok).unwrap_or(0);
    let threads = thread::available_parallelism().map_or(1, |count| count.get() as u64);
    let start = Instant::now();
    thread::scope(|scope| {
        for thread in 0..threads {
            scope.spawn(move || (first + thread..first + inputs).step_by(threads as usize).for_each(one));
        }
    });
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{inputs} inputs in {seconds:.1} s on {threads} threads: {:.0} a second; no failure",
        inputs as f64 / seconds
    );
    ExitCode::SUCCESS
}

/// One input. A failure names its seed: a panic in a scope ends the campaign.
fn one(seed: u64) {
    let outcome = std::panic::catch_unwind(|| {
        let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03);
        match seed % 4 {
            0 => parse(&mut random),
            1 => intersect(&mut random),
            2 => convert(&mut random),
            _ => small_ranges(&mut random),
        }
        if seed.is_multiple_of(64) {
            decide(&mut random);
        }
    });
    if outcome.is_err() {
        panic!("the input of seed {seed} fails: campaign 1 {seed}");
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014), and numbers that find edges.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// A word: small, near a power of two, at the top, or anything.
    fn word(&mut self) -> u32 {
        let bits = self.next() as u32;
        match self.below(8) {
            0..3 => bits % 33,
            3..5 => (1_u32 << (bits % 32)).wrapping_add(self.below(3) as u32).wrapping_sub(1),
            5 => u32::MAX - bits % 4,
            _ => bits,
        }
    }

    fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len.div_ceil(4)).flat_map(|_| self.word().to_le_bytes()).take(len).collect()
    }

    fn item(&mut self) -> RawItem {
        let mut bytes = [0; 88];
        bytes[32..].copy_from_slice(&self.bytes(56));
        // Mostly the memory types that exist, so that most pairs get past the first comparison.
        let memory = match self.below(4) {
            0 => ks_sys::KSMEMORY_TYPE_KERNEL_NONPAGED,
            1 => ks_sys::KSMEMORY_TYPE_DEVICE_UNKNOWN,
            _ => ks_sys::KSMEMORY_TYPE_DONT_CARE,
        };
        RawItem { memory_type: memory, ..RawItem::from_bytes(&bytes) }
    }
}

fn parse(random: &mut Random) {
    let len = random.below(400) as usize;
    let mut bytes = random.bytes(len);
    if let Some(count) = bytes.first_mut().filter(|_| random.below(2) == 0) {
        *count %= 5;
        bytes.iter_mut().take(4).skip(1).for_each(|byte| *byte = 0);
    }
    let mut findings = 0;
    let facts = PinFacts { data_flow: Some(DataFlow::In), dispatch_level: Some(true), ..PinFacts::default() };
    let _ = lint::lint_bytes(&bytes, &facts, &mut |finding| {
        findings += usize::from(finding.problem.code().0 > 0);
    });
    if let Ok(framing) = RawFramingEx::from_bytes(&bytes) {
        assert_eq!(framing.bytes(), bytes.len());
        for raw in framing.items() {
            assert_eq!(RawItem::from_bytes(&raw.to_bytes()), raw);
            if let Ok(item) = Item::new(&raw) {
                assert_eq!(Item::new(&item.to_raw()), Ok(item));
            }
        }
    }
    if let Ok(raw) = RawFraming::from_bytes(&bytes) {
        assert_eq!(raw.to_bytes().as_slice(), &bytes[..24]);
        if let Ok(framing) = Framing::new(&raw) {
            assert_eq!(Framing::new(&framing.to_raw()), Ok(framing));
            let _ = framing.as_item();
        }
    }
}

fn intersect(random: &mut Random) {
    let (Ok(a), Ok(b)) = (Item::new(&random.item()), Item::new(&random.item())) else { return };
    let Ok(both) = a.agree(&b) else { return };
    assert_eq!(b.agree(&a), Ok(both));
    for input in [a, b] {
        assert!(input.physical.contains(both.physical.min()) && input.physical.contains(both.physical.max()));
        assert!(both.alignment >= input.alignment && both.frames >= input.frames);
        assert_eq!(both.memory.agree(input.memory), Some(both.memory));
    }
    assert!(both.physical.contains(both.optimal.min()) && both.physical.contains(both.optimal.max()));
    let create = Framing::create(&both, both.frames, both.optimal.min());
    assert_eq!(create.to_raw().flags & !ks_sys::KSALLOCATOR_OPTIONF_VALID, 0);
}

fn convert(random: &mut Random) {
    let [buffers, buffer_bytes, align_bytes, prefix_bytes] = [(); 4].map(|()| random.word().cast_signed());
    let there = Properties { buffers, buffer_bytes, align_bytes, prefix_bytes };
    if let Ok(framing) = directshow::framing(&there) {
        let prefix = prefix_bytes.max(0).cast_unsigned();
        if let Ok(back) = directshow::properties(&framing.value, prefix) {
            assert!(buffers == back.value.buffers || buffers == -1 && back.value.buffers == 0);
            assert!(
                buffer_bytes == back.value.buffer_bytes || buffer_bytes == -1 && back.value.buffer_bytes == 0
            );
        }
    }
    if let Ok(ratio) = Compression::new(random.word(), random.word(), random.word()) {
        let size = random.word();
        if let Some(fits) = ratio.backward(size) {
            assert!(ratio.forward(fits).is_some_and(|room| room <= size));
            assert!(fits == u32::MAX || ratio.forward(fits + 1).is_none_or(|room| room > size));
        }
    }
}

/// The slow reference: every number is tried.
fn small_ranges(random: &mut Random) {
    let base = if random.below(2) == 0 { 0 } else { u32::MAX - 200 };
    let mut range = || {
        let min = base + random.below(100) as u32;
        Range::new(min, min + random.below(100) as u32, random.below(24) as u32)
    };
    let (Ok(a), Ok(b)) = (range(), range()) else { return };
    let both = a.intersect(b);
    for size in base..=base + 200 {
        let expected = a.contains(size) && b.contains(size);
        assert_eq!(both.is_some_and(|both| both.contains(size)), expected, "{a:?} {b:?} {both:?} {size}");
    }
}

fn decide(random: &mut Random) {
    let mut graph = Graph::default();
    let mut last = None;
    for _ in 0..2 + random.below(4) {
        let mut framing = || {
            let items = (0..random.below(4)).map(|_| Item::new(&random.item())).collect();
            PinFraming {
                items,
                compression: Compression::new(random.word(), random.word(), 0).unwrap_or_default(),
            }
        };
        let (into, out) = (framing(), framing());
        let side = [Side::AvStream, Side::OtherKernel, Side::User][random.below(8).min(2) as usize % 3];
        let provides = [Provides::Own, Provides::Default, Provides::Nothing][random.below(3) as usize];
        let filter = graph.filter("filter", side);
        let input = graph.pin(filter, "in", DataFlow::In, into, provides);
        if let Some(from) = last {
            graph.link(from, input).unwrap();
        }
        last = Some(graph.pin(filter, "out", DataFlow::Out, out, provides));
    }
    let place = [Place::First, Place::Middle, Place::Last][random.below(3) as usize];
    let decision = graph.decide(Options { strategy: Strategy(random.below(16) as u32), place });
    for pipe in &decision.pipes {
        if let Ok(chosen) = &pipe.outcome {
            assert!(chosen.framing.frames >= 3);
            let size = chosen.framing.frame_size;
            assert!(size == 0 || chosen.agreed.physical.contains(size));
        }
    }
}
