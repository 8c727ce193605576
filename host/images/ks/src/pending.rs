//! Creates and closes that a minidriver keeps pending: the object they are about, until KsCompletePendingRequest.
//!
//! A pending close has already taken the object off its file object, so nobody finds it there any more.

use core::cell::RefCell;

use crate::irp::Irp;
use crate::nt;
use crate::object::Head;
use crate::ptr::Ptr;

#[derive(Default)]
struct Pending(RefCell<Vec<(Irp, Ptr<Head>)>>);

pub(crate) fn remember(irp: Irp, head: Ptr<Head>) {
    nt::state::<Pending>().0.borrow_mut().push((irp, head));
}

pub(crate) fn object(irp: Irp) -> Option<Ptr<Head>> {
    let pending = nt::state::<Pending>();
    let at = pending.0.borrow().iter().position(|(i, _)| *i == irp)?;
    let (_, head) = pending.0.borrow_mut().swap_remove(at);
    Some(head)
}
