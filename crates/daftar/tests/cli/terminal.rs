//! Colours, languages of the environment, and readers that go away.

use std::io::Read;
use std::process::{Command, Stdio};

use super::desk::{SMALL, daftar, folder, invented, plan};

#[test]
fn no_colour_goes_into_a_pipe_unless_asked_for() {
    let colour = |args: &[&str]| plan("2030-03-04").and(args).typing("{}").run().out.contains('\u{1b}');
    assert!(!colour(&[]));
    assert!(colour(&["--color", "always"]));
    assert!(!colour(&["--color", "never"]));
}

/// What a run shows that takes its standard output for a terminal.
fn on_a_terminal(environment: &str) -> String {
    let program = env!("CARGO_BIN_EXE_daftar");
    let book = folder(SMALL);
    let command = format!("env -u NO_COLOR {environment} {program} check {}", book.path().display());
    let shown = Command::new("script").args(["-qec", &command, "/dev/null"]).env("TERM", "xterm").output();
    String::from_utf8(shown.expect("script, of util-linux").stdout).expect("UTF-8")
}

#[test]
fn a_terminal_has_colours_unless_no_color_is_set() {
    if Command::new("script").arg("--version").output().is_err() {
        return;
    }
    assert!(on_a_terminal("A=b").contains("\u{1b}[32m"), "{:?}", on_a_terminal("A=b"));
    assert!(!on_a_terminal("NO_COLOR=1").contains('\u{1b}'));
    assert!(!on_a_terminal("TERM=dumb").contains('\u{1b}'));
    assert!(on_a_terminal("NO_COLOR=").contains('\u{1b}'), "an empty NO_COLOR is none");
}

#[test]
fn the_environment_says_the_language_unless_it_is_asked_for() {
    let first = |environment: &[(&str, &str)], args: &[&str]| {
        let mut run = daftar(["check"]).and(args).and([invented()]);
        for (name, value) in environment {
            run = run.env(name, value);
        }
        run.run().out.lines().last().map(str::to_owned)
    };
    let english = Some("no errors, no warnings, 1 note".to_owned());
    let arabic = Some("\u{200f}لا أخطاء، لا تنبيهات، ملاحظة واحدة".to_owned());
    let urdu = Some("\u{200f}کوئی غلطی نہیں، کوئی انتباہ نہیں، ایک نوٹ".to_owned());
    assert_eq!(first(&[], &[]), english);
    assert_eq!(first(&[("LANG", "ar_SA.UTF-8")], &[]), arabic);
    assert_eq!(first(&[("LANG", "ar_SA.UTF-8"), ("LC_ALL", "ur_PK")], &[]), urdu);
    assert_eq!(first(&[("LANG", "ar_SA.UTF-8"), ("LC_ALL", "")], &[]), arabic);
    assert_eq!(first(&[("LANG", "de_DE.UTF-8")], &[]), english);
    assert_eq!(first(&[("LANG", "ar_SA.UTF-8")], &["--lang", "ur"]), urdu);
}

#[test]
fn a_reader_that_goes_away_is_no_mistake() {
    for args in [vec!["schema"], vec!["calendar", "--from", "1990-01-01", "--to", "2100-12-31", "--json"]] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_daftar"))
            .args(&args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut first = [0; 16];
        child.stdout.take().expect("standard output").read_exact(&mut first).expect("a first piece");
        let mut says = String::new();
        child.stderr.take().expect("standard error").read_to_string(&mut says).expect("UTF-8");
        assert_eq!((child.wait().expect("the end").code(), says.as_str()), (Some(0), ""), "{args:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_one_clear_line() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
    let output = Command::new(env!("CARGO_BIN_EXE_daftar")).arg("schema").stdout(full).output().expect("a run");
    assert_eq!(output.status.code(), Some(1));
    let says = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(says, "error: The output cannot be written: No space left on device\n");
}

#[test]
fn help_and_manual_name_every_subcommand() {
    let help = daftar(["--help"]).run().out;
    let manual = daftar(["man"]).run().out;
    for name in ["serve", "plan", "ask", "facts", "check", "diff", "calendar", "schema", "completions", "man"] {
        assert!(help.lines().any(|line| line.trim_start().starts_with(&format!("{name} "))), "{name} in {help}");
        assert!(manual.contains(&format!("daftar\\-{name}(1)")), "{name} in {manual}");
    }
    assert!(help.contains("Exit codes: 0 done; 1 the rulebook or a file is at fault; 2 usage; 3"));
}
