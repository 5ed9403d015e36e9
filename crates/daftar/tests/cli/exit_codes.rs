//! 0 done, 1 the rulebook or a file is at fault, 2 usage, 3 the facts contradict or are unknown; each with one clear line.

use super::desk::{SMALL, daftar, folder, invented, plan, write};

#[test]
fn a_plan_ends_with_0() {
    let run = plan("2030-03-04").typing("{}").run();
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
}

#[test]
fn missing_files_and_folders_end_with_1() {
    for (args, says) in [
        (vec!["check", "/no/such/folder"], "error: There is no /no/such/folder.\n"),
        (vec!["plan", "--facts", "/no/such/file"], "error: There is no /no/such/file.\n"),
        (vec!["check", "/dev/null"], "error: /dev/null is not a folder.\n"),
        (
            vec!["serve", "--listen", "127.0.0.1:0", "--data", "/dev/null"],
            "error: The folder /dev/null cannot be used for what the desk keeps: File exists\n",
        ),
        (vec!["serve", "--config", "/no/such/file"], "error: There is no /no/such/file.\n"),
    ] {
        let run = daftar(&args).run();
        assert_eq!((run.code, run.err.as_str(), run.out.as_str()), (Some(1), says, ""), "{args:?}");
    }
}

#[test]
fn a_facts_file_that_is_not_what_it_should_be_ends_with_1() {
    for (text, says) in [
        ("{", "error: This is not JSON (line 1, column 1): EOF while parsing an object\n"),
        ("[]", "error: /: expected keys with values.\n"),
        ("{\"fact\": {}}", "error: A facts file has no key /fact. (did you mean `facts`?)\n"),
        (
            "{\"facts\": {\"workshop.workers\": 1.5}}",
            "error: /facts/workshop.workers: expected a text, a whole number, true or false; an amount or a\n  \
             percentage is a text.\n",
        ),
        (
            "{\"holds\": {\"account\": {\"issued\": \"soon\"}}}",
            "error: /holds/account/issued: expected a date such as 2026-11-25, or null.\n",
        ),
    ] {
        let run = plan("2030-03-04").typing(text).run();
        assert_eq!((run.code, run.err.as_str(), run.out.as_str()), (Some(1), says, ""), "{text}");
    }
}

#[test]
fn facts_that_are_unknown_or_cannot_be_end_with_3() {
    for (text, says) in [
        (
            "{\"facts\": {\"workshop.worker\": 4}}",
            "error: No fact has the name workshop.worker. (did you mean `workshop.workers`?)\n",
        ),
        ("{\"holds\": {\"acount\": null}}", "error: No paper has the name acount. (did you mean `account`?)\n"),
        (
            "{\"holds\": {\"account\": {\"as\": [\"seald\"]}}}",
            "error: No state of a paper has the name seald. (did you mean `sealed`?)\n",
        ),
        ("{\"facts\": {\"workshop.workers\": 501}}", "error: workshop.workers is between 0 and 500.\n"),
        (
            "{\"facts\": {\"workshop.kind\": \"boat\"}}",
            "error: workshop.kind: boat is not among the choices. (did you mean `boats`?)\n",
        ),
        (
            "{\"facts\": {\"workshop.capital\": \"5 JPY\"}}",
            "error: workshop.capital is an amount in KWD, not in JPY.\n",
        ),
    ] {
        let run = plan("2030-03-04").typing(text).run();
        assert_eq!((run.code, run.err.as_str(), run.out.as_str()), (Some(3), says, ""), "{text}");
    }
}

