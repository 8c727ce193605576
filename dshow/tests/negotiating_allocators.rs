//! The page "Negotiating Allocators", sentence by sentence: a test's name is what the page says of its step.
//!
//! Everything is spoken to scripted pins; tests under Wine speak the same code to a DirectShow written by others.

mod scripted;

use dshow::failure::Failure;
use dshow::negotiate::push::{Changes, InputSide, OutputPin};
use dshow::negotiate::{Access, Log, Owner, Said, pull};
use dshow::properties::{Properties, Shortfall};
use scripted::{Handle, Reader, allocator, committed, pin};

const NEEDS: Properties = Properties { buffers: 3, buffer_bytes: 153_600, align_bytes: 1, prefix_bytes: 0 };
const PLENTY: Properties =
    Properties { buffers: 100, buffer_bytes: 10_000_000, align_bytes: 4096, prefix_bytes: 4096 };

fn output(prefers: Owner) -> OutputPin {
    OutputPin { needs: NEEDS, prefers, access: Access::ReadWrite }
}

fn own() -> Result<Handle, Failure> {
    Ok(allocator("own", PLENTY))
}

mod push_model {
    use super::*;

    #[test]
    fn step_1_the_output_pin_honours_the_input_pins_request() {
        let wish = Properties { buffers: 8, buffer_bytes: 1, align_bytes: 64, prefix_bytes: 16 };
        let agreement = output(Owner::OutputPin).negotiate(
            &pin(Ok(wish), Err(Failure::NO_ALLOCATOR)),
            own,
            &mut Log::default(),
        );
        let expected = Properties { buffers: 8, buffer_bytes: 153_600, align_bytes: 64, prefix_bytes: 16 };
        assert_eq!(agreement.unwrap().properties, expected);
    }

    #[test]
    fn step_1_is_optional_a_pin_without_requirements_is_connected_all_the_same() {
        let input = pin(Err(Failure::NOT_IMPLEMENTED), Err(Failure::NO_ALLOCATOR));
        let agreement = output(Owner::OutputPin).negotiate(&input, own, &mut Log::default());
        assert_eq!(agreement.unwrap().properties, NEEDS);
    }

    #[test]
    fn step_2_the_input_pin_provides_an_allocator_and_it_is_taken_where_it_is_preferred() {
        let input = pin(Err(Failure::NOT_IMPLEMENTED), Ok(allocator("offer", PLENTY)));
        let agreement = output(Owner::InputPin).negotiate(&input, own, &mut Log::default()).unwrap();
        assert_eq!((agreement.allocator.0.name, agreement.owner), ("offer", Owner::InputPin));
    }

    #[test]
    fn step_2_an_input_pin_that_returns_vfw_e_no_allocator_gets_the_output_pins_own() {
        let input = pin(Err(Failure::NOT_IMPLEMENTED), Err(Failure::NO_ALLOCATOR));
        let agreement = output(Owner::InputPin).negotiate(&input, own, &mut Log::default()).unwrap();
        assert_eq!((agreement.allocator.0.name, agreement.owner), ("own", Owner::OutputPin));
    }

    #[test]
    fn step_3_the_output_pin_may_select_its_own_though_one_was_on_offer() {
        let offer = allocator("offer", PLENTY);
        let input = pin(Err(Failure::NOT_IMPLEMENTED), Ok(offer.clone()));
        let agreement = output(Owner::OutputPin).negotiate(&input, own, &mut Log::default()).unwrap();
        assert_eq!(agreement.owner, Owner::OutputPin);
        assert!(offer.0.calls.borrow().is_empty(), "an allocator that is not wanted is not touched");
    }

    #[test]
    fn step_4_an_allocator_that_does_not_honour_what_is_needed_is_refused_with_the_reason() {
        let small = Properties { buffers: 2, ..PLENTY };
        let input = pin(Err(Failure::NOT_IMPLEMENTED), Ok(allocator("offer", small)));
        let mut log = Log::default();
        let agreement = output(Owner::InputPin).negotiate(&input, own, &mut log).unwrap();
        assert_eq!(agreement.allocator.0.name, "own");
        let reason = Said::Short(Owner::InputPin, Shortfall::Buffers { has: 2, needs: 3 });
        assert!(log.steps().iter().any(|step| step.step == 4 && step.said == reason), "{log:?}");
    }

    #[test]
    fn step_4_a_wish_that_is_granted_in_part_will_do_where_the_needs_are_met() {
        let input = pin(Ok(Properties { prefix_bytes: 5_000, ..NEEDS }), Ok(allocator("offer", PLENTY)));
        let agreement = output(Owner::InputPin).negotiate(&input, own, &mut Log::default()).unwrap();
        assert_eq!(agreement.properties, Properties { prefix_bytes: 4_096, ..NEEDS });
    }

