//! What a module offers to a driver's imports: functions with the signatures of `ks-sys`, and variables.
//!
//! A module is a static [`Module`]: its file name and tables made by [`exports!`](crate::exports), one table a topic. The
//! macro checks each function against `ks_sys::sig` and keeps the highest IRQL at which its page allows the call.
#![allow(unsafe_code)]
// UNSAFETY: tables hold code addresses, which are Sync only by promise.

use std::collections::HashMap;
use std::mem::size_of;

use crate::arena;
use crate::machine::Machine;
use crate::transcript::Value;

/// The highest IRQL at which a function may be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level(pub u8);

/// What a name stands for.
#[derive(Clone, Copy)]
pub enum Target {
    Function(*const ()),
    /// Bound without a thunk: it takes its arguments in its own way (`__chkstk`).
    Raw(*const ()),
    Data(Data),
}

/// An exported variable: its size, and what is in it when the machine starts.
#[derive(Clone, Copy)]
pub struct Data {
    pub size: usize,
    pub fill: fn(usize),
}

/// One exported name.
pub struct Export {
    pub name: &'static str,
    pub target: Target,
    pub level: Level,
    pub(crate) shape: fn() -> Shape,
}

// SAFETY: the address is that of a function, which any thread may call as far as Rust is concerned.
unsafe impl Sync for Export {}

impl Export {
    pub const fn function<S: Signature>(name: &'static str, level: u8, code: *const ()) -> Export {
        Export { name, target: Target::Function(code), level: Level(level), shape: S::shape }
    }

    /// A function that no thunk may stand before: its arguments are in registers of its own choice.
    pub const fn raw(name: &'static str, code: *const ()) -> Export {
        Export { name, target: Target::Raw(code), level: Level(15), shape: <fn()>::shape }
    }

    /// A variable of `size` bytes that `fill` sets up.
    pub const fn data(name: &'static str, size: usize, fill: fn(usize)) -> Export {
        Export { name, target: Target::Data(Data { size, fill }), level: Level(15), shape: <fn()>::shape }
    }
}

/// A file that a driver imports from.
pub struct Module {
    /// As in an import directory, in small letters: `ntoskrnl.exe`.
    pub name: &'static str,
    pub tables: &'static [&'static [Export]],
}

impl Data {
    /// What `fill` of a variable of one word does.
    pub fn set_word(address: usize, value: usize) {
        debug_assert!(arena::SYSTEM.contains(address));
        // SAFETY: eight bytes of system memory that were taken for the variable.
        unsafe { (address as *mut usize).write(value) };
    }
}

/// How an argument or a result is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Show {
    Nothing,
    Address,
    Unsigned(usize),
    Signed(usize),
}

/// Arguments and result of a function, for the transcript.
pub(crate) struct Shape {
    pub(crate) arguments: Vec<Show>,
    pub(crate) result: Show,
}

/// A function type whose calls can be shown.
pub trait Signature {
    #[doc(hidden)]
    #[allow(private_interfaces)]
    fn shape() -> Shape;
}

fn show<T>() -> Show {
    let name = std::any::type_name::<T>();
    match (name, size_of::<T>()) {
        ("()" | "!", _) => Show::Nothing,
        (_, 0) => Show::Nothing,
        (name, _) if name.starts_with('*') || name.contains("Option<") => Show::Address,
        (name, size) if name.starts_with('i') => Show::Signed(size),
        (_, size) => Show::Unsigned(size.min(8)),
    }
}

macro_rules! signatures {
    ($($argument:ident)*) => {
        #[allow(private_interfaces)]
        impl<R, $($argument),*> Signature for unsafe extern "win64" fn($($argument),*) -> R {
            fn shape() -> Shape {
                Shape { arguments: vec![$(show::<$argument>()),*], result: show::<R>() }
            }
        }
        #[allow(private_interfaces)]
        impl<R, $($argument),*> Signature for extern "win64" fn($($argument),*) -> R {
            fn shape() -> Shape {
                Shape { arguments: vec![$(show::<$argument>()),*], result: show::<R>() }
            }
        }
    };
}

signatures!();
signatures!(A);
signatures!(A B);
signatures!(A B C);
signatures!(A B C D);
signatures!(A B C D E);
signatures!(A B C D E F);
signatures!(A B C D E F G);
signatures!(A B C D E F G H);
signatures!(A B C D E F G H I);
signatures!(A B C D E F G H I J);
signatures!(A B C D E F G H I J K);
signatures!(A B C D E F G H I J K L);
signatures!(A B C D E F G H I J K L M);
signatures!(A B C D E F G H I J K L M N);

#[allow(private_interfaces)]
impl Signature for fn() {
    fn shape() -> Shape {
        Shape { arguments: Vec::new(), result: Show::Nothing }
    }
}