#[test]
fn facts_that_contradict_one_another_are_named_and_end_with_3() {
    let run = plan("2030-03-04").typing(r#"{"facts": {"workshop.kind": "clocks", "workshop.workers": 101}}"#).run();
    assert_eq!(run.code, Some(3));
    assert_eq!(
        run.err,
        "error: These answers cannot hold together\n  \
         A clock workshop has at most 100 workers.\n    \
         Kind of workshop: Clocks workshop.kind\n    \
         Workers: 101 workshop.workers\n"
    );
    assert_eq!(run.out, "", "no plan is made");
}

#[test]
fn every_mistake_of_a_facts_file_is_said() {
    let run = plan("2030-03-04").typing(r#"{"facts": {"a.b": 1, "workshop.workers": 501}}"#).run();
    assert_eq!(run.err.lines().count(), 2);
}

#[test]
fn wrong_use_ends_with_2() {
    let unknown = |args: &[&str]| plan("2030-03-04").and(args).typing("{}").run();
    let run = unknown(&["--goal", "open-workshop"]);
    assert_eq!(run.code, Some(2));
    assert_eq!(run.err, "error: There is no goal open-workshop. (did you mean `open-a-workshop`?)\n");
    let run = unknown(&["--route", "smal"]);
    assert_eq!(run.code, Some(2));
    assert_eq!(run.err, "error: There is no route smal to this goal. (did you mean `small`?)\n");
    let run = plan("2019-01-01").typing("{}").run();
    assert_eq!(run.code, Some(2));
    assert_eq!(run.err, "error: The goal “Open a workshop” is not in force on 1 January 2019.\n");
    for args in [
        vec!["plan"],
        vec!["plan", "--facts", "x", "--format", "pdf"],
        vec!["frobnicate"],
        vec!["check", ".", "--lang", "fr"],
        vec!["serve", "--listen", "somewhere"],
        vec!["man", "frobnicate"],
    ] {
        assert_eq!(daftar(&args).run().code, Some(2), "{args:?}");
    }
}

#[test]
fn a_bad_date_is_one_clear_line() {
    for (date, says) in [
        ("soon", "not a day, a month and a year"),
        ("2030-02-30", "there is no such day"),
        ("1/2/30", "the year needs four digits"),
        ("15/5/1448", "a date of the Hijri calendar"),
    ] {
        let run = daftar(["plan", "--facts", "-", "--on", date]).run();
        assert_eq!(run.code, Some(2));
        assert!(
            run.err.starts_with(&format!("error: invalid value '{date}' for '--on <DATE>': {says}\n")),
            "{}",
            run.err
        );
    }
    let run = plan("4/3/2030").typing("{}").and(["--format", "json"]).run();
    assert!(run.out.contains("\"on\": \"2030-03-04\""), "day, month, year is a date too");
}

#[test]
fn a_rulebook_with_errors_is_shown_before_any_plan_is_refused() {
    let book = folder(&SMALL.replace("when: guest.thirsty", "when: guest.thirst"));
    let run = daftar(["plan", "--facts", "-", "--rulebook"]).and([book.path()]).typing("{}").run();
    assert_eq!(run.code, Some(1));
    assert!(run.err.starts_with("error[expr.unknown-fact]: There is no fact `guest.thirst`.\n"), "{}", run.err);
    assert!(run.err.ends_with("error: The rulebook has to be put right first.\n"), "{}", run.err);
}

#[test]
fn links_hidden_files_and_tests_are_no_part_of_a_rulebook() {
    let book = folder(SMALL);
    write(book.path(), "tests/case.yaml", "not: [a, rulebook");
    write(book.path(), "deep/tests/case.yaml", "not: [a, rulebook");
    write(book.path(), ".draft.yaml", "not: [a, rulebook");
    write(book.path(), "readme.md", "not: [a, rulebook");
    let outside = folder("not: [a, rulebook");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(outside.path(), book.path().join("linked")).expect("a link");
        std::os::unix::fs::symlink(outside.path().join("rules.yaml"), book.path().join("linked.yaml")).expect("a link");
    }
    let run = daftar(["check"]).and([book.path()]).run();
    assert_eq!(run.code, Some(0), "{}", run.out);
}

#[test]
fn a_file_that_is_too_large_is_said_and_not_read_whole() {
    let book = folder(SMALL);
    write(book.path(), "large.yaml", &"#".repeat(5 * 1024 * 1024));
    let run = daftar(["check", "--concise"]).and([book.path()]).run();
    assert_eq!(run.code, Some(1));
    assert!(run.out.contains("error[file-too-large]: The file is larger than 4\u{a0}MiB. Split it.\n"), "{}", run.out);
}

#[test]
fn the_other_subcommands_end_with_0() {
    let book = invented();
    let book = book.to_str().expect("a path");
    for args in [
        vec!["schema"],
        vec!["man"],
        vec!["man", "plan"],
        vec!["completions", "bash"],
        vec!["completions", "zsh"],
        vec!["completions", "fish"],
        vec!["facts", "--rulebook", book, "--on", "2030-03-04"],
        vec!["calendar", "--rulebook", book, "--from", "2030-01-01"],
        vec!["--help"],
        vec!["--version"],
    ] {
        let run = daftar(&args).run();
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{args:?}");
        assert!(!run.out.is_empty(), "{args:?}");
    }
}