    #[test]
    fn step_4_a_wish_that_the_allocator_refuses_outright_is_re_tried_without_the_wish() {
        let picky = allocator("offer", PLENTY);
        picky.0.refuses.set(|request| (request.align_bytes > 16).then_some(Failure::BAD_ALIGN));
        let input = pin(Ok(Properties { align_bytes: 64, ..NEEDS }), Ok(picky));
        let agreement = output(Owner::InputPin).negotiate(&input, own, &mut Log::default()).unwrap();
        assert_eq!((agreement.allocator.0.name, agreement.properties), ("offer", NEEDS));
    }

    #[test]
    fn step_4_an_allocator_that_is_committed_already_serves_with_the_properties_it_has() {
        let enough = Properties { buffers: 6, ..NEEDS };
        let shared = committed("offer", enough);
        let input = pin(Err(Failure::NOT_IMPLEMENTED), Ok(shared));
        let agreement = output(Owner::InputPin).negotiate(&input, own, &mut Log::default()).unwrap();
        assert_eq!((agreement.allocator.0.name, agreement.properties), ("offer", enough));
    }

    #[test]
    fn step_5_the_input_pin_is_told_of_the_selection_and_whether_samples_are_read_only() {
        let input = pin(Err(Failure::NOT_IMPLEMENTED), Err(Failure::NO_ALLOCATOR));
        let read_only = OutputPin { access: Access::ReadOnly, ..output(Owner::OutputPin) };
        read_only.negotiate(&input, own, &mut Log::default()).unwrap();
        assert_eq!(*input.notified.borrow(), [("own", Access::ReadOnly)]);
    }

    #[test]
    fn step_5_an_input_pin_that_refuses_one_allocator_is_told_of_the_other() {
        let mut input = pin(Err(Failure::NOT_IMPLEMENTED), Ok(allocator("offer", PLENTY)));
        input.accepts = |told| if told.0.name == "own" { Err(Failure::FAIL) } else { Ok(()) };
        let agreement = output(Owner::OutputPin).negotiate(&input, own, &mut Log::default()).unwrap();
        assert_eq!(agreement.allocator.0.name, "offer");
        assert_eq!(input.notified.borrow().len(), 2);
    }

    #[test]
    fn when_neither_allocator_serves_the_connection_fails_with_the_reason_of_one_that_existed() {
        let mut input = pin(Err(Failure::NOT_IMPLEMENTED), Err(Failure::NO_ALLOCATOR));
        input.accepts = |_| Err(Failure::BAD_ALIGN);
        let failure = output(Owner::InputPin).negotiate(&input, own, &mut Log::default());
        assert_eq!(failure.unwrap_err(), Failure::BAD_ALIGN);
    }

    #[test]
    fn step_6_the_input_pin_verifies_the_properties_and_keeps_its_old_selection_when_they_do_not_serve() {
        let mut side = InputSide::new(Some(NEEDS), Some(allocator("offer", PLENTY)), Changes::Nothing);
        let good = committed("good", NEEDS);
        let poor = committed("poor", Properties { buffer_bytes: 1, ..NEEDS });
        side.notify(good, Access::ReadWrite, &mut Log::default()).unwrap();
        assert_eq!(side.notify(poor, Access::ReadWrite, &mut Log::default()), Err(Failure::FAIL));
        assert_eq!(side.selected().unwrap().0.0.name, "good");
    }

    #[test]
    fn a_filter_that_changes_samples_in_place_refuses_a_read_only_allocator() {
        let mut side = InputSide::new(None, None, Changes::InPlace);
        let refused = side.notify(own().unwrap(), Access::ReadOnly, &mut Log::default());
        assert_eq!(refused, Err(Failure::FAIL));
    }

    #[test]
    fn step_7_the_output_pin_commits_when_streaming_starts_and_decommits_when_it_stops() {
        let input = pin(Err(Failure::NOT_IMPLEMENTED), Ok(allocator("offer", PLENTY)));
        let agreement = output(Owner::InputPin).negotiate(&input, own, &mut Log::default()).unwrap();
        agreement.start().unwrap();
        agreement.stop().unwrap();
        assert_eq!(*agreement.allocator.0.calls.borrow(), ["SetProperties", "Commit", "Decommit"]);
    }
}

mod get_allocator {
    use super::*;

    #[test]
    fn it_returns_the_proposed_allocator_before_the_selection_and_the_selected_one_afterwards() {
        let mut side = InputSide::new(None, Some(allocator("offer", PLENTY)), Changes::Nothing);
        assert_eq!(side.allocator().unwrap().0.name, "offer");
        side.notify(own().unwrap(), Access::ReadWrite, &mut Log::default()).unwrap();
        assert_eq!(side.allocator().unwrap().0.name, "own");
        side.disconnect();
        assert_eq!(side.allocator().unwrap().0.name, "offer", "a new connection starts with the offer");
    }

