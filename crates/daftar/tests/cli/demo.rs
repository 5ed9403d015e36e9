//! `daftar demo`: a desk for training in a place of its own, marked as such.

use super::desk::{Daftar, daftar, invented};
use super::serve::Server;

fn demo(data: &std::path::Path, firms: &str) -> Daftar {
    daftar(["demo", "--firms", firms, "--seed", "7", "--data"])
        .and([data])
        .and(["--rulebook".as_ref(), invented().as_path()])
}

#[test]
fn a_desk_for_training_says_so_on_its_pages_and_is_filled_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("training");
    let run = demo(&data, "12").run();
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert!(run.out.contains("holds training data now: 12 firms, "), "{}", run.out);

    // What is kept already is not touched, be it real or not.
    let again = demo(&data, "12").run();
    let says =
        "error: Something is kept there already; training data go into a folder of their own, named with\n  --data.\n";
    assert_eq!((again.code, again.err.as_str(), again.out.as_str()), (Some(1), says, ""));

    let server = Server::of(&invented(), &data, &[]);
    assert!(server.get("/en").contains("Training data: firms, people and cases here are invented."));
}