impl Show {
    pub(crate) fn value(self, raw: u64, machine: &Machine) -> Option<Value> {
        let bits = |size: usize| 64 - 8 * size as u32;
        Some(match self {
            Show::Nothing => return None,
            Show::Address => Value::Text(machine.describe(raw as usize)),
            Show::Unsigned(size) => Value::Number((raw << bits(size) >> bits(size)) as i64),
            // NTSTATUS and LONG are one type; a failure status is better read in hexadecimal.
            Show::Signed(4) if (raw as i32) < -0x1000_0000 => Value::Text(format!("{:#010x}", raw as u32)),
            Show::Signed(size) => Value::Number((raw << bits(size)) as i64 >> bits(size)),
        })
    }
}

/// Makes a table of exports: `exports! { pub TABLE; KeSetEvent, DISPATCH_LEVEL; … }`.
///
/// Each name is a function in scope whose type is `ks_sys::sig::<name>`; `Name: Type, LEVEL;` gives the type of one that
/// ks-sys does not have; `data Name: size, fill;` is a variable; `raw Name;` is bound without a thunk.
#[macro_export]
macro_rules! exports {
    ($(#[$attribute:meta])* $vis:vis $table:ident; $($rest:tt)*) => {
        $(#[$attribute])*
        $vis static $table: &[$crate::Export] = $crate::exports!(@list [] $($rest)*);
    };
    (@list [$($done:tt)*]) => { &[$($done)*] };
    (@list [$($done:tt)*] data $name:ident: $size:expr, $fill:expr; $($rest:tt)*) => {
        $crate::exports!(@list [$($done)* $crate::Export::data(stringify!($name), $size, $fill),] $($rest)*)
    };
    (@list [$($done:tt)*] raw $name:ident; $($rest:tt)*) => {
        $crate::exports!(@list [$($done)* $crate::Export::raw(stringify!($name), $name as *const ()),] $($rest)*)
    };
    (@list [$($done:tt)*] $name:ident: $type:ty, $level:ident; $($rest:tt)*) => {
        $crate::exports!(@list [$($done)* $crate::Export::function::<$type>(
            stringify!($name), $crate::irql::$level, { const F: $type = $name; F as *const () }),] $($rest)*)
    };
    (@list [$($done:tt)*] $name:ident, $level:ident; $($rest:tt)*) => {
        $crate::exports!(@list [$($done)* $crate::Export::function::<ks_sys::sig::$name>(
            stringify!($name), $crate::irql::$level,
            { const F: ks_sys::sig::$name = $name; F as *const () }),] $($rest)*)
    };
}

/// Where names are found while a machine runs.
#[derive(Default)]
pub(crate) struct Registry {
    modules: Vec<&'static Module>,
    functions: HashMap<(&'static str, &'static str), &'static Export>,
    variables: HashMap<(&'static str, &'static str), usize>,
}

impl Machine {
    /// Makes a module's exports known. To be done before a driver is loaded.
    pub fn add_module(&self, module: &'static Module) {
        let mut registry = self.registry.borrow_mut();
        registry.modules.push(module);
        for export in module.tables.iter().copied().flatten() {
            registry.functions.insert((module.name, export.name), export);
        }
    }

    pub(crate) fn has_module(&self, name: &str) -> Option<&'static str> {
        self.registry.borrow().modules.iter().map(|module| module.name).find(|known| *known == name)
    }

    /// An export, to be bound in a table of a module's own.
    pub fn export_of(&self, module: &str, name: &str) -> Option<&'static Export> {
        self.find_export(module, name)
    }

    pub(crate) fn find_export(&self, module: &str, name: &str) -> Option<&'static Export> {
        self.registry.borrow().functions.get(&(module, name)).copied()
    }

    /// The address of an exported variable, made on first use.
    pub fn variable(&self, module: &'static str, name: &str) -> Option<usize> {
        let export = self.find_export(module, name)?;
        let Target::Data(data) = export.target else { return None };
        if let Some(address) = self.registry.borrow().variables.get(&(module, export.name)) {
            return Some(*address);
        }
        let address = self.allocate_system(data.size);
        self.registry.borrow_mut().variables.insert((module, export.name), address);
        self.name_as(address, export.name);
        (data.fill)(address);
        Some(address)
    }

    /// Whether a module has a name.
    pub fn has_export(&self, module: &str, name: &str) -> bool {
        self.find_export(module, name).is_some()
    }

    /// The module that has `name`, searched in the order in which modules were added.
    pub fn module_with(&self, name: &str) -> Option<&'static str> {
        let modules = self.modules();
        modules.iter().map(|module| module.name).find(|module| self.find_export(module, name).is_some())
    }

    /// Every module that was added, for lists.
    pub fn modules(&self) -> Vec<&'static Module> {
        self.registry.borrow().modules.clone()
    }
}