    #[test]
    fn it_says_vfw_e_no_allocator_where_the_pin_offers_none() {
        let side = InputSide::<Handle>::new(None, None, Changes::Nothing);
        assert_eq!(side.allocator().unwrap_err(), Failure::NO_ALLOCATOR);
    }

    #[test]
    fn it_leaves_a_reference_with_the_caller_who_releases_it() {
        let offer = allocator("offer", PLENTY);
        let side = InputSide::new(None, Some(offer.clone()), Changes::Nothing);
        let before = std::rc::Rc::strong_count(&offer.0);
        let got = side.allocator().unwrap();
        assert_eq!(std::rc::Rc::strong_count(&offer.0), before + 1);
        drop(got);
        assert_eq!(std::rc::Rc::strong_count(&offer.0), before);
    }
}

mod pull_model {
    use super::*;

    const INPUT: pull::InputPin = pull::InputPin { needs: NEEDS };

    fn output(prefers: Owner) -> pull::OutputSide {
        pull::OutputSide { needs: Properties { align_bytes: 512, ..Properties::default() }, prefers }
    }

    #[test]
    fn step_1_the_input_pin_specifies_its_requirements_and_optionally_provides_an_allocator() {
        let reader = Reader(|preferred, asked| {
            assert_eq!(asked, NEEDS);
            assert_eq!(preferred.unwrap().0.name, "mine");
            Ok(committed("theirs", asked))
        });
        let mine = allocator("mine", PLENTY);
        let agreement = INPUT.negotiate(&reader, Some(mine), &mut Log::default()).unwrap();
        assert_eq!((agreement.allocator.0.name, agreement.owner), ("theirs", Owner::OutputPin));
    }

    #[test]
    fn step_2_the_output_pin_uses_the_allocator_provided_by_the_input_pin() {
        let given = output(Owner::InputPin).answer(
            Some(allocator("theirs", PLENTY)),
            NEEDS,
            own,
            &mut Log::default(),
        );
        let given = given.unwrap();
        assert_eq!((given.allocator.0.name, given.owner), ("theirs", Owner::InputPin));
        assert_eq!(given.properties.align_bytes, 512, "the stricter of both alignments");
    }

    #[test]
    fn step_2_or_creates_its_own_and_falls_back_to_the_other_when_one_does_not_serve() {
        let side = output(Owner::InputPin);
        let poor = allocator("theirs", Properties { align_bytes: 1, ..PLENTY });
        let given = side.answer(Some(poor), NEEDS, own, &mut Log::default()).unwrap();
        assert_eq!(given.allocator.0.name, "own");
        let side = output(Owner::OutputPin);
        let fine = allocator("theirs", PLENTY);
        let given = side.answer(Some(fine), NEEDS, || Err(Failure::OUT_OF_MEMORY), &mut Log::default());
        assert_eq!(given.unwrap().allocator.0.name, "theirs");
    }

    #[test]
    fn step_3_the_input_pin_checks_the_properties_of_the_allocator_it_is_given() {
        let reader = Reader(|_, _| Ok(committed("theirs", Properties { buffer_bytes: 512, ..NEEDS })));
        let mut log = Log::default();
        assert_eq!(INPUT.negotiate(&reader, None, &mut log).unwrap_err(), Failure::FAIL);
        let short = Shortfall::BufferBytes { has: 512, needs: 153_600 };
        assert_eq!(log.steps().last().unwrap().said, Said::Short(Owner::OutputPin, short));
    }

    #[test]
    fn step_4_the_input_pin_commits_and_decommits() {
        let reader = Reader(|preferred, _| Ok(preferred.unwrap().clone()));
        let mine = committed("mine", NEEDS);
        let agreement = INPUT.negotiate(&reader, Some(mine), &mut Log::default()).unwrap();
        agreement.start().unwrap();
        agreement.stop().unwrap();
        assert_eq!(*agreement.allocator.0.calls.borrow(), ["GetProperties", "Commit", "Decommit"]);
    }

    #[test]
    fn step_5_either_pin_can_fail_the_connection() {
        let reader = Reader(|_, _| Err(Failure::BAD_ALIGN));
        let failure = INPUT.negotiate(&reader, None, &mut Log::default()).unwrap_err();
        assert_eq!(failure, Failure::BAD_ALIGN, "the output pin's reason reaches the input pin's caller");
        let odd = Properties { align_bytes: 3, ..NEEDS };
        let failure = output(Owner::OutputPin).answer(None, odd, own, &mut Log::default()).unwrap_err();
        assert_eq!(failure, Failure::BAD_ALIGN);
    }

    #[test]
    fn step_6_the_input_pins_own_allocator_is_recognised_as_its_own() {
        let reader = Reader(|preferred, _| Ok(preferred.unwrap().clone()));
        let mine = committed("mine", NEEDS);
        let agreement = INPUT.negotiate(&reader, Some(mine), &mut Log::default()).unwrap();
        assert_eq!(agreement.owner, Owner::InputPin, "an output pin may then serve no other pin from it");
    }
}
