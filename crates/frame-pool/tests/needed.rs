//! How many frames are needed: each expected number is worked out by hand beside it.

use frame_pool::needed::{Conflict, Participant, count};

const CAMERA: Participant<'_> = Participant::camping("camera", 2);
const ENCODER: Participant<'_> = Participant { dedicated_slack: 1, ..Participant::camping("encoder", 3) };
const PREVIEW: Participant<'_> = Participant { shared_slack: 2, ..Participant::camping("preview", 1) };

#[test]
fn camping_and_dedicated_slack_add_up_and_shared_slack_counts_once() {
    let other = Participant { name: "second preview", shared_slack: 1, ..PREVIEW };
    let all = [CAMERA, ENCODER, PREVIEW, other];
    assert_eq!(count(&all).unwrap().frames, (2 + 3 + 1 + 1) + 1 + 2);
}

#[test]
fn a_minimum_lifts_the_sum_and_is_named_as_the_reason() {
    let all = [Participant { min: 8, ..CAMERA }, ENCODER];
    let needed = count(&all).unwrap();
    assert_eq!(needed.frames, 8);
    assert!(needed.to_string().ends_with("= 6; camera asks for at least 8"), "{needed}");
}

#[test]
fn who_allows_too_few_is_named() {
    let all = [CAMERA, Participant { max: 5, ..ENCODER }];
    assert_eq!(count(&all), Err(Conflict { frames: 6, name: "encoder", max: 5 }));
}

#[test]
fn the_reasons_name_everybody_and_the_sum() {
    let told = count(&[CAMERA, ENCODER, PREVIEW]).unwrap().to_string();
    let expected = "9 frames:\n  camera camps on 2\n  encoder camps on 3, wants 1 more for itself\n  \
                    preview camps on 1, is content to share 2 more\n  \
                    6 camping + 1 dedicated + 2 shared (the largest) = 9";
    assert_eq!(told, expected);
}

#[test]
fn nobody_needs_one_and_a_sum_beyond_measure_is_a_conflict_with_any_limit() {
    assert_eq!(count(&[]).unwrap().frames, 1);
    let greedy = Participant { max: 64, ..Participant::camping("greedy", u32::MAX) };
    assert_eq!(count(&[greedy, greedy]).unwrap_err().max, 64);
}
