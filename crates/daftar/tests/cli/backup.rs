use std::fs;

use crate::desk::daftar;
use crate::store::two_people;

/// Made with `age-keygen`.
const PUBLIC: &str = "age1dr6wx3qr43w5wkyexs34x9udplxvynp5cw72juaecsfn4ukkaatqvdrlhm";
const SECRET: &str = "AGE-SECRET-KEY-1FPQUE97GF7VJJQLJXNKM8W9Y6C0UQX3ML4PYR9LA50ZD2NKLT9EQDHDJD0\n";

#[test]
fn a_backup_is_restored_with_the_master_key_that_was_kept_apart() {
    let (here, there, out) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    two_people(here.path());
    let (file, key, erased) = (out.path().join("backup"), out.path().join("key"), out.path().join("erased"));
    fs::write(&key, SECRET).expect("the key is written");
    let run = daftar(["backup", "--to", PUBLIC, "--data"]).and([here.path(), &file]).run();
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.out.ends_with("The record holds. Events: 2; streams: 2; checkpoints compared: 0.\n"), "{}", run.out);
    assert_eq!(fs::read_dir(out.path()).expect("a folder").count(), 2);
    assert!(fs::read(&file).expect("a backup").starts_with(b"age-encryption.org/v1\n"));

    let restore = || daftar(["restore", "--data"]).and([there.path()]).and(["--identity"]).and([&key, &file]);
    let run = restore().run();
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("master.key"), "{}", run.err);

    fs::copy(here.path().join("master.key"), there.path().join("master.key")).expect("the master key is copied");
    fs::write(&erased, "00000000-0000-0000-0000-000000000001 2026-11-29T05:00:00.000000Z\n")
        .expect("a list is written");
    let run = restore().and(["--erasures"]).and([&erased]).run();
    let says = "The backup was restored.\nThe record holds. Events: 2; streams: 2; checkpoints compared: 0.\n";
    assert_eq!((run.code, run.out.as_str()), (Some(0), says), "{}", run.err);
    let run = daftar(["store", "erasures", "--data"]).and([there.path()]).run();
    assert_eq!(run.out, fs::read_to_string(&erased).expect("the list"));

    let run = restore().run();
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("choose an empty place"), "{}", run.err);
    let run = daftar(["backup", "--to", "age1dr", "--data"]).and([here.path(), &file]).run();
    assert_eq!(run.code, Some(2));
}
